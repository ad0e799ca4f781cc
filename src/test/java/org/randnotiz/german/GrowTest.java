package org.randnotiz.german;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.randnotiz.gates.Seeded;
import org.randnotiz.german.segment.Clauses;
import org.randnotiz.german.segment.Sentences;
import org.randnotiz.german.segment.Trim;
import org.randnotiz.text.Span;

@Seeded
class GrowTest {

    /// Beginning at the caret before `from`, each step as long as it stays short enough to read here.
    private static String steps(String text, String from) {
        Span selection = new Span(text.indexOf(from), text.indexOf(from));
        StringBuilder steps = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            selection = Grow.from(text, selection);
            if (selection.length() > 120) {
                return steps.append('…').toString();
            }
            steps.append(selection.of(text)).append(" | ");
        }
        return steps.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '§', textBlock = """
            russische Reg ; russische | russische Regierung | Die russische Regierung | Die russische Regierung hat jetzt die Taliban offiziell eingeladen | …
            Taliban off   ; Taliban | die Taliban | Die russische Regierung hat jetzt die Taliban offiziell eingeladen | …
            eingeladen    ; eingeladen | offiziell eingeladen | Die russische Regierung hat jetzt die Taliban offiziell eingeladen | …
            vom 14        ; vom | vom 14 bis zum 19 Mai | Kasan vom 14 bis zum 19 Mai | in Kasan vom 14 bis zum 19 Mai | 15 internationalen Russisch-Islamischen Treffen in Kasan vom 14 bis zum 19 Mai | dem 15 internationalen Russisch-Islamischen Treffen in Kasan vom 14 bis zum 19 Mai | an dem 15 internationalen Russisch-Islamischen Treffen in Kasan vom 14 bis zum 19 Mai | umfangreichen Delegation an dem 15 internationalen Russisch-Islamischen Treffen in Kasan vom 14 bis zum 19 Mai | einer umfangreichen Delegation an dem 15 internationalen Russisch-Islamischen Treffen in Kasan vom 14 bis zum 19 Mai | mit einer umfangreichen Delegation an dem 15 internationalen Russisch-Islamischen Treffen in Kasan vom 14 bis zum 19 Mai | …
            IS-K          ; IS-K | den IS-K | gegen den IS-K | dass richtet sich ganz klar gegen den IS-K | …
            Emirates      ; Emirates | islamischen Emirates | des islamischen Emirates | Anerkennung des islamischen Emirates | keine Anerkennung des islamischen Emirates | …
            Bekämpfung    ; Bekämpfung | die Bekämpfung | die Bekämpfung von Terroristen | auf die Bekämpfung von Terroristen | Bezug auf die Bekämpfung von Terroristen | in Bezug auf die Bekämpfung von Terroristen | enge Zusammenarbeit in Bezug auf die Bekämpfung von Terroristen | eine enge Zusammenarbeit in Bezug auf die Bekämpfung von Terroristen | Vor allem wolle man eine enge Zusammenarbeit in Bezug auf die Bekämpfung von Terroristen erreichen | …
            Einschätzung  ; Einschätzung | meiner Einschätzung | meiner Einschätzung nach | der IS-K wird dadurch meiner Einschätzung nach erheblich unter Druck geraten | Da haben sich mal zwei gefunden, und der IS-K wird dadurch meiner Einschätzung nach erheblich unter Druck geraten. | …
            gefunden      ; gefunden | Da haben sich mal zwei gefunden | Da haben sich mal zwei gefunden, und der IS-K wird dadurch meiner Einschätzung nach erheblich unter Druck geraten. | …
            """)
    void aSelectionGrowsByWhatAPersonWouldMark(String from, String expected) {
        assertEquals(expected.strip(), steps(Texts.noteBody(), from));
    }

    @Test
    void growthGoesOnOverSentenceAndLineToTheText() {
        String text = "Eins zwei. Drei vier.\n\nFünf, sechs.";
        assertEquals(
                "Eins | Eins zwei. | Eins zwei. Drei vier. | " + (text + " | ").repeat(9),
                steps(text, "Eins"));
    }

    @Test
    void aSelectionOverTwoSentencesGrowsToBoth() {
        String text = "Eins zwei. Drei vier. Fünf.";
        assertEquals("Eins zwei. Drei vier.", Grow.from(text, new Span(5, 15)).of(text).strip());
    }

    @Test
    void clausesOfTheNoteAreThese() {
        String body = Texts.noteBody();
        List<String> clauses = Sentences.of(body).stream()
                .limit(7)
                .flatMap(sentence -> Clauses.in(body, sentence).stream())
                .map(clause -> clause.of(body))
                .map(clause -> clause.substring(0, Math.min(20, clause.length())))
                .collect(Collectors.toList());
        assertEquals(
                List.of(
                        "Eigentümliche Randin",
                        "Die russische Regier",
                        "mit einer umfangreic",
                        "Vor allem wolle man ",
                        "dass richtet sich ga",
                        "Das russische Außenm",
                        "diese Einladung und ",
                        "Allerdings würde man",
                        "Die Taliban erklärte",
                        "dass sie an dem Tref",
                        "Da haben sich mal zw",
                        "der IS-K wird dadurc"),
                clauses);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '§', textBlock = """
            Die große, schöne Stadt liegt am Fluss.               → Die große, schöne Stadt liegt am Fluss
            Moskau, Kabul und Kasan schweigen.                    → Moskau, Kabul und Kasan schweigen
            Die Delegation, die gestern ankam, reist weiter.      → Die Delegation|die gestern ankam|reist weiter
            Er sagte: „Wir kommen“, und er kam.                   → Er sagte|„Wir kommen“|er kam
            Er kam (wie immer zu spät) und ging.                  → Er kam|(wie immer zu spät)|ging
            Sie kostet 3,5 Mio. Euro, weil Öl teuer ist.          → Sie kostet 3,5 Mio. Euro|weil Öl teuer ist
            Er ging, um zu schlafen; sie blieb.                   → Er ging|um zu schlafen|sie blieb
            """)
    void clausesEndAtMarksAndVerbsButNotInLists(String sentence, String expected) {
        Span all = Sentences.of(sentence).getFirst();
        assertEquals(
                expected,
                Clauses.in(sentence, all).stream().map(c -> c.of(sentence)).collect(Collectors.joining("|")));
    }

    @Property(tries = 200)
    void growingHoldsTheSelectionAndEndsAtTheText(
            @ForAll("texts") String text, @ForAll @DoubleRange(min = 0, max = 1) double a,
            @ForAll @DoubleRange(min = 0, max = 1) double b) {
        int start = (int) (Math.min(a, b) * text.length());
        Span selection = new Span(start, (int) (Math.max(a, b) * text.length()));
        for (int i = 0; i < 200 && selection.length() < text.length(); i++) {
            Span core = Trim.of(text, selection);
            Span grown = Grow.from(text, selection);
            assertTrue(grown.fits(text.length()) && grown.length() > selection.length() && grown.contains(core));
            selection = grown;
        }
        assertEquals(new Span(0, text.length()), Grow.from(text, selection));
    }

    @Property
    void clausesLieInTheirSentence(@ForAll("texts") String text) {
        for (Span sentence : Sentences.of(text)) {
            int behind = sentence.start();
            for (Span clause : Clauses.in(text, sentence)) {
                assertTrue(sentence.contains(clause) && clause.start() >= behind);
                behind = clause.end();
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }
}
