package org.randnotiz.german;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.randnotiz.gates.Seeded;
import org.randnotiz.german.HeaderLine.Almost;
import org.randnotiz.german.HeaderLine.Header;
import org.randnotiz.german.HeaderLine.None;
import org.randnotiz.german.time.Granularity;

@Seeded
class HeaderLineTest {

    /// What was found, in one line: time, offset, zone, author, number; `-` for what is missing.
    private static String found(String line) {
        return switch (HeaderLine.of(line)) {
            case Header h ->
                (h.precision() == Granularity.DAY ? h.at().toLocalDate() : h.at())
                        + (h.offset() == null ? "" : " " + h.offset() + "=" + h.zone())
                        + (h.author() == null ? "" : " @" + h.author())
                        + (h.number() == null ? "" : " #" + h.number())
                        + (h.weekdayAgrees() ? "" : " weekday?");
            case Almost a -> a.reason() + " " + a.wrong().of(line);
            case None none -> "none";
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '§', textBlock = """
            01.04.2024, 23:17                                  ; 2024-04-01T23:17
            1.4.24 23:17 Uhr                                   ; 2024-04-01T23:17
            Montag, 1. April 2024, 23.17 Uhr                   ; 2024-04-01T23:17
            2024-04-01T23:17:00+02:00                          ; 2024-04-01T23:17 +02:00=+02:00
            01.04.2024 um 23:17                                ; 2024-04-01T23:17
            01.04.2024 23.17                                   ; 2024-04-01T23:17
            01.04.2024 - 23:17                                 ; 2024-04-01T23:17
            12.04.2016 - 15:47 Uhr                             ; 2016-04-12T15:47
            01.04.2024 | 23:17 Uhr                             ; 2024-04-01T23:17
            01.04.2024 / 23:17                                 ; 2024-04-01T23:17
            01.04.2024, um 23.17 Uhr                           ; 2024-04-01T23:17
            1. 4. 2024, 23:17                                  ; 2024-04-01T23:17
            01.04.2024 23:17:05                                ; 2024-04-01T23:17:05
            01.04.2024, 23.17.05 Uhr                           ; 2024-04-01T23:17:05
            Mo., 1. Apr. 2024 um 23 Uhr 17                     ; 2024-04-01T23:17
            Mo, 01.04.2024, 23 Uhr                             ; 2024-04-01T23:00
            Montag, den 1. April 2024 um 23:17 Uhr             ; 2024-04-01T23:17
            1 April 2024 23:17                                 ; 2024-04-01T23:17
            1.April 2024, 23:17                                ; 2024-04-01T23:17
            14. Maerz 2024, 8:05                               ; 2024-03-14T08:05
            14. MÄRZ 2024, 8:05 UHR                            ; 2024-03-14T08:05
            6. Jänner 2024, 8h05                               ; 2024-01-06T08:05
            1. April ’24, 23:17                                ; 2024-04-01T23:17
            Mo Apr 01, 2024 23:17                              ; 2024-04-01T23:17
            Dienstag, 1. April 2024, 23:17                     ; 2024-04-01T23:17 weekday?
            2024-04-01 23:17                                   ; 2024-04-01T23:17
            2024-04-01 23:17:05.123                            ; 2024-04-01T23:17:05
            2024/04/01 23:17                                   ; 2024-04-01T23:17
            2024-04-01T23:17:05.123Z                           ; 2024-04-01T23:17:05 Z=Z
            2024-04-01T23:17-05:00                             ; 2024-04-01T23:17 -05:00=-05:00
            01.04.2024, 23:17 MESZ                             ; 2024-04-01T23:17 +02:00=MESZ
            01.04.2024, 23:17 Uhr (MEZ)                        ; 2024-04-01T23:17 +01:00=MEZ
            01.04.2024, 23:17 Uhr CET                          ; 2024-04-01T23:17 +01:00=CET
            01.04.2024, 23:17 UTC                              ; 2024-04-01T23:17 Z=UTC
            01.04.2024, 23:17 UTC+2                            ; 2024-04-01T23:17 +02:00=UTC+2
            01.04.2024, 23:17 GMT+02:00                        ; 2024-04-01T23:17 +02:00=GMT+02:00
            01.04.2024, 23:17 +0200                            ; 2024-04-01T23:17 +02:00=+0200
            01.04.2024, 23:17 -0330                            ; 2024-04-01T23:17 -03:30=-0330
            01.04.2024, 24:00                                  ; 2024-04-02T00:00
            31.12.2024, 24 Uhr                                 ; 2025-01-01T00:00
            23:17, 01.04.2024                                  ; 2024-04-01T23:17
            23:17 Uhr, 1. April 2024                           ; 2024-04-01T23:17
            23.17 Uhr am 1.4.2024                              ; 2024-04-01T23:17
            23:17 MESZ, 1. April 2024                          ; 2024-04-01T23:17 +02:00=MESZ
            [01.04.2024 23:17]                                 ; 2024-04-01T23:17
            (01.04.2024, 23:17)                                ; 2024-04-01T23:17
            **01.04.2024, 23:17**                              ; 2024-04-01T23:17
            --- 01.04.2024, 23:17 ---                          ; 2024-04-01T23:17
            === 01.04.2024, 23:17 ===                          ; 2024-04-01T23:17
            01.04.2024, 23:17:                                 ; 2024-04-01T23:17
            Am 01.04.2024, 23:17 Uhr                           ; 2024-04-01T23:17
            Verfasst am: 01.04.2024, 23:17                     ; 2024-04-01T23:17
            Verfasst: Mo Apr 01, 2024 23:17                    ; 2024-04-01T23:17
            Geschrieben am 1. April 2024 um 23:17 Uhr          ; 2024-04-01T23:17
            Stand: 01.04.2024 23:17 Uhr                        ; 2024-04-01T23:17
            Datum: 01.04.2024 Uhrzeit: 23:17                   ; none
            01.01.68 00:00                                     ; 2068-01-01T00:00
            01.01.69 00:00                                     ; 1969-01-01T00:00
            01.01.00 00:00                                     ; 2000-01-01T00:00
            29.02.2024, 12:00                                  ; 2024-02-29T12:00
            """)
    void aDateWithATimeOfDayIsAHeader(String line, String expected) {
        assertEquals(expected, found(line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '§', textBlock = """
            #12 hans_m · 01.04.2024, 23:17                     ; 2024-04-01T23:17 @hans_m #12
            #12 · 01.04.2024, 23:17                            ; 2024-04-01T23:17 #12
            01.04.2024, 23:17 #12                              ; 2024-04-01T23:17 #12
            01.04.2024, 23:17 · #12 · hans_m                   ; 2024-04-01T23:17 @hans_m #12
            Beitrag #12 von hans_m » 01.04.2024, 23:17         ; 2024-04-01T23:17 @hans_m #12
            Beitrag 12, 01.04.2024, 23:17                      ; 2024-04-01T23:17 #12
            Nr. 12 | 01.04.2024, 23:17                         ; 2024-04-01T23:17 #12
            01.04.2024, 23:17 von hans_m                       ; 2024-04-01T23:17 @hans_m
            von hans_m » Mo 1. Apr 2024, 23:17                 ; 2024-04-01T23:17 @hans_m
            Beitrag von hans_m » 1. Apr 2024, 23:17            ; 2024-04-01T23:17 @hans_m
            01.04.2024, 23:17 - Hans M.:                       ; 2024-04-01T23:17 @Hans M.
            [01.04.24, 23:17:05] Hans M.:                      ; 2024-04-01T23:17:05 @Hans M.
            Autor: Hans, 01.04.2024 23:17                      ; 2024-04-01T23:17 @Hans
            Autor: die alte Redaktion | 01.04.2024 23:17       ; 2024-04-01T23:17 @die alte Redaktion
            Verfasst am: 01.04.2024, 23:17 von: Hans Meier     ; 2024-04-01T23:17 @Hans Meier
            hans 01.04.2024 23:17                              ; 2024-04-01T23:17 @hans
            Hans Meier, 01.04.2024, 23:17 Uhr                  ; 2024-04-01T23:17 @Hans Meier
            Ursula von der Leyen · 01.04.2024, 23:17           ; 2024-04-01T23:17 @Ursula von der Leyen
            Kabul (dpa) – 01.04.2024, 23:17 Uhr                ; 2024-04-01T23:17 @Kabul (dpa)
            hans_m (01.04.2024, 23:17)                         ; 2024-04-01T23:17 @hans_m
            hans_m am 01.04.2024 um 23:17                      ; 2024-04-01T23:17 @hans_m
            01.04.2024, 23:17 Hans                             ; 2024-04-01T23:17 @Hans
            01.04.2024, 23:17 hans_m                           ; 2024-04-01T23:17 @hans_m
            01.04.2024, 23:17, hans                            ; 2024-04-01T23:17 @hans
            01.04.2024, 23:17 | Jean-Paul O’Neill              ; 2024-04-01T23:17 @Jean-Paul O’Neill
            DAUN, 12.04.2016 - 15:47 Uhr                       ; 2016-04-12T15:47 @DAUN
            #3 01.04.2024                                      ; 2024-04-01 #3
            Autor: Hans, 01.04.2024                            ; 2024-04-01 @Hans
            """)
    void authorAndNumberMayStandBeforeOrBehind(String line, String expected) {
        assertEquals(expected, found(line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '§', textBlock = """
            01.04.2024                                         ; 2024-04-01
            1.4.24                                             ; 2024-04-01
            Montag, 1. April 2024                              ; 2024-04-01
            Montag, 1. April 2024:                             ; 2024-04-01
            2024-04-01                                         ; 2024-04-01
            Datum: 01.04.2024                                  ; 2024-04-01
            Verfasst am 1. April 2024                          ; 2024-04-01
            """)
    void aDateAloneIsAHeaderOfDayPrecision(String line, String expected) {
        assertEquals(expected, found(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", "\uFEFF", "Hallo", "12", "23:17", "23:17 Uhr", "#12", "hans_m", "Montag", "April 2024", "2024",
        "1. April",
        "14.05.", "14.05. und 15.05.",
        "am 14.05.2024 findet das Treffen statt",
        "am 14.05.2024 findet",
        "am 14.05.2024",
        "Am 14.05.2024",
        "am 14.05.2024, 20:00 Uhr",
        "vom 14 bis zum 19 Mai",
        "Am 01.04.2024, 23:17 Uhr meldete die Agentur, dass",
        "Am 01.04.2024, 23:17 Uhr meldete",
        "01.04.2024, 23:17 Uhr meldete",
        "01.04.2024, 23:17 Uhr: Explosion in Kabul",
        "01.04.2024, 23:17 Uhr: Explosion",
        "01.04.2024, 23:17 - Explosion in Kabul",
        "01.04.2024, 23:17 - die Explosion",
        "01.04.2024, 23:17 Die Regierung",
        "14.05.2024, 20:00 Uhr.",
        "14.05.2024.",
        "14.05.2024,",
        "14.05.2024, 20:00 Uhr, Einlass ab 19 Uhr",
        "14.05.2024, 20:00 bis 22:00 Uhr",
        "14.05.2024, 20:00-22:00 Uhr",
        "14.05.2024 - 19.05.2024",
        "14.05.2024 bis 19.05.2024",
        "- 01.04.2024, 23:17", "- 01.04.2024", "• 01.04.2024, 23:17", "* 01.04.2024, 23:17", "1) 01.04.2024, 23:17",
        "> 01.04.2024, 23:17", ">01.04.2024, 23:17 von hans_m",
        "| 01.04.2024 | 23:17 |", "01.04.2024;23:17;12", "01.04.2024\t12,50\t13,00", "01.04.2024, 12.50 €",
        "01.04.2024 Kabul", "Kabul, 01.04.2024", "Kabul, den 1. April 2024",
        "Hans schrieb am 01.04.2024 um 23:17:", "Am 01.04.2024 um 23:17 schrieb Hans:",
        "Zitat von Hans, 01.04.2024, 23:17 in",
        "Zuletzt geändert von hans am 02.04.2024, 08:12, insgesamt 1-mal geändert",
        "Zuletzt bearbeitet: 02.04.2024, 08:12", "Aktualisiert am 02.04.2024, 08:12",
        "Beginn: 14.05.2024, 20:00 Uhr", "Termin: 14.05.2024, 20 Uhr", "Beginn 14.05.2024, 20:00 Uhr",
        "Version 1.4.24 23:17.5", "192.168.01.04", "1.2.2024.3", "01.04.20245, 23:17", "101.04.2024, 23:17",
        "Tel. 01 04 2024", "01/04/2024 23:17", "seit dem 01.04.2024, 23:17 Uhr", "„01.04.2024, 23:17“ steht da",
        "dem 15 internationalen Russisch-Islamischen Treffen",
        "Titel, 2. Auflage, 01.04.2024, 23:17"
    })
    void runningTextListsAndTablesAreNone(String line) {
        assertEquals("none", found(line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '§', textBlock = """
            31.02.2024, 23:17                ; NO_SUCH_DAY 31.02.2024, 23:17
            31.02.2024                       ; NO_SUCH_DAY 31.02.2024
            Montag, 31. April 2024, 23:17    ; NO_SUCH_DAY Montag, 31. April 2024, 23:17
            29.02.2023 12:00                 ; NO_SUCH_DAY 29.02.2023 12:00
            01.13.2024, 23:17                ; NO_SUCH_DAY 01.13.2024, 23:17
            00.04.2024, 23:17                ; NO_SUCH_DAY 00.04.2024, 23:17
            2024-13-01T23:17                 ; NO_SUCH_DAY 2024-13-01T23:17
            01.04.2024, 25:99                ; NO_SUCH_TIME 01.04.2024, 25:99
            #12 hans · 01.04.2024, 24:01     ; NO_SUCH_TIME 01.04.2024, 24:01
            01.04.2024, 23:60                ; NO_SUCH_TIME 01.04.2024, 23:60
            01.04.9024, 23:17                ; UNLIKELY_YEAR 01.04.9024, 23:17
            01.04., 23:17                    ; NO_YEAR 01.04., 23:17
            hans_m · 1. April, 23:17 Uhr     ; NO_YEAR 1. April, 23:17 Uhr
            Gestern, 23:17                   ; RELATIVE Gestern, 23:17
            #12 hans_m · heute um 23:17 Uhr  ; RELATIVE heute um 23:17 Uhr
            vor 3 Stunden                    ; RELATIVE vor 3 Stunden
            hans_m · vor einer Stunde        ; RELATIVE vor einer Stunde
            """)
    void aHeaderThatNamesNoPossibleTimeIsAlmostOne(String line, String expected) {
        assertEquals(expected, found(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\uFEFF01.04.2024, 23:17",
        "\u200B01.04.2024,\u00A023:17\u00A0",
        "01.04.2024,\u202F23:17   \t ",
        "  01.\u00AD04.\u00AD2024, 23:17",
        "01.04.2024,\u200923\u2060:17",
        "\u200E01.04.2024, 23:17\u200F",
        "01.04.2024\u00A0\u2011\u00A023:17"
    })
    void blanksAndInvisibleCharactersDoNotMatterAndTheRawLineIsKept(String line) {
        LocalDateTime at = LocalDateTime.of(2024, 4, 1, 23, 17);
        assertEquals(new Header(line, at, Granularity.MINUTE, null, null, null, null, true), HeaderLine.of(line));
    }

    @Test
    void aDecomposedUmlautIsAnUmlaut() {
        assertEquals("2024-03-14T08:05", found("14. Ma\u0308rz 2024, 08:05"));
    }

    @Test
    void everyPartOfAHeaderIsRead() {
        String line = "#7 | Hans M. | Mo., 1. Apr. 2024, 23:17:05 Uhr (MESZ)";
        assertEquals(
                new Header(
                        line,
                        LocalDateTime.of(2024, 4, 1, 23, 17, 5),
                        Granularity.SECOND,
                        ZoneOffset.ofHours(2),
                        "MESZ",
                        "Hans M.",
                        "7",
                        true),
                HeaderLine.of(line));
    }

    @Test
    void aMereDayCountsOnlyWhereItStandsApart() {
        Header day = assertInstanceOf(Header.class, HeaderLine.of("01.04.2024"));
        Header minute = assertInstanceOf(Header.class, HeaderLine.of("01.04.2024, 23:17"));
        String table = "";
        table += day.countsBetween(null, "Text") ? "begin " : "";
        table += day.countsBetween(" \u00A0", "") ? "apart " : "";
        table += day.countsBetween("Text", "Text") ? "inText " : "";
        table += day.countsBetween("", "02.04.2024") ? "inList " : "";
        table += day.countsBetween("", null) ? "atEnd " : "";
        table += minute.countsBetween("Text", null) ? "minuteInText" : "";
        assertEquals("begin apart minuteInText", table);
    }

    @Test
    void aLineOfAnyLengthCostsNothing() {
        CountedReads line = new CountedReads("01.04.2024, 23:17 " + "1.1.1.1 ".repeat(40_000));
        assertEquals(None.NONE, HeaderLine.of(line));
        assertEquals(0, line.reads());
    }

    @Property(tries = 5000)
    void anyStringIsReadWithoutFailing(@ForAll("pieces") String line) {
        switch (HeaderLine.of(line)) {
            case Header h -> assertEquals(line, h.raw());
            case Almost a -> assertTrue(a.wrong().fits(line.length()) && a.raw().equals(line));
            case None none -> assertEquals(None.NONE, none);
        }
    }

    @Property
    void anyCharactersAreReadWithoutFailing(@ForAll String line) {
        assertTrue(HeaderLine.of(line) != null);
    }

    @Property
    void everyMomentWrittenTheGermanWayIsReadBack(
            @ForAll("moments") LocalDateTime at, @ForAll("patterns") String pattern) {
        String line = java.time.format.DateTimeFormatter.ofPattern(pattern, java.util.Locale.GERMAN).format(at);
        Header header = assertInstanceOf(Header.class, HeaderLine.of(line), line);
        assertEquals(at, header.at());
    }

    @Provide
    Arbitrary<LocalDateTime> moments() {
        return Arbitraries.integers().between(0, 60 * 24 * 365 * 90)
                .map(minutes -> LocalDateTime.of(1970, 1, 1, 0, 0).plusMinutes(minutes));
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.of(
                "dd.MM.yyyy, HH:mm",
                "d.M.yyyy HH:mm 'Uhr'",
                "EEEE, d. MMMM yyyy, HH.mm 'Uhr'",
                "EE, d. MMM yyyy 'um' H:mm",
                "yyyy-MM-dd'T'HH:mm:ss",
                "dd.MM.yyyy 'um' HH:mm",
                "'#12 hans_m · 'dd.MM.yyyy, HH:mm",
                "d. MMMM yyyy H 'Uhr' mm",
                "HH:mm, d. MMMM yyyy");
    }

    /// Lines put together from what header lines are made of, in any order.
    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                "01", "04", "1", "4", "2024", "24", "31", "99", "23", "17", "25", "0", "123456789012", ".", ".", ":",
                ",",
                " ", " ", "-", "–", "#", "(", ")", "[", "]", "+", "T", "Z", "MESZ", "UTC", "Uhr", "h", "um", "am",
                "von", "Autor", "Montag", "Mo", "Mai", "Apr", "vor", "gestern", "Stunden", "hans_m", "Hans", "\u00A0",
                "\u00AD", "\uFEFF", "\uD83D", "😊", "|", "\u0308", "/", "*", "'", "’", "\n", "\r\n", "Nr", "Beitrag")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }
}
