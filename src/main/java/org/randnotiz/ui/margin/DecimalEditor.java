package org.randnotiz.ui.margin;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.ui.FormDraft;

/// A decimal number, with point or comma.
final class DecimalEditor implements FieldEditor {

    private final FieldRow row;
    private final EntryField entry;

    DecimalEditor(FieldRow row) {
        this.row = row;
        this.entry = new EntryField(text -> typing(), this::commit, row::next);
        entry.field().setAccessibleText(row.texts().of(row.spec().label()));
        entry.field().setPromptText(row.texts().of(row.spec().hint()));
    }

    @Override
    public Region node() {
        return entry.field();
    }

    @Override
    public Node focusTarget() {
        return entry.field();
    }

    @Override
    public void show(@Nullable FieldValue value) {
        entry.show(value instanceof FieldValue.Decimal number ? row.wording().number(number) : "");
    }

    @Override
    public void commit() {
        if (!entry.isChanged()) {
            return;
        }
        Optional<BigDecimal> number = read(entry.entry());
        if (number.isPresent() || entry.entry().isEmpty()) {
            entry.saving(() -> row.save(number.map(FieldValue.Decimal::new).orElse(null)));
        } else {
            unreadable();
        }
    }

    @Override
    public void keepIn(FormDraft draft, String name) {
        draft.add(name, entry.field(), entry::saved);
    }

    private void typing() {
        Optional<BigDecimal> number = read(entry.entry());
        if (number.isPresent() || entry.entry().isEmpty()) {
            row.preview(number.map(FieldValue.Decimal::new).orElse(null));
        } else {
            unreadable();
        }
    }

    private void unreadable() {
        row.unreadable(row.texts().get("margin.noNumber", entry.entry()));
    }

    private static Optional<BigDecimal> read(String text) {
        String plain = text.replace(',', '.').replace('−', '-');
        return plain.matches("[+-]?(\\d+(\\.\\d+)?|\\.\\d+)") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
