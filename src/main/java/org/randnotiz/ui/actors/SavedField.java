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
/// takes back what has been typed, and Ctrl+Z brings it back.
final class SavedField {

    private final TextInputControl input;
    private final FieldBox box;
    private final Function<String, Optional<Problem>> save;
    private final Function<String, Optional<Problem>> check;
    private String shown = "";

    /// @param save  saves what was typed, or says why not
    /// @param check says while typing what is wrong
    SavedField(
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

    /// What was last shown as saved.
    String saved() {
        return shown;
    }

    /// Shows what is saved; what was typed and is not saved stays.
    void show(String words) {
        boolean unsaved = !typed().equals(shown);
        shown = words;
        if (!unsaved && !input.getText().equals(words)) {
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
        String typed = typed();
        if (typed.equals(shown)) {
            return;
        }
        Optional<Problem> refused = check.apply(typed);
        if (refused.isEmpty()) {
            String before = shown;
            shown = typed; // Saving may show it in other words.
            refused = save.apply(typed);
            if (refused.isPresent()) {
                shown = before;
            }
        }
        box.say(refused);
    }

    /// Takes back what has been typed; the undo of the field brings it back.
    private boolean giveUp() {
        boolean changed = !input.getText().equals(shown);
        if (changed) {
            input.replaceText(0, input.getLength(), shown);
            box.say(Optional.empty());
        }
        return changed;
    }

    private String typed() {
        return input.getText() == null ? "" : input.getText().strip();
    }

    private void pressed(KeyEvent press) {
        boolean changed = !input.getText().equals(shown);
        if (press.getCode() == KeyCode.ESCAPE && changed) {
            press.consume();
            input.replaceText(0, input.getLength(), shown); // what the field's own undo brings back
            box.say(Optional.empty());
        } else if (press.getCode() == KeyCode.ENTER && changed && !(input instanceof TextArea)) {
            press.consume();
            commit();
        }
    }
}
