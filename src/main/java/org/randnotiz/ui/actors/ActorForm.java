package org.randnotiz.ui.actors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.ActorId;
import org.randnotiz.actor.Actors;
import org.randnotiz.actor.Level;
import org.randnotiz.draft.DraftPlace;
import org.randnotiz.problem.Problem;
import org.randnotiz.sheet.ActorEdits;
import org.randnotiz.ui.DraftLine;
import org.randnotiz.ui.FormDraft;
import org.randnotiz.ui.GrowingText;
import org.randnotiz.ui.NameIndex;
import org.randnotiz.ui.Offer;
import org.randnotiz.ui.TagChooser;
import org.randnotiz.ui.type.WrappedLabel;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.Drafting;

/// An actor, edited in place: each field is saved by itself.
final class ActorForm extends VBox {

    private static final int MOST = 50;

    /// The level of an actor for which none has been chosen.
    private static final Level UNCHOSEN = Level.GROUP;

    private final Texts texts;
    private final FormDraft kept;
    private final VBox told = new VBox();
    private final Function<Actor, Optional<Problem>> save;
    private final SavedField name;
    private final SavedField country;
    private final SavedField sector;
    private final SavedField wikidata;
    private final SavedField note;
    private final TagChooser<String> aliases;
    private final FieldBox aliasBox;
    private final ComboBox<Level> level = new ComboBox<>();
    private final TagChooser<ActorId> parent;
    private final FieldBox parentBox;
    private final FieldBox levelBox;
    private final Label alsoCalled = new WrappedLabel();
    private Actors actors = Actors.NONE;
    private NameIndex<Actor> index = NameIndex.of(List.of(), actor -> List.of());
    private @Nullable Actor shown;
    private boolean filling;

    /// @param drafting keeps what is typed and not saved yet
    /// @param save     saves the actor as wished, or says why not
    ActorForm(Texts texts, Drafting drafting, Function<Actor, Optional<Problem>> save) {
        this.kept = FormDraft.ofFields(drafting);
        this.texts = texts;
        this.save = save;
        getStyleClass().add("actor-form");
        name = entry("actors.name", new TextField(), Actor::withName, typed -> Optional.empty());
        sector = entry(
                "actors.sector",
                new TextField(),
                (actor, typed) -> actor.withSector(orNull(typed.toUpperCase(Locale.ROOT))),
                typed -> Optional.empty());
        country = entry(
                "actors.country",
                new TextField(),
                (actor, typed) -> actor.withCountry(orNull(typed.toUpperCase(Locale.ROOT))),
                typed -> typed.isEmpty() || typed.matches("[A-Za-z]{3}")
                        ? Optional.empty()
                        : Optional.of(Problem.error("actor.country", typed)));
        wikidata = entry(
                "actors.wikidata",
                new TextField(),
                (actor, typed) -> actor.withWikidata(orNull(typed)),
                typed -> typed.isEmpty() || ActorEdits.isWikidata(typed)
                        ? Optional.empty()
                        : Optional.of(Problem.error("actor.wikidata", typed)));
        GrowingText words = new GrowingText(true);
        words.getStyleClass().add("framed");
        note = entry("actors.note", words, Actor::withNote, typed -> Optional.empty());
        country.input().setPromptText(texts.get("actors.country.prompt"));
        wikidata.input().setPromptText(texts.get("actors.wikidata.prompt"));
        sector.input().setPromptText(texts.get("actors.sector.prompt"));
        aliases = new TagChooser<>(texts, true, alias -> alias, this::newAlias, false);
        aliases.setPrompt(texts.get("actors.aliases.prompt"));
        aliases.getStyleClass().add("framed");
        aliases.onChange(chosen -> put(actor -> actor.withAliases(chosen), aliasBox()));
        aliases.field().focusedProperty().subscribe(focused -> {
            if (!focused && aliases.hasRest()) {
                aliases.add(aliases.field().getText().strip());
            }
        });
        aliasBox = new FieldBox(texts, texts.get("actors.aliases"), aliases, aliases.field());
        alsoCalled.getStyleClass().add("muted");
        parent = new TagChooser<>(texts, false, id -> actors.name(id), this::parents, false);
        parent.setPrompt(texts.get("actors.parent.prompt"));
        parent.getStyleClass().add("framed");
        parent.onChange(chosen -> put(
                actor -> actor.withParent(chosen.isEmpty() ? null : chosen.getFirst()), parentBox()));
        parentBox = new FieldBox(texts, texts.get("actors.parent"), parent, parent.field());
        level.getItems().setAll(Level.values());
        level.setMaxWidth(Double.MAX_VALUE);
        level.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Level value) {
                return value == null ? "" : texts.get("level." + value);
            }

