package org.randnotiz.ui.actors;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.randnotiz.problem.Problem;
import org.randnotiz.ui.Escape;
import org.randnotiz.wording.Texts;

/// Words of an actor, edited in place: saved when the field is left, and by Enter where that does not begin a new line; Escape
/// takes back what has been typed.
final class EntryField {

    private final TextInputControl input;
    private final FieldBox box;
    private final Function<String, Optional<Problem>> save;
    private final Function<String, Optional<Problem>> check;
    private String shown = "";

    /// @param save  saves what was typed, or says why not
    /// @param check says while typing what is wrong
    EntryField(
            Texts texts,
            String label,
            TextInputControl input,
            Function<String, Optional<Problem>> save,
            Function<String, Optional<Problem>> check) {
        this.input = input;
        this.box = new FieldBox(texts, label, input, input);
        this.save = save;
        this.check = check;
        input.focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            }
        });
        input.textProperty()
                .subscribe(text -> box.say(text.equals(shown) ? Optional.empty() : check.apply(text.strip())));
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Escape.on(input, this::giveUp);
    }

    FieldBox box() {
        return box;
    }

    TextInputControl input() {
        return input;
    }

    /// Shows what is saved; what is being typed stays as long as the saved words are the same.
    void show(String words) {
        if (!words.equals(shown)) {
            shown = words;
            input.setText(words);
        } else if (!input.isFocused() && !box.isWrong()) {
            input.setText(words);
        }
    }

    /// Shows it, whatever has been typed.
    void reset(String words) {
        shown = words;
        input.setText(words);
        box.say(Optional.empty());
    }

    /// Saves what was typed, if it is anything new.
    void commit() {
        String typed = input.getText() == null ? "" : input.getText().strip();
        if (typed.equals(shown)) {
            return;
        }
        Optional<Problem> refused = check.apply(typed);
        if (refused.isEmpty()) {
            refused = save.apply(typed);
        }
        box.say(refused);
    }

    /// Takes back what has been typed.
    private boolean giveUp() {
        boolean changed = !input.getText().equals(shown);
        if (changed) {
            reset(shown);
        }
        return changed;
    }

    private void pressed(KeyEvent press) {
        boolean changed = !input.getText().equals(shown);
        if (press.getCode() == KeyCode.ENTER && changed && !(input instanceof TextArea)) {
            press.consume();
            commit();
        }
    }
}
