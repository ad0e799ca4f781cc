package org.randnotiz.ui.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.ui.FormDraft;
import org.randnotiz.ui.NameIndex;
import org.randnotiz.ui.Offer;
import org.randnotiz.ui.OfferList;

/// A place: its name, and where it lies if one knows.
final class PlaceEditor implements FieldEditor {

    private static final int MOST = 20;

    private final FieldRow row;
    private final EntryField name;
    private final EntryField where;
    private final OfferList list;
    private final HBox node;

    PlaceEditor(FieldRow row) {
        this.row = row;
        this.name = new EntryField(text -> typing(), this::commit, this::nameDone);
        this.where = new EntryField(text -> typing(), this::commit, row::next);
        name.field().setAccessibleText(row.texts().of(row.spec().label()));
        name.field().setPromptText(row.texts().get("margin.prompt.place"));
        where.field().setAccessibleText(row.texts().get("margin.coordinates"));
        where.field().setPromptText(row.texts().get("margin.prompt.coordinates"));
        where.field().getStyleClass().add("small");
        HBox.setHgrow(name.field(), Priority.ALWAYS);
        where.field().setMinWidth(Region.USE_PREF_SIZE);
        this.node = new HBox(name.field(), where.field());
        node.getStyleClass().setAll("place-editor");
        this.list = new OfferList(row.texts(), node, name.field(), this::offers, false);
        name.field().focusedProperty().subscribe(focused -> {
            if (focused && name.entry().isEmpty()) {
                list.refresh();
            }
        });
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node focusTarget() {
        return name.field();
    }

    @Override
    public void show(@Nullable FieldValue value) {
        name.show(value instanceof FieldValue.Place place ? place.name() : "");
        where.show(value instanceof FieldValue.Place place ? Coordinates.shown(place, row.texts()) : "");
    }

    @Override
    public void commit() {
        if (!name.isChanged() && !where.isChanged()) {
            return;
        }
        if (isReadable()) {
            FieldValue value = value();
            name.saving(() -> where.saving(() -> row.save(value)));
        } else {
            unreadable();
        }
    }

    @Override
    public void keepIn(FormDraft draft, String name) {
        draft.add(name, this.name.field(), this.name::saved);
        draft.add(name + ".where", where.field(), where::saved);
    }

    private void typing() {
        if (isReadable()) {
            row.preview(value());
        } else {
            unreadable();
        }
    }

    private void nameDone() {
        row.next();
    }

    private boolean isReadable() {
        boolean noName = name.entry().isEmpty() && !where.entry().isEmpty();
        return !noName
                && (where.entry().isEmpty()
                        || !where.isChanged()
                        || Coordinates.of(where.entry()).isPresent());
    }

    private void unreadable() {
        String key = name.entry().isEmpty() ? "margin.noPlaceName" : "margin.noCoordinates";
        row.unreadable(row.texts().get(key, where.entry()));
    }

    /// What the two fields say. Coordinates that nobody touched keep all their digits.
    private @Nullable FieldValue value() {
        if (name.entry().isEmpty()) {
            return null;
        }
        FieldValue before = row.draft().value(row.spec().id()).orElse(null);
        if (!where.isChanged() && before instanceof FieldValue.Place place) {
            return new FieldValue.Place(name.entry(), place.latitude(), place.longitude());
        }
        Optional<Coordinates> read = Coordinates.of(where.entry());
        return read.map(at -> new FieldValue.Place(name.entry(), at.latitude(), at.longitude()))
                .orElseGet(() -> new FieldValue.Place(name.entry(), null, null));
    }

    private List<Offer> offers(String typed) {
        List<FieldValue.Place> nearby = Nearby.places(row.draft());
        List<Offer> offers = new ArrayList<>();
        if (typed.isBlank() && row.isLead()) {
            String quote = row.draft().mark().anchor().quote().strip();
            FieldValue.Place known = nearby.stream()
                    .filter(place -> place.name().equals(quote))
                    .findFirst()
                    .orElseGet(() -> new FieldValue.Place(quote, null, null));
            offers.add(offer(known).likely());
        }
        for (FieldValue.Place place : NameIndex.of(nearby, one -> List.of(one.name())).best(typed, MOST)) {
            boolean there = offers.stream().anyMatch(offer -> offer.label().equals(place.name()));
            boolean typedAlready =
                    place.name().equals(typed.strip()) && Coordinates.shown(place, row.texts()).isEmpty();
            if (!there && !typedAlready) {
                offers.add(offer(place));
            }
        }
        return offers;
    }

    private Offer offer(FieldValue.Place place) {
        return Offer.plain(place.name(), Coordinates.shown(place, row.texts()), "", () -> {
            name.replace(place.name());
            where.replace(Coordinates.shown(place, row.texts()));
            row.save(place);
            row.next();
        });
    }
}
