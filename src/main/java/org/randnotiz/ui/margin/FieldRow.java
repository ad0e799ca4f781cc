package org.randnotiz.ui.margin;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.ActorId;
import org.randnotiz.codebook.FieldSpec;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.problem.Problem;
import org.randnotiz.problem.Severity;
import org.randnotiz.sheet.Edit;
import org.randnotiz.sheet.Outcome;
import org.randnotiz.ui.FormDraft;
import org.randnotiz.ui.ProblemLine;
import org.randnotiz.wording.Texts;
import org.randnotiz.wording.Wording;

/// One field in a form: its label, its editor, and what there is to say about it.
final class FieldRow extends HBox {

    private final FieldSpec spec;
    private final Tools tools;
    private final Runnable next;
    private final Label label = new Label();
    private final VBox content;
    private final Label note = new Label();
    private final VBox problems = new VBox();
    private final FieldEditor editor;
    private MarkDraft draft;

    /// The row of a field.
    ///
    /// @param draft the mark as it is
    /// @param next  moves the focus to what comes after this field
    FieldRow(FieldSpec spec, MarkDraft draft, Tools tools, Runnable next) {
        this.spec = spec;
        this.draft = draft;
        this.tools = tools;
        this.next = next;
        label.setText(texts().of(spec.label()));
        label.getStyleClass().setAll("field-label");
        note.setWrapText(true);
        note.getStyleClass().setAll("field-note");
        problems.getStyleClass().setAll("field-problems");
        this.editor = FieldEditors.of(spec, this);
        this.content = new VBox(editor.node(), note, problems);
        content.getStyleClass().setAll("field-content");
        HBox.setHgrow(content, Priority.ALWAYS);
        content.setMinWidth(0);
        getChildren().setAll(label, content);
        getStyleClass().setAll("field-row");
        label.setLabelFor(editor.focusTarget());
        focusWithinProperty().subscribe(within -> showNote());
        show(draft);
    }

    /// Takes over what the mark holds now.
    void show(MarkDraft draft) {
        this.draft = draft;
        FieldValue value = draft.value(spec.id()).orElse(null);
        editor.show(value);
        show(draft.problems(spec, value));
        showNote();
    }

    /// Moves the focus here.
    void focusEditor() {
        editor.focusTarget().requestFocus();
    }

    /// Saves what has been typed and not been saved yet.
    void commit() {
        editor.commit();
    }

    /// Keeps what is typed here while it is not saved.
    void keepIn(FormDraft draft) {
        editor.keepIn(draft, spec.id());
    }

    FieldSpec spec() {
        return spec;
    }

    Tools tools() {
        return tools;
    }

    Texts texts() {
        return tools.texts();
    }

    /// The mark as it is.
    MarkDraft draft() {
        return draft;
    }

    Wording wording() {
        return draft.page().wording(texts());
    }

    /// Whether the field leads its mark type, so that the mark's own words are what it is about.
    boolean isLead() {
        return draft.type()
                .map(type -> type.fields().getFirst().id().equals(spec.id()))
                .orElse(false);
    }

    /// Shows what there would be to say about `value` while a person types.
    void preview(@Nullable FieldValue value) {
        show(draft.problems(spec, value));
        showNote();
    }

    /// Says that what was typed means nothing.
    ///
    /// @param sentence the whole sentence, in the language of the person
    void unreadable(String sentence) {
        problems.getChildren().setAll(new ProblemLine(Severity.ERROR, sentence));
    }

    /// Saves `value` (null empties the field) unless the field holds just that; says why if that is refused.
    ///
    /// @return whether the field holds it now
    boolean save(@Nullable FieldValue value) {
        Edit edit = draft.edit(spec, value).orElse(null);
        if (edit == null) {
            preview(value);
        } else if (tools.host().edit(edit) instanceof Outcome.Refused refused) {
            show(List.of(refused.problem()));
            return false;
        }
        return true;
    }

    /// Asks for a new actor and saves the value that uses it.
    void saveWithNewActor(String name, Function<ActorId, FieldValue> use) {
        tools.host().newActor(name, id -> Edit.ChangeMark.set(draft.mark().id(), spec.id(), use.apply(id)));
    }

    /// Moves on to the next field.
    void next() {
        next.run();
    }

    private void show(List<Problem> found) {
        problems.getChildren()
                .setAll(found.stream()
                        .map(problem -> new ProblemLine(problem.severity(), texts().of(problem)))
                        .toList());
    }

    private void showNote() {
        String meaning = editor.note();
        String words = isFocusWithin()
                ? meaning.isEmpty() ? texts().of(spec.hint()) : meaning
                : isLead() && spec instanceof FieldSpec.Choice ? meaning : "";
        note.setText(words);
        note.setVisible(!words.isEmpty());
        note.setManaged(!words.isEmpty());
    }

    /// As high as the content is in the width that is left for it; a box by itself would ask it for its usual width.
    @Override
    protected double computePrefHeight(double width) {
        Insets around = getInsets();
        double taken = around.getLeft() + around.getRight() + getSpacing() + label.prefWidth(-1);
        double inside = width < 0 ? content.prefHeight(-1) : content.prefHeight(Math.max(1, width - taken));
        return snapSizeY(around.getTop() + Math.max(inside, label.prefHeight(-1)) + around.getBottom());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
