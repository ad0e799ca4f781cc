package org.randnotiz.ui.shell;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import org.randnotiz.ui.Escape;
import org.randnotiz.ui.TakesKeys;

/// Gives the keys pressed in a scene to the commands before anything else sees them.
///
/// Escape goes from the inside out: first to what is around the focus, then to what is given up wherever the focus is, then
/// to the commands.
final class KeyFilter {

    private final Scene scene;
    private final Supplier<Commands> commands;
    private final Predicate<KeyEvent> blocked;
    private final BooleanSupplier gaveUp;
    private final Consumer<List<Command>> inVain;
    private boolean answered;

    private KeyFilter(
            Scene scene,
            Supplier<Commands> commands,
            Predicate<KeyEvent> blocked,
            BooleanSupplier gaveUp,
            Consumer<List<Command>> inVain) {
        this.scene = scene;
        this.commands = commands;
        this.blocked = blocked;
        this.gaveUp = gaveUp;
        this.inVain = inVain;
    }

    /// @param commands the commands of the moment
    /// @param blocked  whether something else has this key now: a card above the window, a pick in the text
    /// @param gaveUp   what Escape gives up wherever the focus is, and whether there was anything
    /// @param inVain   hears of the commands whose key was pressed where none of them can be run, and of none
    ///                once a command was run
    static void install(
            Scene scene,
            Supplier<Commands> commands,
            Predicate<KeyEvent> blocked,
            BooleanSupplier gaveUp,
            Consumer<List<Command>> inVain) {
        KeyFilter filter = new KeyFilter(scene, commands, blocked, gaveUp, inVain);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, filter::pressed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> filter.answered = false);
        scene.addEventFilter(KeyEvent.KEY_TYPED, filter::typed);
    }

    private void pressed(KeyEvent event) {
        answered = !event.isConsumed() && (escape(event) || command(event));
        if (answered) {
            event.consume();
        }
    }

    /// The letter that belongs to a key just answered must not be typed into a field the command has focused.
    private void typed(KeyEvent event) {
        if (answered || (!event.isConsumed() && command(event))) {
            answered = false;
            event.consume();
        }
    }

    private boolean escape(KeyEvent event) {
        return Escape.isPressed(event) && (Escape.from(scene.getFocusOwner()) || gaveUp.getAsBoolean());
    }

    private boolean command(KeyEvent event) {
        if (blocked.test(event)) {
            return false;
        }
        Node focused = scene.getFocusOwner();
        if (commands.get().handle(event, focused)) {
            inVain.accept(List.of());
            return true;
        }
        if (!(focused instanceof TakesKeys holder && holder.takes(event))) {
            List<Command> idle = commands.get().idle(event, focused);
            if (!idle.isEmpty()) {
                inVain.accept(idle);
            }
        }
        return false;
    }
}
