package org.randnotiz.ui.margin;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The foot of an open card: who wrote it when, and what else can be done with it.
final class CardActions extends HBox {

    private final Label history = new Label();
    private final Button remark;
    private final Button delete;

    CardActions(Tools tools, Runnable beginRemark, Runnable remove) {
        getStyleClass().setAll("card-actions");
        history.getStyleClass().setAll("card-history");
        history.setMinWidth(0);
        history.setWrapText(true);
        history.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(history, Priority.ALWAYS);
        history.setMaxWidth(Double.MAX_VALUE);
        remark = button(tools.texts().get("margin.remark"), Feather.MESSAGE_SQUARE, beginRemark);
        delete = button(tools.texts().get("margin.delete"), Feather.TRASH_2, remove);
        getChildren().setAll(history, remark, delete);
    }

    /// Shows what can be done now.
    void show(String history, boolean mayRemark, boolean mayDelete) {
        this.history.setText(history);
        show(remark, mayRemark);
        show(delete, mayDelete);
    }

    private static void show(Button button, boolean possible) {
        button.setVisible(possible);
        button.setManaged(possible);
    }

    private static Button button(String words, Feather icon, Runnable action) {
        var button = new Button(words, new FontIcon(icon));
        button.getStyleClass().setAll("quiet-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(fired -> action.run());
        return button;
    }
}
