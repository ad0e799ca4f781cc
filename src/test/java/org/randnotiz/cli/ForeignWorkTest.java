package org.randnotiz.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a file of annotated JSON may do to a project it comes from outside: add, in the name of whoever imports it. For all
/// else somebody has to say yes.
@SuppressWarnings("NullAway") // JUnit and the set-up fill the fields before each test
final class ForeignWorkTest {

    private static final String DELEGATION = "ba920c2a6d4f87bad6950b9f";

    @TempDir
    private Path place;

    private Terminal terminal;

    /// An export of a project that is marked, handed in and approved.
    private Path file;

    @BeforeEach
    void exportAProjectThatIsReviewed() throws IOException {
        terminal = Terminal.in(place);
        Path reviewed = terminal.marked("reviewed");
        terminal.apply(reviewed, "ed", "{\"edit\":\"approve\",\"post\":\"" + DELEGATION + "\",\"of\":\"jk\"}\n");
        terminal.exported(reviewed, "json");
        file = place.resolve("reviewed.json");
    }

    @Test
    void marksOfOthersComeAsTheImportOfWhoeverImports() throws IOException {
        Path project = terminal.read("project");
        read(project, "aw");
        String post = post(terminal.exported(project, "json"), DELEGATION);
        assertTrue(post.contains("\"person\": \"aw\""), "they lie on the sheet of whoever imports");
        assertFalse(post.contains("\"person\": \"jk\""), "nothing lies on the sheet of somebody else");
        assertTrue(post.contains("\"origin\": \"import\""), "they say that they were imported");
        assertFalse(post.contains("\"by\": \"jk\""), "nothing is written in the name of somebody else");
    }

    @Test
    void nothingIsHandedInOrApprovedByAFile() throws IOException {
        Path project = terminal.read("project");
        read(project, "ed");
        assertFalse(terminal.exported(project, "json").contains("\"kind\": \"approve\""));
    }

    @Test
    void nobodyIsMadeByAFile() throws IOException {
        Path project = place.resolve("lone");
        terminal.usual().fine("new", "--project", project.toString(), "--editor", "eva=Eva Klein");
        Terminal.Answer answer = read(project, "eva");
        assertFalse(Files.readString(project.resolve("project.json")).contains("Jonas"));
        assertTrue(
                answer.err().stream().anyMatch(line -> line.contains("Personen der Datei")), answer.err().toString());
    }

    @Test
    void whatIsBroughtIsToldByPersonAndKind() throws IOException {
        Path project = terminal.read("project");
        List<String> told = read(project, "aw").err();
        assertTrue(
                told.stream().anyMatch(line -> line.contains("Von jk kommt dazu: 10 Markierungen")), told.toString());
        assertTrue(
                told.stream().anyMatch(line -> line.contains("Von ed bleibt draußen") && line.contains("1 Abgaben")),
                told.toString());
    }

    @Test
    void aPreviewTellsTheSameAndChangesNothing() throws IOException {
        Path project = terminal.read("project");
        Map<String, String> before = files(project);
        List<String> preview = terminal.run(
                "import", "--project", project.toString(), "--person", "aw", "--preview", file.toString())
                .err();
        assertEquals(before, files(project));
        assertEquals(brought(preview), brought(read(project, "aw").err()));
    }

    @Test
    void whatComesTwiceIsToldOnce() throws IOException {
        Path project = terminal.read("project");
        Path again = Files.copy(file, place.resolve("again.json"));
        List<String> preview = terminal.run(
                "import", "--project", project.toString(), "--person", "aw", "--preview", file.toString(),
                again.toString())
                .err();
        assertEquals(brought(read(project, "aw", again.toString()).err()), brought(preview));
    }

    @Test
    void anAnalystCannotTakeOverTheWorkOfOthers() throws IOException {
        Path project = terminal.read("project");
        Map<String, String> before = files(project);
        Terminal.Answer answer = read(project, "aw", "--take-over");
        assertEquals(
                List.of("Fehler: Die Arbeit anderer kann nur die Redaktion übernehmen; Anna Weber gehört nicht dazu."),
                answer.err());
        assertEquals(Cli.PROBLEM, answer.code());
        assertEquals(before, files(project));
    }

    @Test
    void aLaterVersionReplacesNothingWithoutAYes() throws IOException {
        Path project = terminal.marked("project");
        String before = terminal.exported(project, "json");
        altered("\"version\": 1,", "\"version\": 9,");
        Terminal.Answer answer = read(project, "aw");
        assertEquals(before, terminal.exported(project, "json"));
        assertTrue(
                answer.err().stream().anyMatch(line -> line.contains("würde die Datei ändern")),
                answer.err().toString());
    }

    @Test
    void theMarksOfOthersAreNotReplacedByAnAnalystsYes() throws IOException {
        Path project = terminal.marked("project");
        altered("\"version\": 1,", "\"version\": 9,");
        read(project, "aw", "--replace");
        String post = post(terminal.exported(project, "json"), DELEGATION);
        assertFalse(post.contains("\"version\": 9"), "the post has marks of jk alone");
    }

