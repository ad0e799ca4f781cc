package org.randnotiz.ui.posts;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.randnotiz.ui.type.WrappedLabel;
import org.randnotiz.wording.Texts;

/// Says which post the list is like, and leads back.
final class SimilarLine extends VBox {

    private final Texts texts;
    private final Button back;
    private final Label words = new WrappedLabel();

    SimilarLine(Texts texts, Runnable onBack) {
        this.texts = texts;
        getStyleClass().add("similar-line");
        back = new Button(texts.get("posts.similar.back"), new FontIcon(Feather.ARROW_LEFT));
        back.getStyleClass().setAll("facet-more");
        back.setTooltip(new Tooltip(texts.get("posts.similar.back.hint")));
        back.setOnAction(event -> onBack.run());
        words.getStyleClass().add("words");
        managedProperty().bind(visibleProperty());
        setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(new HBox(back), words);
        setVisible(false);
    }

    void show(String headline) {
        words.setText(texts.get("posts.similar", headline));
    }
}
