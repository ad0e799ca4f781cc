package org.randnotiz.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.cli.Terminal.Answer;
import org.randnotiz.project.PersonId;
import org.randnotiz.store.LocalDisk;
import org.randnotiz.store.ProjectFolder;
import org.randnotiz.store.WriterHost;

/// What `check --repair`, `--restore` and `--take` make of projects that were damaged, or changed by hand.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class RepairTest {

    private static final String SHEET = "sheets/8e/" + Terminal.NOTE + "/aw.json";
    private static final String OTHERS = "sheets/ba/ba920c2a6d4f87bad6950b9f/jk.json";
    private static final String REPLACED = "trash/replaced/20240603-093000/";
    private static final String WELL = "Geprüft: Beiträge 21, Blätter 4, Markierungen 29. Fehler: 0, Warnungen: 0";

    @TempDir
    private Path place;

    private Terminal terminal;
    private Path project;

    @BeforeEach
    void makeTheProject() throws IOException {
        terminal = Terminal.in(place);
        project = terminal.marked("project");
    }

    private Answer check(String... more) {
        return terminal.run(Stream.concat(
                Stream.of("check", "--project", project.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(project.resolve(file));
    }

    private void change(String file, UnaryOperator<String> how) throws IOException {
        String before = Files.readString(project.resolve(file));
        String after = how.apply(before);
        assertFalse(after.equals(before), "nothing to change in " + before);
        Files.writeString(project.resolve(file), after);
    }

    private String record() throws IOException {
        try (Stream<Path> files = Files.list(project.resolve("posts"))) {
            return "posts/" + files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void assertMended(String file, byte[] damaged, byte[] right, String said) throws IOException {
        Files.write(project.resolve(file), damaged);
        assertEquals(new Answer(0, List.of(file + ": Hinweis: " + said, WELL), List.of()), check("--repair"));
        assertArrayEquals(right, bytes(file));
        assertArrayEquals(damaged, bytes(REPLACED + file));
        assertEquals(new Answer(0, List.of(WELL), List.of()), check("--repair"));
    }

    private static String anew(String file) {
        return file + " wurde aus den Journalen neu gemacht; was vorher dort stand, liegt in " + REPLACED + file + ".";
    }

    @Test
    void ofAProjectThatIsWellNothingIsReplaced() {
        assertEquals(new Answer(0, List.of(WELL), List.of()), check("--repair"));
        assertFalse(Files.exists(project.resolve("trash/replaced")));
    }

    @Test
    void aSheetOfSomebodyElseThatCannotBeReadIsMadeAnew() throws IOException {
        assertMended(OTHERS, new byte[40], bytes(OTHERS), anew(OTHERS));
    }

    @Test
    void aSheetOfSomebodyElseThatIsGoneIsMadeAnew() throws IOException {
        byte[] right = bytes(OTHERS);
        Files.delete(project.resolve(OTHERS));
        assertEquals(
                List.of(OTHERS + ": Hinweis: " + OTHERS + " fehlte und wurde aus den Journalen neu gemacht.", WELL),
                check("--repair").out());
        assertArrayEquals(right, bytes(OTHERS));
    }

    @Test
    void aSheetOfTheDayBeforeIsBroughtUpToDate() throws IOException {
        byte[] older = bytes(SHEET);
        terminal.fine("undo", "--project", project.toString(), "--person", "aw");
        byte[] right = bytes(SHEET);
        Files.write(project.resolve(SHEET), older);
        Answer answer = terminal.run("check", "--project", project.toString(), "--person", "jk", "--repair");
        assertEquals(0, answer.code());
        assertEquals(SHEET + ": Hinweis: " + anew(SHEET), answer.out().getFirst());
        assertArrayEquals(right, bytes(SHEET));
        assertArrayEquals(older, bytes(REPLACED + SHEET));
        assertEquals(1, check().out().size());
    }

    @Test
    void aPageOfActorsIsMadeAnewForItsOwner() throws IOException {
        byte[] right = bytes("actors/aw.json");
        Files.writeString(project.resolve("actors/aw.json"), "{");
        Answer answer = terminal.run("check", "--project", project.toString(), "--person", "jk", "--repair");
        assertEquals(List.of("actors/aw.json: Hinweis: " + anew("actors/aw.json"), WELL), answer.out());
        assertArrayEquals(right, bytes("actors/aw.json"));
    }

    @Test
    void aPageOfActorsThatIsMendedAtTheStartIsKept() throws IOException {
        Files.writeString(project.resolve("actors/aw.json"), "{");
        check();
        assertEquals("{", Files.readString(project.resolve("trash/damaged/actors-aw-1.json")));
    }

    @Test
    void settingsThatCannotBeReadAreBroughtBackFromTheirCopies() throws IOException {
        for (String file : List.of("project.json", "codebook.json", "sources.json")) {
            byte[] right = bytes(file);
            Files.write(project.resolve(file), new byte[0]);
            assertEquals(1, check().code());
            assertEquals(0, check("--repair").code());
            assertArrayEquals(right, bytes(file));
        }
        assertEquals(0, bytes(REPLACED + "project.json").length);
    }

    @Test
    void settingsThatAreGoneAreBroughtBackFromTheirCopies() throws IOException {
        byte[] right = bytes("project.json");
        Files.delete(project.resolve("project.json"));
        assertEquals(
                List.of("project.json: Hinweis: project.json fehlte und wurde aus der letzten Kopie zurückgeholt.",
                        WELL),
                check("--repair").out());
        assertArrayEquals(right, bytes("project.json"));
    }

    @Test
    void theRecordOfAnImportIsMadeOfTheJournalAndThePosts() throws IOException {
        String record = record();
        Files.delete(project.resolve(record));
        assertEquals(
                List.of(record + ": Hinweis: " + record + " fehlte und wurde aus den Journalen neu gemacht.", WELL),
                check("--repair").out());
        String posts = record.replace(".json", ".jsonl");
        change(posts, lines -> lines.substring(0, lines.indexOf('\n') + 1).repeat(2)
                + lines.substring(lines.indexOf('\n') + 1));
        assertTrue(check().out().getFirst().startsWith(posts + ": Fehler: "));
    }

    @Test
    void aLineOfTheTrashThatIsGoneIsSaidAndPutBack() throws IOException {
        String trash = "trash/aw@pc7.jsonl";
        for (int i = 0; i < 2; i++) {
            terminal.fine("undo", "--project", project.toString(), "--person", "aw");
        }
        byte[] right = bytes(trash);
        assertTrue(right.length > 0);
        Files.write(project.resolve(trash), new byte[0]);
        assertTrue(check().out().getFirst().startsWith(trash + ": Achtung: "));
        assertEquals(0, check("--repair").code());
        assertArrayEquals(right, bytes(trash));
        assertEquals(1, check().out().size());
    }

    @Test
    void theTornEndOfSomebodyElsesJournalIsCutOffAndKept() throws IOException {
        String journal = "journal/jk@pc7.jsonl";
        byte[] right = bytes(journal);
        change(journal, lines -> lines + "{\"id\":");
        assertEquals(0, check("--repair").code());
        assertArrayEquals(right, bytes(journal));
        assertEquals("{\"id\":", Files.readString(project.resolve("journal/jk@pc7.torn")));
        assertEquals(new Answer(0, List.of(WELL), List.of()), check("--repair"));
    }

    @Test
    void aSheetThatNoJournalKnowsIsSaidToBeLostOnceAndPutAside() throws IOException {
        String strange = "sheets/8e/" + Terminal.NOTE + "/ed.json";
        Files.writeString(project.resolve(strange), "{");
        Answer answer = check("--repair");
        assertEquals(1, answer.code());
        assertEquals(
                strange + ": Fehler: " + strange
                        + " ließ sich nicht lesen, und kein Journal weiß, was darin stand. Die Datei"
                        + " liegt jetzt in " + REPLACED + strange + ".",
                answer.out().getFirst());
        assertEquals(new Answer(0, List.of(WELL), List.of()), check("--repair"));
    }

    @Test
    void whileSomebodyWorksNothingIsRepaired() throws IOException {
        Files.write(project.resolve(OTHERS), new byte[40]);
        try (ProjectFolder atWork = ProjectFolder.open(
                project, new PersonId("jk"), new WriterHost("pc7"), new LocalDisk(), () -> Terminal.NOW)) {
            assertFalse(atWork.isReadOnly());
            Answer answer = check("--repair");
            assertEquals(1, answer.code());
            assertEquals(
                    List.of("Fehler: Jemand hat dieses Projekt gerade geöffnet. Repariert wird erst, wenn sonst niemand darin"
                            + " arbeitet; nichts wurde verändert."),
                    answer.err());
            assertArrayEquals(new byte[40], bytes(OTHERS));
        }
    }

    @Test
    void aSheetChangedByHandStaysAsItIsUntilThePersonSaysWhatIsMeant() throws IOException {
        String right = terminal.exported(project, "json");
        change(SHEET, json -> json.replaceFirst("\"name\": \"Moskau\"", "\"name\": \"Moskwa\""));
        byte[] byHand = bytes(SHEET);
        assertEquals(right, terminal.exported(project, "json"));
        assertEquals(
                SHEET + ": Achtung: " + SHEET
                        + " wurde nicht mit diesem Programm geändert. Gezeigt wird, was die Journale wissen."
                        + " Mit check --take " + SHEET + " wird daraus eine Änderung, mit check --restore " + SHEET
                        + " wird die Datei zurückgesetzt.",
                check().out().getFirst());
        assertArrayEquals(byHand, bytes(SHEET));
    }

    @Test
    void aSheetChangedByHandIsTakenOverAsAnEditThatCanBeUndone() throws IOException {
        String before = terminal.exported(project, "json");
        change(SHEET, json -> json.replaceFirst("\"name\": \"Moskau\"", "\"name\": \"Moskwa\""));
        Answer answer = check("--take", SHEET);
        assertEquals(new Answer(0, List.of(SHEET + ": Hinweis: " + anew(SHEET), "Übernommen: " + SHEET), List.of()),
                answer);
        assertTrue(Files.readString(project.resolve(SHEET)).contains("Moskwa"));
        assertTrue(terminal.exported(project, "json").contains("Moskwa"));
        assertEquals(new Answer(0, List.of(WELL), List.of()), check());
        terminal.fine("undo", "--project", project.toString(), "--person", "aw");
        assertFalse(terminal.exported(project, "json").contains("Moskwa"));
        assertEquals(before.lines().count(), terminal.exported(project, "json").lines().count());
    }

    @Test
    void aSheetChangedByHandIsPutBackAndKept() throws IOException {
        byte[] right = bytes(SHEET);
        change(SHEET, json -> json.replaceFirst("\"name\": \"Moskau\"", "\"name\": \"Moskwa\""));
        byte[] byHand = bytes(SHEET);
        assertEquals(new Answer(0, List.of(SHEET + ": Hinweis: " + anew(SHEET)), List.of()), check("--restore", SHEET));
        assertArrayEquals(right, bytes(SHEET));
        assertArrayEquals(byHand, bytes(REPLACED + SHEET));
    }

    @Test
    void aMarkThatHandsMovedOffItsWordsIsNotTakenOver() throws IOException {
        change(SHEET, json -> json
                .replaceFirst("\"start\": *56", "\"start\":55")
                .replaceFirst("\"end\": *62", "\"end\":61"));
        byte[] byHand = bytes(SHEET);
        Answer answer = check("--take", SHEET);
        assertEquals(1, answer.code());
        assertEquals(List.of("Fehler: An der Stelle 55..61 steht nicht „Moskau“."), answer.err());
        assertArrayEquals(byHand, bytes(SHEET));
    }

    @Test
    void aSheetOfSomebodyElseIsNotTakenOver() throws IOException {
        change(OTHERS, json -> json.replaceFirst("\"jk\"", "\"jk\" "));
        change(OTHERS, json -> json.replaceFirst("\"revision\": *[0-9]+", "\"revision\": 99"));
        assertEquals(
                new Answer(1, List.of(),
                        List.of("Fehler: " + OTHERS + " lässt sich nicht übernehmen: Die Datei gehört jk."
                                + " Übernehmen kann sie nur, wem sie gehört (--person jk).")),
                check("--take", OTHERS));
    }

    @Test
    void aSheetThatNobodyChangedIsNotTakenOver() {
        assertEquals(
                new Answer(1, List.of(), List.of("Fehler: " + SHEET
                        + " lässt sich nicht übernehmen: Darin steht nichts, was von Hand geändert wurde.")),
                check("--take", SHEET));
    }

    @Test
    void aPageOfActorsChangedByHandIsTakenOverAsAnEditThatCanBeUndone() throws IOException {
        change("actors/aw.json", json -> json.replaceFirst("\"Taliban\"", "\"Die Taliban\""));
        assertTrue(check().out().getFirst().startsWith("actors/aw.json: Achtung: "));
        assertEquals(0, check("--take", "actors/aw.json").code());
        assertEquals(new Answer(0, List.of(WELL), List.of()), check());
        assertTrue(Files.readString(project.resolve("actors/aw.json")).contains("Die Taliban"));
        terminal.fine("undo", "--project", project.toString(), "--person", "aw");
        assertFalse(Files.readString(project.resolve("actors/aw.json")).contains("Die Taliban"));
    }

    @Test
    void aCodebookChangedByHandIsPutBackOnlyWhereThatIsSaid() throws IOException {
        byte[] right = bytes("codebook.json");
        change("codebook.json", json -> json.replaceFirst("\"Akteur\"", "\"Handelnde\""));
        byte[] byHand = bytes("codebook.json");
        check("--repair");
        assertArrayEquals(byHand, bytes("codebook.json"));
        assertEquals(0, check("--restore", "codebook.json").code());
        assertArrayEquals(right, bytes("codebook.json"));
        assertEquals(new Answer(0, List.of(WELL), List.of()), check());
    }

    @Test
    void aFileThatNothingKnowsIsNotPutBack() {
        assertEquals(
                new Answer(1, List.of(),
                        List.of("Fehler: README lässt sich nicht zurücksetzen: Weder die Journale noch eine"
                                + " Kopie wissen, was darin stand.")),
                check("--restore", "README"));
    }
}
