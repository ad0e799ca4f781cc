package org.randnotiz.german;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.randnotiz.german.HeaderLine.Almost;
import org.randnotiz.german.HeaderLine.Header;
import org.randnotiz.german.HeaderLine.None;
import org.randnotiz.german.HeaderLine.Reason;
import org.randnotiz.german.segment.Glyphs;
import org.randnotiz.german.segment.Tokens;
import org.randnotiz.german.segment.Vocabulary;
import org.randnotiz.german.time.ClockWords;
import org.randnotiz.german.time.DayWords;
import org.randnotiz.german.time.Granularity;
import org.randnotiz.german.time.ZoneWords;
import org.randnotiz.text.Span;

/// Reads one line as a header: the first date or relative time in it, and then whether everything else is a [Byline].
final class HeaderReader {

    private static final Set<String> UNITS = Vocabulary.words("""
            sekunden minute minuten stunde stunden tag tagen woche wochen monat monaten jahr jahren""");

    private final CharSequence line;
    private final Tokens t;

    HeaderReader(CharSequence line) {
        this.line = line;
        this.t = Tokens.of(line);
    }

    /// Whether the line holds a digit or a relative time at all; most lines of running text do not.
    static boolean isWorthReading(CharSequence line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Glyphs.isAsciiDigit(c)
                    || (c == 'o' && i > 0 && (line.charAt(i - 1) == 'v' || line.charAt(i - 1) == 'V'))) {
                return true;
            }
        }
        return false;
    }

    /// When, from token `start` up to `end`; at least one of day and clock is there.
    private record Moment(
            int start,
            int end,
            @Nullable DayWords day,
            @Nullable ClockWords clock,
            @Nullable ZoneWords zone) {}

    HeaderLine read() {
        if (t.size() == 0 || startsLikeListOrQuotation()) {
            return None.NONE;
        }
        for (int i = 0; i < t.size(); i++) {
            Moment moment = momentAt(i);
            if (moment != null) {
                return judge(moment);
            }
        }
        return None.NONE;
    }

    /// Whether the line begins like an item of a list, a row of a table or a quoted line.
    private boolean startsLikeListOrQuotation() {
        char first = t.mark(0);
        if (first == '>' || first == '|' || first == '•') {
            return true;
        }
        boolean bullet = first == '-' || first == '*' || first == '+' || first == '·';
        boolean numbered = t.isNumber(0) && t.isMark(1, ')');
        return (bullet && !t.isGlued(1)) || numbered;
    }

    private @Nullable Moment momentAt(int i) {
        if (t.isGlued(i) && (t.isNumber(i - 1) || t.isWord(i - 1))) {
            return null;
        }
        DayWords day = DayWords.read(t, i);
        if (day != null) {
            return dayFirst(i, day);
        }
        ClockWords clock = ClockWords.read(t, i);
        if (clock != null) {
            return clockFirst(i, clock);
        }
        return relativeAt(i);
    }

    private Moment dayFirst(int i, DayWords day) {
        int j = behindConnectors(day.end());
        boolean iso = t.key(day.end()).equals("t") && t.isGlued(day.end());
        ClockWords clock = ClockWords.read(t, j);
        if (clock == null || (clock.dotted() && !clock.said() && !endsOrSeparates(clock.end()))) {
            return new Moment(i, day.end(), day, null, null);
        }
        ZoneWords zone = ZoneWords.read(t, clock.end(), iso);
        return new Moment(i, zone == null ? clock.end() : zone.end(), day, clock, zone);
    }

    private @Nullable Moment clockFirst(int i, ClockWords clock) {
        ZoneWords zone = ZoneWords.read(t, clock.end(), false);
        int j = behindConnectors(zone == null ? clock.end() : zone.end());
        DayWords day = DayWords.read(t, j);
        return day == null ? null : new Moment(i, day.end(), day, clock, zone);
    }

    /// `Gestern, 23:17`, `vor 3 Stunden`.
    private @Nullable Moment relativeAt(int i) {
        return switch (t.key(i)) {
            case "heute", "gestern", "vorgestern" -> {
                ClockWords clock = ClockWords.read(t, behindConnectors(i + 1));
                yield clock == null ? null : new Moment(i, clock.end(), null, clock, null);
            }
            case "vor" -> {
                boolean counted = t.isNumber(i + 1) || t.key(i + 1).startsWith("ein");
                yield counted && UNITS.contains(t.key(i + 2)) ? new Moment(i, i + 3, null, null, null) : null;
            }
            default -> null;
        };
    }

    /// Skips what may stand between day and clock: `,`, `-`, `|`, `um`, `T`, brackets.
    private int behindConnectors(int i) {
        int j = i;
        while (j < i + 3 && isConnector(j)) {
            j++;
        }
        return j;
    }

    private boolean isConnector(int i) {
        return switch (t.mark(i)) {
            case ',', '-', '|', '·', '•', '/', '@', '(', ')', '[', ']' -> true;
            default -> switch (t.key(i)) {
                case "um", "am", "vom", "at", "on", "den", "dem" -> true;
                case "t" -> t.isGlued(i);
                default -> false;
            };
        };
    }

    private boolean endsOrSeparates(int i) {
        return i >= t.size() || (t.mark(i) != '\0' && t.mark(i) != '.' && t.mark(i) != '%' && t.mark(i) != '€');
    }

    private HeaderLine judge(Moment moment) {
        Byline byline = new Byline(line, t);
        if (!byline.readBefore(moment.start) || !byline.readAfter(moment.end)) {
            return None.NONE;
        }
        DayWords day = moment.day;
        if (day == null) {
            return almost(moment, Reason.RELATIVE);
        }
        if (moment.clock == null && !byline.isLabelled() && (byline.hasWords() || !day.hasYear())) {
            return None.NONE;
        }
        Reason reason = reasonAgainst(day, moment.clock);
        return reason == null ? header(day, moment, byline) : almost(moment, reason);
    }

    private static @Nullable Reason reasonAgainst(DayWords day, @Nullable ClockWords clock) {
        if (!day.exists()) {
            return Reason.NO_SUCH_DAY;
        }
        if (!day.hasYear()) {
            return Reason.NO_YEAR;
        }
        if (!day.hasPlausibleYear()) {
            return Reason.UNLIKELY_YEAR;
        }
        return clock != null && !clock.exists() ? Reason.NO_SUCH_TIME : null;
    }

    private Almost almost(Moment moment, Reason reason) {
        return new Almost(line.toString(), reason, new Span(t.start(moment.start), t.end(moment.end - 1)));
    }

    private Header header(DayWords day, Moment moment, Byline byline) {
        ClockWords clock = moment.clock;
        ZoneWords zone = moment.zone;
        return new Header(
                line.toString(),
                clock == null ? day.date().atStartOfDay() : clock.on(day.date()),
                precision(clock),
                zone == null ? null : zone.offset(),
                zone == null ? null : byline.words(zone.first(), zone.last() + 1),
                byline.author(),
                byline.number(),
                day.weekday() == null || day.weekday() == day.date().getDayOfWeek());
    }

    private static Granularity precision(@Nullable ClockWords clock) {
        if (clock == null) {
            return Granularity.DAY;
        }
        return clock.precision() == Granularity.SECOND ? Granularity.SECOND : Granularity.MINUTE;
    }
}
