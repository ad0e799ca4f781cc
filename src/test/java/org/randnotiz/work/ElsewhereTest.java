package org.randnotiz.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.randnotiz.work.Office.KABUL;
import static org.randnotiz.work.Office.MOSCOW;
import static org.randnotiz.work.Office.NOW;
import static org.randnotiz.work.Office.found;
import static org.randnotiz.work.Office.mark;
import static org.randnotiz.work.Office.marks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.ActorId;
import org.randnotiz.actor.Level;
import org.randnotiz.post.PostId;
import org.randnotiz.post.Reliability;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.Change;
import org.randnotiz.sheet.Edit;
import org.randnotiz.sheet.HandOver;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Outcome;
import org.randnotiz.sheet.SheetState;

/// What another process does is seen at the next look, without anything of the own work being touched.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test; a post is open where one is asked for
final class ElsewhereTest {

    private static final PersonId ANNA = new PersonId("aw");

    @TempDir
    private Path place;

    private Office office;

    @BeforeEach
    void makeTheProject() {
        office = new Office(place);
    }

    private static Outcome submit(Workbench workbench, String id) {
        return workbench.edit(new Edit.Submit(new ItemId(id), ""));
    }

    private static Outcome decide(Workbench workbench, String id, boolean approved, String note) {
        return workbench.edit(new Edit.Decide(new ItemId(id), ANNA, approved, note));
    }

    private static SheetState stateOfAnna(Workbench workbench) {
        return workbench.workspace().open().state(ANNA);
    }

    /// A window of a person, at the post on Moscow, that has looked for the first time.
    private Workbench window(String person, Later later) throws IOException {
        Workbench workbench = office.openAtMoscow(person, later);
        later.tick();
        return workbench;
    }

    @Test
    void aSheetHandedInElsewhereIsSeenAtTheNextLook() throws IOException {
        Later later = new Later();
        try (Workbench editor = window("ed", later);
                Workbench anna = office.open("aw")) {
            anna.openNow(MOSCOW.value());
            mark(anna, "m1", 0, 6);
            submit(anna, "h1");
            SheetState before = stateOfAnna(editor);
            later.tick();
            assertEquals(SheetState.NEW, before);
            assertEquals(SheetState.SUBMITTED, stateOfAnna(editor));
            assertEquals(List.of(MOSCOW), found(editor, "", SheetState.SUBMITTED));
        }
    }

    @Test
    void nothingIsShownAnewWhereNothingWasDone() throws IOException {
        Later later = new Later();
        try (Workbench editor = window("ed", later)) {
            List<Workspace> shown = new ArrayList<>();
            editor.watch(shown::add);
            later.tick();
            later.tick();
            assertEquals(List.of(), shown);
        }
    }

    @Test
    void whoeverOnlyReadsTheIndexFindsWhatTheWriterOfItDid() throws IOException {
        Later annas = new Later();
        Later editors = new Later();
        try (Workbench anna = window("aw", annas);
                Workbench editor = office.open("ed", editors)) {
            editors.tick();
            mark(anna, "m1", 0, 6);
            submit(anna, "h1");
            annas.doAll();
            List<PostId> before = found(editor, "", SheetState.SUBMITTED);
            long revision = editor.workspace().index().revision();
            editors.tick();
            assertEquals(List.of(), before);
            assertEquals(List.of(MOSCOW), found(editor, "", SheetState.SUBMITTED));
            assertTrue(editor.workspace().index().revision() > revision);
        }
    }

    @Test
    void whoeverOnlyReadsTheIndexFindsWhatWasDoneHereOnceTheWriterHasSeenIt() throws IOException {
        Later annas = new Later();
        Later editors = new Later();
        try (Workbench anna = window("aw", annas);
                Workbench editor = office.open("ed", editors)) {
            editors.tick();
            editor.openNow(MOSCOW.value());
            mark(editor, "m1", 0, 6);
            editors.doAll();
            annas.tick();
            editors.tick();
            assertEquals(List.of(MOSCOW), found(anna, "", SheetState.DRAFT));
            assertEquals(List.of(MOSCOW), found(editor, "", SheetState.DRAFT));
        }
    }

