package org.randnotiz.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.randnotiz.problem.Problem;

/// A text is not JSON, or not what it should be. Says what and where; the file is known to whoever read it.
public final class UnreadableJsonException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final transient @Nullable Newer newer;

    /// A file of a newer format than this program knows.
    ///
    /// @param format the format of the file
    /// @param known  the newest one known
    public record Newer(int format, int known) {}

    UnreadableJsonException(JsonPosition place, @Nullable Throwable cause, String code, Object... arguments) {
        this(problem(place, code, arguments), (Newer) null, cause);
    }

    private UnreadableJsonException(Problem problem, @Nullable Newer newer, @Nullable Throwable cause) {
        super(problem.code() + problem.arguments() + " in line " + problem.line(), cause);
        this.problem = problem;
        this.newer = newer;
    }

    /// The file is newer than we are.
    static UnreadableJsonException newer(JsonPosition place, int format, int known) {
        return new UnreadableJsonException(
                problem(place, "json.newer", format, known), new Newer(format, known), null);
    }

    private static Problem problem(JsonPosition place, String code, Object... arguments) {
        java.lang.Object[] all = new java.lang.Object[arguments.length + 1];
        all[0] = place.column();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Problem.error(code, all).in(null, place.line());
    }

    /// What is wrong: the line within the text that was read, no file, and the column as the first argument.
    public Problem problem() {
        return problem;
    }

    /// The formats, if all that is wrong is that the file is newer than this program.
    public Optional<Newer> newer() {
        return Optional.ofNullable(newer);
    }

    /// The same, said of a whole file.
    public Problem problemIn(String file) {
        return problem.in(file, problem.line());
    }
}
