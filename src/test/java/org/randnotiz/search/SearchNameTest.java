package org.randnotiz.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SearchNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '§', textBlock = """
            Taliban Kasan                              > Taliban Kasan
            kasan                                      > Kasan
            Taliban akteur:Moskau datum:2024-05 -Wetter > Taliban, Moskau, Mai 2024, ohne Wetter
            "offiziell eingeladen"                     > Offiziell eingeladen
            Kasan ODER Moskau                          > Kasan oder Moskau
            datum:2024-03..2024-05                     > März 2024 – Mai 2024
            datum:2024                                 > 2024
            datum:2024-04-01                           > 01.04.2024
            datum:2024-03..                            > Ab März 2024
            datum:..2024-03-15                         > Bis 15.03.2024
            [ereignis typ:AGREE ort:Kasan]             > Ereignis: AGREE, Kasan
            [markierung stimme:meinung]                > Meinung
            hat:urteil stand:freigegeben               > Mit Urteil, freigegeben
            ohne:ereignis zuverlässigkeit:B            > Ohne Ereignis, Zuverlässigkeit B
            Russ*                                      > Russ…
            """)
    void aSearchIsNamedAsAPersonWouldWriteIt(String query, String name) {
        assertEquals(name, SearchName.of(query, Locale.GERMANY));
    }

    @Test
    void inEnglishItIsNamedInEnglish() {
        assertEquals("Kasan, May 2024, without Wetter", SearchName.of("Kasan date:2024-05 -Wetter", Locale.UK));
    }

    @Test
    void aLongNameEndsBehindAWord() {
        String name = SearchName.of("Taliban Kasan Moskau Ministerium Anerkennung Einladung", Locale.GERMANY);
        assertEquals("Taliban Kasan Moskau Ministerium Anerkennung …", name);
    }
}
