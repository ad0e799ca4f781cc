package org.randnotiz.ui;

import javafx.beans.InvalidationListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A small pane that floats over everything else, below its anchor or above it where there is more room.
///
/// It lies in the same scene and not in a window of its own: the focus stays where it is, the keys go where they went, and
/// pictures of the window show it. The topmost [Pane] above the anchor carries it.
public final class Floating {

    private static final double GAP = 2;

    private final Region anchor;
    private final Region content;
    private final InvalidationListener follow = change -> place();
    private @Nullable Pane carrier;

    /// A pane for `content` beside `anchor`.
    public Floating(Region anchor, Region content) {
        this.anchor = anchor;
        this.content = content;
        content.setManaged(false);
        content.setViewOrder(-100);
    }

    /// Whether the content is to be seen.
    public boolean isShowing() {
        return carrier != null;
    }

    /// Shows the content, or fits its place to what it holds now.
    public void show() {
        if (carrier == null) {
            Pane top = topmostPane();
            if (top == null) {
                return;
            }
            carrier = top;
            top.getChildren().add(content);
            anchor.localToSceneTransformProperty().addListener(follow);
            anchor.layoutBoundsProperty().addListener(follow);
        }
        place();
    }

    /// Hides the content.
    public void hide() {
        Pane top = carrier;
        if (top != null) {
            carrier = null;
            anchor.localToSceneTransformProperty().removeListener(follow);
            anchor.layoutBoundsProperty().removeListener(follow);
            top.getChildren().remove(content);
        }
    }

    private void place() {
        Pane top = carrier;
        if (top == null) {
            return;
        }
        content.applyCss();
        Bounds beside = top.sceneToLocal(anchor.localToScene(anchor.getLayoutBounds()));
        double width = Math.min(top.getWidth(), Math.max(beside.getWidth(), content.minWidth(-1)));
        double height = content.prefHeight(width);
        double x = Math.max(0, Math.min(beside.getMinX(), top.getWidth() - width));
        double below = beside.getMaxY() + GAP;
        double above = beside.getMinY() - GAP - height;
        double y = below + height <= top.getHeight() || above < 0 ? below : above;
        content.resizeRelocate(Math.rint(x), Math.rint(y), Math.ceil(width), Math.ceil(height));
    }

    private @Nullable Pane topmostPane() {
        Pane topmost = null;
        for (Node node = anchor; node != null; node = node.getParent()) {
            if (node instanceof Pane pane) {
                topmost = pane;
            }
        }
        return topmost;
    }
}
