package org.randnotiz.german.morphology;

import java.util.List;
import org.randnotiz.text.Span;

/// Finds the words of a text one after the other, as written and with the offsets they have there.
///
/// A word holds its hyphens (`Russisch-Islamischen`), apostrophes, the points and commas within numbers and dates
/// (`14.05.2024`, `3,5`, `23:17`), the marks of both genders (`Politiker*innen`) and invisible characters, such as a soft
/// hyphen; a full stop behind a number or an abbreviation is no part of it. One thread at a time.
public final class WordScanner {

    private static final String GENDER_MARKS = "*:_·";

    private CharSequence text = "";
    private List<Span> without = List.of();
    private int nextWithout;
    private int at;
    private int start;
    private int end;
    private boolean opening;
    private boolean gap;

    /// Starts over with another text.
    ///
    /// @param newWithout passages to leave out, in order, such as the copy of what the text says already
    public void start(CharSequence newText, List<Span> newWithout) {
        text = newText;
        without = newWithout;
        nextWithout = 0;
        at = 0;
        start = 0;
        end = 0;
        opening = true;
    }

    /// Goes on to the next word; false if there is none.
    public boolean next() {
        gap = false;
        if (end > 0) {
            opening = false;
        }
        while (at < text.length()) {
            if (nextWithout < without.size() && at >= without.get(nextWithout).start()) {
                at = Math.max(at, without.get(nextWithout).end());
                nextWithout++;
                gap = true;
                opening = true;
                continue;
            }
            int c = Character.codePointAt(text, at);
            if (Letters.beginsWord(c)) {
                start = at;
                end = endOfWord();
                at = end;
                return true;
            }
            if (isOpening(c)) {
                opening = true;
            } else if (!isBlank(c)) {
                opening = false;
            }
            at += Character.charCount(c);
        }
        return false;
    }

    /// First code unit of the word.
    public int start() {
        return start;
    }

    /// The code unit behind the word.
    public int end() {
        return end;
    }

    /// Whether the word may be capitalised only because a sentence, a line or a quotation begins.
    public boolean opening() {
        return opening;
    }

    /// Whether a passage was left out between the word before and this one.
    public boolean afterGap() {
        return gap;
    }

    private int endOfWord() {
        int i = start;
        int last = start;
        while (i < text.length()) {
            int c = Character.codePointAt(text, i);
            int size = Character.charCount(c);
            if (Letters.isWordPart(c)) {
                i += size;
                last = i;
            } else if (Letters.isInvisible(c)) {
                i += size;
            } else if (joins(c, i, last)) {
                i += size;
            } else {
                break;
            }
        }
        return last;
    }

    /// Whether the character at `i`, between a word's part that ends at `last` and what follows, belongs to the word.
    private boolean joins(int c, int i, int last) {
        if (i + 1 >= text.length()) {
            return false;
        }
        if (Letters.isHyphen(c)) {
            return Letters.isWordPart(Character.codePointAt(text, skipInvisible(i + 1)));
        }
        char before = text.charAt(last - 1);
        char after = text.charAt(i + 1);
        if (Letters.isApostrophe(c)) {
            return i == last && Character.isLetter(before) && Character.isLetter(after);
        }
        if (c == '.' || c == ',' || c == ':') {
            if (isDigit(before) && isDigit(after)) {
                return i == last;
            }
        }
        if (c == 0xA0 || c == 0x202F || c == 0x2009) {
            return i == last && isDigit(before) && thousand(i + 1) && leadsThousands(last);
        }
        return GENDER_MARKS.indexOf(c) >= 0 && Character.isLetter(before) && feminine(i + 1);
    }

    private int skipInvisible(int from) {
        int i = from;
        while (i < text.length() - 1 && Letters.isInvisible(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private boolean thousand(int i) {
        return i + 3 <= text.length()
                && isDigit(text.charAt(i))
                && isDigit(text.charAt(i + 1))
                && isDigit(text.charAt(i + 2))
                && (i + 3 == text.length() || !isDigit(text.charAt(i + 3)));
    }

    private boolean leadsThousands(int last) {
        int digits = 0;
        while (last - digits - 1 >= start && isDigit(text.charAt(last - digits - 1))) {
            digits++;
        }
        return digits <= 3;
    }

    private boolean feminine(int i) {
        for (String suffix : new String[] {"innen", "in"}) {
            int behind = i + suffix.length();
            if (behind <= text.length()
                    && suffix.contentEquals(text.subSequence(i, behind))
                    && (behind == text.length() || !Character.isLetter(text.charAt(behind)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == 0xA0 || c == 0x202F || Letters.isInvisible(c);
    }

    private static boolean isOpening(int c) {
        return switch (c) {
            case '.', '!', '?', ':', ';', '…', '\n', '\r', '"', '„', '“', '”', '»', '«', '‚', '‘', '›', '‹', '–', '—',
                    '-',
                    '(', '[', '>', '*', '•', '/', '#' ->
                true;
            default -> false;
        };
    }
}
