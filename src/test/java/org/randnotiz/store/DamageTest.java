package org.randnotiz.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.randnotiz.store.Fixture.*;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.randnotiz.actor.Actors;
import org.randnotiz.json.Bounds;
import org.randnotiz.problem.Problem;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.Step;
import org.randnotiz.store.Mishap.Call;

/// Journals, sheets and registry pages that were changed from outside in a way that still reads.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class DamageTest {

    private static final String SHEET_FILE = "sheets/" + POST.value().substring(0, 2) + "/" + POST + "/anna.json";
    private static final String ACTORS_FILE = "actors/anna.json";
    private static final String JOURNAL_FILE = "journal/anna@pc7.jsonl";

    private final SimulatedDisk disk = Simulation.newProject();
    private Sheet before;

    @BeforeEach
    void work() throws Exception {
        try (ProjectFolder project = Simulation.open(disk)) {
            project.carryOut(added("m1"));
            project.carryOut(added("m2"));
            project.carryOut(change("c3", Step.OnActor.of(null, actor("taliban", 1, "Taliban"))));
            project.carryOut(added("m4"));
            before = project.sheets(POST).value().getFirst();
        }
    }

    private static Path file(String name) {
        return Simulation.FOLDER.resolve(name);
    }

    private static UnaryOperator<byte[]> text(UnaryOperator<String> how) {
        return bytes -> how.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private static UnaryOperator<byte[]> lines(UnaryOperator<List<String>> how) {
        return text(all -> String.join("\n", how.apply(new ArrayList<>(all.lines().toList()))) + "\n");
    }

    private static Problem inJournal(String code, long line) {
        return Problem.warning(code, JOURNAL_FILE, line).in(JOURNAL_FILE, line);
    }

    /// What is said when the project is opened and its registry read.
    private List<Problem> said() throws Exception {
        try (ProjectFolder project = Simulation.open(disk)) {
            List<Problem> said = new ArrayList<>(project.problems());
            said.addAll(project.actors().problems());
            return said;
        }
    }

    private void damageJournal(UnaryOperator<byte[]> damage) throws Exception {
        disk.damage(file(JOURNAL_FILE), damage);
    }

    @Test
    void aJournalWithWindowsLineEndsIsReadAndWrittenOn() throws Exception {
        damageJournal(text(all -> all.replace("\n", "\r\n")));
        try (ProjectFolder project = Simulation.open(disk)) {
            assertEquals(List.of(), project.problems());
            assertEquals(4, project.history().done().size());
            project.carryOut(added("m5"));
        }
        disk.damage(file(SHEET_FILE), bytes -> new byte[0]);
        try (ProjectFolder project = Simulation.open(disk)) {
            assertEquals(5, project.history().done().size());
            assertEquals(List.of(), project.actors().problems());
            assertEquals(
                    before.replacing(null, mark("m5", 1, "Moskau")).marks(),
                    project.sheets(POST).value().getFirst().marks());
        }
    }

    @Test
    void aJournalLineThatWasChangedIsNamedWhenTheProjectIsOpened() throws Exception {
        damageJournal(text(all -> all.replaceFirst("m2", "m3")));
        assertEquals(List.of(inJournal("store.line", 2)), said());
    }

    @Test
    void journalLinesThatChangedPlacesAreNamed() throws Exception {
        damageJournal(lines(all -> {
            all.add(1, all.remove(2));
            return all;
        }));
        assertEquals(
                List.of(
                        inJournal("store.lineMissing", 2),
                        inJournal("store.lineMissing", 3),
                        inJournal("store.lineMissing", 4)),
                said());
    }

    @Test
    void aJournalLineThatIsGoneIsMissed() throws Exception {
        damageJournal(lines(all -> {
            all.remove(1);
            return all;
        }));
        assertEquals(List.of("store.journalShorter", "store.lineMissing"), said().stream().map(Problem::code).toList());
    }

    @Test
    void theFirstLineOfAJournalIsMissedToo() throws Exception {
        damageJournal(lines(all -> {
            all.removeFirst();
            return all;
        }));
        assertEquals(List.of("store.journalShorter", "store.lineMissing"), said().stream().map(Problem::code).toList());
    }

    @Test
    void aJournalThatLostItsEndIsSaidToBeShorter() throws Exception {
        long length = disk.size(file(JOURNAL_FILE)).orElseThrow();
        damageJournal(lines(all -> {
            all.removeLast();
            return all;
        }));
        long missing = length - disk.size(file(JOURNAL_FILE)).orElseThrow();
        assertEquals(
                List.of(Problem.warning("store.journalShorter", JOURNAL_FILE, missing).in(JOURNAL_FILE, 0)), said());
    }

    @Test
    void aJournalThatIsGoneIsMissedByOthersToo() throws Exception {
        disk.delete(file(JOURNAL_FILE));
        try (ProjectFolder bens = ProjectFolder.open(Simulation.FOLDER, BEN, HOST, disk, CLOCK)) {
            assertEquals(List.of("store.journalShorter"), bens.problems().stream().map(Problem::code).toList());
        }
    }

    @Test
    void aJournalStepWithNeitherBeforeNorAfterIsALineThatCannotBeRead() throws Exception {
        String empty = "{\"id\":\"c9\",\"act\":\"do\",\"label\":\"x\",\"labelArguments\":[],\"by\":\"anna\","
                + "\"at\":\"2024-04-02T12:00:00Z\",\"steps\":[{\"of\":\"mark\",\"id\":\"m9\",\"post\":\"" + POST
                + "\",\"person\":\"anna\",\"version\":1,\"base\":0,\"op\":\"add\"}]}";
        byte[] line = CheckedLine.of(org.randnotiz.json.JsonText.read(empty.getBytes(StandardCharsets.UTF_8)));
        damageJournal(text(all -> all + new String(line, StandardCharsets.UTF_8)));
        try (ProjectFolder project = Simulation.open(disk)) {
            assertEquals(List.of("store.lineUnknown"), project.problems().stream().map(Problem::code).toList());
            assertEquals(before, project.sheets(POST).value().getFirst());
        }
    }

    @Test
    void aLetterChangedInASheetIsSaidAndTheJournalsCount() throws Exception {
        disk.damage(file(SHEET_FILE), text(all -> all.replaceFirst("Moskau", "Moskat")));
        try (ProjectFolder project = Simulation.open(disk)) {
            assertEquals(
                    new Loaded<>(
                            List.of(before),
                            List.of(Problem.warning("store.byHand", SHEET_FILE)
                                    .in(SHEET_FILE, 0))),
                    project.sheets(POST));
        }
    }

    @Test
    void aLetterChangedInARegistryPageIsSaidAndTheJournalsCount() throws Exception {
        disk.damage(file(ACTORS_FILE), text(all -> all.replaceFirst("Taliban", "Taliwan")));
        try (ProjectFolder project = Simulation.open(disk)) {
            assertEquals(
                    new Loaded<>(
                            Actors.of(List.of(actor("taliban", 1, "Taliban"))),
                            List.of(Problem.warning("store.byHand", ACTORS_FILE)
                                    .in(ACTORS_FILE, 0))),
                    project.actors());
        }
    }

    @Test
    void aSheetWithWindowsLineEndsIsTheSameSheet() throws Exception {
        disk.damage(file(SHEET_FILE), text(all -> all.replace("\n", "\r\n")));
        try (ProjectFolder project = Simulation.open(disk)) {
            assertEquals(new Loaded<>(List.of(before), List.of()), project.sheets(POST));
        }
    }

    @Test
    void aChangedSheetThatNoJournalKnowsIsShownAndSaid() throws Exception {
        disk.delete(file(JOURNAL_FILE));
        disk.damage(file(SHEET_FILE), text(all -> all.replaceFirst("m1", "m7")));
        try (ProjectFolder project = Simulation.open(disk)) {
            Loaded<List<Sheet>> sheets = project.sheets(POST);
            assertEquals(
                    List.of(Problem.warning("store.sheetChanged", SHEET_FILE).in(SHEET_FILE, 0)), sheets.problems());
            assertEquals(3, sheets.value().getFirst().marks().size());
        }
    }

    @Test
    void aSheetOlderThanItsJournalIsReadWithWhatItLacks() throws Exception {
        byte[] older = disk.read(file(SHEET_FILE));
        try (ProjectFolder project = Simulation.open(disk)) {
            project.carryOut(added("m5"));
            before = project.sheets(POST).value().getFirst();
        }
        disk.damage(file(SHEET_FILE), bytes -> older);
        try (ProjectFolder project = Simulation.open(disk)) {
            assertEquals(List.of(before), project.sheets(POST).value());
            project.carryOut(added("m6"));
            before = before.replacing(null, mark("m6", 1, "Moskau"));
            assertEquals(List.of(before), project.sheets(POST).value());
        }
    }

    @Test
    void anEditWhoseSheetCannotBeWrittenIsSeenByOthers() throws Exception {
        try (ProjectFolder project = Simulation.open(disk)) {
            disk.suffer((call, path) -> {
                if (call == Call.WRITE && path.toString().contains("sheets")) {
                    throw new java.nio.file.FileSystemException(path.toString(), null, "No space left on device");
                }
            });
            project.carryOut(added("m5"));
            before = project.sheets(POST).value().getFirst();
            try (ProjectFolder bens = ProjectFolder.open(Simulation.FOLDER, BEN, HOST, disk, CLOCK)) {
                assertEquals(List.of(before), bens.sheets(POST).value());
            }
            disk.suffer(Mishap.NONE);
        }
    }

    @Test
    void aCheckpointOfAnotherJournalCountsAsNone() throws Exception {
        byte[] sheet = disk.read(file(SHEET_FILE));
        byte[] actors = disk.read(file(ACTORS_FILE));
        try (ProjectFolder project = Simulation.open(disk)) {
            project.carryOut(change("c5", Step.OnActor.of(null, actor("is", 1, "IS"))));
        }
        disk.damage(file(SHEET_FILE), bytes -> sheet);
        disk.damage(file(ACTORS_FILE), bytes -> actors);
        disk.damage(file("journal/anna@pc7.checked"), text(all -> all.replaceFirst("\"end\": \"..", "\"end\": \"ff")));
        try (ProjectFolder project = Simulation.open(disk)) {
            assertEquals(List.of(Problem.note("store.caughtUp", 1)), project.problems());
            assertEquals(2, project.actors().value().all().size());
        }
    }

    @Test
    void theChecksumOfAFileIsTheSameWithWindowsLineEnds() throws Exception {
        byte[] unix = "{\"a\":1}\n{\"b\":2}\n".getBytes(StandardCharsets.UTF_8);
        byte[] windows = "{\"a\":1}\r\n{\"b\":2}\r\n".getBytes(StandardCharsets.UTF_8);
        FileChecksum written = new FileChecksum();
        written.update(unix);
        assertEquals(written.text(), checksumOfLines(unix));
        assertEquals(written.text(), checksumOfLines(windows));
    }

    @Test
    void theChecksumOfAFileCountsACarriageReturnWithinALine() throws Exception {
        byte[] plain = "{\"a\":1}\n".getBytes(StandardCharsets.UTF_8);
        byte[] within = "{\"a\"\r:1}\n".getBytes(StandardCharsets.UTF_8);
        assertNotEquals(checksumOfLines(plain), checksumOfLines(within));
    }

    private String checksumOfLines(byte[] content) throws Exception {
        Path file = file("lines.jsonl");
        disk.write(file, content);
        FileChecksum checksum = new FileChecksum();
        try (LineScanner lines = new LineScanner(disk.open(file), 0)) {
            while (lines.advance()) {
                checksum.update(lines);
            }
        }
        return checksum.text();
    }

    @Test
    void anItemInTheGreatestVersionCannotBeChanged() throws Exception {
        try (ProjectFolder project = Simulation.open(disk)) {
            Step step = step(SHEET, mark("m1", Bounds.GREATEST, "Moskau"), mark("m1", Bounds.GREATEST + 1, "Kasan"));
            assertEquals(
                    Problem.error("store.greatestVersion", Bounds.GREATEST),
                    assertThrows(StoreException.class, () -> project.carryOut(change("c9", step)))
                            .problem());
            assertEquals(List.of(before), project.sheets(POST).value());
        }
    }
}
