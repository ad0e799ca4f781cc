package org.randnotiz.ui.type;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.randnotiz.text.Graphemes;
import org.randnotiz.text.Span;

/// Breaks a text into lines.
///
/// A line ends behind blanks, save those that hold together, behind a zero-width space, at a soft hyphen, and between
/// two letters in writing that has no blanks; a word that is longer than a line, between any two characters. Blanks at the end
/// of a line need no room.
final class LineBreaks {

    static final char SOFT_HYPHEN = '\u00ad';

    private final String text;
    private final double width;
    private final double hyphen;
    private final Measure measure;
    private final BitSet allowed;

    private LineBreaks(String text, double width, double hyphen, Measure measure) {
        this.text = text;
        this.width = width;
        this.hyphen = hyphen;
        this.measure = measure;
        this.allowed = allowed(text);
    }

    /// How wide a stretch of the text is drawn when it stands in one line.
    @FunctionalInterface
    interface Measure {
        double width(int start, int end);
    }

    /// The lines of `text`, which follow each other without a gap; at least one.
    ///
    /// @param hyphen how wide a hyphen is
    static List<Span> of(String text, double width, double hyphen, Measure measure) {
        return new LineBreaks(text, width, hyphen, measure).lines();
    }

    /// The end of what can be seen of a line: before the blanks at which it is broken.
    static int visibleEnd(String text, int start, int end) {
        int visible = end;
        while (visible > start && Character.isWhitespace(text.charAt(visible - 1))) {
            visible--;
        }
        return visible;
    }

    private List<Span> lines() {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(start);
            lines.add(new Span(start, end));
            start = end;
        }
        return lines.isEmpty() ? List.of(new Span(0, 0)) : List.copyOf(lines);
    }

    private int lineEnd(int start) {
        double used = 0;
        int end = start;
        while (end < text.length()) {
            int next = allowed.nextSetBit(end + 1);
            if (used + drawnWidth(end, next) > width) {
                return end > start ? end : insideWord(start, next);
            }
            used += measure.width(end, next);
            end = next;
        }
        return end;
    }

    /// As many characters as fit, but one at least.
    private int insideWord(int start, int end) {
        int fits = Graphemes.next(text, start);
        int next = fits;
        while (next < end && drawnWidth(start, next) <= width) {
            fits = next;
            next = Graphemes.next(text, next);
        }
        return fits;
    }

    /// How far a stretch that ends its line is drawn.
    private double drawnWidth(int start, int end) {
        if (end == text.length()) {
            return measure.width(start, end);
        }
        boolean hyphenated = text.charAt(end - 1) == SOFT_HYPHEN;
        return measure.width(start, visibleEnd(text, start, end)) + (hyphenated ? hyphen : 0);
    }

    private static BitSet allowed(String text) {
        BitSet allowed = new BitSet(text.length() + 1);
        BreakIterator unspaced = null;
        for (int at = Graphemes.next(text, 0); at < text.length(); at = Graphemes.next(text, at)) {
            char before = lastDrawn(text, at);
            char behind = text.charAt(at);
            if (Character.isWhitespace(before) || before == '\u200b' || before == SOFT_HYPHEN) {
                allowed.set(at, !Character.isWhitespace(behind));
            } else if (isUnspaced(before) && isUnspaced(behind)) {
                if (unspaced == null) {
                    unspaced = BreakIterator.getLineInstance(Locale.ROOT);
                    unspaced.setText(text);
                }
                allowed.set(at, unspaced.isBoundary(at));
            }
        }
        allowed.set(text.length());
        return allowed;
    }

    /// The code unit before `at`, looking through what steers the direction.
    private static char lastDrawn(String text, int at) {
        int before = at - 1;
        while (before > 0 && isDirection(text.charAt(before))) {
            before--;
        }
        return text.charAt(before);
    }

    private static boolean isDirection(char c) {
        return c == '\u061c' || c == '\u200e' || c == '\u200f' || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069');
    }

    /// Letters of Thai, Lao, Myanmar, Khmer, Chinese, Japanese: words stand there without blanks.
    private static boolean isUnspaced(char c) {
        return Character.isLetter(c)
                && ((c >= '\u0e00' && c < '\u0f00')
                        || (c >= '\u1000' && c < '\u10a0')
                        || (c >= '\u1780' && c < '\u1800')
                        || (c >= '\u2e80' && c < '\ua000'));
    }
}
