package org.randnotiz.ui.posts;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.randnotiz.ui.type.WrappedLabel;

/// What stands in the place of a list that has nothing to show: a sign, what is the case, what to do, and a button that
/// does it.
final class Notice extends VBox {

    private final FontIcon icon = new FontIcon(Feather.INBOX);
    private final Label heading = new WrappedLabel();
    private final Label advice = new WrappedLabel();
    private final Button button = new Button();

    /// @param offers stands above the button
    Notice(OfferLine offers) {
        getStyleClass().add("notice");
        heading.getStyleClass().add("notice-heading");
        advice.getStyleClass().add("notice-advice");
        button.setWrapText(true);
        getChildren().addAll(icon, heading, advice, offers, button);
    }

    /// Shows the notice.
    ///
    /// @param advice what to do; empty for nothing
    /// @param action what the button says; empty for no button
    void show(Feather sign, String heading, String advice, String action, Runnable pressed) {
        icon.setIconCode(sign);
        this.heading.setText(heading);
        this.advice.setText(advice);
        this.advice.setManaged(!advice.isEmpty());
        button.setText(action);
        button.setVisible(!action.isEmpty());
        button.setManaged(!action.isEmpty());
        button.setOnAction(event -> pressed.run());
    }

    /// The button, for the focus.
    Button button() {
        return button;
    }
}
