package org.randnotiz.german.time;

import org.jspecify.annotations.Nullable;
import org.randnotiz.german.segment.Numerals;
import org.randnotiz.german.segment.Tokens;

/// Reads times of day in running text: `23.17 Uhr`, `um 23:17`, `14.30-18 Uhr`, `von 14 bis 18 Uhr`, `zwölf Uhr`.
final class ClockReader {

    private static final int HOURS = 24;

    private final Tokens t;
    private final boolean typed;

    ClockReader(Tokens t, boolean typed) {
        this.t = t;
        this.typed = typed;
    }

    /// A time of day, or two, that begin exactly at token `i`.
    @Nullable
    TimeReading read(int i) {
        return read(i, typed || hasCue(i));
    }

    /// The same right behind a day, where `23:17` needs no `Uhr`.
    @Nullable
    TimeReading readBehindDay(int i) {
        return read(i, true);
    }

    private @Nullable TimeReading read(int i, boolean told) {
        if (t.isGlued(i) && (t.isWord(i - 1) || isInnerMark(i - 1))) {
            return null;
        }
        ClockWords first = t.isWord(i) ? spelled(i) : ClockWords.read(t, i);
        boolean sure = first != null && first.exists() && (first.said() || (told && !first.dotted()));
        ClockWords open = sure ? first : bare(i);
        if (open == null) {
            return null;
        }
        ClockWords last = secondBehind(open.end(), sure);
        if (last != null) {
            return new TimeReading(new Named.Clock(null, open, last), i, last.end());
        }
        return sure ? new TimeReading(new Named.Clock(null, open, null), i, open.end()) : null;
    }

    /// `zwölf Uhr`.
    private @Nullable ClockWords spelled(int i) {
        int hour = t.key(i).equals("ein") ? 1 : Numerals.value(t.key(i));
        boolean told = hour >= 0 && hour <= HOURS && t.key(i + 1).equals("uhr");
        return told ? new ClockWords(hour, 0, 0, Granularity.HOUR, true, false, i + 2) : null;
    }

    private boolean isInnerMark(int i) {
        char c = t.mark(i);
        return (c == '.' || c == ',' || c == ':') && t.isNumber(i - 1) && t.isGlued(i);
    }

    private boolean hasCue(int i) {
        return switch (t.key(i - 1)) {
            case "um", "gegen", "ab", "bis", "von", "seit", "kurz" -> true;
            default -> false;
        };
    }

    /// A first time that only the second one makes one: `14` in `14 bis 18 Uhr`, `14.30` in `14.30-18 Uhr`.
    private @Nullable ClockWords bare(int i) {
        ClockWords dotted = ClockWords.read(t, i);
        if (dotted != null) {
            return dotted.exists() ? dotted : null;
        }
        return t.isNumber(i, 1, 2) && t.value(i) <= HOURS && !(t.isGlued(i + 1) && t.isWord(i + 1))
                ? new ClockWords(t.value(i), 0, 0, Granularity.HOUR, false, false, i + 1)
                : null;
    }

    private @Nullable ClockWords secondBehind(int i, boolean sure) {
        boolean joined = t.isMark(i, '-') || t.key(i).equals("bis") || t.key(i).equals("und");
        if (!joined) {
            return null;
        }
        int j = t.key(i + 1).equals("gegen") || t.key(i + 1).equals("etwa") ? i + 2 : i + 1;
        ClockWords last = ClockWords.read(t, j);
        boolean told = last != null && last.exists() && (last.said() || ((sure || typed) && !last.dotted()));
        return told ? last : null;
    }
}
