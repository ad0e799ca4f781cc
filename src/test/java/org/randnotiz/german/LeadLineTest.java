package org.randnotiz.german;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.randnotiz.gates.Seeded;
import org.randnotiz.text.Span;

@Seeded
class LeadLineTest {

    private static final String BODY =
            "Die russische Regierung hat jetzt die Taliban offiziell eingeladen, mit einer umfangreichen"
                    + " Delegation an dem Treffen in Kasan teilzunehmen. Das richtet sich gegen den IS-K, heißt es dazu.";

    @Test
    void theNoteHasItsLeadLine() {
        assertEquals(
                Optional.of("Eigentümliche Randinformation aufgrund der Anschläge in Moskau:"),
                LeadLine.of(Texts.noteBody()).map(line -> line.of(Texts.noteBody())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '§', textBlock = """
            Lage in Kabul:⏎kurz                                        → Lage in Kabul:
            Lage in Kabul:⏎⏎BODY                                       → Lage in Kabul:
            ⏎  Lage in Kabul  ⏎BODY                                    → Lage in Kabul
            Lage in Kabul⏎⏎kurz                                        → Lage in Kabul
            Lage in Kabul⏎ ⏎kurz                                       → Lage in Kabul
            Was will Moskau?⏎BODY                                      → Was will Moskau?
            Die Lage usw.⏎BODY                                         → Die Lage usw.
            „Wir kommen“⏎BODY                                          → „Wir kommen“
            Lage in Kabul⏎kurz                                         → -
            Lage in Kabul                                              → -
            Lage in Kabul:                                             → -
            Lage in Kabul.⏎BODY                                        → -
            Die Delegation reiste ab.⏎⏎BODY                            → -
            Hallo zusammen,⏎BODY                                       → -
            Guten Abend zusammen!⏎⏎BODY                                → -
            - ein Punkt⏎BODY                                           → -
            > zitiert⏎BODY                                             → -
            https://kasan.ru⏎BODY                                      → -
            ***⏎⏎BODY                                                  → -
            BODY⏎⏎BODY                                                 → -
            """)
    void aShortLineBeforeTheBodyIsTheTitle(String picture, String expected) {
        String text = picture.replace("⏎", "\n").replace("BODY", BODY);
        assertEquals(expected, LeadLine.of(text).map(line -> line.of(text)).orElse("-"));
    }

    @Test
    void lineEndsOfWindowsAndByteOrderMarksDoNotMatter() {
        String text = "\uFEFFLage in Kabul\r\n\r\nkurz";
        assertEquals(Optional.of(new Span(1, 14)), LeadLine.of(text));
    }

    @Property
    void theTitleIsOneShortLineInsideTheText(@ForAll("texts") String text) {
        LeadLine.of(text).ifPresent(line -> {
            assertTrue(line.fits(text.length()) && line.length() <= LeadLine.LONGEST);
            assertTrue(line.of(text).chars().noneMatch(c -> c == '\n' || c == '\r'));
        });
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }
}
