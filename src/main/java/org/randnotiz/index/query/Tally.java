package org.randnotiz.index.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.randnotiz.index.document.DayRange;
import org.randnotiz.search.facet.Timeline;

/// Counts posts by days, weeks, months and years at once, so that the unit can be chosen when all are counted. One thread.
final class Tally {

    private static final LocalDate FIRST = LocalDate.of(1800, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);
    private static final int FIRST_DAY = (int) FIRST.toEpochDay();
    private static final int LAST_DAY = (int) LAST.toEpochDay();

    /// The first Monday since 1970 has the number 4.
    private static final int TO_MONDAY = 3;

    private static final int MOST_DAYS = 62;
    private static final int MOST_WEEKS = 62;
    private static final int MOST_MONTHS = 120;

    private final Steps days = new Steps(FIRST_DAY, LAST_DAY);
    private final Steps weeks = new Steps(week(FIRST_DAY), week(LAST_DAY));
    private final Steps months = new Steps(month(FIRST_DAY), month(LAST_DAY));
    private final Steps years = new Steps(FIRST.getYear(), LAST.getYear());
    private long undated;
    private long outside;

    /// How many more posts reach into each unit than into the one before.
    private static final class Steps {

        private final int first;
        private final int[] changes;
        private int end;

        Steps(int first, int last) {
            this.first = first;
            this.changes = new int[last - first + 2];
        }

        void begin() {
            end = Integer.MIN_VALUE;
        }

        /// Counts the units from one to another that the post did not reach into yet; intervals come in the order of their
        /// beginnings.
        void add(int from, int to) {
            int start = Math.max(from, end == Integer.MIN_VALUE ? from : end + 1);
            if (start <= to) {
                changes[start - first]++;
                changes[to - first + 1]--;
                end = to;
            }
        }

        void addAll(Steps other) {
            for (int i = 0; i < changes.length; i++) {
                changes[i] += other.changes[i];
            }
        }

        /// The first unit with a post, or -1; relative to the first there is.
        int lowest() {
            for (int i = 0; i < changes.length; i++) {
                if (changes[i] != 0) {
                    return i;
                }
            }
            return -1;
        }

        int highest() {
            for (int i = changes.length - 1; i >= 0; i--) {
                if (changes[i] != 0) {
                    return i - 1;
                }
            }
            return -1;
        }

        int size() {
            int lowest = lowest();
            return lowest < 0 ? 0 : highest() - lowest + 1;
        }
    }

    private static int week(int day) {
        return Math.floorDiv(day + TO_MONDAY, 7);
    }

    private static int month(int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return date.getYear() * 12 + date.getMonthValue() - 1;
    }

    /// A post without a time.
    void addUndated() {
        undated++;
    }

    /// A post at a day.
    void add(int day) {
        if (day < FIRST_DAY || day > LAST_DAY) {
            outside++;
        } else {
            days.changes[day - FIRST_DAY]++;
            days.changes[day - FIRST_DAY + 1]--;
        }
    }

    /// A post with so many intervals of days, in the order of their beginnings.
    ///
    /// @param ranges as [DayRange] has them
    void add(long[] ranges, int count) {
        days.begin();
        weeks.begin();
        months.begin();
        years.begin();
        boolean any = false;
        for (int i = 0; i < count; i++) {
            int from = Math.max(FIRST_DAY, DayRange.first(ranges[i]));
            int to = Math.min(LAST_DAY, DayRange.last(ranges[i]));
            if (from <= to) {
                any = true;
                days.add(from, to);
                weeks.add(week(from), week(to));
                months.add(month(from), month(to));
                years.add(LocalDate.ofEpochDay(from).getYear(), LocalDate.ofEpochDay(to).getYear());
            }
        }
        outside += any ? 0 : 1;
    }

    /// Adds what another one counted.
    void addAll(Tally other) {
        days.addAll(other.days);
        weeks.addAll(other.weeks);
        months.addAll(other.months);
        years.addAll(other.years);
        undated += other.undated;
        outside += other.outside;
    }

    /// What was counted.
    ///
    /// @param points whether each post was counted at one day
    Timeline timeline(boolean points) {
        if (points) {
            spread();
        }
        if (days.size() <= MOST_DAYS) {
            return timeline(Timeline.Unit.DAY, days);
        }
        if (weeks.size() <= MOST_WEEKS) {
            return timeline(Timeline.Unit.WEEK, weeks);
        }
        return months.size() <= MOST_MONTHS
                ? timeline(Timeline.Unit.MONTH, months)
                : timeline(Timeline.Unit.YEAR, years);
    }

    /// Works the larger units out from the days: a post at one day is in one of each.
    private void spread() {
        int posts = 0;
        for (int i = 0; i < days.changes.length - 1; i++) {
            posts += days.changes[i];
            if (posts != 0) {
                int day = FIRST_DAY + i;
                spread(weeks, week(day), posts);
                spread(months, month(day), posts);
                spread(years, LocalDate.ofEpochDay(day).getYear(), posts);
            }
        }
    }

    private static void spread(Steps steps, int unit, int posts) {
        steps.changes[unit - steps.first] += posts;
        steps.changes[unit - steps.first + 1] -= posts;
    }

    private Timeline timeline(Timeline.Unit unit, Steps steps) {
        List<Timeline.Bin> bins = new ArrayList<>();
        int lowest = Math.max(0, steps.lowest());
        int highest = steps.highest();
        int posts = 0;
        for (int i = lowest; i <= highest; i++) {
            posts += steps.changes[i];
            bins.add(new Timeline.Bin(first(unit, steps.first + i), posts));
        }
        return new Timeline(unit, bins, undated, outside);
    }

    private static LocalDate first(Timeline.Unit unit, int number) {
        return switch (unit) {
            case DAY -> LocalDate.ofEpochDay(number);
            case WEEK -> LocalDate.ofEpochDay((long) number * 7 - TO_MONDAY);
            case MONTH -> YearMonth.of(Math.floorDiv(number, 12), Math.floorMod(number, 12) + 1).atDay(1);
            case YEAR -> LocalDate.of(number, 1, 1);
        };
    }
}
