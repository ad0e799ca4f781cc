package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.problem.Problem;
import org.randnotiz.search.SortBy;

/// Every example of `docs/search.md` finds what it is said to find, on the sample project.
@SuppressWarnings("NullAway") // JUnit fills the fields before the tests
final class SearchGuideTest {

    private static final Pattern ROW = Pattern.compile("\\| `((?:[^`])+)` \\| (.*) \\| ?([^|]*)\\|");
    private static final Pattern PLACE = Pattern.compile("character (\\d+):.*");

    @TempDir
    private static Path folder;

    @AutoClose
    private static SampleProject samples;
    private static List<Example> examples;

    /// An example of the guide.
    private record Example(String query, String says, String finds) {}

    @BeforeAll
    static void open() throws IOException {
        samples = SampleProject.in(folder);
        examples = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("docs", "search.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                examples.add(new Example(
                        row.group(1).replace("\\|", "|"), row.group(2).strip(), row.group(3).strip()));
            }
        }
    }

    @Test
    void everyExampleFindsWhatTheGuideSays() throws IOException {
        List<String> said = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (Example example : examples) {
            said.add(example.query() + " finds " + example.finds());
            found.add(example.query() + " finds " + samples.answer(example.query()));
        }
        assertEquals(String.join("\n", said), String.join("\n", found));
        assertTrue(examples.size() >= 50, () -> "only " + examples.size() + " examples were read");
    }

    @Test
    void onlyTheExamplesOfWrongQueriesAreWrongAndAtThePlaceThatTheGuideSays() throws IOException {
        List<String> said = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (Example example : examples) {
            Matcher place = PLACE.matcher(example.says());
            said.add(example.query() + " is wrong at " + (place.matches() ? "[" + place.group(1) + "]" : "[]"));
            List<Problem> problems = samples.find(example.query(), SortBy.OLDEST).problems();
            found.add(example.query() + " is wrong at "
                    + problems.stream().map(problem -> problem.arguments().getFirst()).toList());
        }
        assertEquals(String.join("\n", said), String.join("\n", found));
    }
}
