package org.randnotiz.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.randnotiz.work.Office.KABUL;
import static org.randnotiz.work.Office.MOSCOW;
import static org.randnotiz.work.Office.mark;
import static org.randnotiz.work.Office.marks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.problem.Problem;
import org.randnotiz.sheet.Edit;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Outcome;
import org.randnotiz.text.Span;

/// Undo at one machine of what the same person has changed at another since.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class UndoAtTwoMachinesTest {

    @TempDir
    private Path place;

    private Office office;

    @BeforeEach
    void markAPostHere() throws IOException {
        office = new Office(place);
        try (Workbench here = office.openAtMoscow("aw")) {
            mark(here, "m1", 0, 6);
        }
    }

    private void moveTheMarkThere() throws IOException {
        try (Workbench there = office.openElsewhere("aw")) {
            there.openNow(MOSCOW.value());
            assertInstanceOf(
                    Outcome.Done.class, there.edit(Edit.ChangeMark.move(new ItemId("m1"), new Span(0, 11))));
        }
    }

    @Test
    void whatWasChangedAtAnotherMachineIsNotUndoneInSilence() throws IOException {
        moveTheMarkThere();
        try (Workbench here = office.open("aw")) {
            assertEquals(
                    new Outcome.Refused(Problem.note("undo.changedSince", "Moskau lädt ein.")), here.undo());
            here.openNow(MOSCOW.value());
            assertEquals(List.of("m1"), marks(here));
        }
    }

    @Test
    void whatWasDoneBeforeOnAnotherPostCanStillBeUndone() throws IOException {
        try (Workbench here = office.open("aw")) {
            here.undo();
            here.openNow(KABUL.value());
            mark(here, "k1", 0, 5);
            here.openNow(MOSCOW.value());
            mark(here, "m1", 0, 6);
        }
        moveTheMarkThere();
        try (Workbench here = office.open("aw")) {
            assertInstanceOf(Outcome.Done.class, here.undo());
            here.openNow(KABUL.value());
            assertEquals(List.of(), marks(here));
        }
    }

    @Test
    void nothingIsPassedOverOnThePostThatIsLookedAt() throws IOException {
        try (Workbench here = office.open("aw")) {
            here.undo();
            here.openNow(KABUL.value());
            mark(here, "k1", 0, 5);
            here.openNow(MOSCOW.value());
            mark(here, "m1", 0, 6);
        }
        moveTheMarkThere();
        try (Workbench here = office.open("aw")) {
            here.openNow(MOSCOW.value());
            assertEquals(
                    new Outcome.Refused(Problem.note("undo.changedSince", "Moskau lädt ein.")), here.undo());
        }
    }

    @Test
    void whatIsAsItWasLeftIsUndone() throws IOException {
        try (Workbench there = office.openElsewhere("aw")) {
            there.openNow(MOSCOW.value());
            mark(there, "m2", 7, 11);
        }
        try (Workbench here = office.open("aw")) {
            assertInstanceOf(Outcome.Done.class, here.undo());
            here.openNow(MOSCOW.value());
            assertEquals(List.of("m2"), marks(here));
        }
    }
}
