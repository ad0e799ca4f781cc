package org.randnotiz.ui.transfer;

import java.nio.file.Path;
import org.randnotiz.exchange.Problems;

/// What came of an export.
///
/// @param posts     how many posts were written
/// @param target    the file
/// @param problems  what could not be written, or was noted
/// @param cancelled whether it was ended early; then there is no file
public record ExportOutcome(long posts, Path target, Problems problems, boolean cancelled) {}
