package org.randnotiz.german.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.randnotiz.german.segment.CalendarWords;
import org.randnotiz.german.segment.Tokens;
import org.randnotiz.german.segment.Vocabulary;

/// Reads calendar days in running text: `14. Mai 2024`, `14 Mai`, `Montag, 14.05.`, `2024-05-14`, `14. Mai dieses Jahres`.
final class DateReader {

    private static final int LAST_DAY = 31;
    private static final int LONGEST_LIST = 8;

    /// Behind these a number such as `3.2.` is that of a section.
    private static final Set<String> SECTIONS = Vocabulary.words("""
            kapitel abschnitt punkt ziffer nr nummer version abs absatz artikel art seite tabelle abbildung abb teil
            anlage regel frage schritt""");

    private final Tokens t;
    private final boolean typed;

    DateReader(Tokens t, boolean typed) {
        this.t = t;
        this.typed = typed;
    }

    /// A day that begins exactly at token `i`.
    @Nullable
    TimeReading read(int i) {
        if (isInsideNumber(i)) {
            return null;
        }
        DayWords day = DayWords.read(t, i);
        if (day == null || !day.exists() || !isYearPlausible(day) || !isWeekdayWritten(i)) {
            return listedDay(i);
        }
        if (!day.hasYear() && isNumeric(day) && isSection(i, day)) {
            return null;
        }
        Named named = new Named.Day(day.weekday(), day.day(), day.month(), day.year());
        YearWords year = day.hasYear() ? null : YearWords.read(t, day.end());
        return year == null || t.isNumber(day.end())
                ? new TimeReading(named, i, day.end())
                : new TimeReading(year.on(named), i, year.end());
    }

    /// The number of a day without its month, only to be trusted before another day: `14.` in `vom 14. bis 19. Mai`.
    @Nullable
    TimeReading readBare(int i) {
        boolean shaped = t.isNumber(i, 1, 2) && t.value(i) >= 1 && t.value(i) <= LAST_DAY && !isInsideNumber(i);
        if (!shaped || (t.isWord(i + 1) && t.isGlued(i + 1))) {
            return null;
        }
        int end = t.isMark(i + 1, '.') && t.isGlued(i + 1) ? i + 2 : i + 1;
        return new TimeReading(new Named.Day(null, t.value(i), 0, Named.NO_YEAR), i, end);
    }

    /// `14.` in `am 14. und 16. Mai`, which takes month and year from the end of the list; days that follow each other
    /// are one interval.
    private @Nullable TimeReading listedDay(int i) {
        TimeReading first = readBare(i);
        if (first == null) {
            return null;
        }
        int previous = t.value(i);
        int j = first.end();
        boolean following = true;
        for (int n = 0; n < LONGEST_LIST; n++) {
            if (!t.isMark(j, ',') && !t.isMark(j, '/') && !isListWord(j)) {
                return null;
            }
            DayWords last = DayWords.read(t, j + 1);
            if (last != null && last.weekday() == null && last.exists() && isYearPlausible(last)) {
                Named.Day end = new Named.Day(null, last.day(), last.month(), last.year());
                Named.Day begin = new Named.Day(null, t.value(i), last.month(), last.year());
                return following && last.day() == previous + 1
                        ? new TimeReading(new Named.Range(begin, end), i, last.end())
                        : new TimeReading(begin, i, first.end());
            }
            TimeReading next = readBare(j + 1);
            if (next == null) {
                return null;
            }
            following &= t.value(j + 1) == previous + 1;
            previous = t.value(j + 1);
            j = next.end();
        }
        return null;
    }

    private boolean isListWord(int i) {
        return t.key(i).equals("und") || t.key(i).equals("oder") || t.key(i).equals("sowie");
    }

    /// Whether the number at `i` is only the rest of a longer one, such as a version or an amount.
    private boolean isInsideNumber(int i) {
        if (!t.isNumber(i) || !t.isGlued(i)) {
            return false;
        }
        char before = t.mark(i - 1);
        boolean digitsBefore = t.isNumber(i - 2) && t.isGlued(i - 1);
        return t.isWord(i - 1)
                || before == '#'
                || before == '§'
                || (digitsBefore && (before == '.' || before == ',' || before == ':'));
    }

    private static boolean isYearPlausible(DayWords day) {
        return !day.hasYear() || (day.year() >= YearWords.FIRST && day.year() <= YearWords.LAST);
    }

    /// Whether a short weekday is written as one: `So`, not `so`.
    private boolean isWeekdayWritten(int i) {
        return !t.isWord(i) || t.isCapital(i) || CalendarWords.weekday(t.key(i)) != null;
    }

    private boolean isNumeric(DayWords day) {
        return t.isMark(day.end() - 1, '.') && t.isNumber(day.end() - 2);
    }

    /// Whether `3.2.` numbers a section: behind such a word, or at the beginning of a line before its title.
    private boolean isSection(int i, DayWords day) {
        boolean atLineStart = i == 0 || t.isMark(i - 1, '\n');
        return !typed && (SECTIONS.contains(t.key(i - 1)) || (atLineStart && t.isCapital(day.end())));
    }
}
