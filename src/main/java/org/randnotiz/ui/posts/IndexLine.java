package org.randnotiz.ui.posts;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.randnotiz.search.Hits;
import org.randnotiz.wording.Texts;

/// How far the index is, as long as it has not read all posts.
final class IndexLine extends VBox {

    private final Texts texts;
    private final Label words = new Label();
    private final ProgressBar indexed = new ProgressBar();
    private boolean indexing;

    IndexLine(Texts texts) {
        this.texts = texts;
        getStyleClass().add("index-line");
        indexed.setMaxWidth(Double.MAX_VALUE);
        indexed.managedProperty().bind(indexed.visibleProperty());
        managedProperty().bind(visibleProperty());
        setVisible(false);
        getChildren().setAll(words, indexed);
    }

    /// Whether the index is being built.
    boolean isIndexing() {
        return indexing;
    }

    /// Shows how far the index is, while it is being built.
    ///
    /// @param done  posts that can be found
    /// @param total posts there are; the line goes away once they all can be found
    void showIndexing(long done, long total) {
        indexing = done < total;
        setVisible(indexing);
        words.setText(texts.get("posts.indexing", done, total));
        indexed.setProgress(total == 0 ? 1 : (double) done / total);
        indexed.setVisible(true);
    }

    /// Shows what may be missing from an answer, unless the index is being built anyway.
    void showBehind(Hits hits) {
        if (!indexing) {
            setVisible(hits.behind() > 0);
            indexed.setVisible(false);
            words.setText(texts.counted("posts.behind", hits.behind()));
        }
    }
}
