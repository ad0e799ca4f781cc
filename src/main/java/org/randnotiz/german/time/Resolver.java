package org.randnotiz.german.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.randnotiz.german.time.Named.Turn;
import org.randnotiz.german.time.Named.Unit;

/// Makes days of the times that words name, seen from the time of the post.
///
/// What is left open by the words is decided by these rules:
///
/// - A day or month without a year is the nearest one. If even that is more than [#NEAR_DAYS] days away, and the tense
///   of the clause points to the other side, it is the next one on that side. A weekday named with it has to fit, if it
///   does in the year before, of or behind the post. Behind `seit` it has begun.
/// - A bare weekday is the last one up to the day of the post, as in news; where the clause tells of what is to come,
///   the next one. On the same weekday it is the day of the post, unless that is as good as over.
/// - `letzter` and `vergangener` are the last one before the day of the post, `nächster` and `kommender` the next one
///   after it; `dieser` is the one of the current week or year.
/// - Beginning, middle and end of a month are its days 1–10, 11–20 and the rest; of a year, January to March, May to
///   August and October to December; of a week, Monday to Tuesday, Wednesday to Thursday, Friday to Sunday; of anything
///   else its thirds.
/// - Weeks are ISO weeks. Seasons are those of meteorology; a winter belongs to the year it begins in.
final class Resolver {

    /// A day closer than this is meant even if the tense points to the other side.
    static final int NEAR_DAYS = 120;

    private static final int LATE_HOUR = 18;
    /// As far as it can be from one 29 February to the next.
    private static final int FARTHEST_YEAR = 8;

    private final LocalDateTime now;
    private final LocalDate today;
    private final Tense tense;
    private final boolean begun;
    private final LocalDate spokenOf;

    /// @param post     the time of the post
    /// @param tense    what the clause tells of
    /// @param begun    whether the time has begun at any rate, as behind `seit`
    /// @param spokenOf the day last named before, which a bare time of day belongs to
    Resolver(ZonedDateTime post, Tense tense, boolean begun, LocalDate spokenOf) {
        this.now = post.toLocalDateTime();
        this.today = now.toLocalDate();
        this.tense = tense;
        this.begun = begun;
        this.spokenOf = spokenOf;
    }

    /// The days meant; null if there are no such days.
    @Nullable
    TimeInterval resolve(Named named) {
        return switch (named) {
            case Named.Day day -> day(day);
            case Named.Month month -> month(month);
            case Named.Year year -> CalendarParts.part(TimeInterval.ofYear(year.year()), year.part());
            case Named.Years years -> CalendarParts.years(years.first(), years.last(), years.precision());
            case Named.SeasonOf season ->
                yearly(season.year(), season.turn(), year -> CalendarParts.season(season.season(), year));
            case Named.Fraction part ->
                yearly(part.year(), part.turn(), year -> CalendarParts.fraction(part.n(), part.of(), year));
            case Named.WeekOf week ->
                yearly(week.year(), Turn.NEAREST, year -> CalendarParts.week(week.week(), year));
            case Named.Weekday weekday -> weekday(weekday);
            case Named.Weekend weekend -> weekend(weekend.turn());
            case Named.Shift shift -> shift(shift);
            case Named.Stretch stretch -> stretch(stretch);
            case Named.HolidayOf feast -> yearly(feast.year(), feast.turn(), year -> feast.holiday().in(year));
            case Named.NightTo night -> night(night);
            case Named.PartOfDay part -> new TimeInterval(spokenOf, spokenOf, Granularity.PART_OF_DAY);
            case Named.Clock clock -> clock(clock);
            case Named.Range range -> range(range);
            case Named.OfYear of -> resolve(inYear(of.time(), today.getYear() + of.by()));
        };
    }

