package org.randnotiz.json;

import org.jspecify.annotations.Nullable;
import org.randnotiz.problem.Problem;

/// A text is not JSON, or not what it should be. Says what and where; the file is known to whoever read it.
public final class UnreadableJsonException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    UnreadableJsonException(Place place, @Nullable Throwable cause, String code, Object... arguments) {
        this(problem(place, code, arguments), cause);
    }

    private UnreadableJsonException(Problem problem, @Nullable Throwable cause) {
        super(problem.code() + problem.arguments() + " in line " + problem.line(), cause);
        this.problem = problem;
    }

    private static Problem problem(Place place, String code, Object... arguments) {
        java.lang.Object[] all = new java.lang.Object[arguments.length + 1];
        all[0] = place.column();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        Problem bare = Problem.error(code, all);
        return new Problem(bare.code(), bare.severity(), bare.arguments(), null, place.line());
    }

    /// What is wrong: the line within the text that was read, no file, and the column as the first argument.
    public Problem problem() {
        return problem;
    }

    /// The same, said of a whole file.
    public Problem problemIn(String file) {
        return problem.in(file, problem.line());
    }
}
