package org.randnotiz.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.randnotiz.json.JsonText;
import org.randnotiz.json.UnreadableJsonException;

/// What a post says commands no terminal.
@SuppressWarnings("NullAway") // JUnit fills the field before each test
final class VisibleTest {

    private static final String STRANGE = "Kasan \u001b[2J\u009b31m\u202enasaK\u202c\u0007 wartet.";

    @TempDir
    private Path place;

    @ParameterizedTest
    @CsvSource({"0, \\u0000", "7, \\u0007", "27, \\u001b", "127, \\u007f", "155, \\u009b", "8238, \\u202e",
        "8294, \\u2066"})
    void whatCommandsATerminalIsShown(int character, String shown) {
        assertEquals("a" + shown + "b", Visible.of("a" + (char) character + "b"));
    }

    @Test
    void tabsLineEndsAndLettersStay() {
        assertEquals("ä\tb\nc\r\nd \u05d0\u200f😀", Visible.of("ä\tb\nc\r\nd \u05d0\u200f😀"));
    }

    @Test
    void aCarriageReturnThatEndsNoLineIsShown() {
        assertEquals("a\\u000db", Visible.of("a\rb"));
    }

    private boolean commands(List<String> lines) {
        return String.join("", lines).chars().anyMatch(c -> c == 0x1b || c == 0x9b || c == 0x202e || c == 7);
    }

    @Test
    void noCommandOfAPostReachesTheTerminal() throws IOException, UnreadableJsonException {
        Terminal terminal = Terminal.in(place);
        String project = terminal.empty("project").toString();
        Path file = place.resolve("post.txt");
        Files.writeString(file, "03.04.2024, 09:00\n" + STRANGE + "\n");
        terminal.fine("import", "--project", project, file.toString());
        List<String> found = terminal.fine("search", "--project", project, "wartet", "--json");
        assertEquals(false, commands(found), found.toString());
        String id = JsonText.read(found.getFirst().getBytes(StandardCharsets.UTF_8)).text("post");
        List<String> shown = terminal.fine("show", "--project", project, id);
        assertEquals(false, commands(shown), shown.toString());
        assertEquals(true, String.join("\n", shown).contains("Kasan \\u001b[2J"), shown.toString());
        List<String> json = terminal.fine("show", "--project", project, id, "--json");
        assertEquals(false, commands(json), json.toString());
        assertEquals(
                STRANGE,
                JsonText.read(json.getFirst().getBytes(StandardCharsets.UTF_8)).object("post").text("text").strip());
        assertEquals(false, commands(terminal.fine("search", "--project", project, "wartet")));
        assertEquals(false, commands(terminal.fine("search", "--project", project, "--context", "wartet")));
        assertEquals(false, commands(terminal.run("search", "--project", project, "\u001b[31m:x").err()));
    }
}
