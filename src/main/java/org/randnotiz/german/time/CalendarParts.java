package org.randnotiz.german.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.randnotiz.german.time.Named.Part;
import org.randnotiz.german.time.Named.Season;
import org.randnotiz.german.time.Named.Unit;

/// The calendar's parts as intervals: seasons, quarters, weeks, and the unit that a day lies in.
public final class CalendarParts {

    private static final int DAYS_OF_WEEK = 7;

    private CalendarParts() {}

    /// Three months of meteorology; a winter begins in December of its year.
    public static TimeInterval season(Season season, int year) {
        Month first = switch (season) {
            case SPRING -> Month.MARCH;
            case SUMMER -> Month.JUNE;
            case AUTUMN -> Month.SEPTEMBER;
            case WINTER -> Month.DECEMBER;
        };
        YearMonth begin = YearMonth.of(year, first);
        return new TimeInterval(begin.atDay(1), begin.plusMonths(2).atEndOfMonth(), Granularity.QUARTER);
    }

    /// The `n`-th of `of` equal parts of a year.
    static TimeInterval fraction(int n, int of, int year) {
        int months = 12 / of;
        YearMonth begin = YearMonth.of(year, 1 + (n - 1) * months);
        Granularity precision = of == 4 ? Granularity.QUARTER : Granularity.PART_OF_YEAR;
        return new TimeInterval(begin.atDay(1), begin.plusMonths(months - 1L).atEndOfMonth(), precision);
    }

    /// The ISO week of that number; null if the year has fewer.
    public static @Nullable TimeInterval week(int week, int year) {
        LocalDate inFirst = LocalDate.of(year, 1, 4);
        if (week > IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inFirst).getMaximum()) {
            return null;
        }
        return weekAround(inFirst.plusWeeks(week - 1L));
    }

    /// Monday to Sunday around a day.
    static TimeInterval weekAround(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new TimeInterval(monday, monday.plusDays(DAYS_OF_WEEK - 1L), Granularity.WEEK);
    }

    /// Whole years.
    static TimeInterval years(int first, int last, Granularity precision) {
        return new TimeInterval(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), precision);
    }

    /// The unit that a day lies in.
    static TimeInterval around(LocalDate day, Unit unit) {
        int decade = Math.floorDiv(day.getYear(), 10) * 10;
        int century = Math.floorDiv(day.getYear() - 1, 100) * 100 + 1;
        return switch (unit) {
            case MINUTE, HOUR, DAY -> TimeInterval.of(day);
            case WEEK -> weekAround(day);
            case MONTH -> TimeInterval.of(YearMonth.from(day));
            case QUARTER -> fraction(day.get(IsoFields.QUARTER_OF_YEAR), 4, day.getYear());
            case YEAR -> TimeInterval.ofYear(day.getYear());
            case DECADE -> years(decade, decade + 9, Granularity.DECADE);
            case CENTURY -> years(century, century + 99, Granularity.CENTURY);
        };
    }

    /// The day so many units away.
    static LocalDate moved(LocalDate day, int by, Unit unit) {
        return switch (unit) {
            case MINUTE, HOUR -> day;
            case DAY -> day.plusDays(by);
            case WEEK -> day.plusWeeks(by);
            case MONTH -> day.plusMonths(by);
            case QUARTER -> day.plusMonths(3L * by);
            case YEAR -> day.plusYears(by);
            case DECADE -> day.plusYears(10L * by);
            case CENTURY -> day.plusYears(100L * by);
        };
    }

    /// Beginning, middle or end of a whole, as [Resolver] tells them.
    static TimeInterval part(TimeInterval whole, Part part) {
        if (part == Part.WHOLE) {
            return whole;
        }
        LocalDate from = whole.from();
        LocalDate to = whole.to();
        return switch (whole.precision()) {
            case WEEK -> cut(whole, part, from.plusDays(2), from.plusDays(4), Granularity.DAY);
            case MONTH -> cut(whole, part, from.plusDays(10), from.plusDays(20), Granularity.PART_OF_MONTH);
            case YEAR -> switch (part) {
                case WHOLE, MIDDLE ->
                    new TimeInterval(from.plusMonths(4), from.plusMonths(8).minusDays(1), Granularity.PART_OF_YEAR);
                case BEGINNING -> new TimeInterval(from, from.plusMonths(3).minusDays(1), Granularity.PART_OF_YEAR);
                case END -> new TimeInterval(from.plusMonths(9), to, Granularity.PART_OF_YEAR);
            };
            default -> {
                long third = (ChronoUnit.DAYS.between(from, to) + 1) / 3;
                yield cut(whole, part, from.plusDays(third), from.plusDays(2 * third), whole.precision());
            }
        };
    }

    /// One of three parts, of which the second begins with `second` and the third with `third`.
    private static TimeInterval cut(
            TimeInterval whole, Part part, LocalDate second, LocalDate third, Granularity precision) {
        return switch (part) {
            case WHOLE -> whole;
            case BEGINNING -> new TimeInterval(whole.from(), second.minusDays(1), precision);
            case MIDDLE -> new TimeInterval(second, third.minusDays(1), precision);
            case END -> new TimeInterval(third, whole.to(), precision);
        };
    }
}
