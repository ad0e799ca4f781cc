package org.randnotiz.ui.posts;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.randnotiz.search.facet.Facet;
import org.randnotiz.wording.Texts;

/// A value of a facet: its name, how many posts it would leave, and a bar that compares them with all hits. A click, Enter
/// or Space asks for it, or no longer asks for it.
final class FacetLine extends ToggleButton {

    /// What the style sheet leaves free at the left and right.
    private static final double ROOM = 28;

    /// @param name    what the value is called
    /// @param code    the code it has beside its name; empty for none
    /// @param total   how many hits there are
    /// @param pressed what a click does
    FacetLine(Texts texts, Facet.Line line, String name, String code, long total, Runnable pressed) {
        getStyleClass().setAll("facet-line");
        Label words = new Label(name);
        words.getStyleClass().add("name");
        words.setMinWidth(0);
        if (line.chosen()) {
            words.setGraphic(new FontIcon(Feather.CHECK));
        }
        Label abbreviation = new Label(code);
        abbreviation.getStyleClass().add("code");
        abbreviation.setMinWidth(USE_PREF_SIZE);
        abbreviation.setManaged(!code.isEmpty());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label count = new Label(texts.number(line.posts()));
        count.getStyleClass().add("count");
        count.setMinWidth(USE_PREF_SIZE);
        var top = new HBox(words, abbreviation, gap, count);
        top.getStyleClass().add("words");
        var both = new VBox(top, new Share(total == 0 ? 0 : (double) line.posts() / total));
        both.setSpacing(1);
        both.prefWidthProperty().bind(widthProperty().subtract(ROOM));
        setGraphic(both);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setSelected(line.chosen());
        setTooltip(new Tooltip(code.isEmpty() ? name : name + " · " + code));
        setAccessibleText(texts.get(
                line.chosen() ? "posts.facet.chosen" : "posts.facet.spoken",
                name,
                texts.counted("posts.posts", line.posts())));
        setOnAction(event -> {
            // Whether it is asked for is for the query to say.
            setSelected(line.chosen());
            pressed.run();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER && !press.isControlDown() && !press.isAltDown()) {
                fire();
                press.consume();
            }
        });
    }

    /// A bar as long as its share of the line.
    private static final class Share extends Region {

        private final Region bar = new Region();
        private final double share;

        Share(double share) {
            this.share = share;
            getStyleClass().add("share");
            bar.getStyleClass().add("bar");
            getChildren().add(bar);
        }

        @Override
        protected void layoutChildren() {
            bar.resizeRelocate(0, 0, snapSizeX(getWidth() * share), getHeight());
        }
    }
}
