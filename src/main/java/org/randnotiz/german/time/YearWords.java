package org.randnotiz.german.time;

import org.jspecify.annotations.Nullable;
import org.randnotiz.german.segment.Tokens;
import org.randnotiz.german.time.Named.Turn;
import org.randnotiz.german.time.Named.Unit;

/// A year named behind something else: `2024`, `’24`, `des Jahres 2024`, `dieses Jahres`, `vergangenes Jahr`.
///
/// @param year     the year; [Named#NO_YEAR] if it is told from the post's
/// @param relative how many years from the post's, if `year` is not named
/// @param end      the token behind
record YearWords(int year, int relative, int end) {

    static final int FIRST = 1000;
    static final int LAST = 2999;
    private static final int DIGITS = 4;

    /// A year that begins exactly at token `i`.
    static @Nullable YearWords read(Tokens t, int i) {
        if (isNumber(t, i)) {
            return new YearWords(t.value(i), 0, i + 1);
        }
        if (t.isMark(i, '\'') && t.isNumber(i + 1, 2, 2) && t.isGlued(i + 1)) {
            int shortYear = t.value(i + 1);
            return new YearWords(shortYear <= DayWords.PIVOT ? 2000 + shortYear : 1900 + shortYear, 0, i + 2);
        }
        int j = t.key(i).equals("des") || t.key(i).equals("im") ? i + 1 : i;
        if (t.key(j).equals("vorjahres") || t.key(j).equals("vorjahr")) {
            return new YearWords(Named.NO_YEAR, -1, j + 1);
        }
        if ((t.key(j).equals("jahres") || t.key(j).equals("jahr")) && isNumber(t, j + 1)) {
            return new YearWords(t.value(j + 1), 0, j + 2);
        }
        Turn turn = TimeWords.turn(t.key(j));
        return turn != null && TimeWords.unit(t.key(j + 1)) == Unit.YEAR
                ? new YearWords(Named.NO_YEAR, TimeWords.steps(turn), j + 2)
                : null;
    }

    /// Whether token `i` is a number of four digits that can be a year, no part of a longer number and no hour.
    static boolean isNumber(Tokens t, int i) {
        boolean shaped = t.isNumber(i, DIGITS, DIGITS) && t.value(i) >= FIRST && t.value(i) <= LAST;
        return shaped && !goesOn(t, i) && !t.key(i + 1).equals("uhr");
    }

    private static boolean goesOn(Tokens t, int i) {
        if (!t.isGlued(i + 1)) {
            return false;
        }
        boolean digits = t.isNumber(i + 2) && t.isGlued(i + 2);
        return t.isWord(i + 1) || t.isMark(i + 1, '%') || (digits && (t.isMark(i + 1, '.') || t.isMark(i + 1, ',')));
    }

    /// A time with this year.
    Named on(Named named) {
        return year == Named.NO_YEAR ? new Named.OfYear(named, relative) : Resolver.inYear(named, year);
    }
}