    @Test
    void onceTheProcessThatWroteTheIndexHasEndedThisOneWritesIt() throws IOException {
        Later annas = new Later();
        Later editors = new Later();
        Workbench anna = window("aw", annas);
        try (Workbench editor = office.open("ed", editors)) {
            editors.tick();
            editor.openNow(MOSCOW.value());
            mark(editor, "m1", 0, 6);
            editors.doAll();
            anna.close();
            editors.tick();
            assertEquals(List.of(MOSCOW), found(editor, "", SheetState.DRAFT));
            mark(editor, "m2", 7, 11);
            submit(editor, "h1");
            editors.doAll();
            assertEquals(List.of(MOSCOW), found(editor, "", SheetState.SUBMITTED));
        }
    }

    @Test
    void whatIsNotOnTheDiskYetStaysInSightWhileOthersAreRead() throws IOException {
        Later later = new Later();
        try (Workbench anna = window("aw", later);
                Workbench jonas = office.open("jk")) {
            jonas.openNow(MOSCOW.value());
            mark(jonas, "m2", 7, 11);
            office.disk.fill("aw@");
            mark(anna, "m1", 0, 6);
            later.tick();
            assertEquals(List.of("m1"), marks(anna));
            assertEquals(1, anna.workspace().open().sheet(new PersonId("jk")).marks().size());
            office.disk.empty();
            anna.retrySaving();
            later.doAll();
            assertTrue(anna.isSaved());
            anna.undo();
            assertEquals(List.of(), marks(anna));
        }
    }

    @Test
    void whatStandsInAJournalAndNotYetInItsSheetIsSeen() throws IOException {
        Later later = new Later();
        try (Workbench editor = window("ed", later);
                Workbench anna = office.open("aw")) {
            anna.openNow(MOSCOW.value());
            mark(anna, "m1", 0, 6);
            later.tick();
            office.disk.fill("sheets");
            submit(anna, "h1");
            later.tick();
            SheetState early = stateOfAnna(editor);
            office.disk.empty();
            anna.edit(new Edit.AddRemark(new ItemId("r1"), ANNA, null, "Fertig."));
            later.tick();
            assertEquals(SheetState.SUBMITTED, early);
            assertEquals(SheetState.SUBMITTED, stateOfAnna(editor));
            assertEquals(List.of(), editor.workspace().notices());
        }
    }

    @Test
    void aLineThatIsOnlyHalfThereIsReadOnceItIsWhole() throws IOException {
        try (Workbench anna = office.openAtMoscow("aw")) {
            mark(anna, "m1", 0, 6);
        }
        Path journal = office.folder.resolve("journal").resolve("aw@pc7.jsonl");
        byte[] whole = Files.readAllBytes(journal);
        Files.write(journal, Arrays.copyOf(whole, whole.length - 9));
        Path sheet = office.folder.resolve("sheets").resolve(MOSCOW.value().substring(0, 2))
                .resolve(MOSCOW.value()).resolve("aw.json");
        Files.delete(sheet);
        Later later = new Later();
        try (Workbench editor = office.openAtMoscow("ed", later)) {
            later.tick();
            SheetState half = stateOfAnna(editor);
            Files.write(journal, whole);
            later.tick();
            assertEquals(SheetState.NEW, half);
            assertEquals(SheetState.DRAFT, stateOfAnna(editor));
        }
    }

