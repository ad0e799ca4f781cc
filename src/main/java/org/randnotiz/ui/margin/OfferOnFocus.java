package org.randnotiz.ui.margin;

import org.randnotiz.ui.TagChooser;

/// Lets an empty chooser show what can be chosen as soon as the focus comes to it, so that nothing has to be known by heart.
final class OfferOnFocus {

    private OfferOnFocus() {}

    static void install(TagChooser<?> chooser) {
        chooser.field().focusedProperty().subscribe(focused -> {
            if (focused && chooser.chosen().isEmpty() && !chooser.hasRest()) {
                chooser.offer();
            }
        });
    }
}
