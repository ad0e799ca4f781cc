package org.randnotiz.ui;

import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A word or two in a small rounded frame.
public final class Chip extends Label {

    /// What a chip stands for, which decides how it looks.
    public enum Kind {
        /// A thing with a name, such as an actor or a chosen tag: filled.
        NAME,
        /// A short code or remark: outlined and small.
        CODE
    }

    /// A chip with these words.
    public Chip(Kind kind, String words) {
        super(words);
        getStyleClass().setAll("chip", kind == Kind.NAME ? "name" : "code");
        setMinWidth(0);
    }

    /// The same chip with a cross; a click on it runs `removal`. The keyboard needs another way to the same end.
    ///
    /// @param hint what the cross does, for a screen reader
    public Chip removable(String hint, Runnable removal) {
        var cross = new StackPane(new FontIcon(Feather.X));
        cross.getStyleClass().setAll("chip-cross");
        cross.setAccessibleText(hint);
        cross.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> {
            press.consume();
            removal.run();
        });
        setGraphic(cross);
        setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        return this;
    }
}
