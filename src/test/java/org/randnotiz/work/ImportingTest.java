package org.randnotiz.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.randnotiz.work.Office.KABUL;
import static org.randnotiz.work.Office.MOSCOW;
import static org.randnotiz.work.Office.found;
import static org.randnotiz.work.Office.mark;
import static org.randnotiz.work.Office.marks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.exchange.Input;
import org.randnotiz.exchange.formats.ImportSelection;
import org.randnotiz.post.Source;
import org.randnotiz.problem.Argument;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.PersonId;
import org.randnotiz.store.StoreException;

/// Imports: whole or not at all, and taken back as a whole.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class ImportingTest {

    @TempDir
    private Path place;

    private Office office;

    @BeforeEach
    void makeTheProject() {
        office = new Office(place);
    }

    /// A file with two marked posts, made by another project.
    private Path annotated() throws IOException {
        Path file = place.resolve("annotated.json");
        Office other = new Office(place.resolve("other"));
        try (Workbench workbench = other.openAtMoscow("aw")) {
            mark(workbench, "m1", 0, 6);
            workbench.openNow(KABUL.value());
            mark(workbench, "m2", 0, 5);
            workbench.exporting().run(new ExportRequest(file, "json", "", Set.of(), null), new Progress());
        }
        return file;
    }

    /// Progress that is cancelled once so many posts were read.
    private static Progress cancelledAfter(long posts) {
        AtomicReference<Progress> itself = new AtomicReference<>();
        itself.set(new Progress(() -> {
            if (itself.get().items() >= posts) {
                itself.get().cancel();
            }
        }));
        return itself.get();
    }

    @Test
    void anImportCancelledInTheMiddleLeavesNothing() throws IOException {
        Path file = annotated();
        try (Workbench workbench = office.open("aw")) {
            Map<String, String> before = office.files();
            for (int posts = 0; posts <= 2; posts++) {
                Progress progress = cancelledAfter(posts);
                assertThrows(CancellationException.class, () -> workbench.importing()
                        .run(ImportSelection.of(List.of(file)), "annotated.json", "Forum", Consent.NONE, progress));
            }
            assertEquals(before, office.files());
        }
    }

    @Test
    void anImportThatFindsNoRoomSaysSoAndLeavesNothing() throws IOException {
        try (Workbench workbench = office.open("aw")) {
            Map<String, String> before = office.files();
            office.disk.fill("posts");
            Problem problem = assertThrows(StoreException.class, () -> Office.read(workbench, Office.TWO_POSTS))
                    .problem();
            office.disk.empty();
            assertEquals(List.of("store.full", before), List.of(problem.code(), office.files()));
        }
    }

    @Test
    void marksThatComeWithPostsAreThereAfterTheImport() throws IOException {
        Path file = annotated();
        try (Workbench workbench = office.open("jk")) {
            workbench.imported(workbench.importing()
                    .run(ImportSelection.of(List.of(file)), "annotated.json", "Forum", Consent.NONE, new Progress()));
            workbench.openNow(MOSCOW.value());
            assertEquals(
                    List.of("m1"),
                    workbench.workspace().open().sheet(new PersonId("jk")).marks().stream()
                            .map(mark -> mark.id().value())
                            .toList());
        }
    }

    @Test
    void anImportIsTakenBackAsAWholeAndDoneAgain() throws IOException {
        try (Workbench workbench = office.open("aw")) {
            Office.read(workbench, Office.TWO_POSTS);
            int imported = found(workbench, "").size();
            workbench.undo();
            int undone = found(workbench, "").size();
            workbench.redo();
            assertEquals(List.of(2, 0, List.of(MOSCOW, KABUL)), List.of(imported, undone, found(workbench, "")));
        }
    }

    @Test
    void marksComeBackWithThePostsOfAnImportThatIsDoneAgain() throws IOException {
        try (Workbench workbench = office.open("aw")) {
            Office.read(workbench, Office.TWO_POSTS);
            workbench.openNow(MOSCOW.value());
            mark(workbench, "m1", 0, 6);
            workbench.undo();
            workbench.undo();
            workbench.redo();
            workbench.redo();
            workbench.openNow(MOSCOW.value());
            assertEquals(List.of("m1"), marks(workbench));
        }
    }

    @Test
    void theSamePostsReadAgainAreKnownAndAnImportWithoutNewOnesLeavesNothing() throws IOException {
        try (Workbench workbench = office.open("aw")) {
            Office.read(workbench, Office.TWO_POSTS);
            Map<String, String> before = office.files();
            ImportResult again = Office.read(workbench, Office.TWO_POSTS.replace("\n", "\r\n"));
            assertEquals(
                    List.of(0L, 2L, true, before),
                    List.of(
                            again.report().added(),
                            again.report().known(),
                            again.importId() == null,
                            office.files()));
        }
    }

    @Test
    void aPreviewPromisesWhatTheImportThenDoesAndChangesNothing() throws IOException {
        try (Workbench workbench = office.open("aw")) {
            Office.read(workbench, "01.04.2024, 23:17\nMoskau lädt ein.\n");
            Map<String, String> before = office.files();
            var preview = workbench.importing()
                    .preview(ImportSelection.of(Input.pasted(Office.TWO_POSTS)), "Forum", Consent.NONE, new Progress())
                    .preview()
                    .report();
            Map<String, String> after = office.files();
            ImportResult result = Office.read(workbench, Office.TWO_POSTS);
            assertEquals(
                    List.of(before, 1L, 1L, 1L, 1L),
                    List.of(
                            after,
                            preview.added(),
                            preview.known(),
                            result.report().added(),
                            result.report().known()));
        }
    }

    @Test
    void aSourceThatIsNewIsAddedAndFoundAgainByItsName() throws IOException {
        try (Workbench workbench = office.open("aw")) {
            for (String text : List.of("01.04.2024, 23:17\nEins.\n", "02.04.2024, 23:17\nZwei.\n")) {
                workbench.imported(workbench.importing()
                        .run(ImportSelection.of(Input.pasted(text)), "Eingefügt", " Ägyptische Straßenpost ",
                                Consent.NONE,
                                new Progress()));
            }
            assertEquals(
                    List.of(
                            new Source("forum", "Forum", List.of()),
                            new Source("aegyptische-strassenpost", "Ägyptische Straßenpost", List.of())),
                    workbench.workspace().sources());
        }
    }

    @Test
    void aReadOnlyWindowImportsNothingAndSaysWhy() throws IOException {
        try (Workbench first = office.open("aw");
                Workbench second = office.open("aw")) {
            Map<String, String> before = office.files();
            Problem why = assertThrows(StoreException.class, () -> Office.read(second, Office.TWO_POSTS)).problem();
            assertEquals(
                    List.of(Problem.warning("store.lockedHere", new Argument.Somebody("aw")), before, true),
                    List.of(why, office.files(), first.isSaved()));
        }
    }

    @Test
    void whatAnotherProjectMarkedIsAnImportOfWhoeverReadsItIn() throws IOException {
        Path file = annotated();
        try (Workbench workbench = office.open("jk")) {
            workbench.imported(workbench.importing()
                    .run(ImportSelection.of(List.of(file)), "annotated.json", "Forum", Consent.NONE, new Progress()));
            Map<String, Integer> sheets = new TreeMap<>();
            office.files().keySet().stream()
                    .filter(name -> name.startsWith("sheets/"))
                    .forEach(name -> sheets.merge(name.substring(name.lastIndexOf('/') + 1), 1, Integer::sum));
            assertEquals(Map.of("jk.json", 2), sheets);
        }
    }
}
