package org.randnotiz.ui.type;

import java.util.BitSet;
import org.randnotiz.text.Graphemes;

/// How a text is cut for shaping.
final class Scripts {

    static final char NON_JOINER = '\u200c';

    private Scripts() {}

    /// How a character is shaped.
    private enum Shaping {
        /// One glyph for a code unit, whatever stands beside it.
        ALONE,
        /// By its neighbours, which are of the same kind: Arabic, Hebrew, the scripts of India and others.
        JOINED,
        /// As several code units that make one character.
        CLUSTER
    }

    /// Whether every code unit of the text is a character with a glyph of its own, written from left to right and, save
    /// for blanks, never broken: letters, digits, signs.
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return (c < '\u0300' && c != '\u00ad')
                || (c >= '\u0370' && c < '\u0483')
                || (c >= '\u048a' && c < '\u0530')
                || (c >= '\u1e00' && c < '\u2000')
                || (c >= '\u2010' && c < '\u2028')
                || (c >= '\u2030' && c < '\u2060')
                || (c >= '\u20a0' && c < '\u20d0')
                || (c >= '\u2100' && c < '\u2c00');
    }

    /// The places at which `text` is cut into parts that are shaped apart.
    static BitSet cuts(String text) {
        BitSet cuts = new BitSet(text.length());
        Shaping before = Shaping.ALONE;
        int next;
        for (int at = 0; at < text.length(); at = next) {
            next = Graphemes.next(text, at);
            Shaping here = shaping(text, at, next);
            boolean unjoined = at > 0 && text.charAt(at - 1) == NON_JOINER;
            if (here != before || here == Shaping.CLUSTER || unjoined) {
                cuts.set(at);
            }
            before = here;
        }
        return cuts;
    }

    private static Shaping shaping(String text, int start, int end) {
        int drawn = end;
        while (drawn > start
                && (Graphemes.drawsNothing(text.charAt(drawn - 1)) || text.charAt(drawn - 1) == NON_JOINER)) {
            drawn--;
        }
        if (drawn == start) {
            return Shaping.ALONE;
        }
        if (isJoined(text.codePointAt(start))) {
            return Shaping.JOINED;
        }
        return drawn - start == 1 ? Shaping.ALONE : Shaping.CLUSTER;
    }

    private static boolean isJoined(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || (Character.isLetter(codePoint)
                        && ((codePoint >= 0x0590 && codePoint < 0x1e00)
                                || (codePoint >= 0xa800 && codePoint < 0xac00)));
    }
}
