package org.randnotiz.german;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDateTime;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.randnotiz.gates.Seeded;

@Seeded
class PostTimeTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            01.04.2024, 23:17             ; 2024-04-01T23:17+02:00[Europe/Berlin] ; NONE
            01.12.2024, 23:17             ; 2024-12-01T23:17+01:00[Europe/Berlin] ; NONE
            31.03.2024, 02:30             ; 2024-03-31T03:30+02:00[Europe/Berlin] ; GAP
            31.03.2024, 03:00             ; 2024-03-31T03:00+02:00[Europe/Berlin] ; NONE
            27.10.2024, 02:30             ; 2024-10-27T02:30+02:00[Europe/Berlin] ; OVERLAP
            27.10.2024, 03:00             ; 2024-10-27T03:00+01:00[Europe/Berlin] ; NONE
            27.10.2024, 02:30 MESZ        ; 2024-10-27T02:30+02:00[Europe/Berlin] ; STATED
            27.10.2024, 02:30 MEZ         ; 2024-10-27T02:30+01:00[Europe/Berlin] ; STATED
            01.04.2024, 23:17 MESZ        ; 2024-04-01T23:17+02:00[Europe/Berlin] ; STATED
            01.04.2024, 23:17 MEZ         ; 2024-04-01T23:17+01:00                ; STATED_OUT_OF_SEASON
            01.12.2024, 23:17 CEST        ; 2024-12-01T23:17+02:00                ; STATED_OUT_OF_SEASON
            01.04.2024, 23:17 UTC         ; 2024-04-01T23:17Z                     ; STATED
            31.03.2024, 02:30 UTC         ; 2024-03-31T02:30Z                     ; STATED
            2024-04-01T23:17:00+02:00     ; 2024-04-01T23:17+02:00[Europe/Berlin] ; STATED
            2024-04-01T23:17:00+04:30     ; 2024-04-01T23:17+04:30                ; STATED
            01.04.2024                    ; 2024-04-01T00:00+02:00[Europe/Berlin] ; NONE
            """)
    void aHeaderIsPlacedOnTheTimeLine(String line, String at, ClockChange change) {
        HeaderLine.Header header = assertInstanceOf(HeaderLine.Header.class, HeaderLine.of(line));
        PostTime time = PostTime.of(header, BERLIN);
        assertEquals(at + " " + change, time.at() + " " + time.change());
    }

    @Property
    void aLocalTimeStaysAsItIsUnlessTheClockSkipsIt(@ForAll @IntRange(min = 0, max = 60 * 24 * 365 * 30) int minutes) {
        LocalDateTime local = LocalDateTime.of(2000, 1, 1, 0, 0).plusMinutes(minutes);
        PostTime time = PostTime.of(local, BERLIN);
        LocalDateTime expected = time.change() == ClockChange.GAP ? local.plusHours(1) : local;
        assertEquals(expected, time.at().toLocalDateTime());
    }
}
