package org.randnotiz.german;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.randnotiz.german.segment.Glyphs;
import org.randnotiz.german.time.Granularity;
import org.randnotiz.text.Span;

/// What a line of a file says about where a post begins.
///
/// A header line holds a date with a time of day, and beside them nothing but what belongs to them: a weekday, a zone,
/// `Uhr`, the author (`von hans_m`, `Autor: Hans`, `- Hans M.:`), the number of the post (`#12`), words such as
/// `Verfasst am`, and separators. Any other word makes it running text: `am 14.05.2024 findet …` starts no post, nor
/// does a quotation's `Hans schrieb am …`, a list item, a table row, a range of days or hours, or a line that ends like
/// a sentence. Only lines of up to [#LONGEST] code units are looked at, so that a line of any length costs nothing.
///
/// A date without a time of day is weaker evidence: calendars, tables and signatures are full of such lines. It is a
/// header only if the line holds nothing else but a weekday (`01.04.2024`, `Montag, 1. April 2024`), or if a label
/// (`Datum:`, `Verfasst am`, `Autor:`) or a post's number stands beside it; and the reader of a file should take it only
/// where [Header#countsBetween] holds for the lines around it.
///
/// A line that has the whole shape of a header, but names a day or time that does not exist or leaves out what is needed,
/// is [Almost] one.
///
/// Two-digit years up to 68 belong to the 2000s, from 69 on to the 1900s. `24:00` is the beginning of the next day.
public sealed interface HeaderLine {

    /// The longest line, in UTF-16 code units, that can be a header.
    int LONGEST = 200;

    /// Reads one line, without its line end. Blanks of all kinds, invisible characters and a left-over byte order mark
    /// do not matter.
    static HeaderLine of(CharSequence line) {
        return line.length() > LONGEST || !HeaderReader.isWorthReading(line)
                ? None.NONE
                : new HeaderReader(line).read();
    }

    /// The line begins a post.
    ///
    /// @param raw           the line exactly as given
    /// @param at            the local time it names; the beginning of the day if only a day is named
    /// @param precision     [Granularity#DAY], [Granularity#MINUTE] or [Granularity#SECOND]
    /// @param offset        the offset from UTC that the line itself names; null if it names none
    /// @param zone          the words that name the offset, such as `MESZ` or `+0200`; null if there are none
    /// @param author        who wrote it; null if the line does not say
    /// @param number        the digits of the post's number in its thread; null if there is none
    /// @param weekdayAgrees false if a weekday is named that the date does not fall on; the date counts
    record Header(
            String raw,
            LocalDateTime at,
            Granularity precision,
            @Nullable ZoneOffset offset,
            @Nullable String zone,
            @Nullable String author,
            @Nullable String number,
            boolean weekdayAgrees)
            implements HeaderLine {

        /// Whether the line counts as a header between these two lines.
        ///
        /// With a time of day it always does. A mere day has to stand apart: nothing or an empty line before it, and a
        /// line behind it that is not just another day, as in a list.
        ///
        /// @param before the line before; null at the beginning of the file
        /// @param after  the line after; null at the end of the file
        public boolean countsBetween(@Nullable CharSequence before, @Nullable CharSequence after) {
            if (precision != Granularity.DAY) {
                return true;
            }
            return (before == null || Glyphs.skipBlanks(before, 0, before.length()) == before.length())
                    && after != null
                    && !(HeaderLine.of(after) instanceof Header next && next.precision == Granularity.DAY);
        }
    }

    /// The line has the shape of a header, but no time can be made of it.
    ///
    /// @param raw    the line exactly as given
    /// @param reason what is wrong
    /// @param wrong  the words of the line that are wrong
    record Almost(String raw, Reason reason, Span wrong) implements HeaderLine {}

    /// The line is no header.
    enum None implements HeaderLine {
        NONE
    }

    /// Why a line is only almost a header.
    enum Reason {
        /// There is no such day: `31.02.2024`.
        NO_SUCH_DAY,
        /// There is no such time of day: `25:99`.
        NO_SUCH_TIME,
        /// The year is before 1500 or after 2199: a slip.
        UNLIKELY_YEAR,
        /// The year is missing: `01.04., 23:17`.
        NO_YEAR,
        /// The time is told from the reader's own day: `Gestern, 23:17`, `vor 3 Stunden`.
        RELATIVE
    }
}
