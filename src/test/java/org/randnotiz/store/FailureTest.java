package org.randnotiz.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.randnotiz.store.Fixture.*;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.randnotiz.actor.Actors;
import org.randnotiz.gates.Seeded;
import org.randnotiz.post.Post;
import org.randnotiz.problem.Problem;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.Step;
import org.randnotiz.store.Mishap.Call;

/// A full disk, a write-protected folder, files that vanish or are damaged: each is said with the name of the file, and
/// everything else goes on.
@Seeded
class FailureTest {

    private static final String SHEET_FILE = "sheets/" + POST.value().substring(0, 2) + "/" + POST + "/anna.json";
    private static final String JOURNAL_FILE = "journal/anna@pc7.jsonl";

    private final SimulatedDisk disk = Simulation.newProject();

    private ProjectFolder open() throws StoreException {
        return Simulation.open(disk);
    }

    private static Path file(String name) {
        return Simulation.FOLDER.resolve(name);
    }

    private static IOException full(Path path) {
        return new FileSystemException(path.toString(), null, "No space left on device");
    }

    private static Mishap failing(Set<Call> calls, Predicate<Path> where) {
        return (call, path) -> {
            if (calls.contains(call) && where.test(path)) {
                throw full(path);
            }
        };
    }

    private static Mishap failingAt(String file, Call... calls) {
        return failing(Set.of(calls), path -> path.toString().contains(file.replace('/', path.getFileSystem()
                .getSeparator()
                .charAt(0))));
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    private static Sheet sheet(ProjectFolder project) throws StoreException {
        return project.sheets(POST).value().getFirst();
    }

    @Test
    void aJournalThatFindsNoRoomRefusesTheEditAndLeavesNoTrace() throws Exception {
        Sheet before;
        try (ProjectFolder project = open()) {
            project.carryOut(added("m1"));
            before = sheet(project);
            disk.suffer(failingAt("journal", Call.APPEND));
            Problem refusal = assertThrows(StoreException.class, () -> project.carryOut(added("m2"))).problem();
            assertEquals(Problem.error("store.full", JOURNAL_FILE).in(JOURNAL_FILE, 0), refusal);
            assertEquals(before, sheet(project));
            disk.suffer(Mishap.NONE);
            assertEquals(List.of(), project.carryOut(added("m3")).problems());
        }
        try (ProjectFolder project = open()) {
            assertEquals(List.of(), project.problems());
            assertEquals(
                    before.replacing(null, mark("m3", 1, "Moskau")), sheet(project));
        }
    }

    @Test
    void anEditWhoseForceFailedIsCutOffBeforeTheNextIsWritten() throws Exception {
        try (ProjectFolder project = open()) {
            disk.suffer(failingAt("journal", Call.FORCE, Call.TRUNCATE));
            assertThrows(StoreException.class, () -> project.carryOut(added("m1")));
            assertThrows(StoreException.class, () -> project.carryOut(added("m2")));
            disk.suffer(Mishap.NONE);
            project.carryOut(added("m3"));
        }
        try (ProjectFolder project = open()) {
            assertEquals(List.of(), project.problems());
            assertEquals(List.of(mark("m3", 1, "Moskau")), sheet(project).marks());
        }
    }

    @Test
    void aSheetThatFindsNoRoomIsSavedAllTheSameAndWrittenLater() throws Exception {
        try (ProjectFolder project = open()) {
            project.carryOut(added("m1"));
            disk.suffer(failingAt("sheets", Call.WRITE));
            Saved saved = project.carryOut(added("m2"));
            assertEquals(
                    List.of(
                            Problem.warning("store.behind", SHEET_FILE).in(SHEET_FILE, 0),
                            Problem.error("store.full", SHEET_FILE).in(SHEET_FILE, 0)),
                    saved.problems());
            Sheet shown = sheet(project);
            assertEquals(2, shown.marks().size());
            disk.suffer(Mishap.NONE);
            assertEquals(List.of(), project.carryOut(added("m3")).problems());
            assertEquals(shown.replacing(null, mark("m3", 1, "Moskau")), sheet(project));
        }
        try (ProjectFolder project = open()) {
            assertEquals(List.of(), project.problems());
            assertEquals(3, sheet(project).marks().size());
        }
    }

    @Test
    void aSheetThatNeverFoundRoomIsWrittenWhenTheProjectIsOpenedAgain() throws Exception {
        disk.suffer(failingAt("sheets", Call.WRITE));
        Sheet shown;
        try (ProjectFolder project = open()) {
            project.carryOut(added("m1"));
            shown = sheet(project);
        }
        disk.suffer(Mishap.NONE);
        try (ProjectFolder project = open()) {
            assertEquals(List.of(Problem.note("store.caughtUp", 1)), project.problems());
            assertEquals(shown, sheet(project));
        }
    }

    @Test
    void aWriteProtectedFolderIsOpenedForReadingAndSaysSo() throws Exception {
        try (ProjectFolder project = open()) {
            project.carryOut(added("m1"));
        }
        disk.suffer((call, path) -> {
            if (call.changes()) {
                throw new AccessDeniedException(path.toString());
            }
        });
        try (ProjectFolder project = open()) {
            Problem problem = Problem.warning("store.readOnly", Simulation.FOLDER);
            assertEquals(List.of(problem), project.problems());
            assertEquals(true, project.isReadOnly());
            assertEquals(List.of(mark("m1", 1, "Moskau")), sheet(project).marks());
            assertEquals(
                    problem,
                    assertThrows(StoreException.class, () -> project.carryOut(added("m2")))
                            .problem());
        }
    }

    @Test
    void aSheetThatCannotBeReadIsShownAsTheJournalsKnowIt() throws Exception {
        try (ProjectFolder project = open()) {
            project.carryOut(added("m1"));
            Sheet before = sheet(project);
            disk.suffer((call, path) -> {
                if (call == Call.READ && path.endsWith("anna.json")) {
                    throw new FileSystemException(path.toString(), null, "Input/output error");
                }
            });
            Loaded<List<Sheet>> sheets = project.sheets(POST);
            assertEquals(
                    new Loaded<>(
                            List.of(before),
                            List.of(Problem.error("store.read", SHEET_FILE, "Input/output error")
                                    .in(SHEET_FILE, 0))),
                    sheets);
        }
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                Arguments.of("cut", (UnaryOperator<byte[]>) bytes -> Arrays.copyOf(bytes, bytes.length / 2)),
                Arguments.of("emptied", (UnaryOperator<byte[]>) bytes -> new byte[0]),
                Arguments.of("zeroed", (UnaryOperator<byte[]>) bytes -> new byte[bytes.length]),
                Arguments.of(
                        "no JSON",
                        (UnaryOperator<byte[]>) bytes -> "Einkaufszettel".getBytes(StandardCharsets.UTF_8)),
                Arguments.of(
                        "another's",
                        (UnaryOperator<byte[]>) bytes -> new String(bytes, StandardCharsets.UTF_8)
                                .replace("\"person\": \"anna\"", "\"person\": \"ben\"")
                                .getBytes(StandardCharsets.UTF_8)),
                Arguments.of(
                        "no sheet",
                        (UnaryOperator<byte[]>) bytes -> "{\"formatVersion\":1}".getBytes(StandardCharsets.UTF_8)));
    }

