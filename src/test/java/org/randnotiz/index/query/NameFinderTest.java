package org.randnotiz.index.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.randnotiz.index.document.GermanAnalysis;
import org.randnotiz.text.Span;

@SuppressWarnings("NullAway") // JUnit fills the field before the tests
final class NameFinderTest {

    private static GermanAnalysis analysis;

    @BeforeAll
    static void load() throws IOException {
        analysis = GermanAnalysis.load();
    }

    private static List<String> found(String text, String... names) {
        return new NameFinder(analysis, List.of(names))
                .find(text, List.of()).stream().map(span -> span.of(text)).toList();
    }

    @Test
    void aNameIsFoundInItsForms() {
        assertEquals(
                List.of("Moskaus", "Moskau", "MOSKAU"),
                found("Moskaus Linie: Moskau, die Moskauer, Groß-Moskau und MOSKAU", "Moskau"));
        assertEquals(
                List.of("russische Regierung", "russischen Regierung", "Russische\nRegierung"),
                found(
                        "Die russische Regierung, der russischen Regierung. Russische\nRegierung, russische\n\nRegierung",
                        "russische Regierung"));
        assertEquals(
                List.of("Außenministeriums", "Aussenministerium"),
                found("des Außenministeriums, das Aussenministerium, ein Ministerium", "Außenministerium"));
        assertEquals(
                List.of("Islamischen Emirates", "islamische Emirat"),
                found("des Islamischen Emirates, das islamische Emirat", "islamisches Emirat"));
    }

    @Test
    void hyphenatedNamesAreWholeWords() {
        assertEquals(
                List.of("IS-K", "IS-Ks", "IS‑K", "ISK"), found("IS-K, IS-Ks, IS‑K, IS-KP, IS und K, ISK", "IS-K"));
    }

    @Test
    void aCapitalIsMeant() {
        assertEquals(List.of("IS", "IS"), found("Was is das? Der IS, der IS. Is es so? ISIS", "IS"));
        assertEquals(List.of("Macht"), found("Die Macht macht das.", "Macht"));
    }

    @Test
    void foreignNamesSpeltAlikeAreOthers() {
        assertEquals(List.of("Kasan", "Kasans"), found("Kasan, Kazan, Kasans, Kasaner", "Kasan"));
        assertEquals(List.of("Lawrows"), found("Lawrows Frau Lawrowa und Lavrov", "Lawrow"));
    }

    @Test
    void theLongestNameCountsAndASentencesEndParts() {
        assertEquals(
                List.of("Islamischer Staat Khorasan", "Islamischer Staat", "Islamischen Staates"),
                found(
                        "Islamischer Staat Khorasan. Islamischer Staat. Khorasan. Des „Islamischen Staates“.",
                        "Islamischer Staat",
                        "Islamischer Staat Khorasan"));
    }

    @Test
    void whatIsLeftOutIsNotLookedInto() {
        String text = "Die Taliban.\n\nDie Taliban.";
        assertEquals(
                List.of(new Span(4, 11)),
                new NameFinder(analysis, List.of("Taliban")).find(text, List.of(new Span(14, text.length()))));
    }

    @Test
    void withoutANameNothingIsFound() {
        assertEquals(List.of(), found("Irgendetwas – und mehr.", " – ", ""));
    }
}
