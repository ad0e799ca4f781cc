package org.randnotiz.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.randnotiz.cli.Terminal.Answer;
import org.randnotiz.json.JsonObject;
import org.randnotiz.json.JsonText;
import org.randnotiz.json.UnreadableJsonException;

/// Every command as it is typed. Commands that only read share one project; the others make their own.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class CliTest {

    private static final List<String> COMMANDS =
            List.of("new", "import", "search", "show", "apply", "undo", "export", "check");

    @TempDir
    private static Path shared;

    private static Path project;

    @TempDir
    private Path place;

    @BeforeAll
    static void makeTheSharedProject() throws IOException {
        project = Terminal.in(shared).marked("shared");
    }

    private static Answer ask(String... arguments) {
        return Terminal.in(shared).run(arguments);
    }

    private static String sharedProject() {
        return project.toString();
    }

    @Test
    void everyCommandExplainsItselfAndSaysItsVersion() {
        List<List<Object>> answers = new ArrayList<>();
        List<List<Object>> expected = new ArrayList<>();
        for (String command : COMMANDS) {
            Answer help = ask(command, "--help");
            Answer version = ask(command, "--version");
            answers.add(List.of(
                    command, help.code(), help.err(), help.out().getFirst().contains("randnotiz " + command + " "),
                    version));
            expected.add(List.of(
                    command, 0, List.of(), true, new Answer(0, List.of("Randnotiz 1.2.3"), List.of())));
        }
        assertEquals(expected, answers);
    }

    @Test
    void theProgramListsItsCommandsInBothLanguages() {
        Terminal german = Terminal.in(place);
        List<String> english = german.speaking(Locale.UK).fine("--help");
        assertEquals(
                List.of(
                        "Aufruf: randnotiz [-hV] [COMMAND]",
                        "  check   Prüft ein Projekt und sagt, was nicht stimmt.",
                        "Usage: randnotiz [-hV] [COMMAND]",
                        "  check   Checks a project and says what is wrong."),
                List.of(
                        german.fine("--help").getFirst(),
                        german.fine("--help").getLast(),
                        english.getFirst(),
                        english.getLast()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                        | Welcher Befehl? „randnotiz --help“ nennt sie alle.
            nonsense                                  | „nonsense“ gehört hier nicht hin; „randnotiz --help“ erklärt den Befehl.
            new                                       | Es fehlt --project; „randnotiz new --help“ erklärt den Befehl.
            new --project p --zone Mars/Nord          | So ist es nicht zu verstehen: --zone Mars/Nord; „randnotiz new --help“ erklärt den Befehl.
            new --project p --analyst ÄÖ              | So ist es nicht zu verstehen: ÄÖ; „randnotiz new --help“ erklärt den Befehl.
            new --project p --analyst a --editor a=B  | So ist es nicht zu verstehen: a; „randnotiz new --help“ erklärt den Befehl.
            import --project p                        | Es fehlt FILE; „randnotiz import --help“ erklärt den Befehl.
            import --project p --nonsense f           | „--nonsense“ gehört hier nicht hin; „randnotiz import --help“ erklärt den Befehl.
            search --project p --limit viele          | --limit kann nicht „viele“ sein; „randnotiz search --help“ erklärt den Befehl.
            search --project p --limit 0              | So ist es nicht zu verstehen: --limit 0; „randnotiz search --help“ erklärt den Befehl.
            search --project p --sort schön           | --sort kann nicht „schön“ sein; „randnotiz search --help“ erklärt den Befehl.
            show --project p                          | Es fehlt POST; „randnotiz show --help“ erklärt den Befehl.
            show --project p a b                      | „b“ gehört hier nicht hin; „randnotiz show --help“ erklärt den Befehl.
            apply --project p --person Ä              | So ist es nicht zu verstehen: --person Ä; „randnotiz apply --help“ erklärt den Befehl.
            apply --project                           | Es fehlt --project; „randnotiz apply --help“ erklärt den Befehl.
            undo                                      | Es fehlt --project; „randnotiz undo --help“ erklärt den Befehl.
            export --project p                        | Es fehlt --out; „randnotiz export --help“ erklärt den Befehl.
            export --project p --out f --format pdf   | So ist es nicht zu verstehen: --format pdf; „randnotiz export --help“ erklärt den Befehl.
            export --project p --out f --state schön  | --state kann nicht „schön“ sein; „randnotiz export --help“ erklärt den Befehl.
            export --project p --out f --by Ä         | So ist es nicht zu verstehen: --by Ä; „randnotiz export --help“ erklärt den Befehl.
            check                                     | Es fehlt --project; „randnotiz check --help“ erklärt den Befehl.
            """)
    void whatIsNotUnderstoodIsSaidInOneSentence(String typed, String sentence) {
        String[] arguments = typed.isEmpty() ? new String[0] : typed.split(" ");
        assertEquals(new Answer(2, List.of(), List.of(sentence)), ask(arguments));
    }

    @Test
    void wrongUsageIsSaidInEnglishToo() {
        assertEquals(
                new Answer(2, List.of(), List.of("--out is missing; “randnotiz export --help” explains the command.")),
                Terminal.in(place).speaking(Locale.UK).run("export", "--project", "p"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "search", "show", "apply", "undo", "export", "check"})
    void aPersonTheProjectDoesNotKnowIsRefusedAndLeavesNothing(String command) throws IOException {
        List<String> typed = new ArrayList<>(List.of(command, "--project", sharedProject(), "--person", "niemand"));
        typed.addAll(switch (command) {
            case "import" -> List.of("samples/kasan-note.txt");
            case "show" -> List.of(Terminal.NOTE);
            case "export" -> List.of("--out", place.resolve("out.json").toString());
            default -> List.of();
        });
        List<Path> before = files(project);
        Answer answer = ask(typed.toArray(String[]::new));
        assertEquals(
                List.of(new Answer(1, List.of(),
                        List.of("Fehler: Die Person niemand gehört nicht zum Projekt.")), before),
                List.of(answer, files(project)));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "search", "show", "apply", "undo", "export", "check"})
    void aFolderThatIsNoProjectIsRefusedAndNotTouched(String command) throws IOException {
        List<String> typed = new ArrayList<>(List.of(command, "--project", place.resolve("none").toString()));
        typed.addAll(switch (command) {
            case "import" -> List.of("samples/kasan-note.txt");
            case "show" -> List.of(Terminal.NOTE);
            case "export" -> List.of("--out", place.resolve("out.json").toString());
            default -> List.of();
        });
        Answer answer = ask(typed.toArray(String[]::new));
        assertEquals(
                List.of(1, 1, List.of(place)),
                List.of(answer.code(), answer.err().size(), files(place)));
    }

    @Test
    void aNewProjectIsNotMadeWhereSomethingIs() throws IOException {
        Files.writeString(place.resolve("letter.txt"), "Liebe Anna");
        Answer answer = Terminal.in(place).run("new", "--project", place.toString());
        assertEquals(List.of(1, List.of(), 1, List.of(place, place.resolve("letter.txt"))),
                List.of(answer.code(), answer.out(), answer.err().size(), files(place)));
    }

    @Test
    void aPreviewSaysWhatWouldBeAddedAndAddsNothing() throws IOException {
        Terminal terminal = Terminal.in(place);
        Path empty = terminal.empty("empty");
        List<Path> before = files(empty);
        assertEquals(
                List.of(
                        List.of(
                                "Beiträge, die dazukämen: 20, schon da: 0, ohne Zeitpunkt: 0",
                                "Quellen: Forum (13), Blog Randlage (3), Agentur Meridian (3), Agentur (1)"),
                        before),
                List.of(
                        terminal.fine("import", "--project", empty.toString(), "--preview",
                                "samples/lage-zentralasien.txt"),
                        files(empty)));
    }

    @Test
    void anImportAnswersInJsonWhatCameOfIt() throws UnreadableJsonException {
        Terminal terminal = Terminal.in(place);
        Path empty = terminal.empty("empty");
        JsonObject answer = json(terminal.fine(
                "import", "--project", empty.toString(), "--json", "samples/kasan-note.txt").getFirst());
        assertEquals(
                List.of(1L, 1L, 0L, 0L, "2024-04-01T23:17+02:00[Europe/Berlin]",
                        "2024-04-01T23:17+02:00[Europe/Berlin]"),
                List.of(
                        answer.wide("posts", 0),
                        answer.wide("added", 0),
                        answer.wide("known", 0),
                        answer.wide("withoutTime", 0),
                        answer.text("earliest"),
                        answer.text("latest")));
    }

    @Test
    void aFileThatIsNotThereIsNamedAndTheOthersAreRead() {
        Terminal terminal = Terminal.in(place);
        Path empty = terminal.empty("empty");
        assertEquals(
                new Answer(
                        1,
                        List.of("Beiträge importiert: 1, schon da: 0, ohne Zeitpunkt: 0"),
                        List.of("fehlt.txt: Fehler: Die Datei gibt es nicht.")),
                terminal.run("import", "--project", empty.toString(), "fehlt.txt", "samples/kasan-note.txt"));
    }

    @Test
    void aSearchAnswersInJsonWithPlacesInTheSnippet() throws UnreadableJsonException {
        List<String> out =
                ask("search", "--project", sharedProject(), "--json", "Außenministeriums", "Anerkennung").out();
        List<String> found = new ArrayList<>();
        for (String line : out) {
            JsonObject hit = json(line);
            for (JsonObject span : hit.list("hits", json -> json)) {
                found.add(hit.text("snippet").substring(span.integer("start", 0), span.integer("end", 0)));
            }
        }
        JsonObject note = null;
        for (String line : out) {
            note = json(line).text("post").equals(Terminal.NOTE) ? json(line) : note;
        }
        assertEquals(
                List.of("{\"aw\":\"draft\"}", true),
                List.of(
                        JsonText.line(note.object("states")),
                        found.stream().allMatch(words -> words.toLowerCase(Locale.GERMANY).contains("ministeri")
                                || words.toLowerCase(Locale.GERMANY).contains("anerkenn"))));
    }

    @Test
    void aSearchIsSortedAndLimitedAsAsked() throws UnreadableJsonException {
        List<String> times = new ArrayList<>();
        for (String line : ask("search", "--project", sharedProject(), "--json", "--sort", "oldest", "--limit", "2")
                .out()) {
            times.add(json(line).text("published"));
        }
        assertEquals(List.of("2024-03-22T23:41+01:00", "2024-03-23T14:05+01:00"), times);
    }

    @Test
    void aPostIsShownByTheBeginningOfItsId() {
        Answer answer = ask("show", "--project", sharedProject(), "8e1f");
        assertEquals(
                List.of(0, Terminal.NOTE + "  2024-04-01T23:17+02:00", "Blatt von aw, in Arbeit:"),
                List.of(
                        answer.code(),
                        answer.out().getFirst(),
                        answer.out().stream().filter(line -> line.startsWith("Blatt")).findFirst().orElse("")));
    }

    @Test
    void aPostShownInJsonIsWholeWithItsSheets() throws UnreadableJsonException {
        JsonObject shown = json(ask("show", "--project", sharedProject(), "--json", Terminal.NOTE).out().getFirst());
        assertEquals(
                List.of(Terminal.NOTE, 1989, 19),
                List.of(
                        shown.object("post").text("id"),
                        shown.object("post").text("text").length(),
                        shown.list("sheets", json -> json).getFirst().list("marks", json -> json).size()));
    }

    @Test
    void aPostThatIsNotThereOrNotNamedClearlyIsRefused() {
        assertEquals(
                List.of(
                        new Answer(1, List.of(), List.of("Fehler: Den Beitrag ffff gibt es in diesem Projekt nicht.")),
                        new Answer(1, List.of(), List.of("Fehler: Mit e beginnen mehrere Kennungen von Beiträgen."))),
                List.of(
                        ask("show", "--project", sharedProject(), "ffff"),
                        ask("show", "--project", sharedProject(), "e")));
    }

    @Test
    void undoTakesBackOneChangeAfterTheOtherAndSaysWhenThereIsNone() {
        Terminal terminal = Terminal.in(place);
        Path own = terminal.read("own");
        terminal.apply(own, "jk", """
                {"edit":"add-mark","post":"8e1f63789d14af5ec4aaf259","type":"note","quote":"Moskau","values":{}}
                """);
        String[] undo = {"undo", "--project", own.toString(), "--person", "jk"};
        Answer first = terminal.run(undo);
        assertEquals(
                List.of(
                        new Answer(0, List.of("Rückgängig: Notiz markiert: „Moskau“"), List.of()),
                        new Answer(1, List.of(),
                                List.of("Hinweis: Es gibt nichts, was sich rückgängig machen ließe."))),
                List.of(first, terminal.run(undo)));
    }

    @Test
    void anImportIsTakenBackAsAWholeAndSaidInJson() throws UnreadableJsonException {
        Terminal terminal = Terminal.in(place);
        Path own = terminal.read("own");
        JsonObject undone = json(terminal.fine("undo", "--project", own.toString(), "--json").getFirst());
        assertEquals(
                List.of("import.added", List.of("1 Treffer")),
                List.of(undone.text("change"), terminal.fine("search", "--project", own.toString()).stream()
                        .filter(line -> line.endsWith("Treffer"))
                        .toList()));
    }

    private List<String> exportedIds(String... filter) throws IOException, UnreadableJsonException {
        List<String> ids = new ArrayList<>();
        for (String line : Terminal.in(shared).exported(project, "jsonl", filter).lines().toList()) {
            JsonObject json = json(line);
            if (json.text("record").equals("post")) {
                List<String> people = new ArrayList<>();
                for (JsonObject sheet : json.list("sheets", part -> part)) {
                    people.add(sheet.text("person") + " " + sheet.text("state"));
                }
                ids.add(json.text("id").substring(0, 4) + " " + people);
            }
        }
        return ids;
    }

    @Test
    void anExportIsFilteredByQueryStateAndPerson() throws IOException, UnreadableJsonException {
        assertEquals(
                List.of(
                        List.of("8e1f [aw draft]"),
                        List.of("0fd5 [jk submitted]", "ba92 [jk submitted]"),
                        List.of("8e1f [aw draft]"),
                        List.of("e175 [jk draft]"),
                        List.of()),
                List.of(
                        exportedIds("--query", "\"Eigentümliche Randinformation\""),
                        exportedIds("--state", "submitted").stream().sorted().toList(),
                        exportedIds("--by", "aw"),
                        exportedIds("--by", "jk", "--state", "draft"),
                        exportedIds("--by", "ed")));
    }

    @Test
    void theFilterStandsInTheFile() throws IOException, UnreadableJsonException {
        JsonObject header = json(Terminal.in(shared)
                .exported(project, "jsonl", "--by", "jk", "--state", "draft", "--state", "NEW", "--query", "Taliban")
                .lines()
                .findFirst()
                .orElseThrow());
        assertEquals("query: Taliban; state: new, draft; person: jk", header.text("filter"));
    }

    @Test
    void aFilterByAPersonNobodyKnowsIsRefused() {
        assertEquals(
                List.of(new Answer(1, List.of(), List.of("Fehler: Die Person xy gehört nicht zum Projekt.")), false),
                List.of(
                        ask("export", "--project", sharedProject(), "--out", place.resolve("x.json").toString(), "--by",
                                "xy"),
                        Files.exists(place.resolve("x.json"))));
    }

    @Test
    void anExportWithAWrongQueryIsRefusedWithThePlaceAndWritesNothing() {
        Path file = place.resolve("x.json");
        Answer answer = ask(
                "export", "--project", sharedProject(), "--out", file.toString(), "--query", "(Taliban");
        assertEquals(2, answer.code());
        assertEquals(ask("search", "--project", sharedProject(), "(Taliban").err(), answer.err());
        assertEquals(false, Files.exists(file));
    }

    @Test
    void anExportThatWouldReplaceAnotherFileNeedsForce() throws IOException {
        Path file = Files.writeString(place.resolve("brief.json"), "Liebe Anna");
        Answer answer = ask("export", "--project", sharedProject(), "--out", file.toString());
        assertEquals(2, answer.code());
        assertEquals("Liebe Anna", Files.readString(file));
        assertEquals(0, ask("export", "--project", sharedProject(), "--out", file.toString(), "--force").code());
        assertEquals(0, ask("export", "--project", sharedProject(), "--out", file.toString()).code());
    }

    @Test
    void aFileWithAnEndingOfNoFormatIsRefused() {
        Path file = place.resolve("x.csv");
        assertEquals(
                new Answer(
                        2, List.of(),
                        List.of("Fehler: Der Name x.csv passt nicht zum Format json: Er muss auf .json enden.")),
                ask("export", "--project", sharedProject(), "--out", file.toString()));
        assertEquals(false, Files.exists(file));
    }

    @Test
    void theEndingOfTheFileChoosesTheFormat() throws IOException {
        Path file = place.resolve("alles.jsonl");
        ask("export", "--project", sharedProject(), "--out", file.toString());
        assertEquals("{\"record\":\"header\"", Files.readString(file).substring(0, 18));
    }

    @Test
    void aSoundProjectPassesTheCheck() {
        assertEquals(
                new Answer(0, List.of("Geprüft: Beiträge 21, Blätter 4, Markierungen 29. Fehler: 0, Warnungen: 0"),
                        List.of()),
                ask("check", "--project", sharedProject()));
    }

    private static JsonObject json(String line) throws UnreadableJsonException {
        return JsonText.read(line.getBytes(StandardCharsets.UTF_8));
    }
}
