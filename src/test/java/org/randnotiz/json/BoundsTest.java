package org.randnotiz.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BoundsTest {

    @Test
    void theLastDayIsReadAndTheNextIsRefused() {
        assertEquals(LocalDate.of(9999, 12, 31), Bounds.day("9999-12-31"));
        assertThrows(DateTimeException.class, () -> Bounds.day("+10000-01-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1000000000-12-31T23:59:59Z", "-0001-01-01T00:00:00Z", "+10000-01-01T00:00:00Z"})
    void instantsOfOtherYearsAreRefused(String text) {
        assertThrows(DateTimeException.class, () -> Bounds.instant(text));
    }

    @Test
    void timesOfOtherYearsAreRefused() {
        assertThrows(DateTimeException.class, () -> Bounds.time("+999999999-12-31T23:59:59+18:00"));
    }

    @Test
    void aVersionFromOutsideLeavesRoomForMore() throws UnreadableJsonException {
        JsonObject json = JsonText.read("{\"version\":1000000000}".getBytes(StandardCharsets.UTF_8));
        assertEquals(Bounds.GREATEST_BROUGHT, json.broughtCounter("version", 1));
    }

    @Test
    void aVersionAfterWhichNoneCouldComeIsRefusedWithItsNameAndPlace() throws UnreadableJsonException {
        JsonObject json = JsonText.read("{\"version\":2147483647}".getBytes(StandardCharsets.UTF_8));
        UnreadableJsonException refused =
                assertThrows(UnreadableJsonException.class, () -> json.counter("version", 1));
        assertEquals("json.value", refused.problem().code());
    }
}