    @ParameterizedTest
    @CsvSource({"aw,", "aw,--replace", "ed,"})
    void undoTakesBackAllThatCameToPostsThatWereThere(String person, String more) throws IOException {
        Path project = terminal.read("project");
        String before = terminal.exported(project, "json");
        List<String> options = more == null ? List.of() : List.of(more);
        read(project, person, options.toArray(String[]::new));
        terminal.fine("undo", "--project", project.toString(), "--person", person);
        String after = terminal.exported(project, "json");
        assertEquals(before, after);
    }

    @Test
    void undoTakesBackWhatAnEditorTookOverSaveTheHandOvers() throws IOException {
        Path project = terminal.read("project");
        read(project, "ed", "--take-over");
        terminal.fine("undo", "--project", project.toString(), "--person", "ed");
        String after = terminal.exported(project, "json");
        assertFalse(after.contains("\"quote\": \"Taliban\""), "no mark is left");
        assertTrue(after.contains("\"kind\": \"submit\""), "no undo reaches a hand-over");
    }

    @Test
    void undoTakesBackActorsAndPostsInOneStep() throws IOException {
        Path project = terminal.usual().empty("project");
        String before = terminal.exported(project, "json");
        read(project, "aw");
        terminal.fine("undo", "--project", project.toString(), "--person", "aw");
        assertEquals(before, terminal.exported(project, "json"));
    }

    @Test
    void theSameFileReadAgainBringsNothing() throws IOException {
        Path project = terminal.read("project");
        read(project, "aw");
        Map<String, String> before = files(project.resolve("sheets"));
        List<String> told = read(project, "aw").err();
        assertEquals(before, files(project.resolve("sheets")));
        assertFalse(told.stream().anyMatch(line -> line.contains("kommt dazu")), told.toString());
    }

    @Test
    void nothingComesOntoASheetThatIsHandedIn() throws IOException {
        Path project = terminal.read("project");
        terminal.apply(project, "aw", """
                {"edit":"add-mark","post":"%s","id":"own-1","type":"actor","quote":"Taliban","values":{"actor":{"kind":"actors","actors":["taliban"]}}}
                {"edit":"submit","note":""}
                """.formatted(DELEGATION));
        List<String> told = read(project, "aw").err();
        assertTrue(
                told.stream()
                        .anyMatch(line -> line.startsWith("Achtung: Von jk bleibt draußen, was auf dein Blatt käme")),
                told.toString());
    }

    @Test
    void nothingIsAddedToWhatWasApprovedByTakingOverAlone() throws IOException {
        Path project = terminal.marked("project");
        terminal.apply(project, "ed", "{\"edit\":\"approve\",\"post\":\"" + DELEGATION + "\",\"of\":\"jk\"}\n");
        altered("\"id\": \"jk-01\"", "\"id\": \"jk-91\"");
        List<String> told = read(project, "ed", "--take-over").err();
        assertFalse(terminal.exported(project, "json").contains("jk-91"), "what was approved stays as it was");
        assertTrue(
                told.stream().anyMatch(line -> line.startsWith("Achtung: Von jk würde die Datei ändern")),
                told.toString());
    }

    @Test
    void marksOfManyThousandPeopleOnOnePostAreReadInOneGo() throws IOException {
        Path project = terminal.read("project");
        String text = Files.readString(file);
        int marks = text.indexOf("\"marks\": [", text.indexOf(DELEGATION)) + "\"marks\": [".length();
        int end = text.indexOf("},\n        {", marks);
        String one = text.substring(marks, end + 1);
        StringBuilder many = new StringBuilder();
        for (int n = 0; n < 20_000; n++) {
            many.append(one.replaceFirst("\"id\": \"[^\"]+\"", "\"id\": \"of-p" + n + "\"")
                    .replaceFirst("\"person\": \"[^\"]+\"", "\"person\": \"p" + n + "\""))
                    .append(',');
        }
        Files.writeString(file, text.substring(0, marks) + many + text.substring(marks));
        read(project, "aw");
        assertEquals(
                20_000,
                terminal.exported(project, "json").lines().filter(line -> line.contains("\"id\": \"of-p")).count());
    }

    private Terminal.Answer read(Path project, String person, String... more) {
        List<String> command = new ArrayList<>(List.of("import", "--project", project.toString(), "--person", person));
        command.addAll(List.of(more));
        command.add(file.toString());
        return terminal.run(command.toArray(String[]::new));
    }

    private void altered(String what, String by) throws IOException {
        Files.writeString(file, Files.readString(file).replace(what, by));
    }

    /// The part of an export that is about one post.
    private static String post(String exported, String id) {
        int begin = exported.indexOf("\"id\": \"" + id + "\"");
        int end = exported.indexOf("\"textSha256\"", begin + 1);
        int next = exported.indexOf("\"textSha256\"", end + 1);
        return exported.substring(begin, next < 0 ? exported.length() : next);
    }

    private static List<String> brought(List<String> told) {
        return told.stream().filter(line -> line.contains("Von ") || line.contains("kteure")).toList();
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path one : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(one).toString(), Files.readString(one));
            }
        }
        return files;
    }
}
