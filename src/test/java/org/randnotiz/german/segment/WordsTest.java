package org.randnotiz.german.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.randnotiz.gates.Seeded;
import org.randnotiz.german.Texts;
import org.randnotiz.text.Span;

@Seeded
class WordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '§', textBlock = """
            gegen den IS-K.                          ; gegen|den|IS-K
            beim G7-Gipfel (Russisch-Islamisch)      ; beim|G7-Gipfel|Russisch-Islamisch
            am 15. Mai um 23.17 Uhr                  ; am|15|Mai|um|23.17|Uhr
            1.004 Mann, 3,5 % am 14.05.2024, 14.05.  ; 1.004|Mann|3,5|am|14.05.2024|14.05
            1943–1945 – 90er-Jahre                   ; 1943|1945|90er-Jahre
            z.B. so, z. B. so, d.h. U.S.A.           ; z.B.|so|z|B|so|d.h.|U.S.A.
            geht’s O'Neill ‚Wort‘ Hans’ Auto         ; geht’s|O'Neill|Wort|Hans|Auto
            Innen- und Außenministerium              ; Innen|und|Außenministerium
            Politiker:innen und Politiker*innen      ; Politiker:innen|und|Politiker*innen
            hans_m schrieb an hans@web.de            ; hans_m|schrieb|an|hans@web.de
            www.kasan.ru, https://kasan.ru/a-b       ; www.kasan.ru|https|kasan.ru|a-b
            gefunden.Die anderen                     ; gefunden|Die|anderen
            „Wir kommen“, (ja)                       ; Wir|kommen|ja
            und/oder #Kasan @hans                    ; und|oder|Kasan|hans
            😊 Ünïcödé 𝔊ross                          ; Ünïcödé|𝔊ross
            """)
    void wordsAreWhatAPersonSelects(String text, String expected) {
        assertEquals(expected, Words.of(text).stream().map(word -> word.of(text)).collect(Collectors.joining("|")));
    }

    @Test
    void invisibleCharactersAndCombiningMarksStayInside() {
        String text = "Au\u00DFen\u00ADminister a\u0308ndert \u200Bdas\u200B";
        List<String> words = Words.of(text).stream().map(word -> word.of(text)).toList();
        assertEquals(List.of("Au\u00DFen\u00ADminister", "a\u0308ndert", "das"), words);
    }

    @Test
    void theWordAtAPlaceIsTheOneBehindTheCaretAtAnEdge() {
        String text = "Der IS-K, ja";
        assertEquals(
                List.of("Der", "Der", "IS-K", "IS-K", "-", "ja", "ja"),
                List.of(0, 3, 4, 8, 9, 10, 12).stream()
                        .map(at -> Words.at(text, at).map(word -> word.of(text)).orElse("-"))
                        .toList());
    }

    @Test
    void theCaretMovesBackFromWordToWord() {
        String text = "Der IS-K,  ja.";
        String ways = "";
        for (int at : List.of(0, 1, 4, 11)) {
            ways += Words.before(text, at).map(Span::start).orElse(-1) + "<" + at + " ";
        }
        assertEquals("-1<0 0<1 0<4 4<11 ", ways);
    }

    @Property
    void wordsComeInOrderAndHoldALetterOrDigit(@ForAll("texts") String text) {
        int behind = 0;
        for (Span word : Words.of(text)) {
            assertTrue(word.start() >= behind && word.fits(text.length()));
            assertTrue(word.of(text).codePoints().anyMatch(Character::isLetterOrDigit));
            behind = word.end();
        }
    }

    @Property
    void everyWordIsFoundAtItsStartAndAtItsEnd(@ForAll("texts") String text) {
        for (Span word : Words.of(text)) {
            assertEquals(Optional.of(word), Words.at(text, word.start()));
            assertEquals(Optional.of(word), Words.before(text, word.end()));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }
}
