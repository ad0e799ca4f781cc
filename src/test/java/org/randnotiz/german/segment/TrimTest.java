package org.randnotiz.german.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.randnotiz.gates.Seeded;
import org.randnotiz.german.Texts;
import org.randnotiz.text.Span;

@Seeded
class TrimTest {

    /// The selection stands in pointed brackets, before and after.
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '§', textBlock = """
            Die ⟨ Taliban, ⟩erklärten             ; Die  ⟨Taliban⟩, erklärten
            gegen den⟨ IS-K.⟩                     ; gegen den ⟨IS-K⟩.
            ⟨„Wir kommen.“⟩ So                    ; ⟨„Wir kommen.“⟩ So
            „⟨Wir kommen.“⟩ So                    ; „⟨Wir kommen⟩.“ So
            ⟨„Wir kommen⟩.“ So                    ; „⟨Wir kommen⟩.“ So
            ⟨„Halt!“,⟩ rief er                    ; ⟨„Halt!“⟩, rief er
            ⟨(Ex-Präsident)⟩ kam                  ; ⟨(Ex-Präsident)⟩ kam
            (der ⟨Ex-Präsident)⟩ kam              ; (der ⟨Ex-Präsident⟩) kam
            ⟨der Chef (Putin)⟩ kam                ; ⟨der Chef (Putin)⟩ kam
            ⟨"Wir"⟩ und                           ; ⟨"Wir"⟩ und
            "⟨Wir"⟩ und                           ; "⟨Wir⟩" und
            ⟨»Wir«.⟩                              ; ⟨»Wir«⟩.
            am ⟨15.⟩ Mai                          ; am ⟨15.⟩ Mai
            Er wurde nur ⟨15.⟩ Die Mannschaft     ; Er wurde nur ⟨15⟩. Die Mannschaft
            im Jahr ⟨2013.⟩ Und                   ; im Jahr ⟨2013⟩. Und
            ⟨Hans M.⟩ sagte                       ; ⟨Hans M.⟩ sagte
            ⟨Äpfel usw.⟩ Dann                     ; ⟨Äpfel usw.⟩ Dann
            ⟨z. B.⟩ so                            ; ⟨z. B.⟩ so
            ⟨5 Mio.⟩ Euro                         ; ⟨5 Mio.⟩ Euro
            ⟨Innen-⟩ und Außenminister            ; ⟨Innen-⟩ und Außenminister
            ⟨Russland -⟩ das                      ; ⟨Russland⟩ - das
            ⟨– dass es so ist –⟩ sagte            ; – ⟨dass es so ist⟩ – sagte
            ⟨Hans’⟩ Auto                          ; ⟨Hans’⟩ Auto
            ⟨5 %,⟩ mehr                           ; ⟨5 %⟩, mehr
            ⟨#Kasan!⟩                             ; ⟨#Kasan⟩!
            a⟨ ...⟩ b                             ; a ⟨...⟩ b
            a⟨   ⟩b                               ; a   ⟨⟩b
            """)
    void aSelectionIsCutToWhatWasMeant(String before, String after) {
        int start = before.indexOf('⟨');
        int end = before.indexOf('⟩') - 1;
        String text = before.replace("⟨", "").replace("⟩", "");
        Span trimmed = Trim.of(text, new Span(start, end));
        String shown =
                text.substring(0, trimmed.start()) + "⟨" + trimmed.of(text) + "⟩" + text.substring(trimmed.end());
        assertEquals(after.replace("  ", " "), shown.replace("  ", " "));
    }

    @Property
    void trimmingStaysInsideAndIsDoneOnce(
            @ForAll("texts") String text, @ForAll @DoubleRange(min = 0, max = 1) double a,
            @ForAll @DoubleRange(min = 0, max = 1) double b) {
        int start = (int) (Math.min(a, b) * text.length());
        int end = (int) (Math.max(a, b) * text.length());
        Span trimmed = Trim.of(text, new Span(start, end));
        assertTrue(new Span(start, end).contains(trimmed));
        assertEquals(trimmed, Trim.of(text, trimmed));
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }
}
