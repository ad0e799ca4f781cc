package org.randnotiz.ui.posts;

import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.randnotiz.sheet.SheetState;

/// The sign of a state, ten units square. Each state has a shape of its own besides its colour: an empty ring for new,
/// a half disc for work begun, a full disc for handed in, a diamond for given back, a disc with a tick for approved. The
/// shapes are in the style sheet.
final class StateDot extends Region {

    private static final double SIZE = 10;

    private @Nullable SheetState state;

    StateDot() {
        getStyleClass().add("state-dot");
        setMinSize(SIZE, SIZE);
        setPrefSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
    }

    StateDot(SheetState state) {
        this();
        show(state);
    }

    void show(SheetState shown) {
        if (state == shown) {
            return;
        }
        if (state != null) {
            getStyleClass().remove(StateWords.styleClass(state));
        }
        state = shown;
        getStyleClass().add(StateWords.styleClass(shown));
    }
}
