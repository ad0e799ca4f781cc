package org.randnotiz.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.randnotiz.wording.Texts;

/// What a person presses for a command.
sealed interface Key {

    /// Keys held together, such as `Strg+Z`; a letter alone counts only where nobody is typing.
    record Chord(KeyCombination keys, KeyCode code, boolean control, boolean shift, boolean alt) implements Key {

        static Chord of(KeyCode code) {
            return of(code, false, false, false);
        }

        static Chord control(KeyCode code) {
            return of(code, true, false, false);
        }

        /// The keys held in this press; empty for Ctrl, Shift and the like alone, and for keys that have no name.
        static Optional<Chord> of(KeyEvent press) {
            KeyCode code = press.getCode();
            return code.isModifierKey() || code == KeyCode.UNDEFINED
                    ? Optional.empty()
                    : Optional.of(of(code, press.isControlDown(), press.isShiftDown(), press.isAltDown()));
        }

        /// What [#stored] has written; empty for anything else.
        static Optional<Chord> parse(String stored) {
            List<String> parts = List.of(stored.split("\\+", -1));
            for (KeyCode code : KeyCode.values()) {
                if (code.name().equals(parts.getLast())) {
                    return Optional.of(
                            of(code, parts.contains("Ctrl"), parts.contains("Shift"), parts.contains("Alt")));
                }
            }
            return Optional.empty();
        }

        /// The chord in the words of the settings, such as `Ctrl+Shift+A`.
        String stored() {
            return (control ? "Ctrl+" : "") + (alt ? "Alt+" : "") + (shift ? "Shift+" : "") + code.name();
        }

        static Chord controlShift(KeyCode code) {
            return of(code, true, true, false);
        }

        static Chord shift(KeyCode code) {
            return of(code, false, true, false);
        }

        static Chord altShift(KeyCode code) {
            return of(code, false, true, true);
        }

        static Chord alt(KeyCode code) {
            return of(code, false, false, true);
        }

        private static Chord of(KeyCode code, boolean control, boolean shift, boolean alt) {
            KeyCombination keys = new javafx.scene.input.KeyCodeCombination(
                    code,
                    shift ? KeyCombination.ModifierValue.DOWN : KeyCombination.ModifierValue.UP,
                    KeyCombination.ModifierValue.UP,
                    alt ? KeyCombination.ModifierValue.DOWN : KeyCombination.ModifierValue.UP,
                    KeyCombination.ModifierValue.UP,
                    control ? KeyCombination.ModifierValue.DOWN : KeyCombination.ModifierValue.UP);
            return new Chord(keys, code, control, shift, alt);
        }

        @Override
        public boolean matches(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_PRESSED && keys.match(event);
        }

        @Override
        public boolean isForControls() {
            boolean theirs = code == KeyCode.SPACE || code == KeyCode.ENTER || code == KeyCode.TAB;
            return theirs && !control && !alt;
        }

        @Override
        public boolean worksWhileTyping() {
            return control || alt || code.isFunctionKey();
        }

        @Override
        public String shown(Texts texts) {
            StringBuilder shown = new StringBuilder();
            if (control) {
                shown.append(texts.get("key.control")).append('+');
            }
            if (alt) {
                shown.append(texts.get("key.alt")).append('+');
            }
            if (shift) {
                shown.append('⇧');
            }
            String named = "key." + code.name();
            return shown.append(texts.has(named) ? texts.get(named) : code.getName()).toString();
        }
    }

    /// A character, wherever the keyboard has it: `/` and `?` are on different keys in different countries.
    record Sign(String character) implements Key {
        @Override
        public boolean matches(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_TYPED && event.getCharacter().equals(character);
        }

        @Override
        public boolean isForControls() {
            return false;
        }

        @Override
        public boolean worksWhileTyping() {
            return false;
        }

        @Override
        public String shown(Texts texts) {
            return character;
        }
    }

    /// Whether the event is this key being pressed.
    boolean matches(KeyEvent event);

    /// Whether buttons, lists and the like live by this key: the blank, Enter and Tab alone.
    boolean isForControls();

    /// Whether the key is free for commands while somebody types into a field.
    boolean worksWhileTyping();

    /// The key as written on buttons and in help.
    String shown(Texts texts);
}
