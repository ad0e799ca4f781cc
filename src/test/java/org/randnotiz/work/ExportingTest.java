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
                                    List.of(new Problem("store.line", Severity.ERROR, List.of(name, "1"), name, 1)),
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
                            String.valueOf(result.problems().kept().getFirst().file())));
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
            Files.writeString(file, "von gestern");
            Progress progress = new Progress();
            progress.cancel();
            assertThrows(CancellationException.class, () -> workbench.exporting().run(all(), progress));
            try (Stream<Path> files = Files.list(file.getParent())) {
                assertEquals(
                        List.of(List.of(file), "von gestern"), List.of(files.toList(), Files.readString(file)));
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

    @Test
    void whatIsWrongWithTheQueryIsSaid() throws IOException {
        try (Workbench workbench = office.openAtMoscow("aw")) {
            ExportRequest request = new ExportRequest(file, "json", "(Moskau", Set.of(), null);
            List<Problem> said = workbench.searching()
                    .find(org.randnotiz.search.SearchRequest.of("(Moskau", 5))
                    .hits()
                    .problems();
            assertEquals(said, workbench.exporting().run(request, new Progress()).problems().kept());
        }
    }

    @Test
    void whatIsCountedBeforehandIsWhatIsWritten() throws IOException {
        try (Workbench workbench = office.openAtMoscow("aw")) {
            mark(workbench, "m1", 0, 6);
            for (ExportRequest request : List.of(
                    all(),
                    new ExportRequest(file, "json", "Kabul", Set.of(), null),
                    new ExportRequest(file, "json", "", Set.of(SheetState.DRAFT), null),
                    new ExportRequest(file, "json", "", Set.of(SheetState.NEW), null),
                    new ExportRequest(file, "json", "", Set.of(), new PersonId("ed")))) {
                Exporting exporting = workbench.exporting();
                assertEquals(
                        exporting.count(request, new Progress()),
                        exporting.run(request, new Progress()).posts(),
                        request.toString());
            }
        }
    }
}
