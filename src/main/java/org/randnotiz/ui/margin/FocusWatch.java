package org.randnotiz.ui.margin;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.randnotiz.ui.Focus;

/// Tells when a person has moved the focus out of a part of the window to another part. Going to another window and coming
/// back is not leaving: nothing half-written is saved by it.
final class FocusWatch {

    private FocusWatch() {}

    /// Runs `left` each time the focus leaves `part`.
    static void whenFocusLeaves(Node part, Runnable left) {
        ChangeListener<Node> moved = (owner, before, now) -> {
            if (Focus.isInside(before, part) && !Focus.isInside(now, part)) {
                left.run();
            }
        };
        part.sceneProperty().subscribe((before, now) -> {
            listen(before, moved, false);
            listen(now, moved, true);
        });
        listen(part.getScene(), moved, true);
    }

    private static void listen(@Nullable Scene scene, ChangeListener<Node> moved, boolean begin) {
        if (scene != null && begin) {
            scene.focusOwnerProperty().addListener(moved);
        } else if (scene != null) {
            scene.focusOwnerProperty().removeListener(moved);
        }
    }
}
