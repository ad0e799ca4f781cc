package org.randnotiz.exchange.text;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.randnotiz.exchange.ImportContext;
import org.randnotiz.exchange.ImportRun;
import org.randnotiz.german.HeaderLine;
import org.randnotiz.german.LeadLine;
import org.randnotiz.german.PostTime;
import org.randnotiz.post.ClockNote;
import org.randnotiz.post.Post;
import org.randnotiz.post.PostId;
import org.randnotiz.post.Precision;
import org.randnotiz.post.Provenance;
import org.randnotiz.post.Published;
import org.randnotiz.problem.Problem;

/// Cuts the lines of one file into posts, each from one header line to the next.
final class PostCutter {

    /// What the header line of a post said, and where it stood.
    ///
    /// @param line number of the header line; 0 if the post has none
    private record Opening(
            Published published, @Nullable String author, @Nullable String number, String source, long line) {}

    private static final int MILLION = 1_000_000;

    private final String file;
    private final ImportContext context;
    private final ImportRun run;
    private final MissedHeaders missed = new MissedHeaders();
    private long taken;
    private @Nullable String before;
    private Opening opening;
    private PostText text = new PostText();

    PostCutter(String file, ImportContext context, ImportRun run) {
        this.file = file;
        this.context = context;
        this.run = run;
        this.opening = new Opening(Published.unknown(""), null, null, context.source(), 0);
    }

    /// Adds the next piece of the file.
    ///
    /// @param after the one behind it; null at the end of the file
    void add(LineReader.Piece piece, LineReader.@Nullable Piece after) throws IOException {
        Opening next = piece.isLine() ? opening(piece, after) : null;
        if (next == null) {
            if (piece.isLine()) {
                missed.look(piece.text(), piece.number(), before);
            }
            text.add(piece);
        } else {
            endPost();
            taken++;
            opening = next;
            text = new PostText();
        }
        before = piece.text();
    }

    /// Ends the file.
    void end() throws IOException {
        endPost();
        missed.problem(file, taken).ifPresent(run::problem);
    }

    private void endPost() throws IOException {
        if (text.isTooLong()) {
            problem(Problem.error("import.postTooLong", PostText.LONGEST / MILLION), firstLine());
        } else if (!text.isBlank()) {
            if (opening.line == 0) {
                problem(Problem.warning("import.noHeader"), firstLine());
            }
            run.post(post(text.toString()), List.of());
        } else if (opening.line > 0) {
            problem(Problem.warning("import.emptyPost"), opening.line);
        }
    }

    private Post post(String words) {
        Published published = opening.published;
        return new Post(
                PostId.of(opening.source, published.raw(), words),
                published,
                opening.source,
                opening.author,
                opening.number,
                LeadLine.of(words).orElse(null),
                words,
                null,
                context.language(),
                new Provenance(context.importId(), file, firstLine()));
    }

    private long firstLine() {
        return opening.line > 0 ? opening.line : text.firstLine();
    }

    private @Nullable Opening opening(LineReader.Piece piece, LineReader.@Nullable Piece after) throws IOException {
        String line = withoutMark(piece.text());
        return switch (HeaderLine.of(line)) {
            case HeaderLine.Header header ->
                header.countsBetween(before, after == null ? null : after.text())
                        ? opening(header, piece.number())
                        : null;
            case HeaderLine.Almost almost -> opening(almost, piece.number(), after);
            case HeaderLine.None none -> null;
        };
    }

    private Opening opening(HeaderLine.Header header, long line) throws IOException {
        PostTime time = PostTime.of(header, context.zone());
        ClockNote note = note(time, line);
        if (!header.weekdayAgrees()) {
            problem(Problem.warning("import.weekday"), line);
        }
        String author = header.author();
        String source = author == null ? null : run.sourceNamed(author).orElse(null);
        return new Opening(
                new Published(header.raw(), time.at(), precision(header), note),
                source == null ? author : null,
                header.number(),
                source == null ? context.source() : source,
                line);
    }

    private ClockNote note(PostTime time, long line) {
        return switch (time.change()) {
            case NONE -> ClockNote.NONE;
            case STATED -> ClockNote.STATED;
            case GAP -> {
                problem(Problem.note("import.clockGap"), line);
                yield ClockNote.GAP;
            }
            case OVERLAP -> {
                problem(Problem.note("import.clockOverlap"), line);
                yield ClockNote.OVERLAP;
            }
            case STATED_OUT_OF_SEASON -> {
                problem(Problem.warning("import.outOfSeason"), line);
                yield ClockNote.STATED_OUT_OF_SEASON;
            }
        };
    }

    private static Precision precision(HeaderLine.Header header) {
        return switch (header.precision()) {
            case SECOND -> Precision.SECOND;
            case MINUTE -> Precision.MINUTE;
            default -> Precision.DAY;
        };
    }

    /// A line that is almost a header begins a post without a time, rather than melting two posts into one: if it names
    /// a time of day, as running text hardly ever does on a line of its own, or if it stands apart.
    private @Nullable Opening opening(HeaderLine.Almost almost, long line, LineReader.@Nullable Piece after) {
        boolean apart = (before == null || before.isBlank()) && after != null && !after.text().isBlank();
        boolean impossible =
                almost.reason() != HeaderLine.Reason.RELATIVE && almost.reason() != HeaderLine.Reason.NO_YEAR;
        String wrong = almost.wrong().of(almost.raw());
        if (!apart && !namesTimeOfDay(wrong)) {
            if (impossible) {
                problem(Problem.warning("import.almostInText", shown(wrong)), line);
            }
            return null;
        }
        problem(Problem.warning(code(almost.reason()), shown(wrong)), line);
        return new Opening(Published.unknown(almost.raw()), null, null, context.source(), line);
    }

    private static boolean namesTimeOfDay(String words) {
        return words.indexOf(':') >= 0 || words.toLowerCase(Locale.ROOT).contains("uhr");
    }

    private static String code(HeaderLine.Reason reason) {
        return switch (reason) {
            case NO_SUCH_DAY -> "import.noSuchDay";
            case NO_SUCH_TIME -> "import.noSuchTime";
            case UNLIKELY_YEAR -> "import.unlikelyYear";
            case NO_YEAR -> "import.noYear";
            case RELATIVE -> "import.relativeTime";
        };
    }

    /// A byte order mark that was left in the middle when files were joined.
    private static String withoutMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    /// In an argument a bar would part German from English.
    private static String shown(String words) {
        return words.replace('|', '/');
    }

    private void problem(Problem problem, long line) {
        run.problem(problem.in(file, line));
    }
}
