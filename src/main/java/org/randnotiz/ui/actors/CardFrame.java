package org.randnotiz.ui.actors;

import java.util.Objects;
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
import org.randnotiz.ui.Controls;
import org.randnotiz.wording.Texts;

/// What both cards look like: a title with a cross, a middle, and a foot.
final class CardFrame extends VBox {

    private static final String STYLE = Objects
            .requireNonNull(CardFrame.class.getResource("/org/randnotiz/ui/actors.css"))
            .toExternalForm();

    private final HBox foot = new HBox();

    /// @param close what the cross does
    CardFrame(Texts texts, String title, Region middle, Runnable close) {
        getStyleClass().add("actors-card");
        getStylesheets().addAll(Controls.STYLE, STYLE);
        setAccessibleText(title);
        var words = new Label(title);
        words.getStyleClass().add("card-title");
        var cross = new Button("", new FontIcon(Feather.X));
        cross.getStyleClass().setAll("icon-button");
        cross.setAccessibleText(texts.get("actors.close"));
        cross.setTooltip(new Tooltip(texts.get("actors.close")));
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
    void foot(Node... parts) {
        foot.getChildren().setAll(parts);
    }

    /// What pushes apart.
    static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
