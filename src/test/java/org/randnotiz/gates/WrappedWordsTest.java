package org.randnotiz.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Words of people are wrapped by `ui.type.WrappedLabel`: a label of JavaFX that wraps shows a word twice, or cuts it off, where a
/// letter and its marks are several characters.
final class WrappedWordsTest {

    private static final Path UI = Path.of("src", "main", "java", "org", "randnotiz", "ui");

    /// Labels of JavaFX that wrap and say nothing but words of the program; the chip is a button.
    private static final Set<String> OF_THE_PROGRAM = Set.of(
            "ActorList none", "BarView label", "CardActions history", "ConcordancePane nothing", "DropDown below",
            "ExportInput formatNote", "ExportInput note", "ExportInput targetNote", "FieldRow note",
            "ImportInput onlyEditors",
            "ImportInput words", "ImportPane hint", "IndexLine words", "KeyOverlay hint", "MarginView empty",
            "MentionList nothing", "Messages label", "OfferList note", "Parts label", "PostHead chip",
            "PreviewView words",
            "ProgressLine words", "QueryFormPane hint", "QueryFormPane label", "RegistryPane empty",
            "SaveSearchPane about",
            "ScaleEditor words", "SourcePane about", "SplitPart nothing", "StartPage about", "StartPage claim",
            "TrashPane empty");

    private static final Pattern LABEL =
            Pattern.compile("(?:\\bLabel (\\w+)(?: = new Label\\(|;)|\\bvar (\\w+) = new Label\\()");

    @Test
    void noLabelOfJavaFxWrapsWordsOfPeople() throws IOException {
        Set<String> wrapped = wrapped(UI);
        wrapped.removeAll(OF_THE_PROGRAM);
        assertEquals(Set.of(), wrapped);
    }

    @Test
    void whatIsListedIsThere() throws IOException {
        Set<String> gone = new TreeSet<>(OF_THE_PROGRAM);
        gone.removeAll(wrapped(UI));
        assertEquals(Set.of(), gone);
    }

    @Test
    void aLabelThatWrapsIsFound(@TempDir Path dir) throws IOException {
        Files.writeString(dir.resolve("MadeUp.java"), """
                final class MadeUp {
                    private final Label words = new Label();
                    private final Label short = new Label();

                    MadeUp() {
                        words.setWrapText(true);
                    }
                }
                """);
        assertEquals(Set.of("MadeUp words"), wrapped(dir));
    }

    private static Set<String> wrapped(Path root) throws IOException {
        Set<String> wrapped = new TreeSet<>();
        for (Path file : Sources.under(root, ".java")) {
            String source = Files.readString(file);
            String type = file.getFileName().toString().replace(".java", "");
            LABEL.matcher(source)
                    .results()
                    .map((MatchResult found) -> found.group(1) == null ? found.group(2) : found.group(1))
                    .filter(name -> Pattern.compile("\\b" + name + "\\.setWrapText\\(true\\)").matcher(source).find())
                    .forEach(name -> wrapped.add(type + " " + name));
        }
        return wrapped;
    }
}
