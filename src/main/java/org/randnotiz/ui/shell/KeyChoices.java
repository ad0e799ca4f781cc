package org.randnotiz.ui.shell;

import java.util.List;
import java.util.Optional;
import org.randnotiz.ui.shell.Key.Chord;

/// The keys that a person has chosen instead of the usual ones, kept in the settings.
final class KeyChoices {

    private static final String PREFIX = "key.";

    private final Preferences settings;

    KeyChoices(Preferences settings) {
        this.settings = settings;
    }

    /// The keys of a command: the one chosen, or else the usual ones.
    List<Key> of(String command, List<Key> usual) {
        return chosen(command).<List<Key>>map(List::of).orElse(usual);
    }

    /// The key chosen for a command; empty if it has its usual ones.
    Optional<Chord> chosen(String command) {
        return settings.word(PREFIX + command).flatMap(Chord::parse);
    }

    /// Chooses a key.
    void choose(String command, Chord key) {
        settings.setWord(PREFIX + command, key.stored());
    }

    /// Gives the command its usual keys back.
    void forget(String command) {
        settings.forget(PREFIX + command);
    }
}
