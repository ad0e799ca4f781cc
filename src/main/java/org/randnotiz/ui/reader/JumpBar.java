package org.randnotiz.ui.reader;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.randnotiz.wording.Texts;

/// The line at the foot of the reader that says what is typed to jump and how many words fit.
final class JumpBar extends HBox {

    private final Label typed = new Label();
    private final Label count = new Label();
    private final Texts texts;

    JumpBar(Texts texts) {
        this.texts = texts;
        getStyleClass().add("jump-bar");
        Label label = new Label(texts.get("reader.jump"));
        typed.getStyleClass().add("jump-typed");
        count.getStyleClass().add("jump-count");
        Label keys = new Label(texts.get("reader.jump.keys"));
        keys.getStyleClass().add("jump-keys");
        getChildren().setAll(label, typed, count, keys);
        setVisible(false);
        setMouseTransparent(true);
    }

    /// @param fits how many words fit
    /// @param at   which of them is selected, from 0
    void show(String letters, int fits, int at) {
        typed.setText(letters);
        count.setText(
                letters.isBlank()
                        ? ""
                        : fits == 0 ? texts.get("reader.jump.none") : texts.get("reader.jump.count", at + 1, fits));
        setVisible(true);
    }
}