    /// The same time, in the year given.
    static Named inYear(Named named, int year) {
        return switch (named) {
            case Named.Day day -> new Named.Day(day.weekday(), day.day(), day.month(), year);
            case Named.Month month -> new Named.Month(month.month(), year, month.turn(), month.part());
            case Named.SeasonOf season -> new Named.SeasonOf(season.season(), year, season.turn());
            case Named.Fraction part -> new Named.Fraction(part.n(), part.of(), year, part.turn());
            case Named.HolidayOf feast -> new Named.HolidayOf(feast.holiday(), year, feast.turn());
            default -> named;
        };
    }

    private @Nullable TimeInterval day(Named.Day day) {
        if (day.month() == 0) {
            return nearest(i -> monthDay(YearMonth.from(today).plusMonths(i), day.day()));
        }
        if (day.year() != Named.NO_YEAR) {
            return monthDay(YearMonth.of(day.year(), day.month()), day.day());
        }
        DayOfWeek weekday = day.weekday();
        if (weekday != null) {
            TimeInterval fitting = nearest(i -> {
                TimeInterval candidate = monthDay(YearMonth.of(today.getYear() + i, day.month()), day.day());
                return candidate != null && candidate.from().getDayOfWeek() == weekday ? candidate : null;
            });
            if (fitting != null) {
                return fitting;
            }
        }
        return yearly(Named.NO_YEAR, Turn.NEAREST, year -> monthDay(YearMonth.of(year, day.month()), day.day()));
    }

    private static @Nullable TimeInterval monthDay(YearMonth month, int day) {
        return month.isValidDay(day) ? TimeInterval.of(month.atDay(day)) : null;
    }

    /// The nearest of the candidates -1, 0 and 1.
    private @Nullable TimeInterval nearest(IntFunction<@Nullable TimeInterval> candidates) {
        TimeInterval best = null;
        for (int i = -1; i <= 1; i++) {
            TimeInterval candidate = candidates.apply(i);
            if (candidate == null || (begun && candidate.from().isAfter(today))) {
                continue;
            }
            if (best == null || distance(candidate) < distance(best)) {
                best = candidate;
            }
        }
        return best;
    }

    /// Days between the post and the interval, 0 inside it.
    private long distance(TimeInterval interval) {
        if (interval.from().isAfter(today)) {
            return ChronoUnit.DAYS.between(today, interval.from());
        }
        return Math.max(0, ChronoUnit.DAYS.between(interval.to(), today));
    }

    private @Nullable TimeInterval month(Named.Month month) {
        TimeInterval whole =
                yearly(month.year(), month.turn(), year -> TimeInterval.of(YearMonth.of(year, month.month())));
        return whole == null ? null : CalendarParts.part(whole, month.part());
    }

    /// What comes every year: in the year named, or the one that the turn, the tense or nearness points to.
    private @Nullable TimeInterval yearly(int year, Turn turn, IntFunction<@Nullable TimeInterval> in) {
        if (year != Named.NO_YEAR) {
            return in.apply(year);
        }
        return switch (turn) {
            case LAST -> last(in);
            case NEXT -> next(in);
            case THIS -> in.apply(today.getYear());
            case NEAREST -> nearestOrTold(in);
        };
    }

    private @Nullable TimeInterval nearestOrTold(IntFunction<@Nullable TimeInterval> in) {
        TimeInterval nearest = nearest(i -> in.apply(today.getYear() + i));
        if (nearest != null && (begun || distance(nearest) <= NEAR_DAYS)) {
            return nearest;
        }
        TimeInterval told = switch (tense) {
            case PAST -> last(in);
            case FUTURE -> next(in);
            case UNKNOWN -> nearest == null ? last(in) : nearest;
        };
        return told == null ? nearest : told;
    }

    private @Nullable TimeInterval last(IntFunction<@Nullable TimeInterval> in) {
        for (int i = 0; i <= FARTHEST_YEAR; i++) {
            TimeInterval interval = in.apply(today.getYear() - i);
            if (interval != null && interval.to().isBefore(today)) {
                return interval;
            }
        }
        return null;
    }

