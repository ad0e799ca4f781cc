package org.randnotiz.ui.actors;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.ActorId;
import org.randnotiz.actor.Actors;
import org.randnotiz.draft.Draft;
import org.randnotiz.draft.DraftPlace;
import org.randnotiz.problem.Problem;
import org.randnotiz.search.Mentions;
import org.randnotiz.sheet.Outcome;
import org.randnotiz.ui.CardFrame;
import org.randnotiz.ui.FxBackground;
import org.randnotiz.ui.Overlay;
import org.randnotiz.ui.type.WrappedLabel;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.IndexState;
import org.randnotiz.work.Undoing;
import org.randnotiz.work.Workbench;
import org.randnotiz.work.Workspace;

/// The registry of actors: on the left all of them, on the right the chosen one with its fields and every mark that names it.
///
/// Fields are saved one by one as they are left. What needs a decision – merging, splitting, deleting – is asked in the place
/// of the form. JavaFX thread only; [#card()] is shown once, and [#close()] ends it.
public final class RegistryPane {

    private static final int MENTIONS = 300;
    private static final int MOVABLE = 2000;

    private final Texts texts;
    private final Workbench workbench;
    private final RegistryHost host;
    private final ActorWords words;
    private final ActorList list;
    private final ActorForm form;
    private final MentionList mentions;
    private final VBox right = new VBox();
    private final Label empty = new Label();
    private final Label said = new WrappedLabel();
    private final Button undo = new Button();
    private final Button add = new Button();
    private final Button markAll;
    private final Button merge;
    private final Button split;
    private final Button remove;
    private final FlowPane merged = new FlowPane();
    private final FlowPane buttons = new FlowPane();
    private final CardFrame frame;
    private final Runnable unwatch;

    private @Nullable Actor chosen;
    private @Nullable Part part;
    private @Nullable Mentions found;
    private @Nullable IndexState lookedAt;
    private @Nullable Actors lookedWith;
    private int asked;
    private boolean closed;

