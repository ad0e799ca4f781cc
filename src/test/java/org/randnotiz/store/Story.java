package org.randnotiz.store;

import static org.randnotiz.store.Fixture.ANNA;
import static org.randnotiz.store.Fixture.CLOCK;
import static org.randnotiz.store.Fixture.HOST;
import static org.randnotiz.store.Fixture.NOON;
import static org.randnotiz.store.Fixture.OTHER_SHEET;
import static org.randnotiz.store.Fixture.SHEET;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.randnotiz.actor.Actor;
import org.randnotiz.post.Post;
import org.randnotiz.sheet.Change;
import org.randnotiz.sheet.HandOver;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.SheetKey;
import org.randnotiz.sheet.Step;

/// A day's work, the same for the same seed: marks on two posts one by one and many at once, changes, removals, undo and
/// redo, actors, imports and taking them back, handing in, quitting and opening again.
final class Story {

    private final Random chance;
    private final Path folder;
    private final Disk disk;
    private ProjectFolder project;
    private int named;

    /// What was acknowledged.
    private World acknowledged = World.EMPTY;

    /// What else may be there: the change being carried out when something went wrong.
    private Optional<Change> inFlight = Optional.empty();

    Story(long seed, Path folder, Disk disk) throws StoreException {
        this.chance = new Random(seed);
        this.folder = folder;
        this.disk = disk;
        this.project = ProjectFolder.open(folder, ANNA, HOST, disk, CLOCK);
    }

    ProjectFolder project() {
        return project;
    }

    World acknowledged() {
        return acknowledged;
    }

    /// What may be there after a crash: what was acknowledged, and perhaps the change that was under way, whole.
    List<World> possible() {
        List<World> possible = new ArrayList<>(List.of(acknowledged));
        inFlight.ifPresent(change -> possible.add(acknowledged.after(change)));
        return possible;
    }

    /// Does the next thing.
    ///
    /// @throws IOException if it was refused because of the disk
    void goOn() throws IOException {
        switch (chance.nextInt(12)) {
            case 0, 1, 2 -> carryOut(change(addMark(SHEET)));
            case 3 -> carryOut(change(addMark(OTHER_SHEET)));
            case 4 -> carryOut(change(addMark(SHEET), addMark(SHEET), addMark(OTHER_SHEET)));
            case 5 ->
                withMark(mark -> carryOut(change(Step.OnSheet.of(SHEET, mark, mark.withVersion(mark.version() + 1)))));
            case 6 -> withMark(mark -> carryOut(change(Step.OnSheet.of(SHEET, mark, null))));
            case 7, 8 -> undoOrRedo();
            case 9 -> actor();
            case 10 -> importPosts();
            default -> quitOrHandIn();
        }
    }

    private void carryOut(Change change) throws IOException {
        inFlight = Optional.of(change);
        try {
            project.carryOut(change);
        } catch (StoreException e) {
            inFlight = Optional.empty(); // refused, and it must have left no trace
            throw e;
        }
        acknowledged = acknowledged.after(change);
        inFlight = Optional.empty();
    }

    private Change change(Step... steps) {
        return new Change(name("c"), Change.Act.DO, null, "mark.added", List.of(), ANNA, NOON, List.of(steps));
    }

    private String name(String prefix) {
        named++;
        return prefix + named + "-" + new UUID(chance.nextLong(), chance.nextLong()).toString().substring(0, 8);
    }

    private Step addMark(SheetKey sheet) {
        return Step.OnSheet.of(sheet, null, Fixture.mark(name("m"), 1, "Moskau „" + chance.nextInt() + "“"));
    }

    private void withMark(OnMark action) throws IOException {
        Sheet sheet = acknowledged.sheets().get(SHEET);
        if (sheet != null && !sheet.marks().isEmpty()) {
            action.on(sheet.marks().get(chance.nextInt(sheet.marks().size())));
        }
    }

    private void undoOrRedo() throws IOException {
        Optional<Change> next = chance.nextInt(3) == 0
                ? acknowledged.history().nextRedo()
                : acknowledged.history().nextUndo();
        if (next.isPresent()) {
            carryOut(acknowledged.history().inverse(next.get(), name("c"), NOON));
        }
    }

    private void actor() throws IOException {
        List<Actor> actors = acknowledged.actors().all();
        if (actors.isEmpty() || chance.nextBoolean()) {
            carryOut(change(Step.OnActor.of(null, Fixture.actor(name("a"), 1, "Taliban"))));
        } else {
            Actor any = actors.get(chance.nextInt(actors.size()));
            carryOut(change(Step.OnActor.of(any, chance.nextBoolean() ? null : any.withVersion(any.version() + 1))));
        }
    }

    private void importPosts() throws IOException {
        String id;
        try (ImportWriter writer = project.newImport()) {
            id = writer.id();
            for (Post post : Fixture.posts(id, 3)) {
                writer.add(post);
            }
            writer.finish("text", NOON, List.of(), 0, List.of());
        }
        carryOut(change(new Step.OnImport(id, 1, true)));
    }

    private void quitOrHandIn() throws IOException {
        if (chance.nextInt(3) == 0) {
            Sheet sheet = acknowledged.sheets().get(SHEET);
            int round = sheet == null ? 1 : sheet.handOvers().size() + 1;
            ItemId id = new ItemId(name("h"));
            carryOut(change(Step.OnSheet.of(
                    SHEET, null, new HandOver(id, HandOver.Kind.SUBMIT, ANNA, round, "", ANNA, NOON))));
        } else {
            project.close();
            project = ProjectFolder.open(folder, ANNA, HOST, disk, CLOCK);
        }
    }

    private interface OnMark {
        void on(Mark mark) throws IOException;
    }
}
