package org.randnotiz.ui.reader;

import org.randnotiz.sheet.ItemId;
import org.randnotiz.text.Span;

/// A passage where it is to be drawn.
///
/// @param passage  what it shows
/// @param span     where; for a mirrored one a place in an unfolded copy
/// @param lane     which of the stacked underlines is its own, 0 nearest to the words
/// @param mirrored whether it repeats, read-only, a mark of the original in the copy
record Drawn(Passage passage, Span span, int lane, boolean mirrored) {

    ItemId id() {
        return passage.id();
    }
}
