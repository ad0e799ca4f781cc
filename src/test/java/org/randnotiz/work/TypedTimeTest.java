package org.randnotiz.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TypedTimeTest {

    private static String read(String typed) {
        return switch (TypedTime.of(typed, ZoneId.of("Europe/Berlin"))) {
            case TypedTime.Understood understood ->
                understood.published().iso() + " " + understood.published().note();
            case TypedTime.NotUnderstood wrong -> wrong.problem().code();
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    01.04.2024, 23:17              | 2024-04-01T23:17+02:00 NONE
                    1.4.2024 23:17                 | 2024-04-01T23:17+02:00 NONE
                    Montag, 1. April 2024, 9 Uhr   | 2024-04-01T09:00+02:00 NONE
                    2024-04-01T23:17+02:00         | 2024-04-01T23:17+02:00 STATED
                    2024-04-01 23:17:05            | 2024-04-01T23:17:05+02:00 NONE
                    01.04.2024                     | 2024-04-01 NONE
                    1. April 2024                  | 2024-04-01 NONE
                    April 2024                     | 2024-04 NONE
                    2024-04                        | 2024-04 NONE
                    2024                           | 2024 NONE
                    31.03.2024, 02:30              | 2024-03-31T03:30+02:00 GAP
                    27.10.2024, 02:30              | 2024-10-27T02:30+02:00 OVERLAP
                    ''                             | dating.empty
                    31.02.2024, 12:00              | dating.noSuchDay
                    01.04.2024, 25:17              | dating.noSuchTime
                    01.04., 23:17                  | dating.noYear
                    gestern, 23:17                 | dating.relative
                    Dienstag, 1. April 2024, 23:17 | dating.weekday
                    01.04.2024, 23:17 von Anna     | dating.notUnderstood
                    14.-19. Mai 2024               | dating.notUnderstood
                    irgendwann                     | dating.notUnderstood
                    """)
    void aTimeIsReadAsAHeaderLineWouldBe(String typed, String expected) {
        assertEquals(expected, read(typed));
    }
}