    private Sheet workOnASheet() throws Exception {
        try (ProjectFolder project = open()) {
            project.carryOut(added("m1"));
            project.carryOut(change("c2", step(SHEET, null, mark("m2", 1, "Kasan")),
                    step(OTHER_SHEET, null, mark("m4", 1, "x"))));
            project.carryOut(change("c3", step(SHEET, mark("m1", 1, "Moskau"), mark("m1", 2, "Moskau!"))));
            project.carryOut(change("c4", step(SHEET, mark("m2", 1, "Kasan"), null)));
            project.carryOut(change("c5", step(SHEET, null, submitted("h1"))));
            return sheet(project);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void aDamagedSheetIsRestoredFromTheJournalAndTheDamagedFileKept(String name, UnaryOperator<byte[]> damage)
            throws Exception {
        Sheet before = workOnASheet();
        disk.damage(file(SHEET_FILE), damage);
        byte[] damaged = disk.read(file(SHEET_FILE));
        try (ProjectFolder project = open()) {
            assertEquals(
                    new Loaded<>(
                            List.of(before), List.of(Problem.warning("store.sheetRestored", SHEET_FILE)
                                    .in(SHEET_FILE, 0))),
                    project.sheets(POST));
            assertEquals(new Loaded<>(List.of(before), List.of()), project.sheets(POST));
        }
        Path kept = file("trash/damaged/" + POST + "-anna-1.json");
        assertEquals(List.of(kept), disk.files(file("trash/damaged")));
        assertEquals(Arrays.toString(damaged), Arrays.toString(disk.read(kept)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void aSheetFoundDamagedWhenItIsEditedIsRestoredWithTheEdit(String name, UnaryOperator<byte[]> damage)
            throws Exception {
        Sheet before = workOnASheet();
        disk.damage(file(SHEET_FILE), damage);
        try (ProjectFolder project = open()) {
            Saved saved = project.carryOut(added("m9"));
            assertEquals(
                    List.of(Problem.warning("store.sheetRestored", SHEET_FILE).in(SHEET_FILE, 0)), saved.problems());
            assertEquals(
                    new Loaded<>(List.of(before.replacing(null, mark("m9", 1, "Moskau"))), List.of()),
                    project.sheets(POST));
        }
    }

    @Test
    void aSheetThatVanishedIsMissedAndRestored() throws Exception {
        Sheet before = workOnASheet();
        disk.delete(file(SHEET_FILE));
        try (ProjectFolder project = open()) {
            assertEquals(
                    new Loaded<>(
                            List.of(before), List.of(Problem.warning("store.sheetRestored", SHEET_FILE)
                                    .in(SHEET_FILE, 0))),
                    project.sheets(POST));
        }
    }

    @Test
    void aSheetThatVanishedWhileTheProjectIsOpenIsRestoredWithTheNextEdit() throws Exception {
        Sheet before = workOnASheet();
        try (ProjectFolder project = open()) {
            disk.delete(file(SHEET_FILE));
            project.carryOut(added("m9"));
            assertEquals(
                    new Loaded<>(List.of(before.replacing(null, mark("m9", 1, "Moskau"))), List.of()),
                    project.sheets(POST));
        }
    }

    @Test
    void somebodyElsesDamagedSheetIsShownAsTheJournalsKnowItAndLeftAlone() throws Exception {
        Sheet before = workOnASheet();
        disk.damage(file(SHEET_FILE), bytes -> new byte[3]);
        try (ProjectFolder project = ProjectFolder.open(Simulation.FOLDER, BEN, HOST, disk, CLOCK)) {
            assertEquals(
                    new Loaded<>(
                            List.of(before), List.of(Problem.warning("store.sheetDamaged", SHEET_FILE)
                                    .in(SHEET_FILE, 0))),
                    project.sheets(POST));
        }
        assertEquals(3, disk.read(file(SHEET_FILE)).length);
    }

    @Test
    void aSheetNoJournalKnowsIsSaidToBeLostAndLeftAlone() throws Exception {
        workOnASheet();
        disk.damage(file(SHEET_FILE), bytes -> new byte[3]);
        disk.delete(file(JOURNAL_FILE));
        disk.delete(file("journal/anna@pc7.checked"));
        try (ProjectFolder project = open()) {
            assertEquals(
                    new Loaded<>(
                            List.of(), List.of(Problem.error("store.sheetLost", SHEET_FILE).in(SHEET_FILE, 0))),
                    project.sheets(POST));
        }
        assertEquals(3, disk.read(file(SHEET_FILE)).length);
    }

    @Test
    void aSheetOfANewerFormatIsNeitherReadNorOverwritten() throws Exception {
        workOnASheet();
        disk.damage(
                file(SHEET_FILE),
                bytes -> new String(bytes, StandardCharsets.UTF_8)
                        .replace("\"formatVersion\": 1", "\"formatVersion\": 2")
                        .getBytes(StandardCharsets.UTF_8));
        byte[] newer = disk.read(file(SHEET_FILE));
        try (ProjectFolder project = open()) {
            assertEquals(List.of("json.newer"), codes(project.sheets(POST).problems()));
            assertThrows(StoreException.class, () -> project.carryOut(added("m9")));
        }
        assertEquals(Arrays.toString(newer), Arrays.toString(disk.read(file(SHEET_FILE))));
    }

    @Test
    void aDamagedRegistryPageIsRestored() throws Exception {
        Actors before;
        try (ProjectFolder project = open()) {
            project.carryOut(change("c1", Step.OnActor.of(null, actor("taliban", 1, "Taliban"))));
            project.carryOut(change("c2", Step.OnActor.of(null, actor("is-k", 1, "IS-K"))));
            project.carryOut(change("c3", Step.OnActor.of(actor("taliban", 1, "Taliban"), null)));
            before = project.actors().value();
        }
        disk.damage(file("actors/anna.json"), bytes -> new byte[10]);
        try (ProjectFolder project = open()) {
            assertEquals(
                    new Loaded<>(
                            before,
                            List.of(Problem.warning("store.actorsRestored", "actors/anna.json")
                                    .in("actors/anna.json", 0))),
                    project.actors());
            assertEquals(new Loaded<>(before, List.of()), project.actors());
        }
        disk.delete(file("actors/anna.json"));
        try (ProjectFolder project = open()) {
            assertEquals(before, project.actors().value());
        }
    }

    @Test
    void aJournalThatVanishedWhileTheProjectIsOpenIsBegunAnewAndSaid() throws Exception {
        Sheet before = workOnASheet();
        try (ProjectFolder project = open()) {
            project.carryOut(added("m8"));
            disk.delete(file(JOURNAL_FILE));
            Saved saved = project.carryOut(added("m9"));
            assertEquals(
                    List.of(Problem.warning("store.journalReplaced", JOURNAL_FILE).in(JOURNAL_FILE, 0)),
                    saved.problems());
        }
        try (ProjectFolder project = open()) {
            assertEquals(
                    before.replacing(null, mark("m8", 1, "Moskau")).replacing(null, mark("m9", 1, "Moskau")),
                    sheet(project));
        }
    }

    @Test
    void aDamagedLineInTheMiddleOfAJournalIsNamedAndTheOthersAreRead() throws Exception {
        workOnASheet();
        disk.damage(file(JOURNAL_FILE), bytes -> {
            bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("Kasan")] ^= 1;
            return bytes;
        });
        disk.damage(file(SHEET_FILE), bytes -> new byte[0]);
        try (ProjectFolder project = open()) {
            Loaded<List<Sheet>> sheets = project.sheets(POST);
            assertEquals(
                    List.of(
                            Problem.warning("store.line", JOURNAL_FILE, 2).in(JOURNAL_FILE, 2),
                            Problem.warning("store.sheetRestored", SHEET_FILE).in(SHEET_FILE, 0)),
                    sheets.problems());
            assertEquals(
                    List.of(mark("m1", 2, "Moskau!")),
                    sheets.value().getFirst().marks());
        }
    }

    @Test
    void aTornJournalEndIsCutOffKeptAsideAndSaid() throws Exception {
        Sheet before = workOnASheet();
        byte[] torn = "{\"id\":\"c6\",\"act\":\"do".getBytes(StandardCharsets.UTF_8);
        disk.damage(file(JOURNAL_FILE), bytes -> {
            byte[] longer = Arrays.copyOf(bytes, bytes.length + torn.length);
            System.arraycopy(torn, 0, longer, bytes.length, torn.length);
            return longer;
        });
        try (ProjectFolder project = open()) {
            assertEquals(
                    List.of(Problem.warning("store.torn", JOURNAL_FILE, torn.length, "journal/anna@pc7.torn")
                            .in(JOURNAL_FILE, 0)),
                    project.problems());
            assertEquals(before, sheet(project));
            project.carryOut(added("m9"));
        }
        assertEquals(Arrays.toString(torn), Arrays.toString(disk.read(file("journal/anna@pc7.torn"))));
        try (ProjectFolder project = open()) {
            assertEquals(List.of(), project.problems());
            assertEquals(before.replacing(null, mark("m9", 1, "Moskau")), sheet(project));
        }
    }

    @Test
    void aJournalEndThatWasGoodOnceIsNotCalledTorn() throws Exception {
        Sheet before = workOnASheet();
        disk.damage(file(JOURNAL_FILE), bytes -> Arrays.copyOf(bytes, bytes.length - 5));
        try (ProjectFolder project = open()) {
            assertEquals(List.of("store.journalDamaged"), codes(project.problems()));
            assertEquals(new Loaded<>(List.of(before), List.of()), project.sheets(POST));
        }
    }

    @Test
    void aDamagedPostIsNamedAndTheOthersAreRead() throws Exception {
        String id;
        List<Post> posts;
        try (ProjectFolder project = open()) {
            try (ImportWriter writer = project.newImport()) {
                id = writer.id();
                posts = posts(id, 3);
                for (Post post : posts) {
                    writer.add(post);
                }
                writer.finish("text", NOON, List.of(), 0, List.of());
            }
            project.carryOut(change("c1", new Step.OnImport(id, 1, true)));
        }
        String name = "posts/" + id + ".jsonl";
        disk.damage(file(name), bytes -> {
            bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\n') + 9] = 0;
            return bytes;
        });
        try (ProjectFolder project = open()) {
            assertEquals(
                    new Loaded<>(
                            List.of(posts.get(0), posts.get(2)),
                            List.of(Problem.warning("store.line", name, 2).in(name, 2))),
                    Simulation.posts(project));
        }
        disk.delete(file(name));
        try (ProjectFolder project = open()) {
            assertEquals(
                    new Loaded<>(
                            List.of(), List.of(Problem.error("store.vanished", name).in(name, 0))),
                    project.imports());
        }
    }

    @Test
    void aDamagedImportRecordIsNamedAndItsPostsAreRead() throws Exception {
        String id;
        try (ProjectFolder project = open()) {
            try (ImportWriter writer = project.newImport()) {
                id = writer.id();
                writer.add(post(id, 1, "Text"));
                writer.finish("text", NOON, List.of(), 0, List.of());
            }
            project.carryOut(change("c1", new Step.OnImport(id, 1, true)));
        }
        String name = "posts/" + id + ".json";
        disk.damage(file(name), bytes -> new byte[4]);
        try (ProjectFolder project = open()) {
            assertEquals(
                    List.of(Problem.warning("store.importRecord", name).in(name, 1)),
                    project.imports().problems());
            assertEquals(
                    new Loaded<>(List.of(post(id, 1, "Text")), List.of()), Simulation.posts(project));
        }
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"project.json", "codebook.json", "sources.json"})
    void damagedSettingsAreNamedWithTheirLineAndNothingIsTouched(String name) throws Exception {
        disk.damage(file(name), bytes -> "{\n  \"formatVersion\": 1,,".getBytes(StandardCharsets.UTF_8));
        List<Path> before = disk.files(Simulation.FOLDER);
        assertEquals(
                Problem.error("store.settings", name, 2, 22).in(name, 2),
                assertThrows(StoreException.class, this::open).problem());
        assertEquals(before, disk.files(Simulation.FOLDER));
    }

    @Test
    void aProjectOfANewerFormatIsNotTouched() throws Exception {
        disk.damage(file("project.json"), bytes -> "{\"formatVersion\": 3}".getBytes(StandardCharsets.UTF_8));
        List<Path> before = disk.files(Simulation.FOLDER);
        assertEquals(
                Problem.error("store.newer", "project.json", 3, 1).in("project.json", 1),
                assertThrows(StoreException.class, this::open).problem());
        assertEquals(before, disk.files(Simulation.FOLDER));
    }

    @Test
    void aCodebookThatVanishedIsNamed() throws Exception {
        disk.delete(file("codebook.json"));
        assertEquals(
                Problem.error("store.vanished", "codebook.json").in("codebook.json", 0),
                assertThrows(StoreException.class, this::open).problem());
    }

    @Test
    void aFolderWithoutAProjectIsSaidToBeNone() {
        assertEquals(
                Problem.error("store.noProject", file("trash")),
                assertThrows(
                        StoreException.class,
                        () -> ProjectFolder.open(file("trash"), ANNA, HOST, disk, CLOCK))
                        .problem());
    }

    @Test
    void anImportThatFindsNoRoomLeavesNothing() throws Exception {
        try (ProjectFolder project = open()) {
            disk.suffer(failingAt("trash", Call.FORCE));
            try (ImportWriter writer = project.newImport()) {
                writer.add(post(writer.id(), 1, "Text"));
                Problem refusal = assertThrows(
                        StoreException.class, () -> writer.finish("text", NOON, List.of(), 0, List.of()))
                        .problem();
                assertEquals("store.full", refusal.code());
            }
            assertEquals(List.of(), disk.files(file("trash/posts")));
            assertEquals(List.of(), project.trash().value());
        }
    }

    /// One call fails. The edit is either refused and leaves no trace, or saved and shown.
    @Property(tries = 3, shrinking = ShrinkingMode.OFF)
    void whateverCallFailsAnEditIsEitherRefusedWithoutATraceOrSaved(
            @ForAll @LongRange(min = 0, max = 1L << 40) long seed) throws Exception {
        int calls = workWhileFailing(seed, Simulation.newProject(), Integer.MAX_VALUE, Integer.MAX_VALUE);
        for (int call = 1; call <= calls; call++) {
            SimulatedDisk suffering = Simulation.newProject();
            workWhileFailing(seed, suffering, call, call + 1);
        }
    }

    /// The disk fails for a while, during which the program may be quit and started again.
    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void howeverLongTheDiskFailsNothingSavedIsLost(
            @ForAll @LongRange(min = 0, max = 1L << 40) long seed,
            @ForAll @IntRange(min = 1, max = 120) int first,
            @ForAll @IntRange(min = 2, max = 60) int length)
            throws Exception {
        workWhileFailing(seed, Simulation.newProject(), first, first + length);
    }

    /// Works, and compares what is shown after each thing done with what should be.
    ///
    /// @return how many calls there were that change something
    private static int workWhileFailing(long seed, SimulatedDisk disk, int first, int last) throws IOException {
        Story story = new Story(seed, Simulation.FOLDER, disk);
        int[] calls = new int[1];
        disk.suffer((call, path) -> {
            if (call.changes()) {
                calls[0]++;
                if (first <= calls[0] && calls[0] < last) {
                    throw full(path);
                }
            }
        });
        for (int i = 0; i < 14; i++) {
            Optional<StoreException> refusal = tryTo(story);
            World expected = story.acknowledged();
            World found = World.in(story.project(), Simulation.POSTS, expected.history());
            assertEquals(expected, found,
                    "thing " + i + ", seed " + seed + ", calls " + first + ".., refused: " + refusal);
        }
        disk.suffer(Mishap.NONE);
        story.reopen();
        try (ProjectFolder project = story.project()) {
            assertEquals(
                    story.acknowledged(),
                    World.in(project, Simulation.POSTS),
                    "at the end, seed " + seed + ", calls " + first + "..");
        }
        return calls[0];
    }

    private static Optional<StoreException> tryTo(Story story) throws IOException {
        try {
            story.goOn();
            return Optional.empty();
        } catch (StoreException e) {
            return Optional.of(e);
        }
    }
}
