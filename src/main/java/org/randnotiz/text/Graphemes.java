package org.randnotiz.text;

import java.text.BreakIterator;
import java.util.Locale;

/// Characters as a person sees them: an emoji, a flag or a letter with its accents is one, however many code units it
/// takes.
///
/// They are the extended grapheme clusters of Unicode (UAX 29), save that what draws nothing, such as a soft hyphen or a
/// zero-width space, belongs to the character before it, since nobody sees a caret step over it.
public final class Graphemes {

    private Graphemes() {}

    /// The end of the character that begins at `offset`, or the end of the text.
    public static int next(String text, int offset) {
        if (offset >= text.length()) {
            return text.length();
        }
        int end = offset + 1;
        if (!standsAlone(text, offset) || !standsAlone(text, end)) {
            int from = aloneAtOrBefore(text, offset);
            end = from + breaks(text, from, aloneBehind(text, offset)).following(offset - from);
        }
        while (end < text.length() && drawsNothing(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// The beginning of the character that ends at `offset`, or 0.
    public static int previous(String text, int offset) {
        return offset <= 0 ? 0 : atOrBefore(text, offset - 1);
    }

    /// `offset`, or the nearest place before it that does not cut a character in two.
    public static int atOrBefore(String text, int offset) {
        if (offset <= 0 || offset >= text.length()) {
            return Math.clamp(offset, 0, text.length());
        }
        int at = offset;
        while (at > 0 && drawsNothing(text.charAt(at))) {
            at--;
        }
        if (standsAlone(text, at)) {
            return at;
        }
        int from = aloneAtOrBefore(text, at);
        BreakIterator breaks = breaks(text, from, aloneBehind(text, at));
        return breaks.isBoundary(at - from) ? at : from + breaks.preceding(at - from);
    }

    /// Whether a character draws nothing and is no part of another one: soft hyphen, zero-width space, word joiner,
    /// byte-order mark, and what steers the direction of writing.
    public static boolean drawsNothing(char c) {
        return c == '\u00ad'
                || c == '\u061c'
                || c == '\u200b'
                || c == '\u200e'
                || c == '\u200f'
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u206f')
                || c == '\ufeff';
    }

    /// Whether a character begins at `offset` whatever stands before it; true at the end.
    private static boolean standsAlone(String text, int offset) {
        if (offset >= text.length()) {
            return true;
        }
        char c = text.charAt(offset);
        // Two signs of Latin-1 are emoji, which joiners tie to others.
        boolean latin = c >= ' ' && c < '\u0300' && c != '\u00ad' && c != '\u00a9' && c != '\u00ae';
        boolean ideograph = c >= '\u4e00' && c <= '\u9fff';
        return latin || ideograph;
    }

    private static int aloneAtOrBefore(String text, int offset) {
        int at = offset;
        while (at > 0 && !standsAlone(text, at)) {
            at--;
        }
        return at;
    }

    private static int aloneBehind(String text, int offset) {
        int at = offset + 1;
        while (!standsAlone(text, at)) {
            at++;
        }
        return at;
    }

    private static BreakIterator breaks(String text, int from, int to) {
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text.substring(from, to));
        return breaks;
    }
}
