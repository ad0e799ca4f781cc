package org.randnotiz.ui.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.ActorId;
import org.randnotiz.actor.Actors;
import org.randnotiz.search.Mention;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.ui.CardFrame;
import org.randnotiz.ui.type.WrappedLabel;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.Registry;
import org.randnotiz.work.Workspace;

/// Asks what goes to the actor that is split off: its name, which names it takes along, which marks mean it.
///
/// A part that had been merged before takes along the marks that always named it, without being asked.
final class SplitPart {

    private static final double ROW = 44;

    private final Texts texts;
    private final Workspace workspace;
    private final Actor whole;
    private final ActorWords words;
    private final ComboBox<Actor> part = new ComboBox<>();
    private final TextField name = new TextField();
    private final FlowPane names = new FlowPane();
    private final ListView<Registry.Movable> marks = new ListView<>();
    private final Set<ItemId> chosen = new HashSet<>();
    private final Label heading = new WrappedLabel();
    private final Button confirm;
    private final Part shown;

    /// @param split  does it
    SplitPart(Texts texts, Workspace workspace, Actor whole, Consumer<Registry.Split> split, Runnable cancel) {
        this.texts = texts;
        this.workspace = workspace;
        this.whole = whole;
        this.words = new ActorWords(texts);
        confirm = Parts.confirm(texts.get("actors.split.do"));
        Actors actors = workspace.actors();
        List<Actor> merged = actors.mergedInto(whole.id());
        Actor fresh = fresh("");
        part.getItems().setAll(merged);
        part.getItems().add(fresh);
        part.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Actor actor) {
                return actor == null || isNew(actor) ? texts.get("actors.split.new") : actor.name();
            }

