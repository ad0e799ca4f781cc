package org.randnotiz.exchange.text;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.randnotiz.exchange.Encoding;
import org.randnotiz.exchange.Examination;
import org.randnotiz.exchange.ForeignText;
import org.randnotiz.exchange.ImportContext;
import org.randnotiz.exchange.ImportRun;
import org.randnotiz.exchange.Importer;
import org.randnotiz.exchange.Input;
import org.randnotiz.problem.Problem;

/// Plain text: one or many posts, each beginning at a header line.
public final class TextImporter implements Importer {

    private static final Set<String> ENDINGS = Set.of("", "txt", "text", "asc", "md");

    @Override
    public String id() {
        return "text";
    }

    @Override
    public Set<String> endings() {
        return ENDINGS;
    }

    @Override
    public boolean recognises(String ending, byte[] head) {
        return ENDINGS.contains(ending);
    }

    @Override
    public Optional<Problem> refusal(String beginning) {
        return ForeignText.in(beginning);
    }

    @Override
    public void read(Input input, Examination examination, ImportContext context, ImportRun run)
            throws IOException {
        if (examination.encoding().equals(Encoding.WINDOWS_1252)) {
            run.problem(Problem.note("import.windows1252").in(input.name(), 0));
        }
        Damage damage = new Damage(input.name(), run);
        try (LineReader lines = new LineReader(examination.decode(input), damage::in)) {
            PostCutter cutter = new PostCutter(input.name(), context, run);
            for (LineReader.Piece piece = lines.next(); piece != null; piece = lines.next()) {
                cutter.add(piece, lines.ahead());
                run.secondPass(lines.bytesRead());
            }
            cutter.end();
        }
    }

    /// Tells of each damaged line once.
    private static final class Damage {

        private final String file;
        private final ImportRun run;
        private long lastLine;

        Damage(String file, ImportRun run) {
            this.file = file;
            this.run = run;
        }

        void in(long line) {
            if (line != lastLine) {
                lastLine = line;
                run.problem(Problem.warning("import.damagedBytes").in(file, line));
            }
        }
    }
}
