package org.randnotiz.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.randnotiz.wording.Texts;

/// Below the cards: taking back, and handing the sheet in or taking it back from the editors.
final class MarginFoot extends HBox {

    private final Commands commands;
    private final Button undo;
    private final Button submit;
    private final Button withdraw;

    MarginFoot(Commands commands, Texts texts) {
        this.commands = commands;
        undo = CommandTexts.button(commands, "undo", texts);
        submit = CommandTexts.button(commands, "submit", texts);
        submit.getStyleClass().add("accent");
        withdraw = CommandTexts.button(commands, "withdraw", texts);
        withdraw.managedProperty().bind(withdraw.visibleProperty());
        submit.managedProperty().bind(submit.visibleProperty());
        submit.visibleProperty().bind(withdraw.visibleProperty().not());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(undo, gap, withdraw, submit);
        getStyleClass().add("margin-foot");
        setAlignment(Pos.CENTER_LEFT);
    }

    /// Shows what can be done now.
    void refresh() {
        undo.setDisable(!commands.get("undo").enabled().getAsBoolean());
        submit.setDisable(!commands.get("submit").enabled().getAsBoolean());
        withdraw.setVisible(commands.get("withdraw").enabled().getAsBoolean());
    }
}
