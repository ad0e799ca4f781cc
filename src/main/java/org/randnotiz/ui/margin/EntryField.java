package org.randnotiz.ui.margin;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A one-line field whose entry is read as something: told while a person types, and once the person is done with it.
///
/// Knows what it was last made to show, so that a page shown anew never takes away what was typed and is not saved.
final class EntryField {

    private final TextField field = new TextField();
    private String shown = "";

    /// An empty field.
    ///
    /// @param typing told the entry at each change by the person
    /// @param done   run when the focus leaves with an entry that is not the one shown
    /// @param next   run after that when it was Enter
    EntryField(Consumer<String> typing, Runnable done, Runnable next) {
        field.getStyleClass().add("bare");
        field.textProperty().subscribe(text -> {
            if (field.isFocused()) {
                typing.accept(text);
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused && isChanged()) {
                done.run();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER && !press.isControlDown()) {
                press.consume();
                if (isChanged()) {
                    done.run();
                }
                next.run();
            }
        });
    }

    TextField field() {
        return field;
    }

    /// What stands in it, without blanks around.
    String entry() {
        return field.getText().strip();
    }

    /// Whether something else stands in it than it was made to show.
    boolean isChanged() {
        return !field.getText().equals(shown);
    }

    /// What it was last made to show: what is saved.
    String saved() {
        return shown;
    }

    /// Shows this, unless something else was typed that is not saved.
    void show(String text) {
        if (isChanged()) {
            shown = text;
        } else {
            replace(text);
        }
    }

    /// Shows this in any case.
    void replace(String text) {
        shown = text;
        if (!field.getText().equals(text)) {
            field.setText(text);
            field.end();
        }
    }

    /// Saves what stands in it, which may then be shown in other words.
    ///
    /// @param save saves it and says whether it is saved
    boolean saving(BooleanSupplier save) {
        String before = shown;
        shown = field.getText();
        boolean saved = save.getAsBoolean();
        if (!saved) {
            shown = before;
        }
        return saved;
    }
}
