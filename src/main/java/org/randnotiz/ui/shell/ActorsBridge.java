package org.randnotiz.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.Actor;
import org.randnotiz.codebook.FieldSpec;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.search.Mention;
import org.randnotiz.sheet.Edit;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Origin;
import org.randnotiz.sheet.Outcome;
import org.randnotiz.text.Span;
import org.randnotiz.ui.Overlay;
import org.randnotiz.ui.actors.MarkWish;
import org.randnotiz.ui.actors.OccurrencesHost;
import org.randnotiz.ui.actors.OccurrencesPane;
import org.randnotiz.ui.actors.RegistryHost;
import org.randnotiz.ui.actors.RegistryPane;
import org.randnotiz.ui.shell.Command.Group;
import org.randnotiz.ui.shell.Key.Chord;
import org.randnotiz.work.OpenPost;
import org.randnotiz.work.Workbench;
import org.randnotiz.work.Workspace;

/// The commands about actors, and what the registry and the marking of all occurrences ask of the window.
final class ActorsBridge implements RegistryHost, OccurrencesHost {

    private final ProjectWindow window;
    private final Workbench workbench;
    private final Commands commands;
    private final Overlay overlay;

    ActorsBridge(ProjectWindow window, Commands commands, Overlay overlay) {
        this.window = window;
        this.workbench = window.workbench();
        this.commands = commands;
        this.overlay = overlay;
    }

    /// Adds the commands.
    void add() {
        add("actors", Group.PROJECT, () -> true, this::showRegistry, Chord.controlShift(KeyCode.A));
        add(
                "mark.all",
                Group.MARK,
                () -> window.isEditable() && (!window.reader().selection().isEmpty() || chosen().isPresent()),
                this::markAll,
                Chord.controlShift(KeyCode.M));
        add(
                "actor.new",
                Group.MARK,
                () -> window.isEditable() && !window.reader().selection().isEmpty(),
                this::newActor,
                Chord.controlShift(KeyCode.N));
    }

    private void add(String id, Group group, BooleanSupplier enabled, Runnable run, Chord key) {
        commands.add(new Command(id, group, null, List.of(key), enabled, run, false));
    }

    /// Shows the registry; the actor of the chosen mark, if it names one, comes first.
    private void showRegistry() {
        overlay.show(new RegistryPane(
                window.texts(),
                workbench,
                this,
                chosen().flatMap(mark -> Optional.ofNullable(
                        MarkWish.of(mark, workbench.workspace()).actor()))
                        .orElse(null))
                .card());
    }

    private void markAll() {
        Workspace workspace = workbench.workspace();
        selected()
                .map(span -> MarkWish.of(
                        span.of(text()), workspace, workbench.searching()::named))
                .or(() -> chosen().map(mark -> MarkWish.of(mark, workspace)))
                .ifPresent(this::show);
    }

    private void show(MarkWish wish) {
        overlay.show(new OccurrencesPane(
                window.texts(), workbench, wish, window.searches().request(), this)
                .card());
    }

    /// Marks what is selected as an actor, and puts it into the registry if nobody there is called so: one step.
    private void newActor() {
        Workspace workspace = workbench.workspace();
        Span span = selected().orElse(null);
        MarkType type = MarkWish.actorTypeOf(workspace.codebook()).orElse(null);
        FieldSpec.Actors field = type == null ? null : MarkWish.lead(type);
        if (span == null || type == null || field == null) {
            return;
        }
        String name = span.of(text()).strip().replaceAll("\\s+", " ");
        if (!workbench.searching().named(name).isEmpty()) {
            window.mark(type);
            return;
        }
        Actor actor = Actor.named(workspace.actors().newId(name), name, workspace.who().id());
        ItemId id = workbench.newItemId();
        Edit mark = new Edit.AddMark(
                id, type.id(), span, Map.of(field.id(), new FieldValue.Actors(List.of(actor.id()))), Origin.HAND);
        Outcome outcome =
                window.edit(new Edit.Several("actor.added.used", List.of(new Edit.PutActor(actor), mark)));
        if (outcome instanceof Outcome.Done) {
            window.reader().select(new Span(span.end(), span.end()));
            window.reader().chosenProperty().set(id);
        }
    }

    private Optional<Span> selected() {
        return window.reader().passage().map(window.reader()::inOriginal);
    }

    private String text() {
        return window.open().map(open -> open.post().text()).orElse("");
    }

    private Optional<Mark> chosen() {
        @Nullable
        ItemId id = window.reader().chosenProperty().get();
        return id == null
                ? Optional.empty()
                : window.open().flatMap(open -> open.sheet(window.shownPerson()).mark(id));
    }

    @Override
    public void open(Mention mention) {
        overlay.hide();
        workbench.openThen(mention.post(), () -> reveal(mention), window::say);
    }

    /// Chooses the mark, or selects its passage where it stands on a sheet that is not shown.
    private void reveal(Mention mention) {
        OpenPost open = window.open().orElse(null);
        Mark mark = open == null ? null : open.sheet(mention.person()).mark(mention.mark()).orElse(null);
        if (mark == null) {
            return;
        }
        Span span = mark.anchor().span();
        if (mention.person().equals(window.shownPerson())) {
            window.reader().select(new Span(span.start(), span.start()));
            window.reader().chosenProperty().set(mark.id());
        } else {
            window.reader().select(span);
        }
        window.reader().reveal(span);
        window.reader().requestFocus();
    }

    @Override
    public void markAll(Actor actor) {
        overlay.hide();
        show(MarkWish.of(actor, workbench.workspace().codebook()));
    }

    @Override
    public void done(Outcome.Done outcome) {
        overlay.hide();
        window.tell(outcome);
    }

    @Override
    public void close() {
        overlay.hide();
    }
}
