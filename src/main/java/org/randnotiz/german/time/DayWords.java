package org.randnotiz.german.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.randnotiz.german.segment.CalendarWords;
import org.randnotiz.german.segment.Tokens;

/// A calendar day as words name it: `1.4.24`, `Montag, 1. April 2024`, `2024-04-01`, `14 Mai`, `14.05.`.
///
/// Only the shape has been checked; whether the day exists is asked by [#exists] or [#date].
///
/// @param weekday the weekday named before it; null if none is
/// @param day     one or two digits
/// @param month   1 to 12 if named by a word, otherwise one or two digits
/// @param year    0 if none is named; two digits are already resolved by [#PIVOT]
/// @param end     the token behind the last one read
public record DayWords(@Nullable DayOfWeek weekday, int day, int month, int year, int end) {

    /// Two-digit years up to this one belong to the 2000s, those above it to the 1900s (as POSIX `strptime` has it).
    static final int PIVOT = 68;

    static final int FIRST_YEAR = 1500;
    static final int LAST_YEAR = 2199;

    /// A day that begins exactly at token `i`.
    public static @Nullable DayWords read(Tokens t, int i) {
        if (t.isNumber(i, 4, 4)) {
            return readYearFirst(t, i);
        }
        DayOfWeek weekday = CalendarWords.weekdayOrShort(t.key(i));
        return weekday == null ? readDayFirst(t, i, null) : readDayFirst(t, behindWeekday(t, i), weekday);
    }

    /// The token behind a weekday and what may stand between it and its date: `Mo.,`, `Montag, den`, `Montag, dem`.
    private static int behindWeekday(Tokens t, int i) {
        int j = i + 1;
        if (t.isMark(j, '.') && t.isGlued(j)) {
            j++;
        }
        if (t.isMark(j, ',')) {
            j++;
        }
        return switch (t.key(j)) {
            case "den", "dem", "der" -> j + 1;
            default -> j;
        };
    }

    /// `2024-04-01`, `2024/04/01`, `2024.04.01`.
    private static @Nullable DayWords readYearFirst(Tokens t, int i) {
        char separator = t.mark(i + 1);
        boolean shaped = (separator == '-' || separator == '/' || separator == '.')
                && t.isMark(i + 3, separator)
                && t.isNumber(i + 2, 1, 2)
                && t.isNumber(i + 4, 1, 2)
                && t.isGlued(i + 1)
                && t.isGlued(i + 2)
                && t.isGlued(i + 3)
                && t.isGlued(i + 4);
        return shaped ? new DayWords(null, t.value(i + 4), t.value(i + 2), t.value(i), i + 5) : null;
    }

    private static @Nullable DayWords readDayFirst(Tokens t, int i, @Nullable DayOfWeek weekday) {
        if (!t.isNumber(i, 1, 2)) {
            return weekday == null ? null : readMonthFirst(t, i, weekday);
        }
        int next = t.isMark(i + 1, '.') && t.isGlued(i + 1) ? i + 2 : i + 1;
        int month = CalendarWords.monthOrShort(t.key(next));
        if (month > 0) {
            return isPartOfCompound(t, next) ? null : readYearBehindName(t, i, month, next, weekday);
        }
        boolean numeric = next == i + 2
                && t.isNumber(next, 1, 2)
                && t.isMark(next + 1, '.')
                && t.isGlued(next + 1);
        return numeric ? readNumericYear(t, i, next, weekday) : null;
    }

    /// `Mo Apr 01, 2024`, as old German forum software has it; only behind a weekday.
    private static @Nullable DayWords readMonthFirst(Tokens t, int i, DayOfWeek weekday) {
        int month = CalendarWords.monthOrShort(t.key(i));
        int comma = t.isMark(i + 2, ',') ? i + 3 : i + 2;
        boolean shaped = month > 0 && t.isNumber(i + 1, 1, 2) && t.isNumber(comma, 4, 4);
        return shaped ? new DayWords(weekday, t.value(i + 1), month, t.value(comma), comma + 1) : null;
    }

    /// Whether the word goes on behind a hyphen, as in `Mai-Feiertage`; in `Mai-Juli` it does not.
    static boolean isPartOfCompound(Tokens t, int i) {
        boolean joined = t.isMark(i + 1, '-') && t.isGlued(i + 1) && t.isWord(i + 2) && t.isGlued(i + 2);
        String next = t.key(i + 2);
        return joined && CalendarWords.month(next) == 0 && CalendarWords.weekday(next) == null;
    }

    private static DayWords readYearBehindName(
            Tokens t, int i, int month, int nameAt, @Nullable DayOfWeek weekday) {
        int end = nameAt + 1;
        boolean shortName = CalendarWords.month(t.key(nameAt)) == 0;
        if (shortName && t.isMark(end, '.') && t.isGlued(end)) {
            end++;
        }
        int yearAt = t.isMark(end, ',') && isYear(t, end + 1) ? end + 1 : end;
        if (isYear(t, yearAt)) {
            return new DayWords(weekday, t.value(i), month, t.value(yearAt), yearAt + 1);
        }
        if (t.isMark(end, '\'') && t.isNumber(end + 1, 2, 2) && t.isGlued(end + 1)) {
            return new DayWords(weekday, t.value(i), month, full(t.value(end + 1)), end + 2);
        }
        return new DayWords(weekday, t.value(i), month, 0, end);
    }

    private static boolean isYear(Tokens t, int i) {
        boolean goesOn = t.isWord(i + 1) && t.isGlued(i + 1);
        return t.isNumber(i, 4, 4) && t.value(i) >= 1000 && !goesOn;
    }

    /// `1.4.24`, `01.04.2024`, `1. 4. 2024`, `14.05.`; a short year has to be glued to its month.
    private static @Nullable DayWords readNumericYear(Tokens t, int i, int monthAt, @Nullable DayOfWeek weekday) {
        int yearAt = monthAt + 2;
        int day = t.value(i);
        int month = t.value(monthAt);
        if (t.isNumber(yearAt, 4, 4)
                && !(t.isGlued(yearAt + 1) && t.isWord(yearAt + 1) && !t.key(yearAt + 1).equals("t"))) {
            return new DayWords(weekday, day, month, t.value(yearAt), yearAt + 1);
        }
        if (t.isNumber(yearAt, 2, 2) && t.isGlued(yearAt) && !isInnerDot(t, yearAt + 1)) {
            return new DayWords(weekday, day, month, full(t.value(yearAt)), yearAt + 1);
        }
        return t.isNumber(yearAt) && t.isGlued(yearAt) ? null : new DayWords(weekday, day, month, 0, yearAt);
    }

    /// Whether a dot has digits right behind it, as in a number of a version or an address.
    private static boolean isInnerDot(Tokens t, int i) {
        return t.isMark(i, '.') && t.isGlued(i) && t.isNumber(i + 1) && t.isGlued(i + 1);
    }

    private static int full(int shortYear) {
        return shortYear <= PIVOT ? 2000 + shortYear : 1900 + shortYear;
    }

    /// Whether a year is named.
    public boolean hasYear() {
        return year != 0;
    }

    /// Whether a year is named in which a post may have been written.
    public boolean hasPlausibleYear() {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /// Whether there is such a day, in some year if none is named.
    public boolean exists() {
        int anyLeapYear = 2000;
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(hasYear() ? year : anyLeapYear, month).lengthOfMonth();
    }

    /// The day.
    ///
    /// @throws java.time.DateTimeException if it does not exist or has no year
    public LocalDate date() {
        return LocalDate.of(year, month, day);
    }
}
