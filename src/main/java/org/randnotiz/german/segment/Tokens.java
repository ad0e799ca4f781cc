package org.randnotiz.german.segment;

import java.util.Arrays;

/// Words, numbers and single marks of a text, each with its place.
///
/// A word is a run of letters, a number a run of ASCII digits, a mark any other visible character; blanks and invisible
/// characters separate or are skipped. Hyphens of all kinds are the mark `-`, apostrophes the mark `'`. A line end is
/// the mark `\n`, unless the sentence plainly goes on behind it ([TextLines#goesOn]).
///
/// Every accessor takes any index: outside the list there are only empty words and the mark `\0`, so that readers can
/// look ahead and back without asking.
public final class Tokens {

    private static final byte WORD = 1;
    private static final byte NUMBER = 2;
    private static final byte MARK = 3;
    private static final int MAX_DIGITS = 9;

    private final CharSequence text;
    private int size;
    private byte[] kinds;
    private int[] starts;
    private int[] ends;
    private String[] keys;
    private int[] values;
    private boolean[] glued;

    private Tokens(CharSequence text, int expected) {
        this.text = text;
        kinds = new byte[expected];
        starts = new int[expected];
        ends = new int[expected];
        keys = new String[expected];
        values = new int[expected];
        glued = new boolean[expected];
    }

    /// The tokens of the whole text.
    public static Tokens of(CharSequence text) {
        Tokens tokens = new Tokens(text, Math.max(16, text.length() / 5));
        tokens.read();
        return tokens;
    }

    private void read() {
        int i = 0;
        boolean joined = false;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Glyphs.isInvisible(c)) {
                i++;
            } else if (Glyphs.isLineEnd(c)) {
                int behind = TextLines.behindLineEnd(text, i);
                if (!TextLines.goesOn(text, i, behind)) {
                    add(MARK, i, behind, "", '\n', false);
                }
                joined = false;
                i = behind;
            } else if (Glyphs.isBlank(c)) {
                joined = false;
                i++;
            } else {
                i = readVisible(i, joined);
                joined = true;
            }
        }
    }

    private int readVisible(int start, boolean joined) {
        char c = text.charAt(start);
        if (Glyphs.isAsciiDigit(c)) {
            int end = start + 1;
            while (end < text.length() && Glyphs.isAsciiDigit(text.charAt(end))) {
                end++;
            }
            add(NUMBER, start, end, "", value(start, end), joined);
            return end;
        }
        int codePoint = Character.codePointAt(text, start);
        if (Character.isLetter(codePoint)) {
            int end = endOfWord(start);
            add(WORD, start, end, WordKey.key(text.subSequence(start, end)), 0, joined);
            return end;
        }
        int end = start + Character.charCount(codePoint);
        add(MARK, start, end, "", mark(c), joined);
        return end;
    }

    private int endOfWord(int start) {
        int end = start;
        int last = start;
        while (end < text.length()) {
            int codePoint = Character.codePointAt(text, end);
            if (Character.isLetter(codePoint) || isCombining(codePoint)) {
                end += Character.charCount(codePoint);
                last = end;
            } else if (Glyphs.isInvisible(text.charAt(end))) {
                end++;
            } else {
                break;
            }
        }
        return last;
    }

    private static boolean isCombining(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static char mark(char c) {
        if (Glyphs.isDash(c)) {
            return '-';
        }
        return Glyphs.isApostrophe(c) ? '\'' : c;
    }

    private int value(int start, int end) {
        return end - start > MAX_DIGITS ? Integer.MAX_VALUE : Integer.parseInt(text, start, end, 10);
    }

    private void add(byte kind, int start, int end, String key, int value, boolean joined) {
        if (size == kinds.length) {
            int longer = size * 2;
            kinds = Arrays.copyOf(kinds, longer);
            starts = Arrays.copyOf(starts, longer);
            ends = Arrays.copyOf(ends, longer);
            keys = Arrays.copyOf(keys, longer);
            values = Arrays.copyOf(values, longer);
            glued = Arrays.copyOf(glued, longer);
        }
        kinds[size] = kind;
        starts[size] = start;
        ends[size] = end;
        keys[size] = key;
        values[size] = value;
        glued[size] = joined;
        size++;
    }

    /// How many tokens there are.
    public int size() {
        return size;
    }

    private boolean is(int i, byte kind) {
        return i >= 0 && i < size && kinds[i] == kind;
    }

    /// Whether the token is a word; false outside the text.
    public boolean isWord(int i) {
        return is(i, WORD);
    }

    /// Whether the token is a number in digits; false outside the text.
    public boolean isNumber(int i) {
        return is(i, NUMBER);
    }

    /// Whether there is a number of so many digits.
    public boolean isNumber(int i, int minDigits, int maxDigits) {
        return isNumber(i) && digits(i) >= minDigits && digits(i) <= maxDigits;
    }

    /// Whether the token is that mark; false outside the text.
    public boolean isMark(int i, char mark) {
        return is(i, MARK) && values[i] == mark;
    }

    /// The mark that stands there, dashes as `-`; `\0` where there is none.
    public char mark(int i) {
        return is(i, MARK) ? (char) values[i] : '\0';
    }

    /// The folded word ([WordKey]); empty where there is none.
    public String key(int i) {
        return is(i, WORD) ? keys[i] : "";
    }

    /// The number's value, [Integer#MAX_VALUE] from ten digits on; -1 where there is none.
    public int value(int i) {
        return is(i, NUMBER) ? values[i] : -1;
    }

    /// How many digits the number has; 0 for a token that is none.
    public int digits(int i) {
        return is(i, NUMBER) ? ends[i] - starts[i] : 0;
    }

    /// Whether nothing visible or blank lies between this token and the one before.
    public boolean isGlued(int i) {
        return i > 0 && i < size && glued[i];
    }

    /// Whether the word begins with a capital letter.
    public boolean isCapital(int i) {
        return is(i, WORD) && Character.isUpperCase(Character.codePointAt(text, starts[i]));
    }

    /// Where the token begins; the end of the text behind the last one.
    public int start(int i) {
        return i < size ? starts[i] : text.length();
    }

    /// Where the token ends; 0 before the first one.
    public int end(int i) {
        return i < 0 ? 0 : ends[Math.min(i, size - 1)];
    }

    /// The first token that begins at or behind `offset`, or the number of tokens.
    public int at(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }
}
