package org.randnotiz.store;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.randnotiz.problem.Problem;

/// Something could not be read or saved. What is wrong, and with which file, is a [Problem] to be shown; the cause says
/// what the system said.
public class StoreException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /// @param problem what to show
    /// @param cause   what the system said; null if nothing
    public StoreException(Problem problem, @Nullable Throwable cause) {
        super(problem.code() + problem.arguments(), cause);
        this.problem = problem;
    }

    /// What to show.
    public Problem problem() {
        return problem;
    }
}
