package org.randnotiz.store;

import org.randnotiz.problem.Problem;

/// A change is not saved, and will not be however often it is tried: somebody else has just changed the same thing.
public final class OvertakenException extends StoreException {

    private static final long serialVersionUID = 1L;

    /// @param problem what to show
    OvertakenException(Problem problem) {
        super(problem, null);
    }
}
