package org.randnotiz.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.randnotiz.work.Office.found;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.exchange.formats.ImportSelection;
import org.randnotiz.store.StoreException;

/// Imports that are put off or broken off and gone on with end as if nothing had happened.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class ResumedImportTest {

    private static final int POSTS = 40;

    @TempDir
    private Path place;

    private Office office;
    private Path file;

    @BeforeEach
    void makeTheProject() throws IOException {
        office = new Office(place);
        file = Files.writeString(place.resolve("lage.txt"), posts(0, POSTS));
    }

    private static String posts(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append("%02d.04.2024, %02d:%02d\nMeldung %d aus Kasan.\n\n".formatted(1 + i % 28, i % 24, i % 60, i));
        }
        return text.toString();
    }

    /// Progress that puts the work off once so many posts were read.
    private static Progress putOffAfter(long posts) {
        AtomicReference<Progress> itself = new AtomicReference<>();
        itself.set(new Progress(() -> {
            if (itself.get().items() >= posts) {
                itself.get().putOff();
            }
        }));
        return itself.get();
    }

    private ImportResult read(Workbench workbench) throws IOException {
        ImportResult result =
                workbench.importing().run(List.of(file), "lage.txt", "Forum", Consent.NONE, new Progress());
        workbench.imported(result);
        return result;
    }

    private void putOff(Workbench workbench, long posts) {
        assertThrows(CancellationException.class, () -> workbench.importing()
                .run(List.of(file), "lage.txt", "Forum", Consent.NONE, putOffAfter(posts)));
    }

    @Test
    void aFileThatIsNotTheOneOfThePreviewIsNotImported() throws IOException {
        try (Workbench workbench = office.open("aw")) {
            ImportOutlook looked = workbench.importing().preview(
                    ImportSelection.of(List.of(file)), "Forum", Consent.NONE, new Progress());
            Files.writeString(file, Files.readString(file) + "29.04.2024, 10:00\nNeu.\n");
            Consent consent = Consent.NONE.to(looked.preview().report().files());
            Map<String, String> before = postFiles(office);
            StoreException refused = assertThrows(
                    StoreException.class,
                    () -> workbench.importing().run(List.of(file), "lage.txt", "Forum", consent, new Progress()));
            assertEquals("import.otherThanSeen", refused.problem().code());
            assertEquals(before, postFiles(office));
        }
    }

    @Test
    void theFileOfThePreviewIsImported() throws IOException {
        try (Workbench workbench = office.open("aw")) {
            ImportOutlook looked = workbench.importing().preview(
                    ImportSelection.of(List.of(file)), "Forum", Consent.NONE, new Progress());
            ImportResult result = workbench.importing().run(
                    List.of(file), "lage.txt", "Forum", Consent.NONE.to(looked.preview().report().files()),
                    new Progress());
            assertEquals(looked.preview().report().added(), result.report().added());
        }
    }

    private Path part() throws IOException {
        try (var files = Files.list(office.folder.resolve("trash/posts"))) {
            return files.filter(path -> path.toString().contains(".jsonl.")).findFirst().orElseThrow();
        }
    }

    private Map<String, String> postFiles(Office of) throws IOException {
        Map<String, String> files = new TreeMap<>(of.files());
        files.keySet().removeIf(name -> !name.startsWith("posts/") && !name.startsWith("trash/posts/"));
        return files;
    }

    /// What an import leaves that nobody broke off.
    private Map<String, String> uninterrupted() throws IOException {
        Office other = new Office(place.resolve("other"));
        try (Workbench workbench = other.open("aw")) {
            read(workbench);
        }
        return postFiles(other);
    }

    @Test
    void anImportPutOffAgainAndAgainEndsAsIfItHadNever() throws IOException {
        try (Workbench workbench = office.open("aw")) {
            for (int posts = 1; posts < POSTS; posts += 9) {
                putOff(workbench, posts);
            }
            long found = workbench.importing().interrupted().getFirst().posts();
            ImportResult result = read(workbench);
            assertEquals(
                    List.of(uninterrupted(), found, (long) POSTS, List.of()),
                    List.of(
                            postFiles(office),
                            result.found(),
                            result.report().added(),
                            workbench.importing().interrupted()));
        }
    }

    @Test
    void whatWasPutOffIsInNoSearchAndOfferedWhenTheProjectIsOpenedAgain() throws IOException {
        List<Integer> hits = new java.util.ArrayList<>();
        try (Workbench workbench = office.open("aw")) {
            putOff(workbench, 10);
            hits.add(found(workbench, "").size());
        }
        try (Workbench workbench = office.open("aw")) {
            hits.add(found(workbench, "").size());
            Interrupted offered = workbench.importing().interrupted().getFirst();
            assertEquals(
                    List.of(List.of(0, 0), List.of(file), "Forum", Office.NOW, true),
                    List.of(hits, offered.files(), offered.source(), offered.begun(), offered.posts() >= 9));
        }
    }

    @Test
    void aResumedImportIsTakenBackInOneStep() throws IOException {
        try (Workbench workbench = office.open("aw")) {
            putOff(workbench, 10);
            putOff(workbench, 20);
            read(workbench);
            int before = found(workbench, "").size();
            workbench.undo();
            assertEquals(
                    List.of(POSTS, 0, true),
                    List.of(
                            before,
                            found(workbench, "").size(),
                            workbench.undo() instanceof org.randnotiz.sheet.Outcome.Refused));
        }
    }

    @Test
    void aPartWhoseEndACrashHasTornOrFilledWithZerosIsWrittenAnewFromThere() throws IOException {
        Map<String, String> expected = uninterrupted();
        for (int lost = 1; lost < 2_000; lost += 211) {
            Office torn = new Office(place.resolve("torn" + lost));
            try (Workbench workbench = torn.open("aw")) {
                office = torn;
                putOff(workbench, 30);
                try (RandomAccessFile bytes = new RandomAccessFile(part().toFile(), "rw")) {
                    long from = bytes.length() - lost;
                    bytes.seek(from);
                    bytes.write(new byte[Math.min(lost, 97)]);
                    if (lost % 2 == 0) {
                        bytes.setLength(from);
                    }
                }
                read(workbench);
                assertEquals(expected, postFiles(torn), "lost " + lost);
            }
        }
    }

    @Test
    void aFileThatWasChangedMeanwhileIsImportedAsItIsNow() throws IOException {
        try (Workbench workbench = office.open("aw")) {
            putOff(workbench, 30);
            Files.writeString(file, posts(0, 5) + posts(60, 63));
            long added = read(workbench).report().added();
            assertEquals(List.of(uninterrupted(), 8L), List.of(postFiles(office), added));
        }
    }

    @Test
    void anImportThatEndedButDidNotReachTheProjectIsPutThereByTheNext() throws IOException {
        try (Workbench workbench = office.open("aw")) {
            workbench.importing().run(List.of(file), "lage.txt", "Forum", Consent.NONE, new Progress());
        }
        try (Workbench workbench = office.open("aw")) {
            long offered = workbench.importing().interrupted().getFirst().posts();
            ImportResult result = read(workbench);
            assertEquals(
                    List.of((long) POSTS, (long) POSTS, uninterrupted()),
                    List.of(offered, result.found(), postFiles(office)));
        }
    }

    @Test
    void whatIsDiscardedIsGone() throws IOException {
        try (Workbench workbench = office.open("aw")) {
            Map<String, String> before = office.files();
            putOff(workbench, 10);
            workbench.importing().discard(workbench.importing().interrupted().getFirst());
            assertEquals(
                    List.of(before, List.of()), List.of(office.files(), workbench.importing().interrupted()));
        }
    }

    @Test
    void whatIsCancelledAfterItWasResumedIsGone() throws IOException {
        try (Workbench workbench = office.open("aw")) {
            Map<String, String> before = office.files();
            putOff(workbench, 10);
            Progress cancelled = new Progress();
            cancelled.cancel();
            assertThrows(CancellationException.class, () -> workbench.importing()
                    .run(List.of(file), "lage.txt", "Forum", Consent.NONE, cancelled));
            assertEquals(before, office.files());
        }
    }

    @Test
    void anotherFileIsNoReasonToGoOnAndBothAreThereInTheEnd() throws IOException {
        Path second = Files.writeString(place.resolve("zweite.txt"), posts(50, 55));
        try (Workbench workbench = office.open("aw")) {
            putOff(workbench, 10);
            workbench.imported(
                    workbench.importing().run(List.of(second), "zweite.txt", "Forum", Consent.NONE, new Progress()));
            int left = workbench.importing().interrupted().size();
            read(workbench);
            assertEquals(
                    List.of(1, POSTS + 5, 0),
                    List.of(left, found(workbench, "").size(), workbench.importing().interrupted().size()));
        }
    }
}
