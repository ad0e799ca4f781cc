package org.randnotiz.ui.posts;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// A number and what it counts. The two are set apart by hand, since the font draws the blank after some digits so narrow
/// that it seems to be missing; and where there is too little room, the word is left out and not cut, and never the number.
final class CountLabel extends HBox {

    private final Label number = new Label();
    private final Label word = new Label();
    private final Tooltip all = new Tooltip();

    CountLabel(String styleClass) {
        getStyleClass().add("count-label");
        number.getStyleClass().add(styleClass);
        word.getStyleClass().add(styleClass);
        number.setMinWidth(USE_PREF_SIZE);
        word.setMinWidth(0);
        word.managedProperty().bind(word.textProperty().isNotEmpty());
        setMinWidth(0);
        Tooltip.install(this, all);
        getChildren().setAll(number, word);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        word.setVisible(word.getWidth() >= Math.floor(word.prefWidth(-1)));
    }

    /// Shows words such as „21 Beiträge“ and „mehr als 10 000 Treffer“.
    void show(String words) {
        int end = words.length();
        while (end > 0 && !Character.isDigit(words.charAt(end - 1))) {
            end--;
        }
        number.setText(words.substring(0, end));
        word.setText(words.substring(end).strip());
        all.setText(words);
        setAccessibleText(words);
    }
}
