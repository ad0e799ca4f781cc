package org.randnotiz.exchange;

import java.util.ArrayList;
import java.util.List;
import org.randnotiz.problem.Problem;

/// What was wrong or worth saying, in the order found: all of it counted, the first of each severity kept.
///
/// @param kept     the problems kept, of each part at most [ProblemTally#KEPT] of each severity
/// @param errors   how many errors there were in all
/// @param warnings how many warnings there were in all
/// @param notes    how many notes there were in all
public record Problems(List<Problem> kept, long errors, long warnings, long notes) {

    /// Nothing to say.
    public static final Problems NONE = new Problems(List.of(), 0, 0, 0);

    public Problems {
        kept = List.copyOf(kept);
    }

    /// These and then `others`.
    public Problems and(Problems others) {
        List<Problem> both = new ArrayList<>(kept);
        both.addAll(others.kept);
        return new Problems(both, errors + others.errors, warnings + others.warnings, notes + others.notes);
    }
}
