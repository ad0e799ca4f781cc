package org.randnotiz.work;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.randnotiz.exchange.ImportReport;
import org.randnotiz.sheet.Step;

/// What came of an import, or would come of it.
///
/// @param importId names the import; null if nothing was imported
/// @param name     what was imported, in a word or two
/// @param found    how many of the posts added had been written down already, when the import was put off or broken off
/// @param besides  what is still to be done to actors and on posts that were there before, by [Workbench#imported]
/// @param report   counts and problems
public record ImportResult(
        @Nullable String importId, String name, long found, List<Step> besides, ImportReport report) {

    public ImportResult {
        besides = List.copyOf(besides);
    }
}
