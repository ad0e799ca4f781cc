package org.randnotiz.ui.shell;

import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/// Gives the keys pressed in a scene to the commands before anything else sees them.
final class KeyFilter {

    private KeyFilter() {}

    /// @param commands the commands of the moment
    /// @param blocked  whether something else has this key now: a card above the window, a pick in the text
    static void install(Scene scene, Supplier<Commands> commands, Predicate<KeyEvent> blocked) {
        boolean[] answered = new boolean[1];
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            answered[0] = !blocked.test(event) && commands.get().handle(event, scene.getFocusOwner());
            if (answered[0]) {
                event.consume();
            }
        });
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> answered[0] = false);
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            // The letter that belongs to a key just answered must not be typed into a field the command has focused.
            if (answered[0]) {
                answered[0] = false;
                event.consume();
            } else if (!blocked.test(event) && commands.get().handle(event, scene.getFocusOwner())) {
                event.consume();
            }
        });
    }
}
