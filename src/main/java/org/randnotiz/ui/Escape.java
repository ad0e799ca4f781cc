package org.randnotiz.ui;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// What Escape gives up: always one thing, the innermost around the focus.
///
/// A field, a list or a card says here what it has to give up. That is asked before any control sees the key, since many
/// of the toolkit's controls keep Escape for themselves and do nothing with it. JavaFX thread only.
public final class Escape {

    private Escape() {}

    /// Lets `node` give something up while the focus is in it. What was said first of a node is asked first.
    ///
    /// @param gaveUp gives something up and says whether there was anything
    public static void on(Node node, BooleanSupplier gaveUp) {
        node.getProperties()
                .merge(
                        Escape.class,
                        gaveUp,
                        (before, more) -> first((BooleanSupplier) before, (BooleanSupplier) more));
    }

    /// Gives up the innermost thing around the focus.
    ///
    /// @param focused what has the focus; null for nothing
    /// @return whether there was anything to give up
    public static boolean from(@Nullable Node focused) {
        for (Node node = focused; node != null; node = node.getParent()) {
            // Asking for the properties makes them: most nodes have none.
            if (node.hasProperties()
                    && node.getProperties().get(Escape.class) instanceof BooleanSupplier gaveUp
                    && gaveUp.getAsBoolean()) {
                return true;
            }
        }
        return false;
    }

    /// Whether that is Escape alone, pressed.
    public static boolean isPressed(KeyEvent event) {
        return event.getEventType() == KeyEvent.KEY_PRESSED
                && event.getCode() == KeyCode.ESCAPE
                && !event.isShiftDown()
                && !event.isShortcutDown()
                && !event.isAltDown();
    }

    private static BooleanSupplier first(BooleanSupplier one, BooleanSupplier other) {
        return () -> one.getAsBoolean() || other.getAsBoolean();
    }
}
