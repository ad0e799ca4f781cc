package org.randnotiz.ui;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Where the focus is, and where it can go. JavaFX thread only.
public final class Focus {

    private Focus() {}

    /// Whether `node` is `around`, or lies in it.
    public static boolean isInside(@Nullable Node node, Node around) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up.equals(around)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a person would see where the focus is if `node` had it: it is shown in that scene and not switched off.
    public static boolean canRest(@Nullable Node node, @Nullable Scene scene) {
        if (node == null || scene == null || !scene.equals(node.getScene()) || node.isDisabled()) {
            return false;
        }
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// The first node in `parent`, in the order of drawing, that Tab would reach; null if there is none.
    public static @Nullable Node firstIn(Parent parent) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (!child.isVisible() || child.isDisabled()) {
                continue;
            }
            if (child.isFocusTraversable()) {
                return child;
            }
            Node inside = child instanceof Parent more ? firstIn(more) : null;
            if (inside != null) {
                return inside;
            }
        }
        return null;
    }
}
