package org.randnotiz.index.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.randnotiz.gates.Seeded;
import org.randnotiz.search.Snippet;
import org.randnotiz.text.Span;

@Seeded
final class SnippetsTest {

    private static final String FILLER = "Nichts davon ist neu und nichts davon wichtig. ";

    @Test
    void aShortTextIsShownWhole() {
        assertEquals(
                new Snippet("Moskau schweigt.", List.of(new Span(0, 6))),
                Snippets.of("Moskau\nschweigt.", 0, List.of(new Span(0, 6))));
    }

    @Test
    void theSnippetBeginsBehindTheHeadlineIfNothingWasAsked() {
        assertEquals(new Snippet("Und dann der Text.", List.of()),
                Snippets.of("Titel:\nUnd dann der Text.", 6, List.of()));
    }

    @Test
    void thePlaceWithTheMostHitsIsShownWithItsSurroundings() {
        String text = "Kasan. " + FILLER.repeat(20) + "Die Taliban reisen nach Kasan, sagen die Taliban. "
                + FILLER.repeat(20);
        List<Span> found = new ArrayList<>(List.of(new Span(0, 5)));
        for (String word : List.of("Taliban reisen", "Kasan, sagen", "Taliban. N")) {
            int start = text.indexOf(word);
            found.add(new Span(start, start + word.split("\\W")[0].length()));
        }
        Snippet snippet = Snippets.of(text, 0, found);
        assertEquals(
                List.of("Taliban", "Kasan", "Taliban"),
                snippet.hits().stream().map(span -> span.of(snippet.text())).toList());
        assertTrue(
                snippet.text().startsWith("… ") && snippet.text().endsWith(" …") && snippet.text().length() < 260,
                snippet::text);
    }

    @Property
    void hitsOfASnippetAreTheWordsFound(
            @ForAll @IntRange(max = 30) int before, @ForAll @IntRange(max = 30) int after, @ForAll boolean blanks) {
        String filler = blanks ? "so so " : "ohneLücke😊";
        String text = filler.repeat(before) + " KASAN " + filler.repeat(after);
        int start = text.indexOf("KASAN");
        Snippet snippet = Snippets.of(text, 0, List.of(new Span(start, start + 5)));
        assertEquals(
                List.of("KASAN"),
                snippet.hits().stream().map(span -> span.of(snippet.text())).toList());
        assertTrue(snippet.text().codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF), "half a character");
    }
}
