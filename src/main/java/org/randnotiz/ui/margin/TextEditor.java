package org.randnotiz.ui.margin;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.ui.FormDraft;
import org.randnotiz.ui.GrowingText;

/// Free text; saved when the focus leaves or Enter is pressed. Ctrl+Space takes words out of the post.
final class TextEditor implements FieldEditor {

    private final FieldRow row;
    private final GrowingText area = new GrowingText(false);
    private String shown = "";

    TextEditor(FieldRow row) {
        this.row = row;
        area.setAccessibleText(row.texts().of(row.spec().label()));
        area.setPromptText(row.texts().of(row.spec().hint()));
        area.textProperty().subscribe(text -> {
            if (area.isFocused()) {
                row.preview(value());
            }
        });
        area.focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            }
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.SPACE && press.isControlDown()) {
                press.consume();
                row.tools().host().takeWords(this::take);
            }
        });
        area.onDone(() -> {
            commit();
            row.next();
        });
    }

    /// Puts words where the caret is, with blanks around them.
    private void take(String words) {
        area.requestFocus();
        if (!words.isEmpty()) {
            String before = area.getText(0, area.getSelection().getStart());
            boolean joins = before.isEmpty() || Character.isWhitespace(before.charAt(before.length() - 1));
            area.replaceSelection(joins ? words : " " + words);
        }
    }

    @Override
    public Region node() {
        return area;
    }

    @Override
    public Node focusTarget() {
        return area;
    }

    @Override
    public void show(@Nullable FieldValue value) {
        String text = value instanceof FieldValue.Text held ? held.text() : "";
        boolean unsaved = !area.getText().equals(shown);
        shown = text;
        if (!unsaved && !area.getText().equals(text)) {
            area.setText(text);
            area.end();
        }
    }

    @Override
    public void commit() {
        if (!area.getText().equals(shown)) {
            String before = shown;
            shown = area.getText();
            if (!row.save(value())) {
                shown = before;
            }
        }
    }

    @Override
    public void keepIn(FormDraft draft, String name) {
        draft.add(name, area, () -> shown);
    }

    private @Nullable FieldValue value() {
        String text = area.getText().strip();
        return text.isEmpty() ? null : new FieldValue.Text(text);
    }
}
