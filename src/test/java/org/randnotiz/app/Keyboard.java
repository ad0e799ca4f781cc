package org.randnotiz.app;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.randnotiz.ui.Fx;

/// A keyboard that counts: each key pressed is one, those held with it (Ctrl, Shift, Alt) are none.
final class Keyboard {

    private final Stage stage;
    private int presses;

    Keyboard(Stage stage) {
        this.stage = stage;
    }

    /// Presses one key, with the others held.
    void press(KeyCode... chord) {
        Fx.press(chord);
        presses++;
    }

    /// Presses keys one after the other.
    void each(KeyCode... keys) {
        for (KeyCode key : keys) {
            press(key);
        }
    }

    /// Types letters.
    void type(String letters) {
        Fx.type(stage, letters);
        presses += letters.codePointCount(0, letters.length());
    }

    /// How many keys have been pressed so far.
    int presses() {
        return presses;
    }
}
