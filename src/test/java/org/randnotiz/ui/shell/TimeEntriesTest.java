package org.randnotiz.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.randnotiz.codebook.FieldValue;

class TimeEntriesTest {

    private static final ZonedDateTime POST = ZonedDateTime.of(2024, 4, 1, 23, 17, 0, 0, ZoneId.of("Europe/Berlin"));

    @Test
    void theWordsOfTheNoteAreTheIntervalTheyMeanAndAreKept() {
        assertEquals(
                Optional.of(new FieldValue.Time(
                        LocalDate.of(2024, 5, 14), LocalDate.of(2024, 5, 19), "vom 14 bis zum 19 Mai")),
                TimeEntries.parse(" vom 14 bis zum 19 Mai ", POST));
    }

    @Test
    void inAPostWithoutATimeTheSameWordsMeanNone() {
        assertEquals(Optional.empty(), TimeEntries.parse("vom 14 bis zum 19 Mai", null));
    }
}
