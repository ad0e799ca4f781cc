package org.randnotiz.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.randnotiz.work.Office.MOSCOW;
import static org.randnotiz.work.Office.mark;
import static org.randnotiz.work.Office.marks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.post.PostId;
import org.randnotiz.problem.Problem;
import org.randnotiz.sheet.Outcome;

/// Undo and redo of what was done on posts that somebody else has taken out of the project since: nothing that nobody would
/// see is answered as done.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class UndoOnGonePostTest {

    private static final PostId KASAN = PostId.of("forum", "03.04.2024, 09:00", "Kasan wartet.");

    @TempDir
    private Path place;

    private Office office;

    @BeforeEach
    void makeTheProject() {
        office = new Office(place);
    }

    private void takeTheImportBack(String person) throws IOException {
        try (Workbench workbench = office.open(person)) {
            assertInstanceOf(Outcome.Done.class, workbench.undo());
        }
    }

    @Test
    void undoOnAPostThatIsGoneIsRefusedWithItsName() throws IOException {
        try (Workbench workbench = office.openAtMoscow("aw")) {
            mark(workbench, "m1", 0, 6);
        }
        takeTheImportBack("ed");
        try (Workbench workbench = office.open("aw")) {
            assertEquals(new Outcome.Refused(Problem.note("undo.postGone", MOSCOW)), workbench.undo());
        }
    }

    @Test
    void redoOnAPostThatIsGoneIsRefusedWithItsName() throws IOException {
        try (Workbench workbench = office.openAtMoscow("aw")) {
            mark(workbench, "m1", 0, 6);
            workbench.undo();
        }
        takeTheImportBack("ed");
        try (Workbench workbench = office.open("aw")) {
            assertEquals(new Outcome.Refused(Problem.note("redo.postGone", MOSCOW)), workbench.redo());
        }
    }

    @Test
    void undoGoesOnWithWhatWasDoneBeforeOnAPostThatIsThere() throws IOException {
        try (Workbench workbench = office.openAtMoscow("aw")) {
            mark(workbench, "m1", 0, 6);
            try (Workbench other = office.open("jk")) {
                Office.read(other, "03.04.2024, 09:00\nKasan wartet.\n");
            }
            workbench.openNow(KASAN.value());
            mark(workbench, "k1", 0, 5);
        }
        takeTheImportBack("jk");
        try (Workbench workbench = office.open("aw")) {
            assertInstanceOf(Outcome.Done.class, workbench.undo());
            workbench.openNow(MOSCOW.value());
            assertEquals(List.of(), marks(workbench));
        }
    }

    @Test
    void whatWasDoneOnAPostIsUndoneOnceItIsBack() throws IOException {
        try (Workbench workbench = office.openAtMoscow("aw")) {
            mark(workbench, "m1", 0, 6);
        }
        takeTheImportBack("ed");
        try (Workbench workbench = office.open("ed")) {
            workbench.redo();
        }
        try (Workbench workbench = office.open("aw")) {
            assertInstanceOf(Outcome.Done.class, workbench.undo());
            workbench.openNow(MOSCOW.value());
            assertEquals(List.of(), marks(workbench));
        }
    }
}
