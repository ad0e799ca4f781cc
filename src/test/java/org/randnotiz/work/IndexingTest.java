package org.randnotiz.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.randnotiz.work.Office.KABUL;
import static org.randnotiz.work.Office.MOSCOW;
import static org.randnotiz.work.Office.found;
import static org.randnotiz.work.Office.mark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.post.PostId;
import org.randnotiz.problem.Problem;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.sheet.SheetState;

/// The index follows the project, whoever changes it.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class IndexingTest {

    /// More posts than are read at once, and what is read at once.
    private static final int MANY = 300;

    private static final int SOME = 64;

    @TempDir
    private Path place;

    private Office office;

    @BeforeEach
    void makeTheProject() {
        office = new Office(place);
    }

    @Test
    void anEditIsFoundAndSoIsItsUndoing() throws IOException {
        try (Workbench workbench = office.openAtMoscow("aw")) {
            List<PostId> before = found(workbench, "", SheetState.DRAFT);
            mark(workbench, "m1", 0, 6);
            List<PostId> after = found(workbench, "", SheetState.DRAFT);
            workbench.undo();
            assertEquals(
                    List.of(List.of(), List.of(MOSCOW), List.of()),
                    List.of(before, after, found(workbench, "", SheetState.DRAFT)));
        }
    }

    @Test
    void inTheWindowTheIndexFollowsByItself() throws IOException {
        Later later = new Later();
        try (Workbench workbench = office.openAtMoscow("aw", later)) {
            later.doAll();
            IndexState opened = workbench.workspace().index();
            mark(workbench, "m1", 0, 6);
            Office.read(workbench, "03.04.2024, 09:00\nKasan wartet.\n");
            later.doAll();
            assertEquals(
                    List.of(new IndexState(2, 0, 1), List.of(MOSCOW), new IndexState(3, 0, 3), 1),
                    List.of(
                            opened,
                            found(workbench, "", SheetState.DRAFT),
                            workbench.workspace().index(),
                            found(workbench, "Kasan").size()));
        }
    }

    @Test
    void aStoppedIndexFindsWhatItHasAndSaysThatItIsNotComplete() throws IOException {
        manyPostsWithoutAnIndex();
        Later later = new Later();
        Stopping background = new Stopping(later);
        try (Workbench workbench = office.open("aw", background)) {
            background.stop(workbench);
            later.doAll();
            IndexState state = workbench.workspace().index();
            assertTrue(state.stopped(), state::toString);
            assertTrue(state.posts() >= SOME && state.waiting() > 0, state::toString);
            assertEquals(MANY + 2, state.posts() + state.waiting());
            assertEquals(state.posts(), total(workbench));
        }
    }

    @Test
    void aStoppedIndexFollowsEditsAllTheSame() throws IOException {
        manyPostsWithoutAnIndex();
        Later later = new Later();
        Stopping background = new Stopping(later);
        try (Workbench workbench = office.open("aw", background)) {
            background.stop(workbench);
            later.doAll();
            PostId there = found(workbench, "").getFirst();
            workbench.openNow(there.value());
            mark(workbench, "m1", 0, 6);
            later.doAll();
            assertTrue(workbench.workspace().index().stopped());
            assertEquals(List.of(there), found(workbench, "", SheetState.DRAFT));
        }
    }

    @Test
    void aStoppedIndexGoesOnWhenAskedToUntilItHasEverything() throws IOException {
        manyPostsWithoutAnIndex();
        Later later = new Later();
        Stopping background = new Stopping(later);
        try (Workbench workbench = office.open("aw", background)) {
            background.stop(workbench);
            later.doAll();
            workbench.searching().goOnIndexing();
            boolean building = workbench.workspace().index().isBuilding();
            later.doAll();
            assertTrue(building);
            assertFalse(workbench.workspace().index().stopped());
            assertEquals(0, workbench.workspace().index().waiting());
            assertEquals(MANY + 2, total(workbench));
        }
    }

    @Test
    void aStoppedIndexGoesOnWhereItStoppedWhenTheProjectIsOpenedAgain() throws IOException {
        manyPostsWithoutAnIndex();
        Later later = new Later();
        Stopping background = new Stopping(later);
        try (Workbench workbench = office.open("aw", background)) {
            background.stop(workbench);
            later.doAll();
        }
        long before = office.disk.bytesReadFrom("posts", ".jsonl");
        Later again = new Later();
        try (Workbench workbench = office.open("aw", again)) {
            again.doAll();
            long read = office.disk.bytesReadFrom("posts", ".jsonl") - before;
            assertEquals(MANY + 2, total(workbench));
            assertTrue(read < bytesOfPosts(), () -> read + " bytes were read, as if it had begun anew");
        }
    }

    @Test
    void anImportGoesOnWithAStoppedIndexSinceItsPostsAreWanted() throws IOException {
        manyPostsWithoutAnIndex();
        Later later = new Later();
        Stopping background = new Stopping(later);
        try (Workbench workbench = office.open("aw", background)) {
            background.stop(workbench);
            later.doAll();
            Office.read(workbench, "05.04.2024, 09:00\nSamarkand wartet.\n");
            later.doAll();
            assertEquals(1, found(workbench, "Samarkand").size());
            assertEquals(MANY + 3, total(workbench));
        }
    }

    @Test
    void anExportOfWhatAStoppedIndexFindsSaysBeforehandAndAfterwardsThatItIsNotWhole() throws IOException {
        manyPostsWithoutAnIndex();
        Later later = new Later();
        Stopping background = new Stopping(later);
        ExportRequest request = new ExportRequest(place.resolve("found.jsonl"), "jsonl", "Kasan", Set.of(), null);
        try (Workbench workbench = office.open("aw", background)) {
            background.stop(workbench);
            later.doAll();
            List<Problem> beforehand = workbench.exporting().caveats(request);
            ExportResult part = workbench.exporting().run(request, new Progress());
            assertTrue(part.posts() < MANY, "a part of the posts");
            assertEquals(List.of(Problem.warning("export.partIndex")), beforehand);
            assertEquals(List.of(Problem.warning("export.partIndex")), part.problems().kept());
            workbench.searching().goOnIndexing();
            later.doAll();
            ExportResult whole = workbench.exporting().run(request, new Progress());
            assertEquals(MANY, whole.posts());
            assertEquals(List.of(), whole.problems().kept());
        }
    }

    @Test
    void anExportOfWhatIsFoundBeforeTheIndexWasLookedAtSaysThatItIsNotWhole() throws IOException {
        manyPostsWithoutAnIndex();
        Later later = new Later();
        ExportRequest request = new ExportRequest(place.resolve("found.jsonl"), "jsonl", "Kasan", Set.of(), null);
        try (Workbench workbench = office.open("aw", later)) {
            ExportResult part = workbench.exporting().run(request, new Progress());
            assertEquals(List.of(Problem.warning("export.partIndex")), part.problems().kept());
        }
    }

    @Test
    void anExportOfAllPostsNeedsNoIndex() throws IOException {
        manyPostsWithoutAnIndex();
        Later later = new Later();
        ExportRequest request = new ExportRequest(place.resolve("all.jsonl"), "jsonl", "", Set.of(), null);
        try (Workbench workbench = office.open("aw", later)) {
            ExportResult all = workbench.exporting().run(request, new Progress());
            assertEquals(MANY + 2, all.posts());
            assertEquals(List.of(), all.problems().kept());
        }
    }

    @Test
    void anExportOfAQueryByACommandReadsFirstWhatTheIndexDoesNotHave() throws IOException {
        manyPostsWithoutAnIndex();
        ExportRequest request = new ExportRequest(place.resolve("found.jsonl"), "jsonl", "Kasan", Set.of(), null);
        try (Workbench workbench = office.open("aw")) {
            ExportResult whole = workbench.exporting().run(request, new Progress());
            assertEquals(MANY, whole.posts());
            assertEquals(List.of(), whole.problems().kept());
        }
    }

    private void manyPostsWithoutAnIndex() throws IOException {
        try (Workbench workbench = office.openAtMoscow("aw")) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < MANY; i++) {
                text.append("03.04.2024, %02d:%02d%nBericht %d aus Kasan.%n%n".formatted(i / 60, i % 60, i));
            }
            Office.read(workbench, text.toString());
        }
        if (Files.exists(place.resolve("cache"))) {
            delete(place.resolve("cache"));
        }
    }

    private long bytesOfPosts() throws IOException {
        long bytes = 0;
        try (Stream<Path> all = Files.walk(office.folder.resolve("posts"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }

    private static long total(Workbench workbench) throws IOException {
        return workbench.searching().find(SearchRequest.of("", 10)).hits().total();
    }

    /// Work that is done when the test says so, while somebody watches the index being built and stops it.
    private static final class Stopping implements Background {

        private final Later later;
        private @Nullable Workbench watched;

        Stopping(Later later) {
            this.later = later;
        }

        /// Stops the index once it has some posts.
        void stop(Workbench workbench) {
            watched = workbench;
        }

        @Override
        public <T> Running start(
                String name, Work<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailure) {
            return later.start(name, work, onDone, onFailure);
        }

        @Override
        public void onOwner(Runnable action) {
            action.run(); // all is one thread here
            Workbench workbench = watched;
            if (workbench != null && workbench.workspace().index().posts() >= SOME) {
                watched = null;
                workbench.searching().stopIndexing();
            }
        }

        @Override
        public Runnable repeat(Duration pause, Runnable action) {
            return later.repeat(pause, action);
        }

        @Override
        public void later(Duration delay, Runnable action) {
            later.later(delay, action);
        }

        @Override
        public boolean isBeside() {
            return true;
        }
    }

    @Test
    void whatOthersMarkedAndImportedIsCaughtUpWith() throws IOException {
        try (Workbench anna = office.openAtMoscow("aw")) {
            List<PostId> before = found(anna, "");
            try (Workbench jonas = office.open("jk")) {
                Office.read(jonas, "03.04.2024, 09:00\nKasan wartet.\n");
                jonas.openNow(KABUL.value());
                mark(jonas, "m1", 0, 5);
            }
            assertEquals(
                    List.of(List.of(MOSCOW, KABUL), 3, List.of(KABUL)),
                    List.of(before, found(anna, "").size(), found(anna, "", SheetState.DRAFT)));
        }
    }

    @Test
    void anImportThatAnotherTookBackIsNotFoundAnyMore() throws IOException {
        try (Workbench anna = office.openAtMoscow("aw")) {
            int before = found(anna, "").size();
            try (Workbench editor = office.open("ed")) {
                editor.undo();
            }
            assertEquals(List.of(2, List.of()), List.of(before, found(anna, "")));
        }
    }

    @Test
    void whoeverAsksBesideAnOpenWindowSeesWhatWasJustMarkedThere() throws IOException {
        Later later = new Later();
        try (Workbench window = office.openAtMoscow("aw", later)) {
            later.doAll();
            mark(window, "m1", 0, 6);
            later.doAll();
            try (Workbench command = office.open("jk")) {
                assertEquals(
                        List.of(List.of(MOSCOW), List.of(MOSCOW, KABUL)),
                        List.of(found(command, "", SheetState.DRAFT), found(command, "")));
            }
        }
    }

    @Test
    void openingAndSearchingWithNothingChangedReadsNoPostFromTheProject() throws IOException {
        List<Object> before;
        try (Workbench workbench = office.openAtMoscow("aw")) {
            mark(workbench, "m1", 0, 6);
            before = answers(workbench);
        }
        long posts = office.disk.bytesReadFrom("posts", ".jsonl");
        long sheets = office.disk.bytesReadFrom("sheets", ".json");
        try (Workbench workbench = office.open("aw")) {
            List<Object> after = answers(workbench);
            assertEquals(
                    List.of(before, true, 0L, 0L),
                    List.of(
                            after,
                            posts > 0 && sheets > 0,
                            office.disk.bytesReadFrom("posts", ".jsonl") - posts,
                            office.disk.bytesReadFrom("sheets", ".json") - sheets));
        }
    }

    @Test
    void afterABackupWasPutBackWhatItHasIsFoundAndNothingElse() throws IOException {
        try (Workbench workbench = office.openAtMoscow("aw")) {
            mark(workbench, "m1", 0, 6);
            found(workbench, "[notiz]");
        }
        Path backup = place.resolve("backup");
        copy(office.folder, backup);
        try (Workbench workbench = office.open("aw")) {
            workbench.openNow(KABUL.value());
            mark(workbench, "m2", 0, 5);
            found(workbench, "[notiz]");
        }
        delete(office.folder);
        copy(backup, office.folder);
        try (Workbench workbench = office.open("aw")) {
            assertEquals(List.of(MOSCOW), found(workbench, "[notiz]"), "the mark that the backup lacks is not found");
            workbench.openNow(MOSCOW.value());
            mark(workbench, "m3", 0, 10);
            mark(workbench, "m4", 0, 15);
            workbench.openNow(KABUL.value());
            mark(workbench, "m5", 0, 14);
        }
        try (Workbench workbench = office.open("aw")) {
            assertEquals(List.of(MOSCOW, KABUL), found(workbench, "[notiz]"), "marks made after it are found");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Files.copy(one, to.resolve(from.relativize(one)));
            }
        }
    }

    @Test
    void whereTheCacheCannotBeWrittenPostsAreFoundAllTheSameAndItIsSaid() throws IOException {
        office.openAtMoscow("aw").close();
        Files.writeString(place.resolve("cache"), "a file where the folder should be");
        try (Workbench workbench = office.open("aw")) {
            assertEquals(List.of(MOSCOW, KABUL), found(workbench, ""));
            assertEquals(
                    List.of("index.temporary"),
                    workbench.workspace().notices().stream().map(Problem::code).toList());
        }
    }

    @Test
    void aDeletedIndexIsBuiltAgainAndAnswersTheSame() throws IOException {
        List<Object> before;
        try (Workbench workbench = office.openAtMoscow("aw")) {
            mark(workbench, "m1", 0, 6);
            before = answers(workbench);
        }
        delete(place.resolve("cache"));
        try (Workbench workbench = office.open("aw")) {
            assertEquals(before, answers(workbench));
        }
    }

    private static List<Object> answers(Workbench workbench) throws IOException {
        return List.of(
                found(workbench, ""),
                found(workbench, "Moskaus"),
                found(workbench, "zusagen"),
                found(workbench, "", SheetState.DRAFT),
                found(workbench, "", SheetState.NEW));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
