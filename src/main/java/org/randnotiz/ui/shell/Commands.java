package org.randnotiz.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.randnotiz.ui.TakesKeys;
import org.randnotiz.ui.reader.ReaderView;

/// All commands of the window, and the keys that start them.
///
/// Belongs to the JavaFX thread. The same key may serve several commands as long as only one of them is enabled at a
/// time; the first enabled one is run.
final class Commands {

    private final Map<String, Command> byId = new LinkedHashMap<>();
    private final KeyChoices choices;

    /// @param choices the keys a person has chosen
    Commands(KeyChoices choices) {
        this.choices = choices;
    }

    /// Adds a command, or puts it in the place of the one with its id. It gets the keys that were chosen for it.
    void add(Command command) {
        byId.put(command.id(), command.withKeys(choices.of(command.id(), command.keys())));
    }

    /// Another command that has this key already; empty if it is free for `command`.
    Optional<Command> taken(Key key, Command command) {
        return byId.values().stream()
                .filter(other -> !other.id().equals(command.id()) && other.keys().contains(key))
                .findFirst();
    }

    /// Takes away all commands whose id begins so.
    void removeAll(String prefix) {
        byId.keySet().removeIf(id -> id.startsWith(prefix));
    }

    /// All commands, in the order they were added.
    List<Command> all() {
        return List.copyOf(byId.values());
    }

    /// The command of that id.
    ///
    /// @throws NoSuchElementException if there is none
    Command get(String id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow(() -> new NoSuchElementException(id));
    }

    /// Runs the command if it is enabled.
    void run(String id) {
        Command command = get(id);
        if (command.enabled().getAsBoolean()) {
            command.run().run();
        }
    }

    /// Runs the first enabled command that has this key. What a text field needs for typing stays with it, and what any
    /// control lives by stays with whatever has the focus, unless that is the text.
    ///
    /// @param focused what has the focus; null for nothing
    /// @return whether there was one
    boolean handle(KeyEvent event, @Nullable Node focused) {
        if (focused instanceof TakesKeys holder && event.getEventType() == KeyEvent.KEY_PRESSED
                && holder.takes(event)) {
            return false;
        }
        for (Command command : new ArrayList<>(byId.values())) {
            for (Key key : command.keys()) {
                if (key.matches(event) && reaches(key, command, focused) && command.enabled().getAsBoolean()) {
                    command.run().run();
                    return true;
                }
            }
        }
        return false;
    }

    /// The commands that have this key where none of them can be run now. Escape and what controls live by mean something
    /// else then.
    ///
    /// @param focused what has the focus; null for nothing
    List<Command> idle(KeyEvent event, @Nullable Node focused) {
        return event.getCode() == KeyCode.ESCAPE
                ? List.of()
                : byId.values().stream()
                        .filter(command -> command.keys().stream()
                                .anyMatch(key -> key.matches(event)
                                        && !key.isForControls()
                                        && reaches(key, command, focused)))
                        .toList();
    }

    /// The first key that would run the command while `focused` has the focus; empty if none would.
    Optional<Key> keyNow(Command command, @Nullable Node focused) {
        return command.enabled().getAsBoolean()
                ? command.keys().stream().filter(key -> reaches(key, command, focused)).findFirst()
                : Optional.empty();
    }

    private static boolean reaches(Key key, Command command, @Nullable Node focused) {
        boolean inText = focused == null || focused instanceof ReaderView;
        return (!isTyping(focused) || (command.typing() && key.worksWhileTyping()))
                && (inText || !key.isForControls());
    }

    /// Whether letters pressed now belong to a field.
    private static boolean isTyping(@Nullable Node focused) {
        return focused instanceof TextInputControl input && input.isEditable();
    }
}
