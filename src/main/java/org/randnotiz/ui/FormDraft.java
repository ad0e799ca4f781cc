package org.randnotiz.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;
import org.randnotiz.draft.Draft;
import org.randnotiz.draft.DraftPlace;
import org.randnotiz.work.Drafting;

/// Keeps as a draft what stands in the fields of one form and is not saved, and fills them again from it.
///
/// A form names its fields, says with [#begin] where it is once they show what is saved, and calls [#changed] when something
/// other than the text of a field is another. What is typed is compared with what is saved: once both are alike there is no
/// draft any more, however that came about. JavaFX thread only.
public final class FormDraft {

    private final Drafting drafting;
    private final boolean whole;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private @Nullable DraftPlace place;
    private @Nullable Draft restored;
    /// Filled in, and nobody has come to it yet: until then a focus that passes by moves no caret.
    private @Nullable Draft untouched;
    private String typedIn = "";
    private boolean filling;

    /// A field of a form.
    ///
    /// @param node    what has the focus while somebody works in it
    /// @param typed   what stands in it, as text
    /// @param saved   what is saved there, as text
    /// @param restore puts in what stood in it
    private record Field(Node node, Supplier<String> typed, Supplier<String> saved, Consumer<String> restore) {

        boolean isChanged() {
            return !typed.get().strip().equals(saved.get().strip());
        }
    }

    private FormDraft(Drafting drafting, boolean whole) {
        this.drafting = drafting;
        this.whole = whole;
    }

    /// For a form whose fields are saved one by one: the draft has those that are not saved.
    public static FormDraft ofFields(Drafting drafting) {
        return new FormDraft(drafting, false);
    }

    /// For a form that is saved as a whole: the draft has all fields as soon as one is not saved.
    public static FormDraft ofWhole(Drafting drafting) {
        return new FormDraft(drafting, true);
    }

    /// Takes in a field of text.
    ///
    /// @param saved what is saved there
    public void add(String name, TextInputControl input, Supplier<String> saved) {
        add(name, input, input::getText, saved, input::setText);
        input.textProperty().subscribe(text -> changed());
        input.caretPositionProperty().subscribe(caret -> changed());
        input.anchorProperty().subscribe(anchor -> changed());
    }

    /// Takes in a field of another kind; whoever does so says when it has [#changed].
    ///
    /// @param node    what has the focus while somebody works in it
    /// @param typed   what stands in it, as text
    /// @param saved   what is saved there, as text
    /// @param restore puts in what stood in it
    public void add(
            String name, Node node, Supplier<String> typed, Supplier<String> saved, Consumer<String> restore) {
        fields.put(name, new Field(node, typed, saved, restore));
        node.focusWithinProperty().subscribe(within -> {
            if (within) {
                typedIn = name;
            }
        });
    }

    /// Takes in steps of which one is chosen.
    ///
    /// @param saved what is saved there, as its value is written
    public void add(String name, Segments<?> segments, Supplier<String> saved) {
        add(name, segments, segments::typed, saved, segments::restore);
        segments.onMove(this::changed);
    }

    /// Forgets the fields, which are to be made anew.
    public void clear() {
        place = null;
        fields.clear();
    }

    /// Begins to keep what is typed into the form of that place, and fills it with what was typed there before.
    ///
    /// @return what was typed there before and differs from what is saved now; empty if nothing was
    public Optional<Draft> begin(DraftPlace wanted) {
        place = wanted;
        typedIn = "";
        Draft draft = drafting.drafts().find(wanted).orElse(null);
        restored = draft;
        untouched = draft;
        if (draft != null) {
            filling = true;
            draft.entries().forEach((name, entry) -> {
                Field field = fields.get(name);
                boolean typedOver = !entry.typed().strip().equals(entry.over().strip());
                if (field != null && typedOver) {
                    field.restore().accept(entry.typed());
                }
            });
            typedIn = draft.focus();
            putCaret(draft);
            filling = false;
            if (fields.values().stream().noneMatch(Field::isChanged)) {
                restored = null;
                untouched = null;
                drafting.drop(wanted);
            }
        }
        return Optional.ofNullable(restored);
    }

    /// Keeps nothing any more; what has been kept stays.
    public void end() {
        place = null;
        restored = null;
        untouched = null;
    }

    /// Where the form is; null while it keeps nothing.
    public @Nullable DraftPlace place() {
        return place;
    }

