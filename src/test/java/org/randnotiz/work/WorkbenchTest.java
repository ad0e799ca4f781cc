package org.randnotiz.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.randnotiz.work.Office.MOSCOW;
import static org.randnotiz.work.Office.NOW;
import static org.randnotiz.work.Office.mark;
import static org.randnotiz.work.Office.marks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.ActorId;
import org.randnotiz.actor.Level;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.Edit;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Outcome;
import org.randnotiz.sheet.SheetState;

/// Edits: in memory at once, on the disk soon, and the truth about both.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class WorkbenchTest {

    private static final String JOURNAL = "journal/aw@pc7.jsonl";
    private static final Problem FULL = Problem.error("store.full", JOURNAL).in(JOURNAL, 0);

    @TempDir
    private Path place;

    private Office office;

    @BeforeEach
    void makeTheProject() {
        office = new Office(place);
    }

    @Test
    void anEditCountsInMemoryAtOnceAndIsCalledSavedWhenItIsOnTheDisk() throws IOException {
        Later later = new Later();
        try (Workbench workbench = office.openAtMoscow("aw", later)) {
            later.doAll();
            mark(workbench, "m1", 0, 6);
            List<Object> before = List.of(marks(workbench), workbench.workspace().saving(), workbench.isSaved());
            long written = office.files().keySet().stream().filter(name -> name.endsWith("/aw.json")).count();
            later.doAll();
            assertEquals(
                    List.of(
                            List.of(List.of("m1"), new SaveState.Saving(1), false),
                            0L,
                            List.of("m1"),
                            new SaveState.Saved(NOW),
                            true),
                    List.of(before, written, marks(workbench), workbench.workspace().saving(), workbench.isSaved()));
        }
    }

    @Test
    void everyEditTellsThoseWhoWatchUntilTheyStop() throws IOException {
        try (Workbench workbench = office.openAtMoscow("aw")) {
            var seen = new java.util.ArrayList<Integer>();
            Runnable stop =
                    workbench.watch(workspace -> seen.add(workspace.open().sheet(new PersonId("aw")).marks().size()));
            mark(workbench, "m1", 0, 6);
            int heard = seen.size();
            stop.run();
            mark(workbench, "m2", 7, 11);
            assertEquals(List.of(1, heard), List.of(seen.getLast(), seen.size()));
        }
    }

    @Test
    void whatAFullDiskRefusedIsSaidAndSavedOnceThereIsRoom() throws IOException {
        try (Workbench workbench = office.openAtMoscow("aw")) {
            mark(workbench, "m1", 0, 6);
            office.disk.fill("journal");
            mark(workbench, "m2", 7, 11);
            mark(workbench, "m3", 12, 15);
            List<Object> full = List.of(
                    marks(workbench), workbench.unsaved(), workbench.workspace().saving(), workbench.isSaved());
            office.disk.empty();
            workbench.retrySaving();
            assertEquals(
                    List.of(
                            List.of(
                                    List.of("m1", "m2", "m3"),
                                    Optional.of(FULL),
                                    new SaveState.Failed(FULL, 2),
                                    false),
                            Optional.empty(),
                            new SaveState.Saved(NOW)),
                    List.of(full, workbench.unsaved(), workbench.workspace().saving()));
        }
        try (Workbench again = office.openAtMoscow("aw")) {
            assertEquals(List.of("m1", "m2", "m3"), marks(again));
        }
    }

    @Test
    void whoeverQuitsWithEditsTheDiskRefusedIsToldAndTheOthersAreThere() throws IOException {
        List<Object> told;
        try (Workbench workbench = office.openAtMoscow("aw")) {
            mark(workbench, "m1", 0, 6);
            office.disk.fill("journal");
            mark(workbench, "m2", 7, 11);
            told = List.of(workbench.isSaved(), workbench.unsaved());
        }
        office.disk.empty();
        try (Workbench again = office.openAtMoscow("aw")) {
            assertEquals(
                    List.of(List.of(false, Optional.of(FULL)), List.of("m1"), List.of()),
                    List.of(told, marks(again), again.workspace().notices()));
        }
    }

    @Test
    void aSecondWindowOfTheSamePersonIsReadOnlyAndRefusesEveryEditWithTheReason() throws IOException {
        try (Workbench first = office.openAtMoscow("aw")) {
            mark(first, "m1", 0, 6);
            var before = office.files();
            try (Workbench second = office.open("aw")) {
                second.openNow(MOSCOW.value());
                Problem why = Problem.warning("store.lockedHere", "Anna Weber");
                Outcome refused = new Outcome.Refused(why);
                Actor actor = new Actor(
                        new ActorId("nato"), 1, "NATO", List.of(), Level.GROUP, null, null, null, null, "",
                        new PersonId("aw"), NOW);
                assertEquals(
                        List.of(
                                why, refused, refused, refused, refused, refused, refused, refused, refused,
                                List.of("m1"), before),
                        List.of(
                                second.workspace().readOnly(),
                                mark(second, "m2", 7, 11),
                                second.edit(new Edit.Remove(new ItemId("m1"))),
                                second.edit(new Edit.Submit(new ItemId("h1"), "")),
                                second.put(actor),
                                second.remove(new ActorId("nato")),
                                second.undo(),
                                second.redo(),
                                second.restore(new Discarded(
                                        new org.randnotiz.sheet.Step.OnImport("x", 1, false),
                                        new PersonId("aw"), NOW)),
                                marks(second),
                                office.files()));
            }
        }
    }

    @Test
    void onceTheFirstWindowIsClosedTheNextOneMayWrite() throws IOException {
        office.openAtMoscow("aw").close();
        try (Workbench next = office.openAtMoscow("aw")) {
            mark(next, "m1", 0, 6);
            assertEquals(List.of(List.of("m1"), true), List.of(marks(next), next.isSaved()));
        }
    }

    @Test
    void twoPeopleWriteAtTheSameTimeAndSeeEachOther() throws IOException {
        try (Workbench anna = office.openAtMoscow("aw");
                Workbench jonas = office.open("jk")) {
            jonas.openNow(MOSCOW.value());
            mark(anna, "m1", 0, 6);
            mark(jonas, "m2", 7, 11);
            anna.openNow(MOSCOW.value());
            assertEquals(
                    List.of(SheetState.DRAFT, SheetState.DRAFT),
                    List.of(
                            anna.workspace().open().state(new PersonId("aw")),
                            anna.workspace().open().state(new PersonId("jk"))));
        }
    }

    @Test
    void theLastEditIsUndoneAndDoneAgainAfterARestart() throws IOException {
        try (Workbench workbench = office.openAtMoscow("aw")) {
            mark(workbench, "m1", 0, 6);
            mark(workbench, "m2", 7, 11);
        }
        List<String> undone;
        try (Workbench workbench = office.open("aw")) {
            workbench.undo();
            undone = marks(workbench);
        }
        try (Workbench workbench = office.open("aw")) {
            workbench.redo();
            assertEquals(List.of(List.of("m1"), List.of("m1", "m2")), List.of(undone, marks(workbench)));
        }
    }

    @Test
    void undoOpensThePostThatItChanges() throws IOException {
        try (Workbench workbench = office.openAtMoscow("aw")) {
            mark(workbench, "m1", 0, 6);
            workbench.openNow(Office.KABUL.value());
            workbench.undo();
            assertEquals(
                    List.of(MOSCOW, List.of()),
                    List.of(workbench.workspace().open().post().id(), marks(workbench)));
        }
    }

    @Test
    void whatWasDoneBeforeAHandOverIsUndoneAfterTheSheetWasTakenBackAndTheProgramRestarted() throws IOException {
        try (Workbench workbench = office.openAtMoscow("aw")) {
            mark(workbench, "m1", 0, 6);
            mark(workbench, "m2", 7, 11);
            workbench.edit(new Edit.Submit(new ItemId("h1"), ""));
            workbench.edit(new Edit.Withdraw(new ItemId("h2")));
        }
        try (Workbench workbench = office.open("aw")) {
            workbench.undo();
            workbench.undo();
            assertEquals(List.of(), marks(workbench));
        }
    }

    @Test
    void undoOnASheetThatIsHandedInIsRefusedWithThePostsName() throws IOException {
        try (Workbench workbench = office.openAtMoscow("aw")) {
            mark(workbench, "m1", 0, 6);
            workbench.edit(new Edit.Submit(new ItemId("h1"), ""));
            Outcome undone = workbench.undo();
            assertEquals(
                    new Outcome.Refused(Problem.note("undo.submitted", "Moskau lädt ein.")), undone);
            assertEquals(List.of("m1"), marks(workbench));
        }
    }

    @Test
    void undoOnASheetThatIsApprovedSaysThatAnEditorHasToReopenIt() throws IOException {
        try (Workbench workbench = office.openAtMoscow("aw")) {
            mark(workbench, "m1", 0, 6);
            workbench.edit(new Edit.Submit(new ItemId("h1"), ""));
            try (Workbench editor = office.open("ed")) {
                editor.openNow(MOSCOW.value());
                editor.edit(new Edit.Decide(new ItemId("h2"), new PersonId("aw"), true, ""));
            }
            workbench.openNow(MOSCOW.value());
            assertEquals(
                    new Outcome.Refused(Problem.note("undo.approved", "Moskau lädt ein.")),
                    workbench.undo());
        }
    }

    @Test
    void aSheetHandedInDoesNotKeepWorkOnOtherPostsFromBeingUndone() throws IOException {
        try (Workbench workbench = office.openAtMoscow("aw")) {
            mark(workbench, "m1", 0, 6);
            workbench.openNow(Office.KABUL.value());
            mark(workbench, "m2", 0, 5);
            workbench.edit(new Edit.Submit(new ItemId("h1"), ""));
            workbench.openNow(MOSCOW.value());
            workbench.undo();
            assertEquals(MOSCOW, workbench.workspace().open().post().id());
            assertEquals(List.of(), marks(workbench));
        }
    }

    @Test
    void theSheetOfAnotherPostIsReadBesideTheOwnersThreadBeforeItIsUndone() throws IOException {
        Later later = new Later();
        try (Workbench workbench = office.openAtMoscow("aw", later)) {
            later.doAll();
            mark(workbench, "m1", 0, 6);
            workbench.open(Office.KABUL, problem -> {});
            later.doAll();
            var found = new java.util.ArrayList<Undoing.Upcoming>();
            workbench.undoing().look(Undoing.Way.UNDO, found::add, problem -> {});
            boolean atOnce = !found.isEmpty();
            later.doAll();
            assertEquals(false, atOnce);
            assertEquals("Moskau lädt ein.", found.getFirst().elsewhere());
            assertEquals(false, found.getFirst().isHere());
        }
    }

    @Test
    void whatWasLookedForIsNotUndoneOnceSomethingElseWasDone() throws IOException {
        try (Workbench workbench = office.openAtMoscow("aw")) {
            mark(workbench, "m1", 0, 6);
            var found = new java.util.ArrayList<Undoing.Upcoming>();
            workbench.undoing().look(Undoing.Way.UNDO, found::add, problem -> {});
            mark(workbench, "m2", 7, 11);
            assertEquals(
                    new Outcome.Refused(Problem.note("undo.overtaken")),
                    workbench.undoing().carryOut(found.getFirst()));
        }
    }

    @Test
    void whatWasRemovedIsPutBackFromTheTrash() throws IOException {
        try (Workbench workbench = office.openAtMoscow("aw")) {
            mark(workbench, "m1", 0, 6);
            workbench.edit(new Edit.Remove(new ItemId("m1")));
            List<String> removed = marks(workbench);
            workbench.restore(workbench.trash().getFirst());
            assertEquals(List.of(List.of(), List.of("m1")), List.of(removed, marks(workbench)));
        }
    }

    @Test
    void aLaterWishToOpenAPostOvertakesAnEarlierOne() throws IOException {
        Later later = new Later();
        try (Workbench workbench = office.openAtMoscow("aw", later)) {
            later.doAll();
            workbench.open(MOSCOW, problem -> {});
            workbench.open(Office.KABUL, problem -> {});
            later.doAll();
            assertEquals(Office.KABUL, workbench.workspace().open().post().id());
        }
    }

    @Test
    void anEditMadeWhileThePostIsBeingReadAgainIsNotLostFromSight() throws IOException {
        Later later = new Later();
        try (Workbench workbench = office.openAtMoscow("aw", later)) {
            later.doAll();
            mark(workbench, "m1", 0, 6);
            workbench.open(MOSCOW, problem -> {});
            mark(workbench, "m2", 7, 11);
            later.doAll();
            assertEquals(List.of("m1", "m2"), marks(workbench));
        }
    }

    @Test
    void aPostThatIsNotThereIsSaid() throws IOException {
        Later later = new Later();
        try (Workbench workbench = office.open("aw", later)) {
            var problems = new java.util.ArrayList<Problem>();
            workbench.open(MOSCOW, problems::add);
            later.doAll();
            assertEquals(List.of(Problem.error("post.unknown", MOSCOW)), problems);
        }
    }
}
