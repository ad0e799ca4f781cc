package org.randnotiz.german.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Days that words name, with the times of day they may add.
///
/// @param from      the first day
/// @param to        the last day, included; not before `from`
/// @param precision how exactly the words name it: `Mai 2024` is 2024-05-01 to 2024-05-31 with [Granularity#MONTH]
/// @param fromTime  the time of day on the first day; null if none is named
/// @param toTime    the time of day on the last day; null if none is named
public record TimeInterval(
        LocalDate from,
        LocalDate to,
        Granularity precision,
        @Nullable LocalTime fromTime,
        @Nullable LocalTime toTime) {

    /// @throws IllegalArgumentException if it ends before it begins
    public TimeInterval {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins: " + from + "/" + to);
        }
    }

    /// Whole days.
    public TimeInterval(LocalDate from, LocalDate to, Granularity precision) {
        this(from, to, precision, null, null);
    }

    /// One day.
    public static TimeInterval of(LocalDate day) {
        return new TimeInterval(day, day, Granularity.DAY);
    }

    /// One month.
    public static TimeInterval of(YearMonth month) {
        return new TimeInterval(month.atDay(1), month.atEndOfMonth(), Granularity.MONTH);
    }

    /// One year.
    public static TimeInterval ofYear(int year) {
        return new TimeInterval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Granularity.YEAR);
    }

    /// The same days with times of day.
    public TimeInterval at(@Nullable LocalTime first, @Nullable LocalTime last, Granularity finer) {
        return new TimeInterval(from, to, finer, first, last);
    }

    /// The interval in ISO 8601, as short as it can be said: `2024`, `2024-05`, `2024-05-14`, `2024-05-14/2024-05-19`,
    /// `2024-05-14T20:00`, `2024-05-14T20:00/2024-05-14T22:30`.
    public String iso() {
        if (fromTime == null && toTime == null) {
            if (from.getDayOfYear() == 1 && to.equals(from.withMonth(12).withDayOfMonth(31))) {
                return isoYear();
            }
            if (from.getDayOfMonth() == 1 && to.equals(YearMonth.from(from).atEndOfMonth())) {
                return YearMonth.from(from).toString();
            }
            return from.equals(to) ? from.toString() : from + "/" + to;
        }
        String start = fromTime == null ? from.toString() : from + "T" + fromTime;
        String end = toTime == null ? to.toString() : to + "T" + toTime;
        return from.equals(to) && (toTime == null || toTime.equals(fromTime)) ? start : start + "/" + end;
    }

    private String isoYear() {
        return from.toString().substring(0, from.toString().length() - "-01-01".length());
    }
}
