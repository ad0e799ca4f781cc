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
import org.junit.jupiter.params.provider.ValueSource;
import org.randnotiz.gates.Seeded;
import org.randnotiz.german.Texts;
import org.randnotiz.text.Span;

@Seeded
class SentencesTest {

    /// Each text shows its own sentences: a bar stands where one ends and the next begins.
    @ParameterizedTest
    @ValueSource(strings = {
        "Die Delegation reiste ab. | Moskau schwieg.",
        "Sie kommen am 15. Mai nach Kasan. | Danach reisen sie ab.",
        "Sie nehmen am 15. Internationalen Treffen teil. | Gut so.",
        "Er wurde nur 15. | Die Mannschaft war enttäuscht.",
        "Er kam auf Platz 3. | Russland wurde Zweiter.",
        "Das war im Jahr 2013. | Russland griff ein.",
        "Im 2. Weltkrieg und danach. | Der 3. Oktober ist Feiertag.",
        "Zum Ausgang 2. Weltkrieg schwieg er.",
        "Das Treffen ist am 14.05. in Kasan. | Es dauert bis zum 19.05.2024. | Dann ist Schluss.",
        "Beginn war um 23.17 Uhr. | Alle waren da.",
        "Es gibt z. B. Gespräche, d. h. Kontakte, u. a. mit Kabul. | Mehr nicht.",
        "Es gibt z.B. Gespräche, d.h. Kontakte. | Mehr nicht.",
        "Dr. Müller und Prof. Dr. h. c. Schmidt kamen. | Hr. Meier nicht.",
        "Vgl. Abb. 3 und Art. 5 der Verf. von 2004. | Siehe auch Nr. 7.",
        "Sie haben 5 Mio. Euro und 3 Mrd. Dollar. | Das sind ca. 8 Mrd. | Das reicht.",
        "Er bekam Äpfel, Birnen usw. | Russland lieferte.",
        "Wladimir W. Putin traf J. K. Rowling. | Niemand merkte es.",
        "Ludwig XIV. regierte lange. | Wilhelm II. auch.",
        "„Wir kommen.“ | So sagte er es. | „Wir gehen!“ | Dann ging er.",
        "„Halt!“, rief er. | „Wirklich?“ fragte sie.",
        "Er sagte: „Wir kommen wieder. | Ganz sicher.“ | Dann ging er.",
        "Er ging … und kam wieder. | Dann … | Nichts.",
        "Die … Taliban schwiegen. | Er ging... | Moskau schwieg.",
        "„[…] Die Lage ist ernst (!) und (?) unklar.“ | Mehr nicht.",
        "Das stimmt (siehe S. 3). | Oder?! | Ja!!! | Nein.",
        "Er kam (wie immer zu spät.) | Dann ging er.",
        "Da haben sich zwei gefunden.|Die anderen schweigen.",
        "Siehe www.kasan.ru und hans@web.de oder a.Txt. | Mehr dort.",
        "was soll das? | ich verstehe es nicht. | naja, z. b. so.",
        "Die SPD. | Die FDP. | Und der BND. | Alle gegen den IS-K. | Ende.",
        "Der Bgm. Meier kam. | Die Fa. Schulz nicht.",
        "Es waren 2.500. | Danach 3,5. | Dann keiner.",
        "Das kostet 5 %. | Das ist viel. | 😊 Wirklich.",
        "1. Kapitel: Der Anfang. | 2. Kapitel.",
        "Nein. | – Doch! | – Oh.",
        "Er war so. | Sie war anders. | Das ist die Art. | So geht das.",
        "Eigentümliche Randinformation:\n|Die Regierung hat eingeladen.\r\n|Ende",
        "Die Regierung hat jetzt die Taliban offiziell eingeladen, mit einer\numfangreichen Delegation zu kommen. | Gut.",
        "Erste Zeile ohne Punkt\n|zweite Zeile",
        "Eins.\n\n\n|Zwei.\n| \u00A0Drei."
    })
    void aSentenceEndsWhereItsBarStands(String picture) {
        List<String> expected = List.of(picture.split("\\|", -1)).stream().map(SentencesTest::trimmed).toList();
        String text = picture.replace(" | ", " ").replace("|", "");
        List<String> found = Sentences.of(text).stream().map(span -> span.of(text)).toList();
        assertEquals(expected, found);
    }

    private static String trimmed(String part) {
        int start = Glyphs.skipBlanks(part, 0, part.length());
        return part.substring(start, Glyphs.skipBlanksBack(part, start, part.length()));
    }

    @Test
    void theNoteHasFifteenSentences() {
        String body = Texts.noteBody();
        String beginnings = Sentences.of(body).stream()
                .map(span -> span.of(body).substring(0, 7))
                .collect(Collectors.joining("|"));
        String once = "|Die rus|Vor all|Das rus|Allerdi|Die Tal|Da habe";
        assertEquals("Eigentü" + once + once, beginnings);
    }

    @Test
    void theSentenceAroundAPlaceIsFound() {
        String text = "Eins.  Zwei.\n\nDrei";
        assertEquals(
                List.of(Optional.of(new Span(0, 5)), Optional.of(new Span(7, 12)), Optional.<Span>empty(),
                        Optional.of(new Span(14, 18))),
                List.of(
                        Sentences.around(text, 5),
                        Sentences.around(text, 8),
                        Sentences.around(text, 13),
                        Sentences.around(text, 18)));
    }

    @Property
    void sentencesCoverEveryVisibleCharacterOnce(@ForAll("texts") String text) {
        int behind = 0;
        for (Span sentence : Sentences.of(text)) {
            assertTrue(sentence.fits(text.length()) && sentence.start() >= behind && !sentence.isEmpty());
            assertEquals(sentence.start(), Glyphs.skipBlanks(text, behind, sentence.start()));
            behind = sentence.end();
        }
        assertEquals(text.length(), Glyphs.skipBlanks(text, behind, text.length()));
    }

    @Property
    void everySentenceIsTheOneAroundItsMiddle(@ForAll("texts") String text) {
        for (Span sentence : Sentences.of(text)) {
            int inside = sentence.start() + sentence.length() / 2;
            Optional<Span> around = Sentences.around(text, inside == sentence.start() ? sentence.end() : inside);
            assertEquals(Optional.of(sentence), around);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }
}
