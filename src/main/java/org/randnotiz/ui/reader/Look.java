package org.randnotiz.ui.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.text.Span;
import org.randnotiz.ui.type.CaretPlace;

/// Everything drawn over one block; places are those of the text.
///
/// @param marks       what overlaps the block
/// @param hits        what a search found in it
/// @param matches     the words that fit what is typed to jump
/// @param differences where a copy differs from its original
/// @param selection   what of it is selected; empty for nothing
/// @param caret       where the caret is; null if it is elsewhere or hidden
/// @param chosen      the chosen mark, wherever it is
/// @param hovered     the mark under the pointer, wherever it is
/// @param movable     whether the ends of the chosen mark can be dragged
/// @param numbers     whether marks show their numbers
record Look(
        List<Drawn> marks,
        List<Span> hits,
        List<Span> matches,
        List<Span> differences,
        Span selection,
        @Nullable CaretPlace caret,
        @Nullable ItemId chosen,
        @Nullable ItemId hovered,
        boolean movable,
        boolean numbers) {

    static final Look NOTHING = new Look(
            List.of(), List.of(), List.of(), List.of(), new Span(0, 0), null, null, null, false, false);

    /// How many underlines lie under each other.
    int lanes() {
        return marks.stream().mapToInt(drawn -> drawn.lane() + 1).max().orElse(0);
    }
}
