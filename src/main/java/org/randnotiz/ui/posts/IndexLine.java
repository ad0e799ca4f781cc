package org.randnotiz.ui.posts;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.randnotiz.search.Hits;
import org.randnotiz.wording.Texts;
import org.randnotiz.wording.TimeLeft;
import org.randnotiz.work.IndexState;

/// How far the index is, as long as it has not read all posts, and the button that stops it or lets it go on.
final class IndexLine extends VBox {

    private final Texts texts;
    private final Label words = new Label();
    private final Button button = new Button();
    private final ProgressBar indexed = new ProgressBar();
    private IndexState state = IndexState.EMPTY;

    IndexLine(Texts texts, PostsActions actions) {
        this.texts = texts;
        getStyleClass().add("index-line");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        button.getStyleClass().setAll("small-button");
        button.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(event -> {
            if (state.stopped()) {
                actions.goOnIndexing();
            } else {
                actions.stopIndexing();
            }
        });
        HBox line = new HBox(words, button);
        line.getStyleClass().add("index-words");
        indexed.setMaxWidth(Double.MAX_VALUE);
        indexed.managedProperty().bind(indexed.visibleProperty());
        managedProperty().bind(visibleProperty());
        setVisible(false);
        getChildren().setAll(line, indexed);
    }

    /// How far the index is, as was last shown.
    IndexState state() {
        return state;
    }

    /// Whether posts are waiting to be read, so that no count is final.
    boolean isIncomplete() {
        return state.waiting() > 0;
    }

    /// Shows how far the index is; the line goes away once all posts can be found.
    void show(IndexState now) {
        state = now;
        setVisible(isIncomplete());
        long total = now.posts() + now.waiting();
        String far = texts.get(now.stopped() ? "posts.index.stopped" : "posts.indexing", now.posts(), total);
        words.setText(now.left() == null ? far : far + " · " + TimeLeft.of(now.left(), texts));
        button.setText(texts.get(now.stopped() ? "posts.index.goOn" : "posts.index.stop"));
        button.setVisible(true);
        indexed.setProgress(total == 0 ? 1 : (double) now.posts() / total);
        indexed.setVisible(true);
    }

    /// Shows what may be missing from an answer, unless the line is there anyway.
    void showBehind(Hits hits) {
        if (!isIncomplete()) {
            setVisible(hits.behind() > 0);
            button.setVisible(false);
            indexed.setVisible(false);
            words.setText(texts.counted("posts.behind", hits.behind()));
        }
    }
}
