package org.randnotiz.ui.margin;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Tells when a person has moved the focus out of a part of the window to another part. Going to another window and coming
/// back is not leaving: nothing half-written is saved by it.
final class FocusWatch {

    private FocusWatch() {}

    /// Runs `left` each time the focus leaves `part`.
    static void whenFocusLeaves(Node part, Runnable left) {
        ChangeListener<Node> moved = (owner, before, now) -> {
            if (isInside(before, part) && !isInside(now, part)) {
                left.run();
            }
        };
        part.sceneProperty().subscribe((before, now) -> {
            listen(before, moved, false);
            listen(now, moved, true);
        });
        listen(part.getScene(), moved, true);
    }

    /// Whether `node` is `part` or lies in it.
    static boolean isInside(@Nullable Node node, Node part) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (one.equals(part)) {
                return true;
            }
        }
        return false;
    }

    private static void listen(@Nullable Scene scene, ChangeListener<Node> moved, boolean begin) {
        if (scene != null && begin) {
            scene.focusOwnerProperty().addListener(moved);
        } else if (scene != null) {
            scene.focusOwnerProperty().removeListener(moved);
        }
    }
}
