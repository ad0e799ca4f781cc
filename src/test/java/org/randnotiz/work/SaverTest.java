package org.randnotiz.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.Change;
import org.randnotiz.sheet.Change.Act;
import org.randnotiz.sheet.Step;
import org.randnotiz.store.Saved;

/// The order of writing, what is done with what the disk refuses, and what is said of it.
final class SaverTest {

    private static final Instant NOON = Instant.parse("2024-06-03T12:00:00Z");
    private static final Problem FULL =
            Problem.error("disk.full", "journal", "No space left on device").in("journal", 0);

    private final Later later = new Later();
    private final List<String> written = new ArrayList<>();
    private final List<SaveState> states = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private boolean full;
    private final Saver saver = new Saver(
            this::write,
            later,
            states::add,
            (change, problems) -> told.add(change.id()),
            (given, why) -> {});

    private Saved write(Change change) throws IOException {
        if (full) {
            throw new FileSystemException("journal", null, "No space left on device");
        }
        written.add(change.id());
        return new Saved(NOON, List.of());
    }

    private static Change change(String id) {
        return new Change(id, Act.DO, null, "mark.added", List.of(), new PersonId("aw"), NOON,
                List.of(new Step.OnImport("x", 1, true)));
    }

    @Test
    void changesAreWrittenOneAfterTheOtherInTheOrderTheyWereMade() {
        saver.save(change("1"));
        saver.save(change("2"));
        saver.save(change("3"));
        List<String> atOnce = List.copyOf(written);
        later.doAll();
        assertEquals(
                List.of(
                        List.of(),
                        List.of("1", "2", "3"),
                        List.of("1", "2", "3"),
                        List.of(
                                new SaveState.Saving(1),
                                new SaveState.Saving(2),
                                new SaveState.Saving(1),
                                new SaveState.Saved(NOON)),
                        true),
                List.of(atOnce, written, told, states, saver.isIdle()));
    }

    @Test
    void aRefusedChangeIsKeptAndSaidAndTriedAgainBeforeTheNextOne() {
        full = true;
        saver.save(change("1"));
        later.doAll();
        List<SaveState> refused = List.copyOf(states);
        full = false;
        saver.save(change("2"));
        later.doAll();
        assertEquals(
                List.of(
                        List.of(new SaveState.Saving(1), new SaveState.Failed(FULL, 1)),
                        List.of("1", "2"),
                        new SaveState.Saved(NOON),
                        true),
                List.of(refused, written, states.getLast(), saver.isIdle()));
    }

    @Test
    void whatTheDiskRefusedIsWrittenWhenAPersonAsksForIt() {
        full = true;
        saver.save(change("1"));
        saver.save(change("2"));
        later.doAll();
        boolean idle = saver.isIdle();
        List<Change> waiting = saver.waiting();
        full = false;
        saver.retry();
        later.doAll();
        assertEquals(
                List.of(
                        false,
                        List.of(change("1"), change("2")),
                        new SaveState.Failed(FULL, 2),
                        List.of("1", "2"),
                        new SaveState.Saved(NOON)),
                List.of(idle, waiting, states.get(1), written, states.getLast()));
    }

    @Test
    void askingAgainWhileSomethingIsBeingWrittenWritesNothingTwice() {
        saver.save(change("1"));
        saver.retry();
        later.doAll();
        saver.retry();
        later.doAll();
        assertEquals(List.of("1"), written);
    }

    @Test
    void manyChangesThatPiledUpAreAllWrittenAlsoByAThreadThatDoesAllItself() {
        List<String> all = new ArrayList<>(List.of("first"));
        List<Saver> itself = new ArrayList<>();
        Saver atOnce = new Saver(
                change -> {
                    for (int i = 0; i < 20_000 && change.id().equals("first"); i++) {
                        all.add(String.valueOf(i));
                        itself.getFirst().save(change(String.valueOf(i)));
                    }
                    return write(change);
                },
                new SameThread(),
                states::add,
                (change, problems) -> told.add(change.id()),
                (given, why) -> {});
        itself.add(atOnce);
        atOnce.save(change("first"));
        assertEquals(List.of(all, all, true), List.of(written, told, atOnce.isIdle()));
    }
}
