package org.randnotiz.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.randnotiz.wording.Texts;

/// What a large card above the window looks like: a title with a cross, a middle, and a foot.
public final class CardFrame extends VBox {

    private final HBox foot = new HBox();

    /// A card around `middle`.
    ///
    /// @param close what the cross does
    public CardFrame(Texts texts, String title, Region middle, Runnable close) {
        getStyleClass().add("card-frame");
        getStylesheets().add(Controls.STYLE);
        setAccessibleText(title);
        var words = new Label(title);
        words.getStyleClass().add("card-title");
        var cross = new Button("", new FontIcon(Feather.X));
        cross.getStyleClass().setAll("icon-button");
        cross.setAccessibleText(texts.get("card.close"));
        cross.setTooltip(new Tooltip(texts.get("card.close")));
        cross.setOnAction(event -> close.run());
        // The last to be reached by Tab is not the first thing after the title.
        cross.setFocusTraversable(false);
        var head = new HBox(words, gap(), cross);
        head.getStyleClass().add("card-head");
        foot.getStyleClass().add("card-foot");
        VBox.setVgrow(middle, Priority.ALWAYS);
        middle.setMinHeight(0);
        getChildren().setAll(head, middle, foot);
    }

    /// Shows these at the foot.
    public void foot(Node... parts) {
        foot.getChildren().setAll(parts);
    }

    /// What pushes apart.
    public static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
