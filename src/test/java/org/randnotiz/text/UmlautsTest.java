package org.randnotiz.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UmlautsTest {

    @ParameterizedTest
    @CsvSource({"schön, schoen", "größe, groesse", "übermäßig, uebermaessig", "kasan, kasan", "'', ''", "Ä, Ä"})
    void smallUmlautsAreWrittenOut(String text, String written) {
        assertEquals(written, Umlauts.writeOut(text));
    }

    @ParameterizedTest
    @CsvSource({"schön, schon", "schö\u0308n, schon", "Größe, Grosse", "Erdoğan, Erdogan", "kasan, kasan",
        "Москва, Москва"})
    void marksAreLeftOut(String text, String plain) {
        assertEquals(plain, Umlauts.withoutMarks(text));
    }
}
