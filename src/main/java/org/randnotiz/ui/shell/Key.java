package org.randnotiz.ui.shell;

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

        static Chord controlShift(KeyCode code) {
            return of(code, true, true, false);
        }

        static Chord shift(KeyCode code) {
            return of(code, false, true, false);
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

    /// Whether the key is free for commands while somebody types into a field.
    boolean worksWhileTyping();

    /// The key as written on buttons and in help.
    String shown(Texts texts);
}
