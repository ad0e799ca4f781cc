package org.randnotiz.german.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.randnotiz.gates.Seeded;

/// All tables are seen from Monday, 1 April 2024, 23:17 in Berlin.
@Seeded
class TimeEntryTest {

    private static final ZonedDateTime POST = ZonedDateTime.of(2024, 4, 1, 23, 17, 0, 0, ZoneId.of("Europe/Berlin"));

    private static String shown(String typed) {
        return switch (TimeEntry.parse(typed, POST)) {
            case TimeEntry.Read read -> read.interval().iso() + " " + read.interval().precision();
            case TimeEntry.Wrong wrong -> wrong.reason() + " [" + wrong.at().of(typed) + "]";
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '§', textBlock = """
            14.5.-19.5.2024              → 2024-05-14/2024-05-19 DAY
            14.5.2024-19.5.2024          → 2024-05-14/2024-05-19 DAY
            14.05.2024                   → 2024-05-14 DAY
            14.5.24                      → 2024-05-14 DAY
            14.5.                        → 2024-05-14 DAY
            14. Mai                      → 2024-05-14 DAY
            14 mai                       → 2024-05-14 DAY
            2024-05-14                   → 2024-05-14 DAY
            2024-05-14/2024-05-19        → 2024-05-14/2024-05-19 DAY
            14.–19. Mai                  → 2024-05-14/2024-05-19 DAY
            14-19 Mai                    → 2024-05-14/2024-05-19 DAY
            vom 14 bis zum 19 Mai        → 2024-05-14/2024-05-19 DAY
            Mai 2024                     → 2024-05 MONTH
            mai                          → 2024-05 MONTH
            05/2024                      → 2024-05 MONTH
            5.2024                       → 2024-05 MONTH
            2024-05                      → 2024-05 MONTH
            2024-05/2024-07              → 2024-05-01/2024-07-31 MONTH
            Mai-Juli 2024                → 2024-05-01/2024-07-31 MONTH
            Mai - 19.6.2024              → 2024-05-01/2024-06-19 DAY
            2024                         → 2024 YEAR
            2014                         → 2014 YEAR
            2023-2024                    → 2023-01-01/2024-12-31 YEAR
            2023/24                      → 2023-01-01/2024-12-31 YEAR
            Q2 2024                      → 2024-04-01/2024-06-30 QUARTER
            Frühjahr 2024                → 2024-03-01/2024-05-31 QUARTER
            KW 20                        → 2024-05-13/2024-05-19 WEEK
            Mitte April                  → 2024-04-11/2024-04-20 PART_OF_MONTH
            gestern                      → 2024-03-31 DAY
            morgen                       → 2024-04-02 DAY
            am Freitag                   → 2024-03-29 DAY
            nächste Woche                → 2024-04-08/2024-04-14 WEEK
            14.5.2024 20:00              → 2024-05-14T20:00 MINUTE
            14.5.2024, 20.30 Uhr         → 2024-05-14T20:30 MINUTE
            14.5.2024 14:00-18:00        → 2024-05-14T14:00/2024-05-14T18:00 MINUTE
            im Mai                       → 2024-05 MONTH
            Weihnachten 2024             → 2024-12-25/2024-12-26 DAY
            19. Jahrhundert              → 1801-01-01/1900-12-31 CENTURY
            """)
    void whatIsTypedIsRead(String typed, String expected) {
        assertEquals(expected, shown(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '§', textBlock = """
            §§                           → EMPTY []
            §  §                         → EMPTY [  ]
            31.2.2024                    → NO_SUCH_DAY [31.2.2024]
            14.5.-31.6.2024              → NO_SUCH_DAY [31.6.2024]
            14.5.2024 25:00              → NO_SUCH_TIME [25:00]
            19.5.2024-14.5.2024          → ENDS_BEFORE_IT_BEGINS [19.5.2024-14.5.2024]
            2024-2023                    → ENDS_BEFORE_IT_BEGINS [2024-2023]
            demnächst                    → NOT_UNDERSTOOD [demnächst]
            14. Mai vielleicht           → NOT_UNDERSTOOD [vielleicht]
            14.5.2024-                   → NOT_UNDERSTOOD [-]
            13/2024                      → NOT_UNDERSTOOD [13/2024]
            """)
    void whatCannotBeReadIsPointedAt(String typed, String expected) {
        assertEquals(expected, shown(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
            vom 14 bis zum 19 Mai 2024   → 2024-05-14/2024-05-19
            2024-05-14                   → 2024-05-14
            Mai 2024                     → 2024-05
            vom 14 bis zum 19 Mai        → NEEDS_THE_TIME_OF_THE_POST
            gestern                      → NEEDS_THE_TIME_OF_THE_POST
            am Freitag                   → NEEDS_THE_TIME_OF_THE_POST
            31.2.2024                    → NO_SUCH_DAY
            """)
    void withoutTheTimeOfThePostOnlyWhatNamesItsYearIsRead(String typed, String expected) {
        String shown =
                switch (TimeEntry.parse(typed)) {
                    case TimeEntry.Read read -> read.interval().iso();
                    case TimeEntry.Wrong wrong -> wrong.reason().name();
                };
        assertEquals(expected, shown);
    }

    @Property
    void anIsoIntervalIsReadBack(@ForAll("days") LocalDate from, @ForAll @IntRange(min = 0, max = 3000) int length) {
        TimeInterval interval = new TimeInterval(from, from.plusDays(length), Granularity.DAY);
        Optional<TimeInterval> read = TimeEntry.parse(interval.iso(), POST).intervalNamed();
        assertEquals(
                Optional.of(from + "/" + from.plusDays(length)), read.map(found -> found.from() + "/" + found.to()));
    }

    @Property
    void anyInputIsReadOrPointedAt(@ForAll("inputs") String typed) {
        if (TimeEntry.parse(typed, POST) instanceof TimeEntry.Wrong wrong) {
            assertTrue(wrong.at().fits(typed.length()));
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 300 * 365).map(n -> LocalDate.of(1800, 1, 1).plusDays(n));
    }

    @Provide
    Arbitrary<String> inputs() {
        return Arbitraries.of(
                "14", "31", "5", "2", "2024", "24", ".", ".", "-", "/", ":", " ", "Mai", "bis", "vom", "Q", "KW",
                "Ende",
                "20", "Uhr", "gestern", "nächste", "Woche", "x", "\u00A0", "ä", "😊", "0", "99999999999")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }
}
