package org.randnotiz.german.time;

import org.jspecify.annotations.Nullable;
import org.randnotiz.german.segment.Tokens;

/// Reads the longest time that begins at a token: a single one, a range, a day with its hours.
final class TimeReader {

    private final Tokens t;
    private final boolean typed;
    private final DateReader dates;
    private final PeriodReader periods;
    private final PeriodReader periodsInRanges;
    private final RelativeReader relatives;
    private final ClockReader clocks;

    /// @param typed whether a person typed it as a time, so that bare names and numbers are times without a cue
    TimeReader(Tokens t, boolean typed) {
        this.t = t;
        this.typed = typed;
        this.dates = new DateReader(t, typed);
        this.periods = new PeriodReader(t, typed);
        this.periodsInRanges = new PeriodReader(t, true);
        this.relatives = new RelativeReader(t, typed, dates);
        this.clocks = new ClockReader(t, typed);
    }

    /// The longest time that begins exactly at token `i`; `von`, `vom` and `zwischen` of a range belong to it.
    @Nullable
    TimeReading read(int i) {
        boolean possible = t.isWord(i)
                ? TimeWords.canBegin(t.key(i))
                : t.isNumber(i) && t.digits(i) != 3 && t.digits(i) < 5;
        return possible ? readPossible(i) : null;
    }

    private @Nullable TimeReading readPossible(int i) {
        TimeReading opened = switch (t.key(i)) {
            case "vom", "von", "zwischen" -> opened(i);
            default -> null;
        };
        if (opened != null) {
            return opened;
        }
        TimeReading single = single(i);
        return TimeReading.longer(single == null ? null : withClock(single), range(i, false));
    }

    private @Nullable TimeReading opened(int i) {
        int j = behindArticle(i + 1);
        TimeReading clock = clocks.read(j);
        if (clock != null && clock.named() instanceof Named.Clock times && times.to() != null) {
            return clock.from(i);
        }
        TimeReading range = range(j, t.key(i).equals("zwischen"));
        return range == null ? null : range.from(i);
    }

    private int behindArticle(int i) {
        return switch (t.key(i)) {
            case "dem", "den", "der" -> i + 1;
            default -> i;
        };
    }

    private @Nullable TimeReading single(int i) {
        TimeReading reading = dates.read(i);
        reading = TimeReading.longer(reading, periods.read(i));
        reading = TimeReading.longer(reading, relatives.read(i));
        return TimeReading.longer(reading, clocks.read(i));
    }

    /// Two times with `bis`, a dash, or behind `zwischen` an `und` between.
    private @Nullable TimeReading range(int i, boolean und) {
        TimeReading bare = dates.readBare(i);
        if (bare != null) {
            int j = behindJoint(bare.end(), und);
            TimeReading last = j < 0 ? null : dates.read(j);
            if (last != null && last.named() instanceof Named.Day) {
                return withClock(new TimeReading(new Named.Range(bare.named(), last.named()), i, last.end()));
            }
        }
        TimeReading first = joinable(i);
        int j = first == null ? -1 : behindJoint(first.end(), und);
        TimeReading last = j < 0 ? null : joinable(j);
        if (first == null || last == null || kind(first.named()) == 0 || kind(first.named()) != kind(last.named())) {
            return null;
        }
        return new TimeReading(new Named.Range(first.named(), last.named()), i, last.end());
    }

    /// What can stand at an end of a range; months and years need no cue there, as the other end tells them.
    private @Nullable TimeReading joinable(int i) {
        TimeReading reading = dates.read(i);
        reading = TimeReading.longer(reading, periodsInRanges.read(i));
        return TimeReading.longer(reading, relatives.read(i));
    }

    /// Which times make a range with each other; 0 makes none.
    private static int kind(Named named) {
        return switch (named) {
            case Named.Day day -> 1;
            case Named.HolidayOf feast -> 1;
            case Named.Weekday weekday -> 2;
            case Named.Month month -> 3;
            case Named.SeasonOf season -> 3;
            case Named.Year year -> 4;
            case Named.OfYear of -> kind(of.time());
            case Named.Shift shift -> 5;
            case Named.Fraction part -> 6;
            case Named.WeekOf week -> 7;
            default -> 0;
        };
    }

    /// The token behind what joins the ends of a range, and the article behind it; -1 if nothing does.
    private int behindJoint(int i, boolean und) {
        boolean slash = typed && t.isMark(i, '/');
        if (t.isMark(i, '-') || slash || (und && t.key(i).equals("und"))) {
            return behindArticle(i + 1);
        }
        if (!t.key(i).equals("bis")) {
            return -1;
        }
        int j = i + 1;
        while (j < i + 3 && isJointWord(j)) {
            j++;
        }
        return behindArticle(j);
    }

    private boolean isJointWord(int i) {
        return switch (t.key(i)) {
            case "zum", "zu", "zur", "einschliesslich", "inklusive", "einschl" -> true;
            default -> false;
        };
    }

    /// A day with the hours named right behind it: `am 14. Mai um 20 Uhr`, `Montag, 14. Mai, von 14 bis 18 Uhr`.
    private TimeReading withClock(TimeReading day) {
        if (!isDay(day.named())) {
            return day;
        }
        int i = day.end();
        int j = t.isMark(i, ',') || t.isMark(i, '(') || isDashBeforeClock(i) ? i + 1 : i;
        boolean cue = switch (t.key(j)) {
            case "um", "gegen", "ab", "von", "kurz", "zwischen" -> true;
            default -> false;
        };
        j = cue ? j + 1 : j;
        j = cue && (t.key(j).equals("vor") || t.key(j).equals("nach")) ? j + 1 : j;
        TimeReading clock = clocks.readBehindDay(j);
        if (clock == null || !(clock.named() instanceof Named.Clock times)) {
            return day;
        }
        return new TimeReading(new Named.Clock(day.named(), times.from(), times.to()), day.start(), clock.end());
    }

    /// Whether a dash stands apart between a date and its hour, as in datelines: `12.04.2016 - 15:47 Uhr`.
    private boolean isDashBeforeClock(int i) {
        return (t.isMark(i, '-') && !t.isGlued(i) && !t.isGlued(i + 1)) || t.isMark(i, '|');
    }

    private static boolean isDay(Named named) {
        return switch (named) {
            case Named.Day day -> true;
            case Named.Weekday weekday -> true;
            case Named.HolidayOf feast -> true;
            case Named.Shift shift -> shift.unit() == Named.Unit.DAY;
            case Named.OfYear of -> of.time() instanceof Named.Day;
            default -> false;
        };
    }
}
