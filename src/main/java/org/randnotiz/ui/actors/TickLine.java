package org.randnotiz.ui.actors;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.randnotiz.wording.Texts;

/// A line with a box to tick: the line itself is what is clicked and what has the focus, the box only shows its state.
final class TickLine extends HBox {

    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

    private final FontIcon icon = new FontIcon(Feather.SQUARE);
    private final Label type = new Label();
    private final Label first = new Label();
    private final Label second = new Label();
    private final HBox top = new HBox(type, first);
    private boolean ticked;
    private boolean possible;

    TickLine() {
        getStyleClass().add("tick-line");
        type.setMinWidth(Region.USE_PREF_SIZE);
        first.getStyleClass().add("mention-quote");
        first.setMinWidth(0);
        second.getStyleClass().add("actor-aliases");
        top.getStyleClass().add("mention-line");
        var lines = new VBox(top, second);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var box = new StackPane(icon);
        box.getStyleClass().add("tick");
        getChildren().setAll(box, lines);
        setMinWidth(0);
    }

    /// Shows a line of two lines of words.
    void show(boolean isTicked, boolean isPossible, String typed, String colour, String above, String below) {
        show(isTicked, isPossible);
        type.setText(typed);
        type.getStyleClass().setAll("label", "type-chip", colour);
        first.setText(above);
        second.setText(below);
    }

    /// Shows a sentence above a line of words.
    void show(boolean isTicked, boolean isPossible, Node sentence, String read, String below) {
        show(isTicked, isPossible);
        first.setText(read);
        top.getChildren().setAll(sentence);
        second.setText(below);
    }

    private void show(boolean isTicked, boolean isPossible) {
        ticked = isTicked;
        possible = isPossible;
        icon.setIconCode(isTicked ? Feather.CHECK_SQUARE : isPossible ? Feather.SQUARE : Feather.MINUS);
        pseudoClassStateChanged(OFF, !isPossible);
    }

    /// The line for a screen reader.
    String said(Texts texts) {
        String state = texts.get(
                ticked ? "actors.ticked" : possible ? "actors.unticked" : "actors.untickable");
        return String.join(", ", state, first.getText(), second.getText());
    }
}
