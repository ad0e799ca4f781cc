package org.randnotiz.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/// What times and counters in files may be, checked where they are read, so that nothing behind has to reckon with more.
///
/// Times lie in the years 1 to 9999, which ISO 8601 writes with four digits. Versions, revisions and rounds that come from
/// outside go up to [#GREATEST_BROUGHT]; as many again can be added here before [#GREATEST] is reached, and nothing
/// overflows.
public final class Bounds {

    /// The greatest version, revision or round in the files of a project.
    public static final int GREATEST = 2_000_000_000;

    /// The greatest version, revision or round that a file from outside may bring.
    public static final int GREATEST_BROUGHT = 1_000_000_000;

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private Bounds() {}

    /// Reads a day such as `2024-05-14`.
    ///
    /// @throws DateTimeException if it is none, or not in the years 1 to 9999
    public static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        requireYear(day.getYear());
        return day;
    }

    /// Reads an instant such as `2024-04-01T21:17:00Z`.
    ///
    /// @throws DateTimeException if it is none, or not in the years 1 to 9999
    public static Instant instant(String text) {
        Instant instant = Instant.parse(text);
        requireYear(instant.atOffset(ZoneOffset.UTC).getYear());
        return instant;
    }

    /// Reads a time with its offset such as `2024-04-01T23:17+02:00`.
    ///
    /// @throws DateTimeException if it is none, or not in the years 1 to 9999
    public static OffsetDateTime time(String text) {
        OffsetDateTime time = OffsetDateTime.parse(text);
        requireYear(time.getYear());
        return time;
    }

    private static void requireYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException("not in the years " + FIRST_YEAR + " to " + LAST_YEAR + ": " + year);
        }
    }
}
