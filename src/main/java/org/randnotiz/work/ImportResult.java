package org.randnotiz.work;

import org.jspecify.annotations.Nullable;
import org.randnotiz.exchange.ImportReport;

/// What came of an import, or would come of it.
///
/// @param importId names the import; null if nothing was imported
/// @param name     what was imported, in a word or two
/// @param report   counts and problems
public record ImportResult(@Nullable String importId, String name, ImportReport report) {}