    @Test
    void actorsSourcesAndPostsThatCameElsewhereAreThere() throws IOException {
        Later later = new Later();
        try (Workbench editor = window("ed", later);
                Workbench jonas = office.open("jk")) {
            ActorId nato = new ActorId("nato");
            jonas.put(new Actor(
                    nato, 1, "NATO", List.of(), Level.GROUP, null, null, null, null, "", new PersonId("jk"), NOW));
            jonas.rate("forum", Reliability.B, "Oft bestätigt", problem -> {
                throw new AssertionError(problem);
            });
            Office.read(jonas, "03.04.2024, 09:00\nKasan wartet.\n");
            later.tick();
            assertTrue(editor.workspace().actors().find(nato).isPresent());
            assertEquals(
                    Reliability.B,
                    editor.workspace().source("forum").orElseThrow().reliability());
            assertEquals(3, editor.workspace().index().posts());
            jonas.undo();
            later.tick();
            assertEquals(2, editor.workspace().index().posts());
        }
    }

    @Test
    void aDecisionIsJudgedByWhatTheSheetIsByThen() throws IOException {
        Later later = new Later();
        try (Workbench editor = window("ed", later);
                Workbench anna = office.open("aw")) {
            anna.openNow(MOSCOW.value());
            mark(anna, "m1", 0, 6);
            submit(anna, "h1");
            later.tick();
            anna.edit(new Edit.Withdraw(new ItemId("h2")));
            List<Outcome> outcomes = new ArrayList<>();
            editor.handOver(new Edit.Decide(new ItemId("h3"), ANNA, true, ""), outcomes::add);
            later.doAll();
            assertEquals(List.of(new Outcome.Refused(Problem.error("review.notSubmitted", ANNA))), outcomes);
            assertEquals(SheetState.DRAFT, stateOfAnna(editor));
        }
    }

    @Test
    void aHandOverMeantForOnePostIsNotDoneToTheOneOpenedNext() throws IOException {
        Later later = new Later();
        try (Workbench anna = window("aw", later)) {
            mark(anna, "m1", 0, 6);
            later.doAll();
            List<Outcome> outcomes = new ArrayList<>();
            anna.handOver(new Edit.Submit(new ItemId("h1"), ""), outcomes::add);
            anna.open(KABUL, problem -> {
                throw new AssertionError(problem);
            });
            later.doAll();
            assertEquals(KABUL, anna.workspace().open().post().id());
            assertTrue(outcomes.getFirst() instanceof Outcome.Done);
            assertEquals(List.of(MOSCOW), found(anna, "", SheetState.SUBMITTED));
        }
    }

    @Test
    void aMarkRefusedOnASheetThatWasJustGivenBackMakesTheWindowLookAtOnce() throws IOException {
        Later later = new Later();
        try (Workbench anna = window("aw", later);
                Workbench editor = office.open("ed")) {
            mark(anna, "m1", 0, 6);
            submit(anna, "h1");
            later.doAll();
            editor.openNow(MOSCOW.value());
            decide(editor, "h2", false, "Zeit fehlt");
            Outcome refused = mark(anna, "m2", 7, 11);
            later.doAll(); // no time passes
            SheetState shown = stateOfAnna(anna);
            Outcome again = mark(anna, "m2", 7, 11);
            assertEquals(
                    new Outcome.Refused(Problem.error("sheet.closed", SheetState.SUBMITTED)), refused);
            assertEquals(SheetState.RETURNED, shown);
            assertTrue(again instanceof Outcome.Done, again::toString);
        }
    }

    @Test
    void aReturnIsToldUntilItsPostIsOpened() throws IOException {
        Later later = new Later();
        try (Workbench anna = window("aw", later);
                Workbench editor = office.open("ed")) {
            mark(anna, "m1", 0, 6);
            submit(anna, "h1");
            later.doAll();
            editor.openNow(MOSCOW.value());
            decide(editor, "h2", false, "Zeit fehlt");
            later.tick();
            Decision told = anna.workspace().decisions().getFirst();
            assertEquals(MOSCOW, told.post());
            assertEquals("Moskau lädt ein.", told.headline());
            assertEquals(HandOver.Kind.RETURN, told.handOver().kind());
            assertEquals("Zeit fehlt", told.handOver().note());
            assertEquals(SheetState.RETURNED, stateOfAnna(anna));
            anna.open(MOSCOW, problem -> {
                throw new AssertionError(problem);
            });
            later.tick();
            assertEquals(List.of(), anna.workspace().decisions());
        }
    }

