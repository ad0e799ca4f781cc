package org.randnotiz.search;

import java.util.List;
import org.randnotiz.problem.Problem;

/// Everything found in some of the posts, one line for each place.
///
/// @param lines    in the order of the posts and of the places in each
/// @param next     how many posts to skip to go on
/// @param more     whether there are more posts
/// @param problems what is wrong with the query
public record ContextLines(List<ContextLine> lines, int next, boolean more, List<Problem> problems) {
    public ContextLines {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }
}