    /// @param first the actor shown at first; null for none
    public RegistryPane(Texts texts, Workbench workbench, RegistryHost host, @Nullable ActorId first) {
        this.texts = texts;
        this.workbench = workbench;
        this.host = host;
        words = new ActorWords(texts);
        list = new ActorList(texts, this::choose);
        form = new ActorForm(texts, workbench.drafting(), this::save);
        mentions = new MentionList(texts, mention -> {
            end();
            host.open(mention);
        });
        buttons.getStyleClass().add("actor-buttons");
        markAll = button("actors.markAll", this::markAll);
        merge = button("actors.merge", this::askMerge);
        split = button("actors.split", this::askSplit);
        remove = button("actors.remove", this::askRemove);
        buttons.getChildren().setAll(markAll, merge, split, remove);
        String control = texts.get("key.control");
        add.setText(texts.get("actors.new") + "   " + control + "+N");
        add.setGraphic(new FontIcon(Feather.PLUS));
        add.setMaxWidth(Double.MAX_VALUE);
        add.setOnAction(event -> beginNew());
        undo.setText(texts.get("command.undo") + "   " + control + "+Z");
        undo.setGraphic(new FontIcon(Feather.CORNER_UP_LEFT));
        undo.setMinWidth(Region.USE_PREF_SIZE);
        undo.setOnAction(event -> turn(Undoing.Way.UNDO));
        said.getStyleClass().add("said");
        empty.setText(texts.get("actors.choose"));
        empty.setWrapText(true);
        empty.getStyleClass().add("muted");
        merged.getStyleClass().add("merged-names");
        right.getStyleClass().add("actor-side");
        ScrollPane scroll = new ScrollPane(right);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("card-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        VBox left = new VBox(list, add);
        left.getStyleClass().add("actor-left");
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox middle = new HBox(left, scroll);
        middle.getStyleClass().add("card-middle");
        frame = ActorsCard.around(middle, texts, texts.get("actors.title"), this::close);
        frame.foot(said, CardFrame.gap(), undo);
        frame.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        unwatch = workbench.watch(this::show);
        Workspace now = workbench.workspace();
        chosen = first == null ? null : now.actors().find(first).orElse(null);
        show(now);
        fillRight(true);
        if (first == null) {
            goOn(now);
        }
    }

    /// Goes on with the actor in whose fields something was typed last and is not saved.
    private void goOn(Workspace now) {
        workbench.drafting().drafts().latest().map(Draft::place).ifPresent(place -> {
            if (place instanceof DraftPlace.OfActor(ActorId id)) {
                if (id == null) {
                    FxBackground.later(this::beginNew);
                } else {
                    now.actors().find(id).ifPresent(this::choose);
                    FxBackground.later(form::focusDraft);
                }
            }
        });
    }

    /// The card to show.
    public Overlay.Card card() {
        return new Overlay.Card(
                frame, list.search(), () -> part == null ? null : part.confirm(), this::escape);
    }

    /// Ends it; what has been typed is saved.
    public void close() {
        if (!closed) {
            // A field saves what was typed in it when it loses the focus.
            list.search().requestFocus();
            end();
            host.close();
        }
    }

    private void end() {
        closed = true;
        unwatch.run();
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(texts.get(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void show(Workspace now) {
        Actors actors = now.actors();
        if (chosen != null) {
            ActorId id = chosen.id();
            Optional<Actor> still = actors.find(id);
            boolean isNew = actors.entry(id).isEmpty() && chosen.version() == 0;
            if (still.isPresent() || !isNew) {
                boolean other = still.isEmpty() || !still.get().id().equals(id);
                chosen = still.orElse(null);
                if (other) {
                    part = null;
                    fillRight(true);
                } else if (part == null) {
                    fillRight(false);
                }
            }
        }
        list.show(actors, chosen == null || chosen.version() == 0 ? null : chosen.id());
        boolean writable = now.readOnly() == null;
        add.setDisable(!writable);
        undo.setDisable(!writable || now.history().nextUndo().isEmpty());
        undo.setTooltip(now.history()
                .nextUndo()
                .map(change -> new Tooltip(texts.get("shell.undone", texts.of(change))))
                .orElse(null));
    }

    private void choose(@Nullable Actor actor) {
        if (actor != null && (chosen == null || !actor.id().equals(chosen.id()) || part != null)) {
            chosen = actor;
            part = null;
            fillRight(true);
        }
    }

    /// @param other whether another actor is shown than before
    private void fillRight(boolean other) {
        Actor actor = chosen;
        if (actor == null) {
            fill(empty);
            return;
        }
        Workspace now = workbench.workspace();
        boolean writable = now.readOnly() == null;
        form.setEditable(writable);
        form.show(actor, now.actors(), other);
        boolean exists = actor.version() > 0;
        List<Actor> along = now.actors().mergedInto(actor.id());
        merged.getChildren().setAll(mergedNames(along));
        for (Button button : List.of(markAll, merge, split, remove)) {
            button.setDisable(!writable);
        }
        if (exists) {
            fill(form, merged, buttons, mentions);
        } else {
            fill(form);
        }
        merged.setManaged(!along.isEmpty());
        merged.setVisible(!along.isEmpty());
        VBox.setVgrow(mentions, Priority.ALWAYS);
        if (exists && other) {
            found = null;
            mentions.wait(now);
        }
        boolean asOf = Objects.equals(now.index(), lookedAt) && Objects.equals(now.actors(), lookedWith);
        if (exists && (other || !asOf)) {
            lookedAt = now.index();
            lookedWith = now.actors();
            look(actor);
        }
    }

    /// Shows these, unless they are shown already: a field that is taken out and put in again loses the focus.
    private void fill(Node... parts) {
        if (!right.getChildren().equals(List.of(parts))) {
            right.getChildren().setAll(parts);
        }
    }

    private List<Node> mergedNames(List<Actor> along) {
        Label label = new Label(texts.get("actors.mergedNames"));
        label.getStyleClass().add("entry-label");
        Label names = new WrappedLabel(String.join(" · ", along.stream().map(Actor::name).toList()));
        return List.of(label, names);
    }

    private void look(Actor actor) {
        int number = ++asked;
        workbench
                .registry()
                .mentions(
                        actor.id(),
                        MENTIONS,
                        answer -> {
                            if (number == asked && !closed) {
                                found = answer;
                                mentions.show(answer);
                            }
                        },
                        problem -> {
                            if (number == asked && !closed) {
                                mentions.fail(problem);
                            }
                        });
    }

    private Optional<Problem> save(Actor wished) {
        boolean isNew = wished.version() == 0;
        if (isNew && wished.name().isBlank()) {
            chosen = wished;
            form.show(wished, workbench.workspace().actors(), false);
            return Optional.empty();
        }
        Actor actor = isNew
                ? wished.withVersion(1)
                : wished;
        Actor named = isNew
                ? copy(actor, workbench.workspace().actors().newId(actor.name()))
                : actor;
        if (isNew) {
            chosen = named;
        }
        Outcome outcome = workbench.registry().put(named);
        if (outcome instanceof Outcome.Refused refused) {
            if (isNew) {
                chosen = wished;
            }
            return Optional.of(refused.problem());
        }
        if (isNew) {
            workbench.drafting().drop(new DraftPlace.OfActor(null));
            fillRight(false);
        }
        say(outcome);
        return Optional.empty();
    }

    private static Actor copy(Actor actor, ActorId id) {
        return new Actor(
                id,
                actor.version(),
                actor.name(),
                actor.aliases(),
                actor.level(),
                actor.sector(),
                actor.country(),
                actor.parent(),
                actor.wikidata(),
                actor.note(),
                actor.by(),
                actor.at());
    }

    private void beginNew() {
        Workspace now = workbench.workspace();
        if (now.readOnly() != null) {
            return;
        }
        String typed = list.isEmpty() ? list.typed() : "";
        chosen = Actor.named(now.actors().newId(texts.get("actors.new")), "", now.who().id()).withVersion(0);
        part = null;
        list.choose(null);
        fillRight(true);
        form.beginName(typed);
    }

    private void markAll() {
        Actor actor = chosen;
        if (actor != null) {
            end();
            host.markAll(actor);
        }
    }

    private String counted() {
        return found == null ? "" : words.counted(found.total(), found.posts());
    }

    private void askMerge() {
        Actor actor = Objects.requireNonNull(chosen);
        ask(new Parts(texts).merge(
                actor,
                workbench.workspace().actors(),
                counted(),
                heir -> done(workbench.registry().merge(actor.id(), heir)),
                this::back));
    }

    private void askRemove() {
        Actor actor = Objects.requireNonNull(chosen);
        Actors actors = workbench.workspace().actors();
        ask(new Parts(texts).remove(
                actor,
                actors.mergedInto(actor.id()),
                counted(),
                found == null || found.total() > 0,
                () -> done(workbench.registry().remove(actor.id())),
                this::back));
    }

    private void askSplit() {
        Actor actor = Objects.requireNonNull(chosen);
        SplitPart asking = new SplitPart(
                texts,
                workbench.workspace(),
                actor,
                wish -> workbench.registry().split(wish, this::done, this::say),
                this::back);
        workbench.registry().movable(actor.id(), MOVABLE, asking::show, this::say);
        ask(asking.part());
    }

    private void ask(Part wanted) {
        part = wanted;
        VBox.setVgrow(wanted.content(), Priority.ALWAYS);
        right.getChildren().setAll(wanted.content());
        right.applyCss();
        wanted.firstFocus().requestFocus();
    }

    private void back() {
        part = null;
        fillRight(true);
        list.search().requestFocus();
    }

    private void done(Outcome outcome) {
        if (closed) {
            return;
        }
        if (outcome instanceof Outcome.Done) {
            back();
        }
        say(outcome);
    }

    private void turn(Undoing.Way way) {
        workbench.undoing().turn(way, Undoing.Upcoming::isAboutActors, outcome -> turned(way, outcome));
    }

    private void turned(Undoing.Way way, Outcome outcome) {
        if (closed) {
            return;
        }
        String key = way == Undoing.Way.UNDO ? "shell.undone" : "shell.redone";
        switch (outcome) {
            case Outcome.Refused refused -> say(refused.problem());
            case Outcome.Done done ->
                said.setText(texts.get(key, texts.change(done.label(), done.arguments())));
        }
        if (chosen != null && part == null) {
            fillRight(true);
        }
    }

    private void say(Outcome outcome) {
        switch (outcome) {
            case Outcome.Refused refused -> say(refused.problem());
            case Outcome.Done done -> said.setText(texts.change(done.label(), done.arguments()));
        }
    }

    private void say(Problem problem) {
        said.setText(texts.of(problem));
    }

    private void escape() {
        if (part != null) {
            back();
        } else {
            close();
        }
    }

    private void pressed(KeyEvent press) {
        boolean control = press.isShortcutDown() && !press.isAltDown() && !press.isShiftDown();
        if (control && press.getCode() == KeyCode.N) {
            press.consume();
            beginNew();
        } else if (control && press.getCode() == KeyCode.F) {
            press.consume();
            list.search().requestFocus();
        } else if (control && press.getCode() == KeyCode.Z && !isTyping(press)) {
            press.consume();
            turn(Undoing.Way.UNDO);
        } else if (isRedo(press) && !isTyping(press)) {
            press.consume();
            turn(Undoing.Way.REDO);
        }
    }

    private static boolean isRedo(KeyEvent press) {
        return press.isShortcutDown()
                && !press.isAltDown()
                && (press.isShiftDown() ? press.getCode() == KeyCode.Z : press.getCode() == KeyCode.Y);
    }

    /// Whether the key belongs to a field of the form in which something has been typed.
    private boolean isTyping(KeyEvent press) {
        return press.getTarget() instanceof TextInputControl input
                && !input.equals(list.search())
                && (isRedo(press) ? input.isRedoable() : input.isUndoable());
    }
}
