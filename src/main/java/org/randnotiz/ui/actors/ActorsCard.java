package org.randnotiz.ui.actors;

import java.util.Objects;
import javafx.scene.layout.Region;
import org.randnotiz.ui.CardFrame;
import org.randnotiz.wording.Texts;

/// The cards of this package look alike.
final class ActorsCard {

    private static final String STYLE = Objects
            .requireNonNull(ActorsCard.class.getResource("/org/randnotiz/ui/actors.css"))
            .toExternalForm();

    private ActorsCard() {}

    /// A card around `middle`.
    ///
    /// @param close what its cross does
    static CardFrame around(Region middle, Texts texts, String title, Runnable close) {
        CardFrame frame = new CardFrame(texts, title, middle, close);
        frame.getStyleClass().add("actors-card");
        frame.getStylesheets().add(STYLE);
        return frame;
    }
}
