package org.randnotiz.ui.margin;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.randnotiz.codebook.FieldSpec;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.ui.FormDraft;
import org.randnotiz.ui.Segments;

/// A step of a scale: the steps side by side, by their words where they are few, else by their numbers with the words of
/// the chosen one behind them.
final class ScaleEditor implements FieldEditor {

    private static final int FEW = 3;

    private final FieldSpec.Scale spec;
    private final FieldRow row;
    private final Segments<Integer> segments;
    private final Label words = new Label();
    private final HBox node;
    private String saved = "";

    ScaleEditor(FieldSpec.Scale spec, FieldRow row) {
        this.spec = spec;
        this.row = row;
        boolean inWords = spec.to() - spec.from() < FEW && !spec.steps().isEmpty();
        List<Segments.Step<Integer>> steps = new ArrayList<>();
        for (int step = spec.from(); step <= spec.to(); step++) {
            String word = row.wording().step(spec, step);
            String number = String.valueOf(step);
            String label = inWords ? word : number;
            String spoken = word.equals(number) ? number : number + ": " + word;
            steps.add(new Segments.Step<>(step, label, label, spoken));
        }
        this.segments = new Segments<>(steps, 0);
        segments.setAccessibleText(row.texts().of(spec.label()));
        segments.onDone(row::next);
        segments.onPick(step -> row.save(step == null ? null : new FieldValue.Scale(step)));
        words.getStyleClass().setAll("scale-words");
        words.setVisible(!inWords);
        words.setManaged(!inWords);
        words.setMinWidth(0);
        words.setWrapText(true);
        segments.setMinWidth(Region.USE_PREF_SIZE);
        this.node = new HBox(segments, words);
        node.getStyleClass().setAll("scale-editor");
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node focusTarget() {
        return segments;
    }

    @Override
    public void show(@Nullable FieldValue value) {
        saved = value instanceof FieldValue.Scale scale ? String.valueOf(scale.step()) : "";
        Integer step = value instanceof FieldValue.Scale scale ? Integer.valueOf(scale.step()) : null;
        if (!segments.isPending()) {
            segments.show(step);
        }
        String word = step == null ? "" : row.wording().step(spec, step);
        words.setText(step != null && word.equals(String.valueOf(step)) ? "" : word);
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