    @Test
    void whatWasDecidedWhileTheWindowWasClosedIsToldOnceAtTheNextStart() throws IOException {
        Later later = new Later();
        try (Workbench anna = window("aw", later)) {
            mark(anna, "m1", 0, 6);
            submit(anna, "h1");
            later.doAll();
        }
        try (Workbench editor = office.open("ed")) {
            editor.openNow(MOSCOW.value());
            decide(editor, "h2", true, "Gut");
        }
        Later next = new Later();
        try (Workbench anna = office.open("aw", next)) {
            next.doAll();
            next.tick();
            assertEquals(HandOver.Kind.APPROVE, anna.workspace().decisions().getFirst().handOver().kind());
            anna.told(MOSCOW);
            next.doAll();
        }
        Later after = new Later();
        try (Workbench anna = office.open("aw", after)) {
            after.doAll();
            after.tick();
            assertEquals(List.of(), anna.workspace().decisions());
        }
    }

    @Test
    void aDecisionThatWasTakenBackIsNotTold() throws IOException {
        Later later = new Later();
        try (Workbench anna = window("aw", later);
                Workbench editor = office.open("ed")) {
            mark(anna, "m1", 0, 6);
            submit(anna, "h1");
            later.doAll();
            editor.openNow(MOSCOW.value());
            decide(editor, "h2", false, "Zeit fehlt");
            later.tick();
            int told = anna.workspace().decisions().size();
            editor.edit(new Edit.Reopen(new ItemId("h3"), ANNA, "Verklickt"));
            later.tick();
            assertEquals(1, told);
            assertEquals(List.of(), anna.workspace().decisions());
            assertEquals(SheetState.SUBMITTED, stateOfAnna(anna));
        }
    }

    @Test
    void aWindowThatCouldOnlyReadWritesOnceTheOtherIsClosed() throws IOException {
        Later later = new Later();
        Workbench first = office.openAtMoscow("aw");
        try (Workbench second = office.open("aw", later)) {
            later.doAll();
            second.openNow(MOSCOW.value());
            Problem readOnly = second.workspace().readOnly();
            mark(first, "m1", 0, 6);
            later.tick();
            List<String> followed = marks(second);
            mark(first, "m2", 7, 11);
            first.close();
            later.tick();
            assertNotNull(readOnly);
            assertEquals(List.of("m1"), followed);
            assertNull(second.workspace().readOnly());
            assertEquals(List.of("m1", "m2"), marks(second));
            assertEquals(
                    Problem.note("store.writable"),
                    second.workspace().notices().getLast());
            second.undo();
            mark(second, "m3", 7, 11);
            later.doAll();
            assertTrue(second.isSaved());
            assertEquals(List.of("m1", "m3"), marks(second));
        }
        try (Workbench again = office.openAtMoscow("aw")) {
            assertEquals(List.of("m1", "m3"), marks(again));
        }
    }

    @Test
    void aWindowThatIsClosedWhileItTakesOverGivesTheLockBack() throws IOException {
        Later later = new Later();
        Workbench first = office.openAtMoscow("aw");
        Workbench second = office.open("aw", later);
        later.doAll();
        first.close();
        later.pass();
        second.close();
        later.doAll();
        try (Workbench third = office.open("aw")) {
            assertNull(third.workspace().readOnly());
        }
    }

    @Test
    void thatOthersCannotBeFollowedIsSaidOnceAndThenTheyAre() throws IOException {
        Later later = new Later();
        try (Workbench editor = window("ed", later);
                Workbench anna = office.open("aw")) {
            office.disk.hide("journal");
            later.tick();
            later.tick();
            int said = editor.workspace().notices().size();
            office.disk.hide("");
            anna.openNow(MOSCOW.value());
            mark(anna, "m1", 0, 6);
            later.tick();
            assertEquals(1, said);
            assertEquals(SheetState.DRAFT, stateOfAnna(editor));
            assertEquals(Optional.empty(), editor.unsaved());
        }
    }

