package org.randnotiz.german;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderLikenessTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "[01.04.24, 23:17:05] Hans Meier: Guten Abend zusammen",
        "01.04.24, 23:17 - Hans: Guten Abend zusammen",
        "2024-04-01 23:17:05 <hans_m> guten abend",
        "2024-04-01 23:17 hans_m: guten abend",
        "Posted by Hans Meier on April 1, 2024 at 11:17 PM in Politics",
        "April 1, 2024, 11:17 pm | Hans Meier | 3 comments",
        "Hans Meier, Moskau, Korrespondent, geschrieben am Montag, den 1. April 2024 gegen 23:17 Uhr",
        "### Beitrag 12 ### 01/04/2024 23:17 ###",
        "Date: Mon, 1 Apr 2024 23:17:05 +0200 (CEST)",
        "Datum: 01.04.2024",
        "Gesendet: Montag, 1. April 2024 23:17",
        "20240401 2317Z Lage",
        "23:17 Uhr, 01.04.2024 » Hans (Moskau)",
        "01 04 2024 23:17 Hans Meier und andere",
        "01.04.2024 23h17 | Hans"
    })
    void linesThatPeopleTakeForHeadersLookLikeOnes(String line) {
        assertEquals(HeaderLikeness.HEADER, HeaderLikeness.of(line, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "am 17.05.2024 um 10:00 Uhr beginnen und nicht öffentlich sein. Ob auch",
        "17.05.2024 um 10:00 Uhr beginnen und nicht öffentlich sein. Ob auch",
        "Das Treffen beginnt am 14.05.2024 um 10:00 Uhr",
        "Beginn: 14.05.2024, 10:00 Uhr",
        "Zum Beitrag vom 01.04.2024, 23:17 Uhr, aus dem ich hier mal zwei Sätze zitiere:",
        "> 01.04.2024, 23:17 - Hans: zitiert",
        "Abgerufen am 01.04.2024, 23:17",
        "Zuletzt bearbeitet von Hans am 01.04.2024, 23:17",
        "Das Spiel endete 12:10, das am 01.04. 3:2.",
        "Die Sitzung dauerte von 14:00 bis 16:30 Uhr; nächste Sitzung folgt.",
        "Am 01.04.2024 kostete es 12.50 Euro, am 02.04.2024 schon 13.10 Euro.",
        "Telefon 030 20240401, Zimmer 2317",
        "1. April 2024 war ein Montag, und ich wartete bis 23:17 Uhr."
    })
    void runningTextDoesNot(String line) {
        assertEquals(HeaderLikeness.NONE, HeaderLikeness.of(line, ""));
    }

    @Test
    void theLineAboveAQuotationIsToldApart() {
        assertEquals(
                HeaderLikeness.QUOTATION, HeaderLikeness.of("hans_m schrieb am 01.04.2024 um 23:17 Uhr:", ""));
    }

    @Test
    void aLineInTheMiddleOfASentenceIsRunningText() {
        assertEquals(
                HeaderLikeness.NONE,
                HeaderLikeness.of("Kasan, Moskau und Kabul 14.05.2024, 10:00 Uhr", "Die nächsten Termine sind in"));
    }

    /// Lines of the two samples that look like headers and are none.
    @Test
    void noLineOfTheSamplesThatIsNoHeaderLooksLikeOne() throws IOException {
        List<String> found = new ArrayList<>();
        for (String name : List.of("kasan-note.txt", "lage-zentralasien.txt")) {
            String before = null;
            for (String line : Files.readAllLines(Path.of("samples", name))) {
                boolean taken = HeaderLine.of(line) instanceof HeaderLine.Header;
                if (!taken && HeaderLikeness.of(line, before) != HeaderLikeness.NONE) {
                    found.add(line);
                }
                before = line;
            }
        }
        assertEquals(List.of(), found);
    }
}
