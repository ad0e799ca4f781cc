package org.randnotiz.work;

import org.jspecify.annotations.Nullable;
import org.randnotiz.exchange.ImportReport;

/// What came of an import, or would come of it.
///
/// @param importId names the import; null if nothing was imported
/// @param name     what was imported, in a word or two
/// @param found    how many of the posts added had been written down already, when the import was put off or broken off
/// @param report   counts and problems
public record ImportResult(@Nullable String importId, String name, long found, ImportReport report) {}
