package org.randnotiz.ui.reader;

import java.util.ArrayList;
import java.util.List;
import org.randnotiz.text.Graphemes;
import org.randnotiz.text.Span;

/// Cuts a text into blocks.
final class Blocks {

    /// A paragraph up to this length is laid out whole: some 45 lines, 4 ms.
    private static final int LONGEST = 3_000;

    /// The length of the parts of a longer one.
    private static final int PART = 1_500;

    private Blocks() {}

    /// The blocks of `text`, in order; at least one.
    ///
    /// A line end is `\r\n`, `\n` or `\r`. What lies between two blocks is a line end or nothing.
    ///
    /// @param title where the title stands
    /// @param cuts  places, ascending, at which a block must end even inside a line
    static List<Block> of(String text, Span title, List<Integer> cuts) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        int cut = 0;
        while (true) {
            while (cut < cuts.size() && cuts.get(cut) <= start) {
                cut++;
            }
            int lineEnd = lineEnd(text, start);
            boolean cutHere = cut < cuts.size() && cuts.get(cut) < lineEnd;
            int end = cutHere ? cuts.get(cut) : lineEnd;
            paragraph(text, start, end, title, blocks);
            if (!cutHere && end == text.length()) {
                return List.copyOf(blocks);
            }
            start = cutHere ? end : behindLineEnd(text, end);
        }
    }

    private static void paragraph(String text, int start, int end, Span title, List<Block> blocks) {
        boolean inTitle = !title.isEmpty() && title.contains(start);
        int from = start;
        while (end - from > LONGEST) {
            int to = partEnd(text, from);
            blocks.add(new Block(new Span(from, to), inTitle, false));
            from = to;
        }
        blocks.add(new Block(new Span(from, end), inTitle, true));
    }

    /// Where a part that begins at `from` ends: behind the last sentence, else behind the last blank, of its second half.
    private static int partEnd(String text, int from) {
        int full = from + PART;
        int half = from + PART / 2;
        int blank = -1;
        for (int i = full; i > half; i--) {
            if (isBlank(text.charAt(i - 1)) && !isBlank(text.charAt(i))) {
                if (endsSentence(text.charAt(i - 2)) && Character.isUpperCase(text.charAt(i))) {
                    return i;
                }
                if (blank < 0) {
                    blank = i;
                }
            }
        }
        if (blank > 0) {
            return blank;
        }
        return Graphemes.atOrBefore(text, full);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean endsSentence(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u201c' || c == '\u00ab';
    }

    private static int lineEnd(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return i;
    }

    private static int behindLineEnd(String text, int lineEnd) {
        return text.startsWith("\r\n", lineEnd) ? lineEnd + 2 : lineEnd + 1;
    }
}