    private @Nullable TimeInterval next(IntFunction<@Nullable TimeInterval> in) {
        for (int i = 0; i <= FARTHEST_YEAR; i++) {
            TimeInterval interval = in.apply(today.getYear() + i);
            if (interval != null && interval.from().isAfter(today)) {
                return interval;
            }
        }
        return null;
    }

    private TimeInterval weekday(Named.Weekday weekday) {
        DayOfWeek day = weekday.day();
        LocalDate date = switch (weekday.turn()) {
            case LAST -> today.with(TemporalAdjusters.previous(day));
            case NEXT -> today.with(TemporalAdjusters.next(day));
            case THIS -> CalendarParts.weekAround(today).from().with(TemporalAdjusters.nextOrSame(day));
            case NEAREST -> bareWeekday(day);
        };
        return new TimeInterval(date, date, weekday.partOfDay() ? Granularity.PART_OF_DAY : Granularity.DAY);
    }

    private LocalDate bareWeekday(DayOfWeek day) {
        if (tense != Tense.FUTURE) {
            return today.with(TemporalAdjusters.previousOrSame(day));
        }
        boolean stillToday = now.getHour() < LATE_HOUR;
        return today.with(stillToday ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.next(day));
    }

    private TimeInterval weekend(Turn turn) {
        LocalDate thisSaturday = CalendarParts.weekAround(today).from().plusDays(5);
        boolean ahead = thisSaturday.isAfter(today);
        LocalDate saturday = switch (turn) {
            case LAST -> thisSaturday.minusWeeks(1);
            case THIS -> thisSaturday;
            case NEXT -> ahead ? thisSaturday : thisSaturday.plusWeeks(1);
            case NEAREST -> ahead && tense != Tense.FUTURE ? thisSaturday.minusWeeks(1) : thisSaturday;
        };
        return new TimeInterval(saturday, saturday.plusDays(1), Granularity.DAY);
    }

    private @Nullable TimeInterval shift(Named.Shift shift) {
        if (shift.unit() == Unit.MINUTE || shift.unit() == Unit.HOUR) {
            LocalDateTime then = shift.unit() == Unit.HOUR ? now.plusHours(shift.by()) : now.plusMinutes(shift.by());
            LocalTime time = then.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
            Granularity precision = shift.unit() == Unit.HOUR ? Granularity.HOUR : Granularity.MINUTE;
            return TimeInterval.of(then.toLocalDate()).at(time, null, precision);
        }
        LocalDate then = CalendarParts.moved(today, shift.by(), shift.unit());
        if (then.getYear() < 1) {
            return null;
        }
        TimeInterval unit = CalendarParts.part(CalendarParts.around(then, shift.unit()), shift.part());
        return shift.partOfDay() ? unit.at(null, null, Granularity.PART_OF_DAY) : unit;
    }

    private @Nullable TimeInterval stretch(Named.Stretch stretch) {
        if (stretch.unit() == Unit.MINUTE || stretch.unit() == Unit.HOUR) {
            return null;
        }
        LocalDate end = CalendarParts.moved(today, stretch.by(), stretch.unit());
        if (end.getYear() < 1) {
            return null;
        }
        Granularity precision = switch (stretch.unit()) {
            case MINUTE, HOUR, DAY -> Granularity.DAY;
            case WEEK -> Granularity.WEEK;
            case MONTH -> Granularity.MONTH;
            case QUARTER -> Granularity.QUARTER;
            case YEAR -> Granularity.YEAR;
            case DECADE -> Granularity.DECADE;
            case CENTURY -> Granularity.CENTURY;
        };
        return stretch.by() < 0 ? new TimeInterval(end, today, precision) : new TimeInterval(today, end, precision);
    }

    private @Nullable TimeInterval night(Named.NightTo night) {
        TimeInterval day = resolve(night.day());
        return day == null ? null : new TimeInterval(day.from().minusDays(1), day.from(), Granularity.PART_OF_DAY);
    }

