package org.randnotiz.ui.margin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.ActorId;
import org.randnotiz.actor.Actors;
import org.randnotiz.codebook.FieldSpec;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.ui.FormDraft;
import org.randnotiz.ui.Offer;
import org.randnotiz.ui.TagChooser;

/// One or many actors of the registry, found by name or alias; a name nobody has can be made a new actor on the spot.
final class ActorsEditor implements FieldEditor {

    private static final int MOST = 50;

    private final FieldSpec.Actors spec;
    private final FieldRow row;
    private final TagChooser<ActorId> chooser;

    ActorsEditor(FieldSpec.Actors spec, FieldRow row) {
        this.spec = spec;
        this.row = row;
        this.chooser = new TagChooser<>(
                row.texts(), spec.many(), id -> actors().name(id), this::offers, true);
        chooser.setPrompt(row.texts().get(spec.many() ? "margin.prompt.actors" : "margin.prompt.actor"));
        chooser.field().setAccessibleText(row.texts().of(spec.label()));
        chooser.onChange(ids -> row.save(ids.isEmpty() ? null : new FieldValue.Actors(ids)));
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
        List<ActorId> ids = value instanceof FieldValue.Actors chosen ? chosen.actors() : List.of();
        // Who was merged into another is shown, and from the next change on written, as that other.
        chooser.show(ids.stream().map(actors()::resolve).distinct().toList());
    }

    @Override
    public void commit() {
        // Each choice is saved as it is made.
    }

    @Override
    public void keepIn(FormDraft draft, String name) {
        draft.add(name, chooser.field(), () -> "");
    }

    private List<Offer> offers(String typed) {
        return typed.isBlank() ? unasked() : asked(typed.strip());
    }

    /// Before anything is typed: whom the mark's own words name, then who is marked nearby, then all others.
    private List<Offer> unasked() {
        Set<ActorId> order = new LinkedHashSet<>();
        List<Actor> meant = row.isLead() ? actors().named(row.draft().mark().anchor().quote()) : List.of();
        meant.forEach(actor -> order.add(actor.id()));
        Nearby.actors(row.draft()).forEach(id -> order.add(actors().resolve(id)));
        row.tools().actors().best(actors(), "", MOST).forEach(actor -> order.add(actor.id()));
        List<Offer> offers = new ArrayList<>();
        for (ActorId id : order) {
            Actor actor = actors().find(id).orElse(null);
            if (actor != null && !chooser.chosen().contains(id)) {
                Offer offer = offer(actor);
                offers.add(meant.size() == 1 && meant.contains(actor) ? offer.likely() : offer);
            }
        }
        return offers;
    }

    private List<Offer> asked(String typed) {
        List<Offer> offers = new ArrayList<>();
        for (Actor actor : row.tools().actors().best(actors(), typed, MOST)) {
            if (!chooser.chosen().contains(actor.id())) {
                offers.add(offer(actor));
            }
        }
        if (actors().named(typed).isEmpty()) {
            offers.add(new Offer(
                    row.texts().get("margin.newActor", typed),
                    "",
                    row.texts().get("margin.newActor.note"),
                    Offer.Kind.CREATE,
                    () -> create(typed)));
        }
        return offers;
    }

    private Offer offer(Actor actor) {
        List<String> note = new ArrayList<>();
        note.add(row.wording().level(actor));
        if (!actor.aliases().isEmpty()) {
            note.add(String.join(", ", actor.aliases()));
        }
        if (!actor.note().isBlank()) {
            note.add(actor.note());
        }
        return Offer.plain(
                actor.name(), row.wording().origin(actor), String.join(" · ", note), () -> chooser.add(actor.id()));
    }

    private void create(String name) {
        chooser.clearEntry();
        row.saveWithNewActor(name, id -> {
            List<ActorId> ids = new ArrayList<>(spec.many() ? chooser.chosen() : List.of());
            ids.add(id);
            return new FieldValue.Actors(ids);
        });
        if (!spec.many()) {
            row.next();
        }
    }

    private Actors actors() {
        return row.draft().page().actors();
    }
}