    private static Actor nato(Workbench workbench) {
        return workbench.workspace().actors().find(new ActorId("nato")).orElseThrow();
    }

    /// A window of the editor that knows NATO, which Jonas has entered.
    private Workbench windowWithNato(Workbench jonas, Later later) throws IOException {
        jonas.put(new Actor(
                new ActorId("nato"), 1, "NATO", List.of(), Level.GROUP, null, null, null, null, "", new PersonId("jk"),
                NOW));
        return window("ed", later);
    }

    @Test
    void anActorThatSomebodyElseHasJustChangedIsNotOverwritten() throws IOException {
        Later later = new Later();
        try (Workbench jonas = office.open("jk");
                Workbench editor = windowWithNato(jonas, later)) {
            jonas.put(nato(jonas).withSector("IGO"));
            editor.put(nato(editor).withNote("Bündnis"));
            String shownAtOnce = nato(editor).note();
            later.doAll();
            assertEquals("Bündnis", shownAtOnce);
            assertEquals("IGO", nato(editor).sector());
            assertEquals("", nato(editor).note());
            assertEquals("actor.overtaken", editor.workspace().notices().getLast().code());
            assertEquals(
                    Optional.of("import.added"), editor.workspace().history().nextUndo().map(Change::label));
            assertTrue(editor.isSaved());
        }
    }

    @Test
    void whatRestsOnAnEditThatWasOvertakenIsGivenUpWithIt() throws IOException {
        Later later = new Later();
        try (Workbench jonas = office.open("jk");
                Workbench editor = windowWithNato(jonas, later)) {
            jonas.put(nato(jonas).withSector("IGO"));
            editor.put(nato(editor).withNote("Bündnis"));
            editor.put(nato(editor).withCountry("BEL"));
            later.doAll();
            assertEquals("IGO", nato(editor).sector());
            assertNull(nato(editor).country());
        }
    }

    @Test
    void theSameEditIsSavedOnceItIsMadeAgain() throws IOException {
        Later later = new Later();
        try (Workbench jonas = office.open("jk");
                Workbench editor = windowWithNato(jonas, later)) {
            jonas.put(nato(jonas).withSector("IGO"));
            editor.put(nato(editor).withNote("Bündnis"));
            later.doAll();
            editor.put(nato(editor).withNote("Bündnis"));
            later.doAll();
        }
        try (Workbench anna = office.open("aw")) {
            assertEquals("IGO", nato(anna).sector());
            assertEquals("Bündnis", nato(anna).note());
        }
    }

    @Test
    void anActorThatSomebodyElseHasJustRemovedIsNotBroughtBackByAnEdit() throws IOException {
        Later later = new Later();
        try (Workbench jonas = office.open("jk");
                Workbench editor = windowWithNato(jonas, later)) {
            jonas.remove(new ActorId("nato"));
            editor.put(nato(editor).withNote("Bündnis"));
            later.doAll();
            assertEquals(Optional.empty(), editor.workspace().actors().find(new ActorId("nato")));
        }
    }

    @Test
    void ratingsThatTwoPeopleGiveAtTheSameMomentAreBothKept() throws IOException {
        Later later = new Later();
        try (Workbench jonas = office.open("jk");
                Workbench editor = window("ed", later)) {
            int before = editor.workspace().source("forum").orElseThrow().ratings().size();
            jonas.rate("forum", Reliability.B, "Oft bestätigt", problem -> {
                throw new AssertionError(problem);
            });
            editor.rate("forum", Reliability.C, "Zweimal falsch", problem -> {
                throw new AssertionError(problem);
            });
            later.doAll();
            assertEquals(before + 2, editor.workspace().source("forum").orElseThrow().ratings().size());
        }
    }
}
