package org.randnotiz.german.segment;

import java.util.ArrayList;
import java.util.List;
import org.randnotiz.text.Span;

/// The lines of a text, ended by `\n`, `\r\n` or `\r`. In posts a line is a paragraph, except where an old programme has
/// broken the lines of running text itself.
public final class TextLines {

    /// A line shorter than this was not broken for want of room.
    private static final int BROKEN_LINE = 40;

    private TextLines() {}

    /// The lines that hold something visible, each without its line end and without blanks around it.
    public static List<Span> of(CharSequence text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = endOf(text, start);
            int first = Glyphs.skipBlanks(text, start, end);
            if (first < end) {
                lines.add(new Span(first, Glyphs.skipBlanksBack(text, first, end)));
            }
            start = end < text.length() ? behindLineEnd(text, end) : end;
        }
        return lines;
    }

    /// The line that the place `offset` lies in, without its line end.
    ///
    /// @param offset 0 to the length of the text
    public static Span around(CharSequence text, int offset) {
        boolean insideLineEnd = offset > 0
                && offset < text.length()
                && text.charAt(offset) == '\n'
                && text.charAt(offset - 1) == '\r';
        int place = insideLineEnd ? offset - 1 : offset;
        int start = place;
        while (start > 0 && !Glyphs.isLineEnd(text.charAt(start - 1))) {
            start--;
        }
        return new Span(start, endOf(text, place));
    }

    /// The end of the line that `from` lies in, without what ends it.
    public static int endOf(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && !Glyphs.isLineEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// The beginning of the next line, for a line end that begins at `at`.
    public static int behindLineEnd(CharSequence text, int at) {
        return text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? at + 2 : at + 1;
    }

    /// Where the line end begins that a line starting at `start` (not 0) comes behind.
    static int beginOfLineEnd(CharSequence text, int start) {
        boolean two = start >= 2 && text.charAt(start - 1) == '\n' && text.charAt(start - 2) == '\r';
        return two ? start - 2 : start - 1;
    }

    /// Whether a sentence plainly goes on behind the line end from `at` to `behind`: the line is long, does not end like
    /// a sentence, and the next one begins with a small letter or a digit.
    static boolean goesOn(CharSequence text, int at, int behind) {
        int last = at - 1;
        int shortest = at - BROKEN_LINE;
        while (last > shortest && last >= 0 && Glyphs.isBlankOrInvisible(text.charAt(last))) {
            if (Glyphs.isLineEnd(text.charAt(last))) {
                return false;
            }
            last--;
        }
        if (last <= shortest || last < 0 || ".!?:;…".indexOf(text.charAt(last)) >= 0) {
            return false;
        }
        for (int i = last; i > shortest; i--) {
            if (i < 0 || Glyphs.isLineEnd(text.charAt(i))) {
                return false;
            }
        }
        int next = behind;
        int farthest = Math.min(text.length(), behind + BROKEN_LINE);
        while (next < farthest && Glyphs.isInvisible(text.charAt(next))) {
            next++;
        }
        return next < farthest
                && (Character.isLowerCase(Character.codePointAt(text, next))
                        || Glyphs.isAsciiDigit(text.charAt(next)));
    }
}
