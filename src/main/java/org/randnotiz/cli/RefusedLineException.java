package org.randnotiz.cli;

import org.randnotiz.problem.Problem;

/// A line of `apply` is well-formed, but cannot be carried out.
final class RefusedLineException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    RefusedLineException(Problem problem) {
        super(problem.code());
        this.problem = problem;
    }

    /// Why.
    Problem problem() {
        return problem;
    }
}
