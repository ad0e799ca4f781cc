package org.randnotiz.ui.posts;

import java.util.List;
import java.util.Locale;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.wording.Texts;

/// How states are shown: in this order, under these names and style classes.
final class StateWords {

    /// The order in which a post passes through them; the one that leads back comes before the last.
    static final List<SheetState> ORDER = List.of(
            SheetState.NEW, SheetState.DRAFT, SheetState.SUBMITTED, SheetState.RETURNED, SheetState.APPROVED);

    private StateWords() {}

    /// The state in words: „in Arbeit“.
    static String of(Texts texts, SheetState state) {
        return texts.get("posts.state." + styleClass(state));
    }

    /// The style class of the state.
    static String styleClass(SheetState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
