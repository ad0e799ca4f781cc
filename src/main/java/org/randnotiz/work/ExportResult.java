package org.randnotiz.work;

import org.randnotiz.exchange.Problems;

/// What came of an export.
///
/// @param posts    how many posts were written
/// @param problems what was left out, or worth saying
public record ExportResult(long posts, Problems problems) {}