    /// Whether something stands in the form that is not saved.
    public boolean isChanged() {
        return fields.values().stream().anyMatch(Field::isChanged);
    }

    /// Whether it was filled from a draft that is not saved yet.
    public boolean isRestored() {
        return restored != null;
    }

    /// Whether what is saved in one of the fields has become another since somebody typed over it.
    public boolean isOverOther() {
        Draft draft = restored;
        return draft != null
                && draft.entries().entrySet().stream().anyMatch(entry -> {
                    Field field = fields.get(entry.getKey());
                    return field != null && !field.saved().get().strip().equals(entry.getValue().over().strip());
                });
    }

    /// Moves the focus to where it was when the form was left, with the caret where it was.
    ///
    /// @return whether the form was filled from a draft and the focus has been moved
    public boolean focus() {
        DraftPlace now = place;
        Draft latest = now == null ? null : drafting.drafts().find(now).orElse(null);
        Draft draft = untouched == null ? latest : untouched;
        Field field = draft == null ? null : fields.get(draft.focus());
        if (draft == null || field == null) {
            return false;
        }
        field.node().requestFocus();
        putCaret(draft);
        if (field.node() instanceof TextInputControl input && (!input.isFocused() || input.getSkin() == null)) {
            // A field of one line selects all when the focus comes to it, which is later where its window or its skin is.
            putCaretOnce(input.focusedProperty(), draft);
            putCaretOnce(input.skinProperty(), draft);
        }
        untouched = null;
        typedIn = draft.focus();
        return true;
    }

    private <T> void putCaretOnce(ObservableValue<T> when, Draft draft) {
        when.addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends T> value, T before, T now) {
                when.removeListener(this);
                FxBackground.later(() -> putCaret(draft));
            }
        });
    }

    private void putCaret(Draft draft) {
        Field field = fields.get(draft.focus());
        if (field != null && field.node() instanceof TextInputControl input) {
            int length = input.getLength();
            input.selectRange(Math.min(draft.anchor(), length), Math.min(draft.caret(), length));
        }
    }

    /// Puts into each field what is saved there; the undo of a text field brings back what was typed.
    public void discard() {
        for (Field field : fields.values()) {
            String saved = field.saved().get();
            if (!field.isChanged()) {
                continue;
            }
            if (field.node() instanceof TextInputControl input && input.getText().equals(field.typed().get())) {
                input.replaceText(0, input.getLength(), saved);
            } else {
                field.restore().accept(saved);
            }
        }
        changed();
    }

    /// Keeps what stands in the form now, if it is not saved.
    public void changed() {
        DraftPlace now = place;
        if (now == null || filling) {
            return;
        }
        Map<String, Draft.Entry> entries = new LinkedHashMap<>();
        boolean all = whole && isChanged();
        fields.forEach((name, field) -> {
            if (all || field.isChanged()) {
                entries.put(name, new Draft.Entry(field.typed().get(), over(name, field)));
            }
        });
        if (untouched != null && isTyped(untouched, entries)) {
            return;
        }
        untouched = null;
        if (entries.isEmpty()) {
            restored = null;
            drafting.drop(now);
            return;
        }
        Field focused = fields.get(typedIn);
        Draft before = drafting.drafts().find(now).orElse(null);
        if (focused != null && focused.node() instanceof TextInputControl input) {
            if (before != null && before.focus().equals(typedIn) && !input.isFocused()) {
                // A field of one line lets go of its caret with the focus.
                drafting.keep(new Draft(now, entries, typedIn, before.anchor(), before.caret()));
                return;
            }
            drafting.keep(new Draft(now, entries, typedIn, input.getAnchor(), input.getCaretPosition()));
        } else {
            drafting.keep(new Draft(now, entries, typedIn, 0, 0));
        }
    }

    /// Whether the fields hold just what the draft says.
    private static boolean isTyped(Draft draft, Map<String, Draft.Entry> entries) {
        return draft.entries().keySet().equals(entries.keySet()) && entries.entrySet().stream().allMatch(entry -> {
            Draft.Entry kept = draft.entries().get(entry.getKey());
            return kept != null && kept.typed().equals(entry.getValue().typed());
        });
    }

    /// What somebody typed over: what was saved then, as long as it has not been typed over anew.
    private String over(String name, Field field) {
        Draft.Entry before = restored == null ? null : restored.entries().get(name);
        return before == null ? field.saved().get() : before.over();
    }
}