            @Override
            public @Nullable Level fromString(String words) {
                return level.getValue();
            }
        });
        level.valueProperty().addListener((property, before, now) -> {
            if (!filling && now != null) {
                put(actor -> actor.withLevel(now), levelBox());
            }
        });
        levelBox = new FieldBox(texts, texts.get("actors.level"), level, level);
        keep();
        getChildren()
                .setAll(
                        told,
                        name.box(),
                        new VBox(aliasBox, alsoCalled),
                        row(levelBox, country.box(), sector.box()),
                        row(parentBox, wikidata.box()),
                        note.box());
        for (FieldBox small : List.of(country.box(), sector.box())) {
            small.setPrefWidth(110);
            HBox.setHgrow(small, Priority.NEVER);
        }
    }

    /// An actor that is not in the registry yet has nothing saved, whatever is shown.
    private void keep() {
        Map<String, SavedField> entries = new LinkedHashMap<>();
        entries.put("name", name);
        entries.put("country", country);
        entries.put("sector", sector);
        entries.put("wikidata", wikidata);
        entries.put("note", note);
        entries.forEach((key, field) -> kept.add(key, field.input(), () -> isNew() ? "" : field.saved()));
        kept.add("aliases", aliases.field(), () -> "");
        kept.add("parent", parent.field(), () -> "");
        keepChosen();
    }

    /// What is chosen is saved at once, except in an actor that has no name yet.
    private void keepChosen() {
        keepChosen(
                "aliases.chosen",
                () -> String.join("\n", aliases.chosen()),
                words -> put(actor -> actor.withAliases(words.lines().toList()), aliasBox()));
        keepChosen(
                "parent.chosen",
                () -> parent.chosen().isEmpty() ? "" : parent.chosen().getFirst().value(),
                words -> put(actor -> actor.withParent(parentNamed(words)), parentBox()));
        keepChosen(
                "level",
                () -> shown == null || level.getValue() == UNCHOSEN ? "" : level.getValue().name(),
                words -> put(actor -> actor.withLevel(levelNamed(words)), levelBox()));
    }

    private void keepChosen(String name, Supplier<String> chosen, Consumer<String> choose) {
        // The focus is never in `told`: where it is, the fields say.
        kept.add(name, told, () -> isNew() ? chosen.get() : "", () -> "", choose);
    }

    private @Nullable ActorId parentNamed(String id) {
        return actors.all().stream()
                .map(Actor::id)
                .filter(one -> one.value().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static Level levelNamed(String name) {
        return Arrays.stream(Level.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(UNCHOSEN);
    }

    private boolean isNew() {
        return shown == null || shown.version() == 0;
    }

    private interface Change {
        Actor of(Actor actor, String typed);
    }

    private SavedField entry(
            String key,
            javafx.scene.control.TextInputControl input,
            Change change,
            Function<String, Optional<Problem>> check) {
        return new SavedField(
                texts,
                texts.get(key),
                input,
                typed -> shown == null ? Optional.empty() : save.apply(change.of(shown, typed)),
                check);
    }

    private static HBox row(FieldBox... boxes) {
        HBox row = new HBox(boxes);
        row.getStyleClass().add("field-row");
        for (FieldBox box : boxes) {
            HBox.setHgrow(box, Priority.ALWAYS);
            box.setPrefWidth(150);
            box.setMinWidth(Region.USE_COMPUTED_SIZE);
        }
        return row;
    }

    private FieldBox aliasBox() {
        return Objects.requireNonNull(aliasBox);
    }

    private FieldBox parentBox() {
        return Objects.requireNonNull(parentBox);
    }

    private FieldBox levelBox() {
        return Objects.requireNonNull(levelBox);
    }

    private void put(Function<Actor, Actor> change, FieldBox box) {
        Actor now = shown;
        if (now != null) {
            box.say(save.apply(change.apply(now)));
        }
    }

    /// Shows an actor; one that does not exist yet is saved once it has a name.
    ///
    /// @param other whether it is another one than before, so that nothing half typed stays
    void show(Actor actor, Actors registry, boolean other) {
        DraftPlace place = new DraftPlace.OfActor(actor.version() == 0 ? null : actor.id());
        boolean elsewhere = other || !place.equals(kept.place());
        if (elsewhere) {
            kept.end();
        }
        shown = actor;
        if (!registry.equals(actors)) {
            actors = registry;
            index = NameIndex.of(registry.all(), Actor::names);
        }
        filling = true;
        level.setValue(actor.level());
        filling = false;
        aliases.show(actor.aliases());
        parent.show(actor.parent() == null ? List.of() : List.of(registry.resolve(actor.parent())));
        fill(name, actor.name(), other);
        fill(country, text(actor.country()), other);
        fill(sector, text(actor.sector()), other);
        fill(wikidata, text(actor.wikidata()), other);
        fill(note, actor.note(), other);
        for (FieldBox box : List.of(aliasBox, parentBox, levelBox)) {
            if (other) {
                box.say(Optional.empty());
            }
        }
        showNamesakes(actor);
        if (elsewhere && kept.begin(place).isPresent() && isNew()) {
            // As when it was typed: it is saved together with the name.
            List.of(country, sector, wikidata, note).forEach(SavedField::commit);
        }
        kept.changed();
        DraftLine.show(told, kept, texts);
    }

    /// Moves the focus to where something was typed that is not saved.
    ///
    /// @return whether something was
    boolean focusDraft() {
        return kept.focus();
    }

    private void showNamesakes(Actor actor) {
        List<String> namesakes = new ArrayList<>();
        for (String one : actor.names()) {
            for (Actor namesake : actors.named(one)) {
                String words = texts.get("actors.alsoCalled", one, namesake.name());
                if (!namesake.id().equals(actor.id()) && !one.isBlank() && !namesakes.contains(words)) {
                    namesakes.add(words);
                }
            }
        }
        alsoCalled.setText(String.join(" ", namesakes));
        alsoCalled.setVisible(!namesakes.isEmpty());
        alsoCalled.setManaged(!namesakes.isEmpty());
    }

    private static void fill(SavedField field, String words, boolean other) {
        if (other) {
            field.reset(words);
        } else {
            field.show(words);
        }
    }

    /// Whether anything can be changed.
    void setEditable(boolean editable) {
        for (SavedField field : List.of(name, country, sector, wikidata, note)) {
            field.input().setEditable(editable);
        }
        aliases.setEditable(editable);
        parent.setEditable(editable);
        level.setDisable(!editable);
    }

    /// Moves the focus to the name, with `typed` in it as if somebody had typed it; or to what was typed into a new actor
    /// before.
    void beginName(String typed) {
        if (kept.isRestored()) {
            kept.focus();
            return;
        }
        name.input().setText(typed);
        name.input().requestFocus();
        name.input().selectAll();
    }

    private List<Offer> newAlias(String typed) {
        String alias = typed.strip();
        return alias.isEmpty() || aliases.chosen().contains(alias)
                ? List.of()
                : List.of(new Offer(
                        texts.get("actors.aliases.add", alias), "", "", Offer.Kind.PLAIN, () -> aliases.add(alias)));
    }

    private List<Offer> parents(String typed) {
        List<Offer> offers = new ArrayList<>();
        ActorWords words = new ActorWords(texts);
        for (Actor actor : index.best(typed, MOST)) {
            if (shown == null || !actor.id().equals(shown.id())) {
                offers.add(Offer.plain(
                        actor.name(),
                        words.kind(actor),
                        String.join(", ", actor.aliases()),
                        () -> parent.add(actor.id())));
            }
        }
        return offers;
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }

    private static @Nullable String orNull(String words) {
        return words.isEmpty() ? null : words;
    }
}