            @Override
            public @Nullable Actor fromString(String typed) {
                return part.getValue();
            }
        });
        part.setMaxWidth(Double.MAX_VALUE);
        names.getStyleClass().add("name-boxes");
        heading.getStyleClass().add("entry-label");
        heading.setText(texts.get("actors.split.marks"));
        heading.setLabelFor(marks);
        marks.setAccessibleText(texts.get("actors.split.marks"));
        marks.setFixedCellSize(ROW);
        marks.setPrefHeight(4 * ROW);
        marks.setMinHeight(2 * ROW);
        marks.setCellFactory(view -> new Cell());
        Label nothing = new Label(texts.get("actors.looking"));
        nothing.getStyleClass().add("muted");
        nothing.setWrapText(true);
        marks.setPlaceholder(nothing);
        marks.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(marks, Priority.ALWAYS);
        part.valueProperty().subscribe(this::showPart);
        name.textProperty().subscribe(text -> confirm.setDisable(text.isBlank()));
        part.setValue(part.getItems().getFirst());
        confirm.setOnAction(event -> split.accept(split()));
        List<javafx.scene.Node> middle = new ArrayList<>();
        middle.add(Parts.sentence(texts.get("actors.split.what", whole.name())));
        if (!merged.isEmpty()) {
            middle.add(new FieldBox(texts, texts.get("actors.split.part"), part, part));
        }
        middle.add(new FieldBox(texts, texts.get("actors.name"), name, name));
        if (!names.getChildren().isEmpty()) {
            middle.add(new FieldBox(texts, texts.get("actors.split.names"), names, names));
        }
        middle.add(listHead());
        middle.add(marks);
        VBox content = new Parts(texts).part(texts.get("actors.split.title"), middle, confirm, cancel);
        shown = new Part(content, merged.isEmpty() ? name : part, confirm);
    }

    Part part() {
        return shown;
    }

    /// Shows which marks could go along.
    void show(List<Registry.Movable> found) {
        marks.getItems().setAll(found);
        if (marks.getPlaceholder() instanceof Label nothing) {
            nothing.setText(texts.get("actors.noMentions"));
        }
    }

    private HBox listHead() {
        Button all = new Button(texts.get("occurrences.all"));
        Button none = new Button(texts.get("occurrences.none"));
        for (Button button : List.of(all, none)) {
            button.getStyleClass().add("flat");
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        all.setOnAction(event -> tickAll(true));
        none.setOnAction(event -> tickAll(false));
        HBox row = new HBox(heading, CardFrame.gap(), all, none);
        row.getStyleClass().add("list-head");
        return row;
    }

    private void tickAll(boolean on) {
        chosen.clear();
        if (on) {
            marks.getItems().stream()
                    .filter(one -> one.whyNot() == null && !isItsOwn(one))
                    .forEach(one -> chosen.add(one.mention().mark()));
        }
        marks.refresh();
    }

    private boolean isNew(Actor actor) {
        return workspace.actors().entry(actor.id()).isEmpty();
    }

    private Actor fresh(String called) {
        return new Actor(
                workspace.actors().newId(called.isBlank() ? whole.name() : called),
                1,
                called,
                List.of(),
                whole.level(),
                whole.sector(),
                whole.country(),
                whole.parent(),
                null,
                "",
                whole.by(),
                whole.at());
    }

    private void showPart(@Nullable Actor actor) {
        if (actor == null) {
            return;
        }
        name.setText(isNew(actor) ? "" : actor.name());
        names.getChildren().clear();
        for (String alias : whole.aliases()) {
            CheckBox box = new CheckBox(alias);
            box.setSelected(!isNew(actor) && actor.names().contains(alias));
            box.selectedProperty().subscribe(ticked -> {
                if (ticked && name.getText().isBlank()) {
                    name.setText(alias);
                }
            });
            names.getChildren().add(box);
        }
        marks.refresh();
    }

    private Registry.Split split() {
        Actor chosenPart = part.getValue();
        String called = name.getText().strip();
        List<String> taken = names.getChildren().stream()
                .map(CheckBox.class::cast)
                .filter(CheckBox::isSelected)
                .map(CheckBox::getText)
                .filter(alias -> !alias.equals(called))
                .toList();
        Actor base = isNew(chosenPart) ? fresh(called) : chosenPart;
        List<Mention> moved = marks.getItems().stream()
                .filter(one -> one.whyNot() == null && !isItsOwn(one))
                .map(Registry.Movable::mention)
                .filter(mention -> chosen.contains(mention.mark()))
                .toList();
        return new Registry.Split(base.withName(called).withAliases(taken), whole.id(), moved);
    }

    private void pressed(KeyEvent press) {
        Registry.Movable one = marks.getSelectionModel().getSelectedItem();
        if (press.getCode() == KeyCode.SPACE && one != null) {
            press.consume();
            tick(one);
        } else if (press.getCode() == KeyCode.ENTER) {
            press.consume(); // The list would keep it for itself.
            confirm.fire();
        }
    }

    /// Whether a mark has always named the part, so that it goes along by itself.
    private boolean isItsOwn(Registry.Movable one) {
        Actor of = part.getValue();
        return of != null && !isNew(of) && one.named().stream().anyMatch(id -> leadsTo(id, of.id()));
    }

    /// Whether `id` is the part, or was merged into it before that was merged.
    private boolean leadsTo(ActorId id, ActorId wanted) {
        ActorId at = id;
        Set<ActorId> passed = new HashSet<>();
        while (at != null && passed.add(at)) {
            if (at.equals(wanted)) {
                return true;
            }
            at = workspace.actors().entry(at).map(Actor::mergedInto).orElse(null);
        }
        return false;
    }

    private void tick(Registry.Movable one) {
        if (one.whyNot() == null && !isItsOwn(one)) {
            if (!chosen.remove(one.mention().mark())) {
                chosen.add(one.mention().mark());
            }
            marks.refresh();
        }
    }

    private final class Cell extends ListCell<Registry.Movable> {

        private final TickLine line = new TickLine();

        Cell() {
            getStyleClass().add("mention-cell");
            setPrefWidth(0);
            setOnMouseClicked(click -> {
                if (getItem() != null) {
                    tick(getItem());
                }
            });
        }

        @Override
        protected void updateItem(Registry.@Nullable Movable one, boolean empty) {
            super.updateItem(one, empty);
            if (empty || one == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Mention mention = one.mention();
            String quote = texts.get("actors.quoted", mention.quote().replaceAll("\\s+", " "));
            boolean own = isItsOwn(one);
            boolean movable = one.whyNot() == null && !own;
            line.show(
                    own || (movable && chosen.contains(mention.mark())),
                    movable,
                    words.type(workspace, mention.type()),
                    ActorWords.colour(workspace, mention.type()),
                    quote,
                    own
                            ? texts.get("actors.split.own")
                            : one.whyNot() == null
                                    ? words.post(workspace, mention)
                                    : texts.of(one.whyNot()));
            setAccessibleText(line.said(texts));
            setGraphic(line);
        }
    }
}