    private @Nullable TimeInterval clock(Named.Clock clock) {
        Named named = clock.day();
        TimeInterval day = named == null ? TimeInterval.of(spokenOf) : resolve(named);
        if (day == null) {
            return null;
        }
        ClockWords last = clock.to() == null ? clock.from() : clock.to();
        LocalDateTime from = clock.from().on(day.from());
        LocalDateTime to = last.on(day.to());
        if (to.isBefore(from)) {
            to = to.plusDays(1);
        }
        return new TimeInterval(
                from.toLocalDate(),
                to.toLocalDate(),
                last.precision(),
                from.toLocalTime(),
                clock.to() == null ? null : to.toLocalTime());
    }

    /// A range, of which each end fills in what the other leaves open.
    private @Nullable TimeInterval range(Named.Range range) {
        TimeInterval first = resolve(range.from());
        TimeInterval last = resolve(range.to());
        if (first == null || last == null) {
            return null;
        }
        if (range.from() instanceof Named.Day day && day.year() == Named.NO_YEAR) {
            first = before(last, day);
        } else if (range.to() instanceof Named.Day day && day.year() == Named.NO_YEAR) {
            last = behind(first, day);
        } else if (range.from() instanceof Named.Month month && month.year() == Named.NO_YEAR) {
            first = inYearOf(last, first, true);
        } else if (range.to() instanceof Named.Month month && month.year() == Named.NO_YEAR) {
            last = inYearOf(first, last, false);
        } else if (range.from() instanceof Named.Weekday && range.to() instanceof Named.Weekday weekday) {
            LocalDate end = first.from().with(TemporalAdjusters.nextOrSame(weekday.day()));
            last = new TimeInterval(end, end, last.precision());
        }
        if (first == null || last == null || last.to().isBefore(first.from())) {
            return null;
        }
        Granularity precision =
                first.precision().compareTo(last.precision()) < 0 ? first.precision() : last.precision();
        return new TimeInterval(first.from(), last.to(), precision, first.fromTime(), last.toTime());
    }

    /// The last such day up to `last`: in its month if no month is said, else in its year; or the one before.
    private static @Nullable TimeInterval before(TimeInterval last, Named.Day day) {
        boolean monthOpen = day.month() == 0;
        YearMonth month = monthOpen ? YearMonth.from(last.from()) : YearMonth.of(last.from().getYear(), day.month());
        TimeInterval first = monthDay(month, day.day());
        return first == null || first.from().isAfter(last.from())
                ? monthDay(monthOpen ? month.minusMonths(1) : month.minusYears(1), day.day())
                : first;
    }

    /// The first such day from `first` on.
    private static @Nullable TimeInterval behind(TimeInterval first, Named.Day day) {
        boolean monthOpen = day.month() == 0;
        YearMonth month = monthOpen ? YearMonth.from(first.to()) : YearMonth.of(first.to().getYear(), day.month());
        TimeInterval last = monthDay(month, day.day());
        return last == null || last.to().isBefore(first.to())
                ? monthDay(monthOpen ? month.plusMonths(1) : month.plusYears(1), day.day())
                : last;
    }

    /// The open end of a range of months in the year of the other one, or the next on its own side.
    private static TimeInterval inYearOf(TimeInterval other, TimeInterval open, boolean before) {
        YearMonth begin = YearMonth.from(open.from()).withYear(other.from().getYear());
        long months = ChronoUnit.MONTHS.between(YearMonth.from(open.from()), begin);
        TimeInterval moved = movedMonths(open, months);
        if (before && moved.from().isAfter(other.to())) {
            return movedMonths(open, months - 12);
        }
        return !before && moved.to().isBefore(other.from()) ? movedMonths(open, months + 12) : moved;
    }

    /// The interval so many months later; one that ends with its month still does.
    private static TimeInterval movedMonths(TimeInterval interval, long months) {
        boolean whole = interval.to().equals(YearMonth.from(interval.to()).atEndOfMonth());
        LocalDate to = interval.to().plusMonths(months);
        return new TimeInterval(
                interval.from().plusMonths(months),
                whole ? YearMonth.from(to).atEndOfMonth() : to,
                interval.precision());
    }
}
