package org.randnotiz.work;

import java.util.List;
import org.randnotiz.problem.Problem;

/// What came of an export.
///
/// @param posts    how many posts were written
/// @param problems what was left out, or worth saying
public record ExportResult(long posts, List<Problem> problems) {
    public ExportResult {
        problems = List.copyOf(problems);
    }
}
