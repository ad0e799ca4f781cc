package org.randnotiz.german.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.randnotiz.text.Span;

/// The words of a text, as a person selects them.
///
/// A word is a run of letters and digits with whatever holds them together inside: hyphens (`IS-K`, `G7-Gipfel`,
/// `Russisch-Islamischen`), apostrophes (`geht’s`), the marks in numbers, dates and times (`3,5`, `1.004`, `14.05.2024`,
/// `23:17`), the dots of addresses and of `z.B.`, underlines and `@`, the star or colon of `Politiker:innen`; soft
/// hyphens and other invisible characters too. A dash or slash between words does not join them, and the hyphen of
/// `Innen- und Außenministerium` stands outside.
public final class Words {

    private Words() {}

    /// All words, in order.
    public static List<Span> of(CharSequence text) {
        return in(text, new Span(0, text.length()));
    }

    /// The words that begin inside `range`, cut off at its end.
    public static List<Span> in(CharSequence text, Span range) {
        List<Span> words = new ArrayList<>();
        int i = range.start();
        while (i < range.end()) {
            if (isInner(text, i)) {
                int end = endOf(text, i, range.end());
                words.add(new Span(i, end));
                i = end;
            } else {
                i += Character.charCount(Character.codePointAt(text, i));
            }
        }
        return words;
    }

    /// The word that the place `offset` lies in or right behind; the one behind it if it lies between two.
    ///
    /// @param offset 0 to the length of the text
    public static Optional<Span> at(CharSequence text, int offset) {
        Span chunk = chunkAround(text, offset);
        Optional<Span> found = Optional.empty();
        for (Span word : in(text, chunk)) {
            if (word.start() > offset) {
                break;
            }
            if (word.end() >= offset) {
                found = Optional.of(word);
            }
        }
        return found;
    }

    /// The last word that begins before `offset`.
    public static Optional<Span> before(CharSequence text, int offset) {
        int i = offset;
        while (i > 0) {
            Span chunk = chunkAround(text, i - 1);
            Optional<Span> last = in(text, chunk).stream()
                    .filter(word -> word.start() < offset)
                    .reduce((first, second) -> second);
            if (last.isPresent()) {
                return last;
            }
            i = Math.min(i - 1, chunk.start());
        }
        return Optional.empty();
    }

    /// The run without blanks around a place; words never cross its ends.
    private static Span chunkAround(CharSequence text, int offset) {
        int start = offset;
        while (start > 0 && !Glyphs.isBlank(text.charAt(start - 1))) {
            start--;
        }
        int end = offset;
        while (end < text.length() && !Glyphs.isBlank(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    /// The end of the word that begins at `start`, not behind `limit`.
    static int endOf(CharSequence text, int start, int limit) {
        int i = start;
        int end = start;
        int part = start;
        boolean dotted = false;
        while (i < limit) {
            if (isInner(text, i) || isCombining(text, i)) {
                i += Character.charCount(Character.codePointAt(text, i));
                end = Math.min(i, limit);
            } else if (Glyphs.isInvisible(text.charAt(i))) {
                i++;
            } else if (i > end || !joins(text, part, i, limit)) {
                break;
            } else {
                dotted |= text.charAt(i) == '.' && i - part == 1 && Character.isLetter(text.charAt(part));
                i++;
                part = i;
            }
        }
        boolean abbreviation = dotted && end < limit && text.charAt(end) == '.' && end - part <= 2;
        return abbreviation ? end + 1 : end;
    }

    private static boolean isInner(CharSequence text, int i) {
        return Character.isLetterOrDigit(Character.codePointAt(text, i));
    }

    private static boolean isCombining(CharSequence text, int i) {
        int type = Character.getType(text.charAt(i));
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /// Whether the mark at `i` holds the parts on both sides together.
    ///
    /// @param part where the part before it begins
    private static boolean joins(CharSequence text, int part, int i, int limit) {
        int next = i + 1;
        while (next < limit && Glyphs.isInvisible(text.charAt(next))) {
            next++;
        }
        if (next >= limit || !isInner(text, next) || i == part) {
            return false;
        }
        char before = text.charAt(i - 1);
        char behind = text.charAt(next);
        boolean digits = Glyphs.isAsciiDigit(before) && Glyphs.isAsciiDigit(behind);
        char c = text.charAt(i);
        return switch (c) {
            case '-', '\u2010', '\u2011', '_', '@' -> true;
            case ',' -> digits;
            case ':' -> digits || isGenderEnding(text, next, limit);
            case '*' -> isGenderEnding(text, next, limit);
            case '.' -> digits || i - part == 1 || (Character.isLowerCase(before) && Character.isLowerCase(behind));
            default -> Glyphs.isApostrophe(c) && Character.isLetter(before) && Character.isLetter(behind);
        };
    }

    /// Whether `in` or `innen` begins here, as in `Politiker:innen`.
    private static boolean isGenderEnding(CharSequence text, int at, int limit) {
        return at + 2 <= limit && text.charAt(at) == 'i' && text.charAt(at + 1) == 'n';
    }
}
