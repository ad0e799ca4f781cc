package org.randnotiz.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.json.Codecs;
import org.randnotiz.json.JsonText;
import org.randnotiz.json.UnreadableJsonException;
import org.randnotiz.sheet.Confidence;
import org.randnotiz.sheet.Likelihood;
import org.randnotiz.sheet.SheetState;

/// `docs/command-line.md` says what the command line does.
@SuppressWarnings("NullAway") // JUnit fills the field before each test
final class DocumentedTest {

    private static final Path DOCUMENT = Path.of("docs", "command-line.md");
    private static final List<String> COMMANDS =
            List.of("new", "import", "search", "show", "apply", "undo", "drafts", "export", "check");

    @TempDir
    private Path place;

    private static SortedSet<String> options(String text) {
        return new TreeSet<>(Pattern.compile("--[a-z]+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList());
    }

    @Test
    void everyCommandHasJustTheOptionsThatAreDocumented() throws IOException {
        Terminal terminal = Terminal.in(place);
        Map<String, SortedSet<String>> documented = new TreeMap<>();
        Map<String, SortedSet<String>> real = new TreeMap<>();
        for (String line : Files.readAllLines(DOCUMENT)) {
            String command = line.startsWith("randnotiz ") ? line.split(" +")[1] : "";
            if (COMMANDS.contains(command)) {
                documented.put(command, options(line));
            }
        }
        for (String command : COMMANDS) {
            SortedSet<String> options = new TreeSet<>();
            for (String line : terminal.fine(command, "--help")) {
                if (line.matches(" +(-., )?--[a-z]+.*")) {
                    options.add(options(line).getFirst());
                }
            }
            options.removeAll(List.of("--help", "--version"));
            real.put(command, options);
        }
        assertEquals(documented, real);
    }

    /// The words that stand in the first column of the table of edits.
    private static List<String> edits() throws IOException {
        List<String> edits = new ArrayList<>();
        for (String line : Files.readAllLines(DOCUMENT)) {
            if (!line.startsWith("| `edit`") && line.matches("\\| `[a-z-]+`(, `[a-z-]+`)* \\|.*\\|.*\\|")) {
                for (String word : line.split("\\|")[1].split(",")) {
                    edits.add(word.replace("`", "").strip());
                }
            }
        }
        return edits;
    }

    @Test
    void everyEditThatIsDocumentedIsUnderstood() throws IOException {
        Terminal terminal = Terminal.in(place);
        Path project = terminal.empty("project");
        StringBuilder lines = new StringBuilder();
        edits().forEach(edit -> lines.append("{\"edit\":\"").append(edit).append("\"}\n"));
        List<String> answers = terminal.type(lines.toString(), "apply", "--project", project.toString()).out();
        assertEquals(
                List.of(13, 13, List.of()),
                List.of(
                        edits().size(),
                        answers.size(),
                        answers.stream().filter(answer -> answer.contains("apply.unknown")).toList()));
    }

    @Test
    void theExampleOfAnEditIsCarriedOutAndAnsweredAsShown() throws IOException {
        Terminal terminal = Terminal.in(place);
        Path project = terminal.read("project");
        List<String> document = Files.readAllLines(DOCUMENT);
        int example = document
                .indexOf(document.stream().filter(line -> line.startsWith("{\"edit\"")).findFirst().orElseThrow());
        String answer = terminal.apply(project, "aw", document.get(example) + "\n").getFirst();
        assertEquals(document.get(example + 1), answer.replaceFirst("\"item\":\"01h[^\"]*\"", "\"item\":\"01hv…\""));
    }

    @Test
    void everyKindOfValueIsReadInItsDocumentedShape() throws IOException, UnreadableJsonException {
        TreeSet<String> kinds = new TreeSet<>();
        List<FieldValue> values = new ArrayList<>();
        for (String line : Files.readAllLines(DOCUMENT)) {
            if (line.startsWith("{\"kind\"")) {
                for (String value : line.split("(?<=\\}) +(?=\\{)")) {
                    byte[] json = value.strip().replace("01hv…", "01hv").getBytes(StandardCharsets.UTF_8);
                    kinds.add(JsonText.read(json).text("kind"));
                    values.add(Codecs.FIELD_VALUE.read(json));
                }
            }
        }
        assertEquals(
                List.of(
                        new TreeSet<>(List.of("actors", "choice", "links", "number", "place", "scale", "text", "time",
                                "yesno")),
                        9),
                List.of(kinds, values.size()));
    }

    @Test
    void theWordsForLikelihoodConfidenceAndStatesAreThoseOfTheProgram() throws IOException {
        String document = Files.readString(DOCUMENT).replaceAll("\\s+", " ");
        assertEquals(
                List.of(true, true, true),
                List.of(
                        document.contains("`likelihood` is one of " + words(Likelihood.values())),
                        document.contains("`confidence` one of " + words(Confidence.values())),
                        document.contains("`STATE` is one of " + words(SheetState.values()))));
    }

    private static String words(Enum<?>[] all) {
        return String.join(
                " ",
                Arrays.stream(all)
                        .map(one -> '`' + one.name().toLowerCase(Locale.ROOT).replace('_', '-') + '`')
                        .toList());
    }
}
