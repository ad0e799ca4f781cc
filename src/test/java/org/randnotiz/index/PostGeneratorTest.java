package org.randnotiz.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.randnotiz.index.document.PostEntry;

/// The posts that benchmarks are made on are what they are said to be.
@SuppressWarnings("NullAway") // JUnit fills the fields before the tests
final class PostGeneratorTest {

    private static final Path SAMPLES = Path.of("samples");
    private static final int POSTS = 1_000;

    private static PostGenerator generator;
    private static PostGenerator again;
    private static PostGenerator other;

    @BeforeAll
    static void generators() throws IOException {
        List<String> forms = GermanWords.forms();
        generator = new PostGenerator(7, GermanWords.of(forms, 100_000, 7, SAMPLES));
        again = new PostGenerator(7, GermanWords.of(forms, 100_000, 7, SAMPLES));
        other = new PostGenerator(8, GermanWords.of(forms, 100_000, 8, SAMPLES));
    }

    @Test
    void aPostIsAFunctionOfSeedAndNumber() {
        assertEquals(generator.entry(123, "1"), again.entry(123, "1"));
        assertNotEquals(generator.entry(123, "1").post(), other.entry(123, "1").post());
    }

    @Test
    void wordsComeAsOftenAsZipfHasIt() {
        Map<String, Integer> counts = new HashMap<>();
        IntStream.range(0, POSTS)
                .mapToObj(i -> generator.entry(i, "1").post().text())
                .flatMap(text -> List.of(text.toLowerCase(java.util.Locale.GERMAN).split("[^\\p{L}-]+")).stream())
                .forEach(word -> counts.merge(word, 1, Integer::sum));
        List<Integer> ranked = counts.values().stream().sorted((one, two) -> two - one).toList();
        double ratio = (double) ranked.get(10) / ranked.get(1_000);
        assertTrue(ratio > 30 && ratio < 150 && counts.size() > 20_000,
                () -> "rank 11 to rank 1001: " + ratio + " of " + counts.size());
    }

    @Test
    void postsAreAsLongAsNewsAndSomeAreAnnotatedAndRepeat() {
        int annotated = 0;
        int repeating = 0;
        for (int i = 0; i < POSTS; i++) {
            PostEntry entry = generator.entry(i, "1");
            int words = entry.post().text().split("\\s+").length;
            assertTrue(words >= 120 && words <= 800, () -> words + " words");
            annotated += entry.sheets().isEmpty() ? 0 : 1;
            repeating += entry.repeats().isEmpty() ? 0 : 1;
        }
        assertTrue(annotated > 25 && annotated < 80 && repeating > 5 && repeating < 60,
                annotated + " and " + repeating);
    }
}
