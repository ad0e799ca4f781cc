package org.randnotiz.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.randnotiz.work.Office.MOSCOW;
import static org.randnotiz.work.Office.mark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.problem.Problem;
import org.randnotiz.problem.Severity;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.store.StoreException;

/// Exports: whole files, and nothing missing in silence.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class ExportingTest {

    @TempDir
    private Path place;

    private Office office;
    private Path file;

    @BeforeEach
    void makeTheProject() {
        office = new Office(place);
        file = place.resolve("out").resolve("export.jsonl");
    }

    private ExportRequest all() {
        return new ExportRequest(file, "jsonl", "", Set.of(), null);
    }

    private Path posts() throws IOException {
        try (Stream<Path> files = Files.list(office.folder.resolve("posts"))) {
            return files.filter(path -> path.toString().endsWith(".jsonl")).findFirst().orElseThrow();
        }
    }

    private List<String> records() throws IOException {
        return Files.readString(file).lines()
                .map(line -> line.replaceFirst("\\{\"record\":\"(\\w+)\".*", "$1"))
                .toList();
    }

    @Test
    void aDamagedPostDoesNotStopAnExportAndIsNamed() throws IOException {
        try (Workbench workbench = office.openAtMoscow("aw")) {
            Files.writeString(posts(), Files.readString(posts()).substring(1));
            ExportResult result = workbench.exporting().run(all(), new Progress());
            String name = "posts/" + posts().getFileName();
            assertEquals(
                    List.of(
                            new ExportResult(1, new org.randnotiz.exchange.Problems(
                                    List.of(Problem.error("store.line", name, 1).in(name, 1)),
                                    1, 0, 0)),
                            List.of("header", "person", "source", "post", "end")),
                    List.of(result, records()));
        }
    }

    @Test
    void aFileOfPostsThatCannotBeReadDoesNotStopAnExportAndIsNamed() throws IOException {
        try (Workbench workbench = office.openAtMoscow("aw")) {
            Office.read(workbench, "03.04.2024, 09:00\nKasan wartet.\n");
            Path broken = posts().resolveSibling("20200101-000000-aw-pc7.jsonl");
            Files.createSymbolicLink(broken, place.resolve("nowhere"));
            ExportResult result = workbench.exporting().run(all(), new Progress());
            assertEquals(
                    List.of(3L, 1L, "posts/20200101-000000-aw-pc7.jsonl"),
                    List.of(
                            result.posts(),
                            result.problems().errors(),
                            result.problems().kept().stream()
                                    .filter(problem -> problem.severity() == Severity.ERROR)
                                    .map(problem -> String.valueOf(problem.file()))
                                    .findFirst()
                                    .orElseThrow()));
        }
    }

    @Test
    void aPostThatTwoImportsBroughtIsExportedOnce() throws IOException {
        try (Workbench workbench = office.openAtMoscow("aw")) {
            Path posts = posts();
            Files.copy(posts, posts.resolveSibling("20300101-000000-aw-pc7.jsonl"));
            assertEquals(2, workbench.exporting().run(all(), new Progress()).posts());
        }
    }

    @Test
    void aCancelledExportLeavesTheFileThatWasThere() throws IOException {
        try (Workbench workbench = office.openAtMoscow("aw")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "{\"format\":\"randnotiz-annotated\"}");
            Progress progress = new Progress();
            progress.cancel();
            assertThrows(CancellationException.class, () -> workbench.exporting().run(all(), progress));
            try (Stream<Path> files = Files.list(file.getParent())) {
                assertEquals(
                        List.of(List.of(file), "{\"format\":\"randnotiz-annotated\"}"),
                        List.of(files.toList(), Files.readString(file)));
            }
        }
    }

    @Test
    void anExportTakesThePlaceOfTheOneBefore() throws IOException {
        try (Workbench workbench = office.openAtMoscow("aw")) {
            workbench.exporting().run(all(), new Progress());
            mark(workbench, "m1", 0, 6);
            workbench.exporting()
                    .run(new ExportRequest(file, "jsonl", "Moskau", Set.of(SheetState.DRAFT), new PersonId("aw")),
                            new Progress());
            assertEquals(
                    List.of(List.of("header", "person", "source", "post", "end"), true),
                    List.of(records(), Files.readString(file).contains(MOSCOW.value())));
        }
    }

    private Problem refused(ExportRequest request) throws IOException {
        try (Workbench workbench = office.openAtMoscow("aw")) {
            return assertThrows(StoreException.class, () -> workbench.exporting().run(request, new Progress()))
                    .problem();
        }
    }

    @Test
    void aWrongQueryIsRefusedInTheWordsOfTheSearchAndNothingIsWritten() throws IOException {
        try (Workbench workbench = office.openAtMoscow("aw")) {
            ExportRequest request = new ExportRequest(file, "jsonl", "(Moskau", Set.of(), null);
            List<Problem> said = workbench.searching()
                    .find(org.randnotiz.search.SearchRequest.of("(Moskau", 5))
                    .hits()
                    .problems();
            assertEquals(said, workbench.exporting().faults(request));
            assertThrows(StoreException.class, () -> workbench.exporting().run(request, new Progress()));
            assertEquals(false, Files.exists(file));
        }
    }

    @Test
    void nothingIsExportedIntoAProject() throws IOException {
        for (String name : List.of("project.json", "posts/x.json", "new/deeper/x.json")) {
            Path inside = office.folder.resolve(name);
            ExportRequest request = new ExportRequest(inside, "json", "", Set.of(), null, true);
            assertEquals("export.inProject", refused(request).code(), name);
        }
        assertEquals(true, Files.readString(office.folder.resolve("project.json")).contains("\"people\""));
    }

    @Test
    void nothingIsExportedIntoAProjectThroughALink() throws IOException {
        try (Workbench workbench = office.openAtMoscow("aw")) {
            assertEquals(2, workbench.exporting().count(all(), new Progress()));
        }
        Path link = Files.createSymbolicLink(place.resolve("link"), office.folder);
        assertEquals(
                "export.inProject",
                refused(new ExportRequest(link.resolve("x.json"), "json", "", Set.of(), null)).code());
    }

    @Test
    void aFileThatIsNoExportStaysUnlessForced() throws IOException {
        Path other = place.resolve("letter.json");
        Files.writeString(other, "{\"dear\":\"Anna\"}");
        ExportRequest asked = new ExportRequest(other, "json", "", Set.of(), null);
        assertEquals("export.otherFile", refused(asked).code());
        assertEquals("{\"dear\":\"Anna\"}", Files.readString(other));
        ExportRequest forced = new ExportRequest(other, "json", "", Set.of(), null, true);
        try (Workbench workbench = office.open("aw")) {
            assertEquals(2, workbench.exporting().run(forced, new Progress()).posts());
        }
    }

    @Test
    void aFolderIsNoPlaceForAnExport() throws IOException {
        Path folder = Files.createDirectories(place.resolve("x.json"));
        assertEquals("export.folder", refused(new ExportRequest(folder, "json", "", Set.of(), null, true)).code());
    }

    @Test
    void aDeviceBehindALinkIsNoPlaceForAnExport() throws IOException {
        Path link = Files.createSymbolicLink(place.resolve("x.json"), Path.of("/dev/null"));
        assertEquals("export.noFile", refused(new ExportRequest(link, "json", "", Set.of(), null, true)).code());
    }

    @Test
    void anEndingThatIsNotThatOfTheFormatIsRefusedWithBoth() throws IOException {
        Path csv = place.resolve("x.csv");
        assertEquals(
                Problem.error("export.ending", "x.csv", "json", ".json"),
                refused(new ExportRequest(csv, "json", "", Set.of(), null)));
        assertEquals(
                Problem.error("export.ending", "export.jsonl", "json", ".json"),
                refused(new ExportRequest(file, "json", "", Set.of(), null)));
    }

    @Test
    void aLinkToAnExportStaysALink() throws IOException {
        try (Workbench workbench = office.openAtMoscow("aw")) {
            workbench.exporting().run(all(), new Progress());
            Path link = Files.createSymbolicLink(place.resolve("latest.jsonl"), file);
            Files.writeString(file, "");
            workbench.exporting()
                    .run(new ExportRequest(link, "jsonl", "", Set.of(), null), new Progress());
            assertEquals(true, Files.isSymbolicLink(link));
            assertEquals(List.of("header", "person", "source", "post", "post", "end"), records());
        }
    }

    @Test
    void whatAKilledExportLeftIsDeletedByTheNextAndSaid() throws IOException {
        try (Workbench workbench = office.openAtMoscow("aw")) {
            Files.createDirectories(file.getParent());
            Path left = Files.writeString(file.resolveSibling("export.jsonl.4711.unfinished"), "{");
            ExportResult result = workbench.exporting().run(all(), new Progress());
            assertEquals(List.of(Problem.note("export.leftover", left)), result.problems().kept());
            assertEquals(false, Files.exists(left));
        }
    }

    @Test
    void anExportThatIsUnderWayIsNotTakenForALeftOne() throws IOException {
        Files.createDirectories(file.getParent());
        try (UnfinishedFile underWay = new UnfinishedFile(file)) {
            underWay.out().write('{');
            assertEquals(List.of(), UnfinishedFile.sweep(file));
        }
        assertEquals(List.of(), UnfinishedFile.sweep(file));
    }

    @Test
    void whatIsCountedBeforehandIsWhatIsWritten() throws IOException {
        try (Workbench workbench = office.openAtMoscow("aw")) {
            mark(workbench, "m1", 0, 6);
            for (ExportRequest request : List.of(
                    all(),
                    new ExportRequest(file, "jsonl", "Kabul", Set.of(), null),
                    new ExportRequest(file, "jsonl", "", Set.of(SheetState.DRAFT), null),
                    new ExportRequest(file, "jsonl", "", Set.of(SheetState.NEW), null),
                    new ExportRequest(file, "jsonl", "", Set.of(), new PersonId("ed")))) {
                Exporting exporting = workbench.exporting();
                assertEquals(
                        exporting.count(request, new Progress()),
                        exporting.run(request, new Progress()).posts(),
                        request.toString());
            }
        }
    }
}
