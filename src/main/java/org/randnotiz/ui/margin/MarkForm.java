package org.randnotiz.ui.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.randnotiz.codebook.FieldSpec;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.draft.DraftPlace;
import org.randnotiz.ui.DraftLine;
import org.randnotiz.ui.FormDraft;
import org.randnotiz.wording.Wording;

/// The form of a mark, made from its type: one row for each field, saved field by field.
final class MarkForm extends VBox {

    private final Tools tools;
    private final Runnable done;
    private final Label type = new Label();
    private final Label quote = new Label();
    private final VBox told = new VBox();
    private final VBox fields = new VBox();
    private final FormDraft kept;
    private final List<FieldRow> rows = new ArrayList<>();
    private @Nullable MarkType shape;

    /// @param done run when a person is done with the last field
    MarkForm(Tools tools, Runnable done) {
        this.tools = tools;
        this.done = done;
        this.kept = FormDraft.ofFields(tools.host().drafting());
        getStyleClass().setAll("mark-form");
        type.getStyleClass().setAll("card-type");
        type.setMinWidth(Region.USE_PREF_SIZE);
        quote.getStyleClass().setAll("card-quote");
        HBox.setHgrow(quote, Priority.ALWAYS);
        quote.setMinWidth(0);
        var head = new HBox(type, quote);
        head.getStyleClass().setAll("card-head");
        fields.getStyleClass().setAll("fields");
        told.getStyleClass().setAll("field-problems");
        getChildren().setAll(head, told, fields);
    }

    /// Takes over what the mark holds now; fields a person is typing in keep what is typed.
    void show(MarkDraft draft) {
        MarkType known = draft.type().orElse(null);
        if (known == null) {
            rows.clear();
            kept.clear();
            fields.getChildren().clear();
        } else if (!known.equals(shape)) {
            rows.clear();
            kept.clear();
            for (FieldSpec field : known.fields()) {
                int index = rows.size();
                rows.add(new FieldRow(field, draft, tools, () -> focusAfter(index)));
            }
            rows.forEach(row -> row.keepIn(kept));
            fields.getChildren().setAll(rows);
        }
        shape = known;
        Wording wording = draft.page().wording(tools.texts());
        type.setText(wording.type(draft.mark()));
        quote.setText(wording.quote(draft.mark()));
        for (FieldRow row : rows) {
            row.show(draft);
            boolean shown = draft.isShown(row.spec());
            row.setVisible(shown);
            row.setManaged(shown);
        }
        var place = new DraftPlace.OfMark(draft.page().sheet().key(), draft.mark().id());
        if (place.equals(kept.place())) {
            kept.changed();
        } else {
            kept.begin(place);
        }
        DraftLine.show(told, kept, tools.texts());
    }

    /// Moves the focus to where something was typed that is not saved, or to the first field that is still empty, or else to
    /// the first.
    void focusFirst() {
        if (kept.focus()) {
            return;
        }
        Optional<FieldRow> empty = rows.stream()
                .filter(row -> row.isVisible() && row.draft().value(row.spec().id()).isEmpty())
                .findFirst();
        empty.or(() -> rows.stream().findFirst()).ifPresent(FieldRow::focusEditor);
    }

    /// Saves what has been typed and not been saved yet.
    void commit() {
        rows.forEach(FieldRow::commit);
    }

    private void focusAfter(int index) {
        for (int i = index + 1; i < rows.size(); i++) {
            if (rows.get(i).isVisible()) {
                rows.get(i).focusEditor();
                return;
            }
        }
        done.run();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
