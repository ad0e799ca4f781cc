package org.randnotiz.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.cli.Terminal.Answer;
import org.randnotiz.json.JsonObject;
import org.randnotiz.json.JsonText;
import org.randnotiz.json.UnreadableJsonException;
import org.randnotiz.wording.Texts;

/// What `check` finds in projects that were damaged as bad disks and good text editors damage them.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class CheckTest {

    @TempDir
    private Path place;

    private Terminal terminal;
    private Path project;
    private Path sheet;

    @BeforeEach
    void makeTheProject() throws IOException {
        terminal = Terminal.in(place);
        project = terminal.marked("project");
        sheet = project.resolve("sheets").resolve("8e").resolve(Terminal.NOTE).resolve("aw.json");
    }

    private void change(Path file, UnaryOperator<String> how) throws IOException {
        String before = Files.readString(file);
        String after = how.apply(before);
        if (after.equals(before)) {
            throw new AssertionError("nothing to change in " + before);
        }
        Files.writeString(file, after);
    }

    /// The file with the note.
    private Path posts() throws IOException {
        try (Stream<Path> files = Files.list(project.resolve("posts"))) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .filter(file -> contains(file, Terminal.NOTE))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static boolean contains(Path file, String words) {
        try {
            return Files.readString(file).contains(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer check() {
        return terminal.run("check", "--project", project.toString());
    }

    private static List<String> errors(Answer answer) {
        return answer.out().stream().filter(line -> line.contains(": Fehler: ")).toList();
    }

    @Test
    void aMarkThatStandsOnOtherWordsIsAnError() throws IOException {
        forgetJournals();
        change(sheet, json -> json
                .replaceFirst("\"start\": *56", "\"start\":55")
                .replaceFirst("\"end\": *62", "\"end\":61"));
        Answer answer = check();
        assertEquals(1, answer.code());
        assertEquals(
                List.of("sheets/8e1f63789d14af5ec4aaf259/aw: Fehler: An der Stelle 55..61 steht nicht „Moskau“."),
                errors(answer));
    }

    @Test
    void anActorThatIsNotInTheRegistryIsAnError() throws IOException {
        forgetJournals();
        change(sheet, json -> json.replaceFirst("\"taliban\"", "\"nobody\""));
        Answer answer = check();
        assertEquals(1, answer.code());
        assertEquals(
                List.of("sheets/8e1f63789d14af5ec4aaf259/aw: Fehler: Akteur: Den Akteur „nobody“ gibt es in diesem Projekt"
                        + " nicht."),
                errors(answer));
    }

    @Test
    void withoutJournalsEverySheetIsSaidToBeVouchedForByNone() throws IOException {
        forgetJournals();
        assertEquals(
                List.of("sheets/8e/8e1f63789d14af5ec4aaf259/aw.json: Achtung: Auf dem Blatt"
                        + " sheets/8e/8e1f63789d14af5ec4aaf259/aw.json stehen Einträge, die kein Journal so kennt: 20. Gezeigt"
                        + " wird, was auf dem Blatt steht."),
                check().out().stream().filter(line -> line.startsWith("sheets/8e/") && line.contains("aw.json"))
                        .toList());
    }

    @Test
    void aLetterChangedInAnyJournalLineIsNamed() throws IOException {
        Path journal = project.resolve("journal").resolve("jk@pc7.jsonl");
        change(journal, lines -> lines.replaceFirst("Taliban\"", "Taliwan\""));
        List<String> said = check().out();
        assertEquals(1, said.stream().filter(line -> line.startsWith("journal/jk@pc7.jsonl:")).count());
    }

    @Test
    void aJournalWithWindowsLineEndsIsFine() throws IOException {
        change(project.resolve("journal").resolve("aw@pc7.jsonl"), lines -> lines.replace("\n", "\r\n"));
        assertEquals(
                new Answer(
                        0, List.of("Geprüft: Beiträge 21, Blätter 4, Markierungen 29. Fehler: 0, Warnungen: 0"),
                        List.of()),
                check());
    }

    @Test
    void aSheetOfTheDayBeforeIsSaidToBeOlderAndShownAsTheJournalsKnowIt() throws IOException {
        byte[] older = Files.readAllBytes(sheet);
        terminal.fine("undo", "--project", project.toString(), "--person", "aw");
        String right = terminal.exported(project, "json");
        Files.write(sheet, older);
        assertEquals(right, terminal.exported(project, "json"));
        assertEquals(
                List.of("sheets/8e/8e1f63789d14af5ec4aaf259/aw.json: Achtung: Das Blatt"
                        + " sheets/8e/8e1f63789d14af5ec4aaf259/aw.json ist älter als die Journale. Gezeigt wird, was die"
                        + " Journale wissen; die nächste Änderung daran bringt die Datei auf deren Stand."),
                check().out().subList(0, 1));
    }

    @Test
    void whatWasChangedInTheCodebookByHandCountsAndIsSaidUntilItIsTakenOver() throws IOException {
        change(project.resolve("codebook.json"), json -> json.replaceFirst("\"Akteur\"", "\"Handelnde\""));
        assertEquals(
                List.of("codebook.json: Hinweis: codebook.json wurde nicht mit diesem Programm geändert. Es gilt, was jetzt"
                        + " darin steht."),
                check().out().subList(0, 1));
        assertEquals(
                List.of("Übernommen: codebook.json"),
                terminal.fine("check", "--project", project.toString(), "--take", "codebook.json"));
        assertEquals(1, check().out().size());
        assertEquals(true, Files.readString(project.resolve("codebook.json")).contains("Handelnde"));
    }

    @Test
    void aJournalIsNotTakenOver() {
        assertEquals(
                new Answer(
                        1,
                        List.of(),
                        List.of("Fehler: journal/aw@pc7.jsonl lässt sich nicht übernehmen: Das geht nur mit project.json,"
                                + " codebook.json, sources.json, eigenen gesicherten Suchen, einem eigenen Blatt und dem eigenen"
                                + " Akteursverzeichnis.")),
                terminal.run("check", "--project", project.toString(), "--take", "journal/aw@pc7.jsonl"));
    }

    @Test
    void aMarkTypeThatIsTwiceInTheCodebookIsRefused() throws IOException {
        change(project.resolve("codebook.json"), json -> json.replaceFirst("\"id\": \"event\"", "\"id\": \"actor\""));
        assertEquals(1, check().code());
    }

    @Test
    void anAnswerThatStandardOutputDoesNotTakeIsAProblem() {
        Writer closed = new Writer() {
            @Override
            public void write(char[] letters, int from, int count) throws IOException {
                throw new IOException("Broken pipe");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        StringWriter err = new StringWriter();
        Console console = new Console(
                new BufferedReader(new StringReader("")),
                new PrintWriter(closed),
                new PrintWriter(err),
                false,
                new Texts(Locale.GERMANY));
        CommandDesk desk = new CommandDesk(console, terminal.environment(), terminal.starter());
        assertEquals(1, new Cli(desk, "1.2.3", Map.of()).run("check", "--project", project.toString()));
        assertEquals(
                "Fehler: Die Antwort konnte nicht ausgegeben werden: Die Standardausgabe nimmt nichts an.",
                err.toString().strip());
    }

    @Test
    void whatIsNoUtf8OnStandardInputCanBeTold() throws IOException {
        byte[] latin = "März".getBytes(StandardCharsets.ISO_8859_1);
        try (Reader reader = new InputStreamReader(new ByteArrayInputStream(latin), Console.decoder())) {
            char[] letters = new char[10];
            assertEquals("M" + Console.NO_TEXT + "rz", new String(letters, 0, reader.read(letters)));
        }
    }

    @Test
    void anEditThatIsNoUtf8IsRefused() throws IOException {
        Answer answer = terminal.type(
                "{\"edit\":\"note\",\"text\":\"M" + Console.NO_TEXT + "rz\"}\n",
                "apply", "--project", project.toString(), "--person", "aw");
        assertEquals(1, answer.code());
        assertEquals(true, answer.out().getFirst().contains("edit.notUtf8"));
    }

    @Test
    void aDamagedSheetIsRestoredFromTheJournalAndTheCheckSaysSo() throws IOException {
        String before = Files.readString(sheet);
        Files.write(sheet, new byte[(int) Files.size(sheet)]);
        Answer answer = check();
        assertEquals(
                List.of("Geprüft: Beiträge 21, Blätter 4, Markierungen 29. Fehler: 0, Warnungen: 1", 2, List.of(),
                        before),
                List.of(answer.out().getLast(), answer.out().size(), answer.err(), Files.readString(sheet)));
    }

    @Test
    void aPostWhoseTextWasChangedIsAnErrorAndCountsForNothing() throws IOException {
        Path posts = posts();
        change(posts, json -> json.replace("Anschläge in Moskau", "Anschläge in MOSKAU"));
        String name = "posts/" + posts.getFileName();
        assertEquals(
                List.of(
                        name + ":1: Fehler: " + name
                                + ", Zeile 1: beschädigt und ausgelassen. Alles andere wurde gelesen.",
                        "Geprüft: Beiträge 20, Blätter 3, Markierungen 10. Fehler: 1, Warnungen: 0"),
                check().out().stream().filter(line -> !line.startsWith("Hinweis: ")).toList());
    }

    @Test
    void aPostThatCannotBeReadIsNamedAndTheOthersAreChecked() throws IOException {
        Path posts = posts();
        change(posts, json -> json.substring(1));
        Answer answer = check();
        assertEquals(
                List.of(true, "Geprüft: Beiträge 20, Blätter 3, Markierungen 10. Fehler: 1, Warnungen: 0"),
                List.of(answer.out().getFirst().startsWith("posts/" + posts.getFileName() + ":1: Fehler: "),
                        answer.out().getLast()));
    }

    @Test
    void aDamagedPostDoesNotStopAnExportAndIsNamed() throws IOException {
        Path posts = posts();
        change(posts, json -> json.substring(1));
        Answer answer = terminal.run(
                "export", "--project", project.toString(), "--out", place.resolve("out.json").toString());
        assertEquals(
                List.of(
                        1,
                        List.of("Beiträge exportiert nach " + place.resolve("out.json") + ": 20"),
                        List.of(true)),
                List.of(
                        answer.code(),
                        answer.out(),
                        answer.err().stream()
                                .map(line -> line.startsWith("posts/" + posts.getFileName() + ":1: Fehler: "))
                                .toList()));
    }

    @Test
    void aCheckAnswersInJsonForPrograms() throws IOException, UnreadableJsonException {
        Files.writeString(sheet, "{");
        List<String> lines = terminal.speaking(Locale.UK).run("check", "--project", project.toString(), "--json").out();
        JsonObject problem = JsonText.read(lines.getFirst().getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of(
                        "store.sheetRestored",
                        "The sheet sheets/8e/8e1f63789d14af5ec4aaf259/aw.json was damaged or gone and has been restored from"
                                + " the journals.",
                        "{\"posts\":21,\"sheets\":4,\"marks\":29,\"errors\":0,\"warnings\":1}"),
                List.of(problem.text("code"), problem.text("sentence"), lines.getLast()));
    }

    @Test
    void aSheetWhosePostIsGoneIsNoted() {
        terminal.fine("undo", "--project", project.toString(), "--person", "aw", "--json");
        for (int edits = 0; edits < 22; edits++) {
            terminal.run("undo", "--project", project.toString(), "--person", "aw");
        }
        assertEquals(
                List.of("Geprüft: Beiträge 0, Blätter 0, Markierungen 0. Fehler: 0, Warnungen: 0", 0, 3L),
                List.of(check().out().getLast(), check().code(),
                        check().out().stream().filter(line -> line.startsWith("Hinweis: Das Blatt von jk")).count()));
    }

    /// As if all journals were lost: with them everything would be put right again.
    private void forgetJournals() throws IOException {
        try (Stream<Path> journals = Files.list(project.resolve("journal"))) {
            for (Path journal : journals.toList()) {
                Files.delete(journal);
            }
        }
    }
}
