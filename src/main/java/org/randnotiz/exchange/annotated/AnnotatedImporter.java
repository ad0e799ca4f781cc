package org.randnotiz.exchange.annotated;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.randnotiz.exchange.Examination;
import org.randnotiz.exchange.ForeignText;
import org.randnotiz.exchange.ImportContext;
import org.randnotiz.exchange.ImportRun;
import org.randnotiz.exchange.Importer;
import org.randnotiz.exchange.Input;
import org.randnotiz.exchange.annotated.JsonPieces.BrokenException;
import org.randnotiz.exchange.annotated.JsonPieces.Piece;
import org.randnotiz.json.JsonText;
import org.randnotiz.json.UnreadableJsonException;
import org.randnotiz.problem.Problem;

/// The annotated format in both its layouts.
public final class AnnotatedImporter implements Importer {

    private static final Set<String> ENDINGS = Set.of("json", "jsonl", "ndjson");
    private static final Set<String> LINES = Set.of("jsonl", "ndjson");

    @Override
    public String id() {
        return "annotated";
    }

    @Override
    public Set<String> endings() {
        return ENDINGS;
    }

    @Override
    public boolean recognises(String ending, byte[] head) {
        String begin = new String(head, StandardCharsets.UTF_8);
        return begin.matches("(?s)\\uFEFF?\\s*\\{.*") && begin.contains('"' + AnnotatedFormat.NAME + '"');
    }

    /// What begins like no export of ours is named for what it is, where that is known.
    @Override
    public Optional<Problem> refusal(String beginning) {
        return beginning.contains('"' + AnnotatedFormat.NAME + '"')
                ? Optional.empty()
                : ForeignText.besidesJson(beginning);
    }

    @Override
    public void read(Input input, Examination examination, ImportContext context, ImportRun run)
            throws IOException {
        if (!examination.encoding().charset().equals(StandardCharsets.UTF_8)) {
            run.problem(Problem.error("annotated.notUtf8").in(input.name(), 0));
            return;
        }
        AnnotatedReader reader = new AnnotatedReader(input.name(), run);
        InputStream in = input.open();
        try (JsonPieces pieces = new JsonPieces(in, AnnotatedReader.ARRAYS)) {
            in.skipNBytes(examination.encoding().bom());
            if (hasLines(input)) {
                lines(pieces, reader, run);
            } else {
                document(pieces, reader, run);
            }
            reader.end();
        } catch (BrokenException e) {
            String code = e.isAtEnd() ? "annotated.cut" : "annotated.broken";
            run.problem(Problem.error(code).in(input.name(), e.line()));
        } catch (AnnotatedReader.RefusedException e) {
            run.problem(e.problem());
        }
    }

    /// Files of lines are known by their ending or by their first key.
    private static boolean hasLines(Input input) throws IOException {
        String name = input.name().toLowerCase(Locale.ROOT);
        String head = new String(Examination.head(input), StandardCharsets.UTF_8);
        return LINES.contains(name.substring(name.lastIndexOf('.') + 1))
                || head.matches("(?s)\\uFEFF?\\s*\\{\\s*\"record\".*");
    }

    private static void document(JsonPieces pieces, AnnotatedReader reader, ImportRun run)
            throws IOException, BrokenException, AnnotatedReader.RefusedException {
        for (Piece piece = pieces.next(); piece != null; piece = pieces.next()) {
            run.secondPass(pieces.bytesRead());
            byte[] json = piece.json();
            if (json == null) {
                reader.tooLarge(piece.line());
                continue;
            }
            try {
                if (piece.isElement()) {
                    reader.element(piece.name(), JsonText.read(json), piece.line());
                } else {
                    reader.member(piece.name(), JsonText.read(wrapped(piece.name(), json)), piece.line());
                }
            } catch (UnreadableJsonException e) {
                reader.unreadable(e, piece.line());
            }
        }
    }

    private static void lines(JsonPieces pieces, AnnotatedReader reader, ImportRun run)
            throws IOException, AnnotatedReader.RefusedException {
        for (Piece piece = pieces.nextLine(); piece != null; piece = pieces.nextLine()) {
            run.secondPass(pieces.bytesRead());
            byte[] json = piece.json();
            if (json == null) {
                reader.tooLarge(piece.line());
                continue;
            }
            try {
                reader.line(JsonText.read(json), piece.line());
            } catch (UnreadableJsonException e) {
                reader.unreadable(e, piece.line());
            }
        }
    }

    /// Only objects can be parsed on their own, so a lone value is put into one; its lines stay as they are.
    private static byte[] wrapped(String name, byte[] json) {
        byte[] before = ("{\"" + name + "\":").getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[before.length + json.length + 1];
        System.arraycopy(before, 0, all, 0, before.length);
        System.arraycopy(json, 0, all, before.length, json.length);
        all[all.length - 1] = '}';
        return all;
    }
}
