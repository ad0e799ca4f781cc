package org.randnotiz.german.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.randnotiz.german.segment.Tokens;

/// A time of day as words name it: `23:17`, `23.17 Uhr`, `23 Uhr 17`, `23:17:05`, `23h17`, `24 Uhr`.
///
/// Only the shape has been checked; whether there is such a time is asked by [#exists].
///
/// @param said   whether `Uhr` or `h` names it as a time
/// @param dotted whether only a dot stands between hour and minute, so that it could also be a plain number
/// @param end    the token behind the last one read
public record ClockWords(int hour, int minute, int second, Granularity precision, boolean said, boolean dotted,
        int end) {

    private static final int HOURS = 24;
    private static final int SIXTY = 60;

    /// A time of day that begins exactly at token `i`.
    public static @Nullable ClockWords read(Tokens t, int i) {
        if (!t.isNumber(i, 1, 2)) {
            return null;
        }
        char separator = t.mark(i + 1);
        boolean separated = (separator == ':' || separator == '.')
                && t.isGlued(i + 1)
                && t.isNumber(i + 2, 2, 2)
                && t.isGlued(i + 2);
        return separated ? readMinutes(t, i, separator) : readHour(t, i);
    }

    private static ClockWords readMinutes(Tokens t, int i, char separator) {
        boolean dotted = separator == '.';
        boolean seconds = t.isMark(i + 3, separator)
                && t.isGlued(i + 3)
                && t.isNumber(i + 4, 2, 2)
                && t.isGlued(i + 4);
        int end = seconds ? behindFraction(t, i + 5) : i + 3;
        boolean said = isHourWord(t, end);
        return new ClockWords(
                t.value(i),
                t.value(i + 2),
                seconds ? t.value(i + 4) : 0,
                seconds ? Granularity.SECOND : Granularity.MINUTE,
                said,
                dotted,
                said ? end + 1 : end);
    }

    /// Skips `.123` behind seconds: no post is dated more exactly than that.
    private static int behindFraction(Tokens t, int i) {
        boolean fraction = (t.isMark(i, '.') || t.isMark(i, ','))
                && t.isGlued(i)
                && t.isNumber(i + 1, 1, 9)
                && t.isGlued(i + 1);
        return fraction ? i + 2 : i;
    }

    /// `23 Uhr 17`, `23 Uhr`, `23h17`.
    private static @Nullable ClockWords readHour(Tokens t, int i) {
        if (!isHourWord(t, i + 1)) {
            return null;
        }
        boolean minutes = t.isNumber(i + 2, 2, 2)
                && t.value(i + 2) < SIXTY
                && !(t.isGlued(i + 3) && (t.isMark(i + 3, '.') || t.isMark(i + 3, ':')) && t.isNumber(i + 4));
        return minutes
                ? new ClockWords(t.value(i), t.value(i + 2), 0, Granularity.MINUTE, true, false, i + 3)
                : new ClockWords(t.value(i), 0, 0, Granularity.HOUR, true, false, i + 2);
    }

    private static boolean isHourWord(Tokens t, int i) {
        return t.key(i).equals("uhr") || (t.key(i).equals("h") && !t.isCapital(i));
    }

    /// Whether there is such a time; `24:00` is, and means the end of the day.
    public boolean exists() {
        return (hour < HOURS && minute < SIXTY && second < SIXTY) || isEndOfDay();
    }

    boolean isEndOfDay() {
        return hour == HOURS && minute == 0 && second == 0;
    }

    /// The moment on a day; `24:00` is the beginning of the next one.
    ///
    /// @throws java.time.DateTimeException if there is no such time
    public LocalDateTime on(LocalDate day) {
        return isEndOfDay() ? day.plusDays(1).atStartOfDay() : day.atTime(hour, minute, second);
    }
}
