package org.randnotiz.ui.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.text.Span;
import org.randnotiz.ui.type.CaretPlace;

/// What changes while a person reads and selects, drawn over the content.
///
/// @param selection what is selected; empty for nothing
/// @param caret     where the caret is; null while it is hidden
/// @param chosen    the chosen mark
/// @param hovered   the mark under the pointer
/// @param moved     where the chosen mark would be if its end were let go now; null unless one is dragged
/// @param movable   whether the ends of the chosen mark can be dragged
/// @param matches   the words that fit what is typed to jump
/// @param numbers   whether marks show their numbers
record SelectionLayer(
        Span selection,
        @Nullable CaretPlace caret,
        @Nullable ItemId chosen,
        @Nullable ItemId hovered,
        @Nullable Span moved,
        boolean movable,
        List<Span> matches,
        boolean numbers) {

    static final SelectionLayer NONE =
            new SelectionLayer(new Span(0, 0), null, null, null, null, false, List.of(), false);
}
