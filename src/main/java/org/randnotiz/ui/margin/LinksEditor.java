package org.randnotiz.ui.margin;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.randnotiz.codebook.FieldSpec;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.ui.FormDraft;

/// Other marks of the sheet.
final class LinksEditor implements FieldEditor {

    private final MarkChooser chooser;

    LinksEditor(FieldSpec.Links spec, FieldRow row) {
        this.chooser = new MarkChooser(
                row.tools(),
                spec.many(),
                () -> row.draft().page(),
                mark -> !mark.id().equals(row.draft().mark().id())
                        && (spec.types().isEmpty() || spec.types().contains(mark.type())));
        chooser.field().setAccessibleText(row.texts().of(spec.label()));
        chooser.onChange(ids -> row.save(
                ids.isEmpty()
                        ? null
                        : new FieldValue.Links(ids.stream().map(ItemId::value).toList())));
        chooser.onDone(row::next);
    }

    @Override
    public Region node() {
        return chooser.node();
    }

    @Override
    public Node focusTarget() {
        return chooser.field();
    }

    @Override
    public void show(@Nullable FieldValue value) {
        chooser.show(
                value instanceof FieldValue.Links links
                        ? links.marks().stream().map(ItemId::new).toList()
                        : List.of());
    }

    @Override
    public void commit() {
        // Each choice is saved as it is made.
    }

    @Override
    public void keepIn(FormDraft draft, String name) {
        draft.add(name, chooser.field(), () -> "");
    }
}
