package org.randnotiz.german;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.randnotiz.german.segment.Glyphs;
import org.randnotiz.german.segment.TextLines;
import org.randnotiz.german.segment.Trim;
import org.randnotiz.german.segment.Vocabulary;
import org.randnotiz.german.segment.WordKey;
import org.randnotiz.german.segment.Words;
import org.randnotiz.text.Span;

/// Finds the title of a post: a short line in front of its body.
///
/// The first line that holds something is a title if more lines follow, it is at most [#LONGEST] code units long, and it
/// either ends in a colon, or does not end like a sentence or a salutation and stands alone: an empty line follows it, or
/// a paragraph at least [#TIMES_LONGER] times as long. A line of a list, a quotation or an address on the web is none.
public final class LeadLine {

    /// The longest title, in UTF-16 code units.
    public static final int LONGEST = 120;

    /// How much longer than the title the paragraph right behind it has to be.
    public static final int TIMES_LONGER = 2;

    private static final Set<String> SALUTATIONS = Vocabulary.words("""
            hallo hi hey moin servus guten gruess liebe lieber sehr werte werter tach""");

    private LeadLine() {}

    /// The title, which stays part of the text: its whole line without the line end and without blanks around it.
    public static Optional<Span> of(CharSequence text) {
        int from = Glyphs.skipBlanks(text, 0, text.length());
        int lineEnd = Math.min(TextLines.endOf(text, from), text.length());
        Span line = new Span(from, Glyphs.skipBlanksBack(text, from, lineEnd));
        boolean fits = line.length() > 0 && line.length() <= LONGEST && isWording(text, line);
        return fits && standsBeforeBody(text, line, lineEnd) ? Optional.of(line) : Optional.empty();
    }

    private static boolean isWording(CharSequence text, Span line) {
        char first = text.charAt(line.start());
        String words = line.of(text);
        boolean marked = first == '>' || first == '|' || first == '•'
                || (Glyphs.isDash(first) && words.length() > 1 && words.charAt(1) == ' ');
        return !marked
                && !words.contains("://")
                && words.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean standsBeforeBody(CharSequence text, Span line, int lineEnd) {
        int next = Glyphs.skipBlanks(text, lineEnd, text.length());
        if (next == text.length()) {
            return false;
        }
        char last = text.charAt(line.end() - 1);
        if (last == ':') {
            return true;
        }
        if (last == ',' || last == ';' || last == '-' || endsLikeSentence(text, line) || isSalutation(text, line)) {
            return false;
        }
        int nextLength = TextLines.endOf(text, next) - next;
        return hasEmptyLine(text, lineEnd, next) || nextLength >= TIMES_LONGER * line.length();
    }

    /// Whether the line ends in a full stop that is not that of an abbreviation.
    private static boolean endsLikeSentence(CharSequence text, Span line) {
        char last = text.charAt(line.end() - 1);
        boolean ellipsis = line.length() > 2 && text.charAt(line.end() - 2) == '.';
        return last == '.' && !ellipsis && Trim.of(text, line).end() < line.end();
    }

    private static boolean isSalutation(CharSequence text, Span line) {
        List<Span> words = Words.in(text, line);
        return !words.isEmpty() && words.size() <= 5 && SALUTATIONS.contains(WordKey.key(words.getFirst().of(text)));
    }

    private static boolean hasEmptyLine(CharSequence text, int lineEnd, int next) {
        int behind = TextLines.behindLineEnd(text, lineEnd);
        return TextLines.endOf(text, behind) < next;
    }
}
