package org.randnotiz.ui.margin;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.ui.FormDraft;
import org.randnotiz.ui.Segments;

/// Yes, no, or not said.
final class YesNoEditor implements FieldEditor {

    private final Segments<Boolean> segments;
    private String saved = "";

    YesNoEditor(FieldRow row) {
        String yes = row.texts().get("margin.yes");
        String no = row.texts().get("margin.no");
        this.segments = new Segments<>(
                List.of(new Segments.Step<>(true, yes, yes, yes), new Segments.Step<>(false, no, no, no)), 0);
        segments.setAccessibleText(row.texts().of(row.spec().label()));
        segments.onDone(row::next);
        segments.onPick(answer -> row.save(answer == null ? null : new FieldValue.YesNo(answer)));
    }

    @Override
    public Region node() {
        return segments;
    }

    @Override
    public Node focusTarget() {
        return segments;
    }

    @Override
    public void show(@Nullable FieldValue value) {
        Boolean answered = value instanceof FieldValue.YesNo answer ? Boolean.valueOf(answer.yes()) : null;
        saved = answered == null ? "" : answered.toString();
        if (!segments.isPending()) {
            segments.show(answered);
        }
    }

    @Override
    public void commit() {
        segments.commit();
    }

    @Override
    public void keepIn(FormDraft draft, String name) {
        draft.add(name, segments, () -> saved);
    }
}
