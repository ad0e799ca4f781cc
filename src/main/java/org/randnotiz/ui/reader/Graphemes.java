package org.randnotiz.ui.reader;

import java.text.BreakIterator;
import java.util.Locale;

/// Characters as a person sees them: an emoji or a letter with its accent is one, however many code units it takes.
final class Graphemes {

    /// No character that matters is longer; looking at so much of the text keeps the cost of a step constant.
    private static final int WINDOW = 64;

    private Graphemes() {}

    /// The end of the character that begins at `offset`, or the end of the text.
    static int next(String text, int offset) {
        if (offset >= text.length()) {
            return text.length();
        }
        BreakIterator breaks = breaks(text, offset, Math.min(text.length(), offset + WINDOW));
        return offset + breaks.next();
    }

    /// The beginning of the character that ends at `offset`, or 0.
    static int previous(String text, int offset) {
        if (offset <= 0) {
            return 0;
        }
        int from = Math.max(0, offset - WINDOW);
        BreakIterator breaks = breaks(text, from, offset);
        breaks.last();
        return from + breaks.previous();
    }

    /// `offset`, or the nearest place before it that does not cut a character in two.
    static int atOrBefore(String text, int offset) {
        if (offset <= 0 || offset >= text.length()) {
            return Math.clamp(offset, 0, text.length());
        }
        int from = Math.max(0, offset - WINDOW);
        BreakIterator breaks = breaks(text, from, Math.min(text.length(), offset + WINDOW));
        return breaks.isBoundary(offset - from) ? offset : from + breaks.preceding(offset - from);
    }

    private static BreakIterator breaks(String text, int from, int to) {
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text.substring(from, to));
        return breaks;
    }
}
