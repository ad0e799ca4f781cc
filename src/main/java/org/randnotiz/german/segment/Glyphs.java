package org.randnotiz.german.segment;

/// The kinds of characters that matter for reading German text as it is really pasted together.
public final class Glyphs {

    private static final String OPENING_QUOTES = "„»«“”‚›‹‘\"'";
    private static final String CLOSING_QUOTES = "“”«»‘’‹›\"'";

    private Glyphs() {}

    /// Characters without width that text processors leave behind: soft hyphens, zero-width blanks and joiners,
    /// direction marks, byte order marks.
    public static boolean isInvisible(char c) {
        return c == '\u00AD'
                || c == '\u034F'
                || c == '\u180E'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2064')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\uFEFF';
    }

    /// Blanks of every width, breaking or not, and line ends.
    public static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\u0085'
                || c == '\u1680'
                || (c >= '\u2000' && c <= '\u200A')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u3000';
    }

    /// Whether nobody sees the character.
    public static boolean isBlankOrInvisible(char c) {
        return isBlank(c) || isInvisible(c);
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /// Hyphens and dashes of every length, the minus sign too.
    public static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '`' || c == '\u00B4';
    }

    /// Whether it is one of `0` to `9`.
    public static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// Quotation marks that can stand before a quotation; in German text, French and straight ones can be either.
    public static boolean opensQuotation(char c) {
        return OPENING_QUOTES.indexOf(c) >= 0;
    }

    /// Quotation marks that can stand behind a quotation.
    static boolean closesQuotation(char c) {
        return CLOSING_QUOTES.indexOf(c) >= 0;
    }

    static boolean opensBracket(char c) {
        return c == '(' || c == '[' || c == '{';
    }

    static boolean closesBracket(char c) {
        return c == ')' || c == ']' || c == '}';
    }

    /// The first place at or behind `from` where something visible stands, or `to`.
    public static int skipBlanks(CharSequence text, int from, int to) {
        int i = from;
        while (i < to && isBlankOrInvisible(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /// The last place at or before `to` behind something visible, or `from`.
    public static int skipBlanksBack(CharSequence text, int from, int to) {
        int i = to;
        while (i > from && isBlankOrInvisible(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }
}
