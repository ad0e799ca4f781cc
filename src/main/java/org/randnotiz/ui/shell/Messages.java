package org.randnotiz.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.randnotiz.problem.Problem;
import org.randnotiz.ui.Overlay;
import org.randnotiz.wording.Texts;

/// Cards that say one thing and offer one or two buttons.
final class Messages {

    private Messages() {}

    /// Says what is wrong.
    static Overlay.Card problem(Texts texts, Problem problem, Runnable close) {
        Button ok = new Button(texts.get("message.close"));
        ok.setOnAction(event -> close.run());
        return card(texts.of(problem), ok, close, ok);
    }

    /// Says that edits are not on the disk, and asks whether to go all the same.
    static Overlay.Card unsaved(Texts texts, Problem why, Runnable stay, Runnable leave) {
        Button remain = new Button(texts.get("message.stay"));
        remain.setOnAction(event -> stay.run());
        remain.getStyleClass().add("accent");
        Button go = new Button(texts.get("message.leaveUnsaved"));
        go.getStyleClass().add("danger");
        go.setOnAction(event -> leave.run());
        return card(texts.get("message.unsaved", texts.of(why)), remain, stay, go, remain);
    }

    private static Overlay.Card card(String words, Button first, Runnable escape, Button... buttons) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setPrefWidth(420);
        HBox row = new HBox(buttons);
        row.setAlignment(Pos.CENTER_RIGHT);
        row.getStyleClass().add("message-buttons");
        VBox box = new VBox(label, row);
        box.getStyleClass().add("message");
        return new Overlay.Card(box, first, () -> first, escape);
    }
}
