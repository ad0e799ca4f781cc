package org.randnotiz.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.cli.Terminal.Answer;
import org.randnotiz.json.JsonObject;
import org.randnotiz.json.JsonText;
import org.randnotiz.json.UnreadableJsonException;

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

    @Test
    void aMarkThatStandsOnOtherWordsIsAnError() throws IOException {
        forgetJournals();
        change(sheet, json -> json
                .replaceFirst("\"start\": *56", "\"start\":55")
                .replaceFirst("\"end\": *62", "\"end\":61"));
        assertEquals(
                new Answer(
                        1,
                        List.of(
                                "sheets/8e1f63789d14af5ec4aaf259/aw: Fehler: An der Stelle 55..61 steht nicht „Moskau“.",
                                "Geprüft: Beiträge 21, Blätter 4, Markierungen 29. Fehler: 1, Warnungen: 0"),
                        List.of()),
                check());
    }

    @Test
    void anActorThatIsNotInTheRegistryIsAnError() throws IOException {
        forgetJournals();
        change(sheet, json -> json.replaceFirst("\"taliban\"", "\"nobody\""));
        assertEquals(
                new Answer(
                        1,
                        List.of(
                                "sheets/8e1f63789d14af5ec4aaf259/aw: Fehler: Akteur: Den Akteur „nobody“ gibt es in diesem Projekt nicht.",
                                "Geprüft: Beiträge 21, Blätter 4, Markierungen 29. Fehler: 1, Warnungen: 0"),
                        List.of()),
                check());
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
    void aPostWhoseTextWasChangedIsAnErrorAndSoAreItsMarks() throws IOException {
        change(posts(), json -> json.replace("Anschläge in Moskau", "Anschläge in MOSKAU"));
        assertEquals(
                List.of(
                        "Fehler: Die Kennung des Beitrags 8e1f63789d14af5ec4aaf259 passt nicht zu seinem Text.",
                        "sheets/8e1f63789d14af5ec4aaf259/aw: Fehler: An der Stelle 56..62 steht nicht „Moskau“.",
                        "Geprüft: Beiträge 21, Blätter 4, Markierungen 29. Fehler: 2, Warnungen: 0"),
                check().out());
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
        forgetJournals();
        change(sheet, json -> json.replaceFirst("\"taliban\"", "\"nobody\""));
        List<String> lines = terminal.speaking(Locale.UK).run("check", "--project", project.toString(), "--json").out();
        JsonObject problem = JsonText.read(lines.getFirst().getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of(
                        "check.actor",
                        "Actor: this project has no actor “nobody”.",
                        "{\"posts\":21,\"sheets\":4,\"marks\":29,\"errors\":1,\"warnings\":0}"),
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

    /// What a person who edits sheets by hand has to do as well: without it the journal would put everything right again.
    private void forgetJournals() throws IOException {
        try (Stream<Path> journals = Files.list(project.resolve("journal"))) {
            for (Path journal : journals.toList()) {
                Files.delete(journal);
            }
        }
    }
}
