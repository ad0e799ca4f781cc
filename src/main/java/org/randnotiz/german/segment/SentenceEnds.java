package org.randnotiz.german.segment;

import java.util.Set;
import org.randnotiz.text.Span;

/// Decides where sentences end inside a block of running text.
final class SentenceEnds {

    private static final int LONGEST_ORDINAL = 3;
    private static final int CHUNK = 60;
    private static final Set<String> SHORT_WEEKDAYS = Set.of("mo", "di", "mi", "do", "fr", "sa", "so");

    private final CharSequence text;
    private final int from;
    private final int to;
    /// Whether the block is written without capitals, so that a small letter may begin a sentence.
    private final boolean small;

    SentenceEnds(CharSequence text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.small = isLower(from);
    }

    /// The end of the sentence that begins at `start`.
    int after(int start) {
        int i = start;
        while (i < to) {
            if (isTerminator(text.charAt(i))) {
                int behindMarks = behindMarks(i);
                int behind = behindClosers(behindMarks);
                if (ends(i, behindMarks, behind)) {
                    return behind;
                }
                i = behind;
            } else {
                i++;
            }
        }
        return to;
    }

    private static boolean isTerminator(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    private int behindMarks(int i) {
        int j = i;
        while (j < to && isTerminator(text.charAt(j))) {
            j++;
        }
        return j;
    }

    private int behindClosers(int i) {
        int j = i;
        while (j < to && (Glyphs.closesQuotation(text.charAt(j)) || Glyphs.closesBracket(text.charAt(j)))) {
            j++;
        }
        return j;
    }

    /// The first place that is no quotation mark, bracket, dash or blank, and so shows how the next sentence begins.
    private int behindOpeners(int i) {
        int j = i;
        while (j < to) {
            char c = text.charAt(j);
            if (!Glyphs.opensQuotation(c)
                    && !Glyphs.opensBracket(c)
                    && !Glyphs.isDash(c)
                    && !Glyphs.isBlankOrInvisible(c)) {
                break;
            }
            j++;
        }
        return j;
    }

    /// Whether a sentence ends behind the marks from `at` to `behindMarks` and the closers up to `behind`.
    private boolean ends(int at, int behindMarks, int behind) {
        int next = Glyphs.skipBlanks(text, behind, to);
        if (next >= to) {
            return true;
        }
        if (next == behind) {
            return behind == at + 1 && isBlankMissing(at);
        }
        char c = text.charAt(next);
        if (c == ',' || c == ';' || c == ':' || isBracketed(at, behindMarks)) {
            return false;
        }
        boolean closed = behind > behindMarks;
        int opened = behindOpeners(next);
        if (isLower(opened)) {
            return !closed && opened == next && endsBeforeSmallLetter(at);
        }
        boolean several = behindMarks > at + 1;
        if (text.charAt(at) == '…' || (several && text.charAt(at + 1) == '.')) {
            return !opensPhrase(WordKey.key(wordBefore(Glyphs.skipBlanksBack(text, from, at)).of(text)));
        }
        boolean plainStop = text.charAt(at) == '.' && !several;
        boolean quoted = closed && Glyphs.closesQuotation(text.charAt(behind - 1));
        return !plainStop || quoted || endsAtFullStop(at, opened);
    }

    /// Whether the marks stand alone in brackets, as in `(!)` and `[…]`.
    private boolean isBracketed(int at, int behindMarks) {
        return at > from
                && Glyphs.opensBracket(text.charAt(at - 1))
                && behindMarks < to
                && Glyphs.closesBracket(text.charAt(behindMarks));
    }

    private static boolean opensPhrase(String key) {
        return Vocabulary.DETERMINERS.contains(key) || Vocabulary.PREPOSITIONS.contains(key);
    }

    /// Before a small letter a sentence ends only in a text without capitals, or behind a bare question or exclamation.
    private boolean endsBeforeSmallLetter(int at) {
        char mark = text.charAt(at);
        if (mark == '!' || mark == '?') {
            return true;
        }
        Span word = wordBefore(at);
        return small
                && mark == '.'
                && word.length() > 2
                && Character.isLetter(text.charAt(word.start()))
                && !Vocabulary.isAbbreviation(WordKey.key(word.of(text)));
    }

    /// Whether a blank was forgotten behind the mark at `at`: `geraten.Die`; not so in addresses and names of files.
    private boolean isBlankMissing(int at) {
        Span word = wordBefore(at);
        if (word.length() < LONGEST_ORDINAL || !isLower(at - 1) || at + 2 >= to) {
            return false;
        }
        boolean capitalised = Character.isUpperCase(text.charAt(at + 1)) && Character.isLowerCase(text.charAt(at + 2));
        return capitalised && !isAddress(at);
    }

    private boolean isAddress(int at) {
        for (int i = at - 1; i >= Math.max(from, at - CHUNK) && !Glyphs.isBlank(text.charAt(i)); i--) {
            if (isAddressMark(text.charAt(i))) {
                return true;
            }
        }
        for (int i = at + 1; i < Math.min(to, at + CHUNK) && !Glyphs.isBlank(text.charAt(i)); i++) {
            if (isAddressMark(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAddressMark(char c) {
        return c == '@' || c == '/' || c == '\\' || c == '=' || c == '_';
    }

    /// Whether a single full stop at `at`, before a capital, digit or sign at `next`, ends a sentence.
    private boolean endsAtFullStop(int at, int next) {
        Span word = wordBefore(at);
        if (word.isEmpty()) {
            return true;
        }
        String key = WordKey.key(word.of(text));
        boolean starter = Vocabulary.STARTERS.contains(WordKey.key(wordAt(next).of(text)));
        boolean digitNext = next < to && Glyphs.isAsciiDigit(text.charAt(next));
        if (isNumber(word)) {
            return endsBehindNumber(word, next, starter, digitNext);
        }
        if (word.length() == 1) {
            return starter && !isShortened(wordBefore(skipBack(word.start())));
        }
        if (Vocabulary.INNER_ABBREVIATIONS.contains(key)
                || (digitNext && Vocabulary.NUMBER_ABBREVIATIONS.contains(key))) {
            return false;
        }
        boolean capital = Character.isUpperCase(text.charAt(word.start()));
        boolean oftenInner = Vocabulary.OFTEN_INNER_ABBREVIATIONS.contains(key)
                && (capital || !SHORT_WEEKDAYS.contains(key));
        return starter || !(oftenInner || isRoman(word) || isUnspeakable(word, key));
    }

    /// Whether a number with a full stop before something with a capital is a number at the end, no ordinal or date.
    private boolean endsBehindNumber(Span number, int next, boolean starter, boolean digitNext) {
        Span first = beginOfDotted(number);
        boolean date = first.start() < number.start() && first.length() <= 2 && number.length() <= 2;
        if (number.length() > LONGEST_ORDINAL || (first.start() < number.start() && !date)) {
            return true;
        }
        String noun = WordKey.key(wordAt(next).of(text));
        if (digitNext || CalendarWords.monthOrShort(noun) > 0 || Vocabulary.isCounted(noun)) {
            return false;
        }
        if (starter) {
            return true;
        }
        Span context = wordBefore(Glyphs.skipBlanksBack(text, from, first.start()));
        if (context.isEmpty()) {
            return false;
        }
        String key = WordKey.key(context.of(text));
        boolean adjective = isLower(context.start()) && key.matches(".*e[nrms]?");
        return !(opensPhrase(key) || Vocabulary.COORDINATORS.contains(key) || adjective);
    }

    /// The first number of a run such as `14.05`, or the number itself.
    private Span beginOfDotted(Span number) {
        int dot = number.start() - 1;
        boolean dotted = dot > from
                && (text.charAt(dot) == '.' || text.charAt(dot) == ',' || text.charAt(dot) == ':')
                && Glyphs.isAsciiDigit(text.charAt(dot - 1));
        return dotted ? wordBefore(dot) : number;
    }

    private boolean isNumber(Span word) {
        for (int i = word.start(); i < word.end(); i++) {
            if (!Glyphs.isAsciiDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isShortened(Span word) {
        return word.length() == 1 && Character.isLetter(text.charAt(word.start()));
    }

    private boolean isRoman(Span word) {
        for (int i = word.start(); i < word.end(); i++) {
            if ("IVXLCDM".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /// Whether the word has no vowel and so must be shortened, such as `Bgm`. One in capitals is a name, such as `SPD`;
    /// one behind a number is a unit.
    private boolean isUnspeakable(Span word, String key) {
        Span before = wordBefore(Glyphs.skipBlanksBack(text, from, word.start()));
        boolean unit = !before.isEmpty() && isNumber(before);
        return !unit
                && isLower(word.end() - 1)
                && key.chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0 || Character.isDigit(c));
    }

    private boolean isLower(int i) {
        return i >= from && i < to && Character.isLowerCase(Character.codePointAt(text, i));
    }

    /// The end of whatever stands before the blanks, and the full stop, that end at `i`.
    private int skipBack(int i) {
        int end = Glyphs.skipBlanksBack(text, from, i);
        return end > from && text.charAt(end - 1) == '.' ? end - 1 : end;
    }

    /// The word that ends at `end`: letters, digits and hyphens; empty if a mark or blank stands there.
    private Span wordBefore(int end) {
        int start = end;
        while (start > from && end - start < CHUNK && isWordPart(text.charAt(start - 1))) {
            start--;
        }
        return new Span(start, end);
    }

    /// The word that begins at `start`.
    private Span wordAt(int start) {
        int end = start;
        while (end < to && end - start < CHUNK && isWordPart(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Glyphs.isDash(c)
                || Glyphs.isApostrophe(c)
                || Glyphs.isInvisible(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
