package org.randnotiz.ui.transfer;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.randnotiz.wording.Texts;

/// What both cards look like: a title with a cross, a middle that scrolls where there is no room for it, and buttons.
final class TransferCard extends VBox {

    private static final String STYLE = Objects
            .requireNonNull(TransferCard.class.getResource("/org/randnotiz/ui/transfer.css"))
            .toExternalForm();

    private final HBox head;
    private final VBox body = new VBox();
    private final HBox buttons = new HBox();
    private final ScrollPane scroll = new ScrollPane(body);

    /// @param close what the cross does
    TransferCard(Texts texts, String title, Runnable close) {
        getStyleClass().add("transfer-card");
        getStylesheets().add(STYLE);
        setAccessibleText(title);
        var words = new Label(title);
        words.getStyleClass().add("card-title");
        var cross = new Button("", new FontIcon(Feather.X));
        cross.getStyleClass().setAll("icon-button");
        cross.setAccessibleText(texts.get("transfer.close"));
        cross.setTooltip(new Tooltip(texts.get("transfer.close")));
        cross.setOnAction(event -> close.run());
        // The last to be reached by Tab is not the first thing after the title.
        cross.setFocusTraversable(false);
        head = new HBox(words, gap(), cross);
        head.getStyleClass().add("card-head");
        body.getStyleClass().add("card-body");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("card-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        buttons.getStyleClass().add("card-buttons");
        getChildren().addAll(head, scroll, buttons);
    }

    /// Shows these in the middle.
    void body(Node... parts) {
        if (!body.getChildren().equals(List.of(parts))) {
            body.getChildren().setAll(parts);
            scroll.setVvalue(0);
        }
    }

    /// Shows these at the foot: the first ones at the left, the others at the right.
    void buttons(List<? extends Node> left, List<? extends Node> right) {
        buttons.getChildren().setAll(left);
        buttons.getChildren().add(gap());
        buttons.getChildren().addAll(right);
    }

    /// A scroll pane asks its content for its height without saying how wide it will be, which makes a card with wrapped
    /// sentences too low.
    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? prefWidth(-1) : width;
        return snappedTopInset() + head.prefHeight(wide) + body.prefHeight(wide) + buttons.prefHeight(wide)
                + snappedBottomInset();
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
