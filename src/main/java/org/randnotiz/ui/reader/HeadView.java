package org.randnotiz.ui.reader;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The room above the text, with what the owner has put there.
final class HeadView extends Region implements RowView {

    private static final double ABOVE = 22;
    private static final double BELOW = 6;

    private @Nullable Node content;

    HeadView() {
        setCursor(Cursor.DEFAULT);
    }

    void show(@Nullable Node content) {
        this.content = content;
        if (content == null) {
            getChildren().clear();
        } else {
            getChildren().setAll(content);
        }
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public double heightFor(double width) {
        return content == null ? ABOVE : Math.ceil(ABOVE + content.prefHeight(width) + BELOW);
    }

    @Override
    protected void layoutChildren() {
        if (content != null) {
            content.resizeRelocate(0, ABOVE, getWidth(), content.prefHeight(getWidth()));
        }
    }
}
