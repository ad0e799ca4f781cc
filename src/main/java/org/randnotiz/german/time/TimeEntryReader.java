package org.randnotiz.german.time;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.randnotiz.german.segment.Tokens;
import org.randnotiz.german.segment.Vocabulary;
import org.randnotiz.german.time.TimeEntry.Read;
import org.randnotiz.german.time.TimeEntry.Reason;
import org.randnotiz.german.time.TimeEntry.Wrong;
import org.randnotiz.text.Span;

/// Reads one typed time: all of it has to be understood.
final class TimeEntryReader {

    private static final int LONGEST = 200;
    private static final int MONTHS = 12;

    /// Two days that share neither year nor month, nor day of the month or the week.
    private static final ZonedDateTime ONE_DAY = ZonedDateTime.of(1990, 2, 6, 12, 0, 0, 0, ZoneOffset.UTC);
    private static final ZonedDateTime ANOTHER_DAY = ZonedDateTime.of(2050, 9, 25, 12, 0, 0, 0, ZoneOffset.UTC);

    /// Prepositions and articles that a person may copy from the text along with the time.
    private static final Set<String> OPENERS = Vocabulary.words("am im um den dem der die das zum");

    private final String typed;
    private final ZonedDateTime post;
    private final Tokens t;
    private final TimeReader reader;

    TimeEntryReader(String typed, ZonedDateTime post) {
        this.typed = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        this.post = post;
        this.t = Tokens.of(this.typed);
        this.reader = new TimeReader(t, true);
    }

    static TimeEntry readFromAnyDay(String typed) {
        TimeEntry read = new TimeEntryReader(typed, ONE_DAY).read();
        return read.equals(new TimeEntryReader(typed, ANOTHER_DAY).read())
                ? read
                : new Wrong(Reason.NEEDS_THE_TIME_OF_THE_POST, new Span(0, typed.length()));
    }

    TimeEntry read() {
        if (t.size() == 0) {
            return new Wrong(Reason.EMPTY, new Span(0, typed.length()));
        }
        int start = 0;
        while (start < t.size() - 1 && OPENERS.contains(t.key(start))) {
            start++;
        }
        TimeReading reading = TimeReading.longer(monthOfYear(start), reader.read(start));
        if (reading == null || reading.end() < t.size()) {
            TimeEntry range = reading == null ? null : range(reading);
            return range != null ? range : wrong(start, reading);
        }
        TimeInterval interval = resolved(reading.named());
        if (interval != null) {
            return new Read(interval);
        }
        boolean range = reading.named() instanceof Named.Range;
        return new Wrong(range ? Reason.ENDS_BEFORE_IT_BEGINS : Reason.NO_SUCH_DAY, from(start));
    }

    private @Nullable TimeInterval resolved(Named named) {
        return new Resolver(post, Tense.UNKNOWN, false, post.toLocalDate()).resolve(named);
    }

    /// `05/2024`, `5.2024`, `2024-05`.
    private @Nullable TimeReading monthOfYear(int i) {
        boolean monthFirst = t.isNumber(i, 1, 2)
                && (t.isMark(i + 1, '/') || t.isMark(i + 1, '.'))
                && YearWords.isNumber(t, i + 2);
        boolean yearFirst = YearWords.isNumber(t, i) && t.isMark(i + 1, '-') && t.isNumber(i + 2, 2, 2);
        int month = monthFirst ? t.value(i) : t.value(i + 2);
        int year = monthFirst ? t.value(i + 2) : t.value(i);
        if (!(monthFirst || yearFirst) || month < 1 || month > MONTHS) {
            return null;
        }
        return new TimeReading(new Named.Month(month, year, Named.Turn.NEAREST, Named.Part.WHOLE), i, i + 3);
    }

    /// Two times of any kinds with `-`, `/` or `bis` between: `Mai-19.6.2024`, `2024-05/2024-07`; null if nothing joins
    /// them.
    private @Nullable TimeEntry range(TimeReading first) {
        int joint = first.end();
        boolean joined = t.isMark(joint, '-') || t.isMark(joint, '/') || t.key(joint).equals("bis");
        if (!joined || joint + 1 >= t.size()) {
            return null;
        }
        int start = t.key(joint + 1).equals("zum") ? joint + 2 : joint + 1;
        TimeReading last = TimeReading.longer(monthOfYear(start), reader.read(start));
        if (last == null || last.end() < t.size()) {
            return wrong(start, last);
        }
        TimeInterval begin = resolved(first.named());
        TimeInterval end = resolved(last.named());
        if (begin == null || end == null) {
            return new Wrong(Reason.NO_SUCH_DAY, from(begin == null ? first.start() : start));
        }
        if (end.to().isBefore(begin.from())) {
            return new Wrong(Reason.ENDS_BEFORE_IT_BEGINS, from(first.start()));
        }
        Granularity precision = begin.precision().compareTo(end.precision()) < 0 ? begin.precision() : end.precision();
        return new Read(new TimeInterval(begin.from(), end.to(), precision, begin.fromTime(), end.toTime()));
    }

    /// What is wrong: a day or hour that does not exist, or else everything behind what was understood.
    private Wrong wrong(int start, @Nullable TimeReading understood) {
        for (int i = understood == null ? start : understood.start(); i < t.size(); i++) {
            DayWords day = DayWords.read(t, i);
            if (day != null && !day.exists()) {
                return new Wrong(Reason.NO_SUCH_DAY, new Span(t.start(i), t.end(day.end() - 1)));
            }
            ClockWords clock = ClockWords.read(t, i);
            if (clock != null && !clock.exists() && !clock.dotted()) {
                return new Wrong(Reason.NO_SUCH_TIME, new Span(t.start(i), t.end(clock.end() - 1)));
            }
        }
        int behind = understood == null ? start : understood.end();
        return new Wrong(Reason.NOT_UNDERSTOOD, from(Math.min(behind, t.size() - 1)));
    }

    private Span from(int token) {
        return new Span(t.start(token), t.end(t.size() - 1));
    }
}
