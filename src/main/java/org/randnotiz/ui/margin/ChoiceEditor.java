package org.randnotiz.ui.margin;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.randnotiz.codebook.FieldSpec;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.codebook.Tag;
import org.randnotiz.ui.FormDraft;
import org.randnotiz.ui.NameIndex;
import org.randnotiz.ui.Offer;
import org.randnotiz.ui.TagChooser;

/// One or many tags of a set.
final class ChoiceEditor implements FieldEditor {

    private static final int MOST = 100;

    private final FieldSpec.Choice spec;
    private final FieldRow row;
    private final TagChooser<String> chooser;

    ChoiceEditor(FieldSpec.Choice spec, FieldRow row) {
        this.spec = spec;
        this.row = row;
        this.chooser = new TagChooser<>(row.texts(), spec.many(), this::label, this::offers, true);
        chooser.setPrompt(row.texts().get(spec.many() ? "margin.prompt.tags" : "margin.prompt.tag"));
        chooser.field().setAccessibleText(row.texts().of(spec.label()));
        chooser.onChange(tags -> row.save(tags.isEmpty() ? null : new FieldValue.Choice(tags)));
        chooser.onDone(row::next);
        OfferOnFocus.install(chooser);
    }

    @Override
    public Region node() {
        return chooser;
    }

    @Override
    public Node focusTarget() {
        return chooser.field();
    }

    @Override
    public void show(@Nullable FieldValue value) {
        chooser.show(value instanceof FieldValue.Choice chosen ? chosen.tags() : List.of());
    }

    @Override
    public void commit() {
        // Each choice is saved as it is made.
    }

    @Override
    public void keepIn(FormDraft draft, String name) {
        draft.add(name, chooser.field(), () -> "");
    }

    @Override
    public String note() {
        List<String> chosen = chooser.chosen();
        Tag last = chosen.isEmpty() ? null : tag(chosen.getLast());
        return last == null ? "" : row.texts().of(last.note());
    }

    private List<Offer> offers(String typed) {
        List<Tag> open = row.draft().offered(spec).stream()
                .filter(tag -> !chooser.chosen().contains(tag.id()))
                .toList();
        return NameIndex.of(open, this::names).best(typed, MOST).stream()
                .map(tag -> Offer.plain(
                        row.texts().of(tag.label()),
                        isCode(tag.id()) ? tag.id() : "",
                        row.texts().of(tag.note()),
                        () -> chooser.add(tag.id())))
                .toList();
    }

    private static boolean isCode(String id) {
        return Summary.CODE.matcher(id).matches();
    }

    private List<String> names(Tag tag) {
        return Stream.of(row.texts().of(tag.label()), tag.id(), tag.label().de(), tag.label().en())
                .distinct()
                .toList();
    }

    private String label(String id) {
        Tag tag = tag(id);
        if (tag == null) {
            return id;
        }
        String label = row.texts().of(tag.label());
        return isCode(id) && !label.equalsIgnoreCase(id) ? label + " · " + id : label;
    }

    private @Nullable Tag tag(String id) {
        return row.draft().page().codebook().tag(spec, id).orElse(null);
    }
}
