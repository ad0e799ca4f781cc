package org.randnotiz.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Both languages have the same keys, the classes use them, and what is wrong with them is found.
final class WordsTest {

    private static final Path WORDS = Path.of("src/main/resources/org/randnotiz/wording");

    /// What picocli asks a bundle for by the names of commands.
    private static final Set<String> PICOCLI = Set.of("randnotiz.usage.description.0",
            "randnotiz.\u0001.usage.description.0", "mixinStandardHelpOptions.help.0",
            "mixinStandardHelpOptions.version.0");

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaces() throws IOException {
        assertEquals(List.of(), Bundles.read(WORDS, "messages").faults());
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> keys = Bundles.read(WORDS, "messages").base().keySet();
        Set<String> keyCodes = Arrays.stream(KeyCode.values()).map(KeyCode::name).collect(Collectors.toSet());
        assertEquals(List.of(), Constants.of(Sources.classes()).and(PICOCLI, keyCodes).unused(keys));
    }

    @Test
    void everyKeyThatIsUsedHasWords() throws IOException {
        Set<String> keys = Bundles.read(WORDS, "messages").base().keySet();
        assertEquals(List.of(), Constants.of(Sources.classes()).unknown(keys));
    }

    @Test
    void everyFaultIsFound(@TempDir Path dir) throws IOException {
        Files.writeString(dir.resolve("m.properties"), """
                a.both = {0} von {1}
                a.broken = {0
                a.empty =
                a.german = nur hier
                a.places = {0} und {1}
                a.apostrophe = geht's
                """);
        Files.writeString(dir.resolve("m_en.properties"), """
                a.both = {0} of {1}
                a.broken = {0}
                a.empty = full
                a.english = only here
                a.places = {0,number} and {2}
                a.apostrophe = it’s
                """);
        assertEquals(List.of(
                "a.apostrophe: straight apostrophe in German",
                "a.broken: places [] in German, [0] in English",
                "a.broken: no pattern in German: Unmatched braces in the pattern.",
                "a.empty: empty in German",
                "a.english: missing in German",
                "a.german: missing in English",
                "a.places: places [0, 1] in German, [0, 2] in English"), Bundles.read(dir, "m").faults());
    }

    @Test
    void whatSpeaksOtherwiseThanTheInterfaceIsFound(@TempDir Path dir) throws IOException {
        Files.writeString(dir.resolve("m.properties"), """
                a.begging = Drücke bitte Esc.
                a.formal = Meinten Sie {0}?
                a.guillemets = Ähnlich wie »{0}«
                a.mark = Eine Marke „{0}“ gibt es nicht.
                a.fine = „{0}“ ist markiert. Sie bleibt, wie sie ist.
                a.possessive = In Ihrem Projekt
                a.straight = Zeichen "{0}"
                """);
        Files.writeString(dir.resolve("m_en.properties"), """
                a.begging = Press Esc.
                a.formal = Did you mean {0}?
                a.guillemets = Similar to “{0}”
                a.mark = There is no mark “{0}”.
                a.fine = “{0}” is marked. It stays as it is.
                a.possessive = In your project
                a.straight = Character “{0}”
                """);
        assertEquals(List.of(
                "a.begging: formal address",
                "a.formal: formal address",
                "a.guillemets: quotation marks other than „…“",
                "a.mark: Marke instead of Markierung",
                "a.possessive: formal address",
                "a.straight: quotation marks other than „…“"), Bundles.read(dir, "m").faults());
    }

    @Test
    void theCodebookSpeaksAsTheInterfaceDoes() throws IOException {
        String codebook = Files.readString(Path.of("samples", "codebook.json"));
        List<String> german = Pattern.compile("\"de\"\\s*:\\s*\"([^\"]*)\"")
                .matcher(codebook)
                .results()
                .map(label -> label.group(1))
                .toList();
        assertNotEquals(List.of(), german);
        assertEquals(List.of(), german.stream().filter(words -> !Tone.faults(words).isEmpty()).toList());
    }

    @Test
    void aKeyGivenTwiceIsFound(@TempDir Path dir) throws IOException {
        Files.writeString(dir.resolve("m.properties"), "a.b = 1\na.b = 2\n");
        Files.writeString(dir.resolve("m_en.properties"), "a.b = 1\n");
        var refused = assertThrows(IllegalArgumentException.class, () -> Bundles.read(dir, "m"));
        assertEquals("m.properties gives a.b twice", refused.getMessage());
    }

    @Test
    void unusedAndUnknownKeysAreFound() {
        var constants = new Constants(
                Set.of("reader.fold", "reader.gone", "edit.noMark", "other.thing", "reader.css", "hits", ".one"),
                Set.of("problem.\u0001", "likelihood.\u0001.short", "posts.\u0001", "\u0001\u0001"),
                Set.of("LIKELY", "likely"));
        Set<String> keys = Set.of("reader.fold", "problem.edit.noMark", "likelihood.likely.short", "posts.hits.one");
        Set<String> more = Set.of("reader.old", "problem.edit.old", "likelihood.never.short", "posts.hits.many");
        assertEquals(
                List.of(List.of(),
                        List.of("likelihood.never.short", "posts.hits.many", "problem.edit.old", "reader.old"),
                        List.of("reader.gone")),
                List.of(constants.unused(keys), constants.unused(more), constants.unknown(keys)));
    }

    @Test
    void textsInAnnotationsAreSeen() throws IOException {
        List<Path> own =
                Sources.under(Path.of("target", "test-classes", "org", "randnotiz", "gates"), "$Annotated.class");
        assertEquals(Set.of("cli.words", "of.a.field"), Constants.of(own).texts());
    }

    /// Here for the test above.
    @SuppressWarnings("unused")
    private static final class Annotated {
        @Deprecated(since = "of.a.field")
        private Object field = this;

        @Deprecated(since = "cli.words")
        void method() {}
    }
}
