package org.randnotiz.ui.transfer;

import java.util.List;
import org.randnotiz.problem.Problem;

/// How much an export would write.
///
/// @param posts    how many posts
/// @param replaces whether the file is there already and would be replaced
/// @param caveats  what is to be known of these posts before
public record ExportCount(long posts, boolean replaces, List<Problem> caveats) {

    public ExportCount {
        caveats = List.copyOf(caveats);
    }
}
