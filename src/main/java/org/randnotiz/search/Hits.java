package org.randnotiz.search;

import java.util.List;
import org.randnotiz.problem.Problem;

/// The answer to a [SearchRequest].
///
/// @param rows     the hits asked for, in order
/// @param total    how many there are in all
/// @param exact    whether `total` is the exact number; else there are at least that many
/// @param problems what is wrong with the query, with its position; the answer then is the best that could be made of it
/// @param behind   how many posts the index has not read yet, so that they may be missing
public record Hits(List<Hit> rows, long total, boolean exact, List<Problem> problems, long behind) {
    public Hits {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }
}
