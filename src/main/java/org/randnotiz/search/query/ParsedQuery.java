package org.randnotiz.search.query;

import java.util.List;
import org.randnotiz.problem.Problem;

/// What could be made of a query as typed.
///
/// @param query    what is looked for
/// @param problems what is wrong with the query; the first argument of each is the place in the query, counted from 1
public record ParsedQuery(Query query, List<Problem> problems) {
    public ParsedQuery {
        problems = List.copyOf(problems);
    }
}
