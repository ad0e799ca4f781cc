package org.randnotiz.german.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.randnotiz.text.Span;

/// The sentences of a text.
///
/// A sentence ends at a full stop, question mark, exclamation mark or ellipsis, together with the quotation marks and
/// brackets that close right behind it, and at the latest at the end of its line, unless the line was broken inside it
/// ([TextLines#goesOn]). What only looks like an end is told apart by [SentenceEnds]: abbreviations (`z. B.`, `Dr.`, `Mio.`),
/// ordinals and dates (`15. internationales Treffen`, `14.05.`), initials, marks inside a quotation.
///
/// Sentences do not overlap, come in order, and have no blanks around them.
public final class Sentences {

    private Sentences() {}

    /// All sentences.
    public static List<Span> of(CharSequence text) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = endOfBlock(text, start);
            addFrom(text, start, end, sentences);
            start = Math.max(end, start + 1);
        }
        return sentences;
    }

    /// The sentence that the place `offset` lies in or at the edge of; none between two sentences or in an empty line.
    ///
    /// @param offset 0 to the length of the text
    public static Optional<Span> around(CharSequence text, int offset) {
        return of(text, blockAround(text, offset)).stream()
                .filter(sentence -> sentence.start() <= offset && offset <= sentence.end())
                .reduce((first, second) -> second);
    }

    /// The sentences of one block of lines, as [#blockAround] gives it.
    static List<Span> of(CharSequence text, Span block) {
        List<Span> sentences = new ArrayList<>();
        addFrom(text, block.start(), block.end(), sentences);
        return sentences;
    }

    /// The lines around a place that running text goes through without a break.
    public static Span blockAround(CharSequence text, int offset) {
        Span line = TextLines.around(text, offset);
        int start = line.start();
        while (start > 0) {
            int lineEnd = TextLines.beginOfLineEnd(text, start);
            if (!TextLines.goesOn(text, lineEnd, start)) {
                break;
            }
            start = TextLines.around(text, lineEnd).start();
        }
        return new Span(start, endOfBlock(text, line.start()));
    }

    private static int endOfBlock(CharSequence text, int start) {
        int end = TextLines.endOf(text, start);
        while (end < text.length()) {
            int behind = TextLines.behindLineEnd(text, end);
            if (!TextLines.goesOn(text, end, behind)) {
                break;
            }
            end = TextLines.endOf(text, behind);
        }
        return end;
    }

    private static void addFrom(CharSequence text, int from, int to, List<Span> sentences) {
        int start = Glyphs.skipBlanks(text, from, to);
        SentenceEnds ends = new SentenceEnds(text, start, to);
        while (start < to) {
            int end = ends.after(start);
            int last = Glyphs.skipBlanksBack(text, start, end);
            if (last > start) {
                sentences.add(new Span(start, last));
            }
            start = Glyphs.skipBlanks(text, end, to);
        }
    }
}
