package org.randnotiz.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.ActorId;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.sheet.Edit;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Outcome;
import org.randnotiz.text.Span;
import org.randnotiz.ui.margin.MarginHost;
import org.randnotiz.work.Drafting;
import org.randnotiz.work.Workbench;
import org.randnotiz.work.Workspace;

/// What the margin asks of the window.
final class MarginBridge implements MarginHost {

    private final ProjectWindow window;
    private final Workbench workbench;

    MarginBridge(ProjectWindow window, Workbench workbench) {
        this.window = window;
        this.workbench = workbench;
    }

    @Override
    public Drafting drafting() {
        return workbench.drafting();
    }

    @Override
    public Outcome edit(Edit edit) {
        return window.edit(edit);
    }

    @Override
    public void choose(@Nullable ItemId item) {
        window.reader().chosenProperty().set(item);
        if (item != null) {
            mark(item).ifPresent(mark -> window.reader().reveal(mark.anchor().span()));
        }
    }

    @Override
    public void hover(@Nullable ItemId item) {
        window.hover(item);
    }

    @Override
    public void leave() {
        window.reader().requestFocus();
    }

    @Override
    public double top(Span passage) {
        return window.reader().boundsOf(passage).getMinY();
    }

    @Override
    public double scrollText(double pixels) {
        return window.reader().scrollBy(pixels);
    }

    @Override
    public Optional<FieldValue.Time> time(String entry) {
        return TimeEntries.parse(entry, window.postTime());
    }

    @Override
    public void newActor(String name, Function<ActorId, Edit> use) {
        Workspace workspace = workbench.workspace();
        ActorId id = workspace.actors().newId(name);
        Actor actor = Actor.named(id, name, workspace.who().id());
        window.edit(new Edit.Several("actor.added.used", List.of(new Edit.PutActor(actor), use.apply(id))));
    }

    @Override
    public void pick(List<ItemId> candidates, Consumer<ItemId> picked) {
        window.reader().pick(item -> {
            if (candidates.contains(item)) {
                picked.accept(item);
            }
            window.margin().endPicking();
        });
    }

    @Override
    public void takeWords(Consumer<String> taken) {
        window.reader().startJump(words -> taken.accept(
                window.reader().inOriginal(words).of(window.reader().page().text())));
    }

    @Override
    public void pickingEnded() {
        window.reader().stopPicking();
    }

    @Override
    public ItemId newId() {
        return workbench.newItemId();
    }

    private Optional<Mark> mark(ItemId item) {
        return window.open().flatMap(open -> open.sheet(window.shownPerson()).mark(item));
    }
}
