package org.randnotiz.german.repeat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.randnotiz.german.segment.Glyphs;
import org.randnotiz.german.segment.TextLines;
import org.randnotiz.text.Span;

/// A text as numbers, for comparing passages: each word (a run of letters and digits) and each other visible character
/// is one token, and equal ones have the same id.
///
/// Blanks and line ends are no tokens; invisible characters inside a word do not matter, nor whether its umlauts are
/// composed; case does. Not final, so that a test can count what is compared.
class TokenIds {

    private final CharSequence text;
    private final Interned interned = new Interned();
    private int[] ids = new int[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;
    /// Where each paragraph's tokens begin; one more entry than paragraphs.
    private final int[] paragraphStarts;

    TokenIds(CharSequence text) {
        this.text = text;
        List<Span> lines = TextLines.of(text);
        int[] begins = new int[lines.size() + 1];
        int paragraphs = 0;
        for (Span line : lines) {
            int before = size;
            read(line);
            if (size > before) {
                begins[paragraphs++] = before;
            }
        }
        begins[paragraphs] = size;
        paragraphStarts = Arrays.copyOf(begins, paragraphs + 1);
    }

    private void read(Span line) {
        int i = line.start();
        while (i < line.end()) {
            if (Glyphs.isBlankOrInvisible(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            int end = i;
            boolean plain = true;
            while (i < line.end() && (isWordPart(text.charAt(i)) || Glyphs.isInvisible(text.charAt(i)))) {
                plain &= text.charAt(i) < '\u00AD' || (text.charAt(i) > '\u00AD' && text.charAt(i) < '\u0300');
                i++;
                end = Glyphs.isInvisible(text.charAt(i - 1)) ? end : i;
            }
            if (end == start) {
                end = start + Character.charCount(Character.codePointAt(text, start));
                end = Math.min(end, line.end());
                i = end;
            }
            add(start, end, plain ? interned.idOf(text, start, end) : idOfNormalised(start, end));
        }
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private int idOfNormalised(int start, int end) {
        StringBuilder visible = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            if (!Glyphs.isInvisible(text.charAt(i))) {
                visible.append(text.charAt(i));
            }
        }
        String token = Normalizer.normalize(visible, Normalizer.Form.NFC);
        return interned.idOf(token, 0, token.length());
    }

    private void add(int start, int end, int id) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        ids[size] = id;
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    int size() {
        return size;
    }

    int id(int token) {
        return ids[token];
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    /// The place from token `from` up to token `to`.
    Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /// The place of the tokens from `from` up to `to`; if there are none, the empty place behind the token before.
    Span spanOrGap(int from, int to) {
        if (from < to) {
            return span(from, to);
        }
        int gap = from > 0 ? ends[from - 1] : 0;
        return new Span(gap, gap);
    }

    /// The paragraph that a token stands in.
    int paragraphOf(int token) {
        int found = Arrays.binarySearch(paragraphStarts, token);
        return found >= 0 ? found : -found - 2;
    }

    int firstOf(int paragraph) {
        return paragraphStarts[paragraph];
    }

    int behind(int paragraph) {
        return paragraphStarts[paragraph + 1];
    }

    /// How many tokens, this one included, are left in its paragraph.
    int leftInParagraph(int token) {
        return behind(paragraphOf(token)) - token;
    }

    /// How many tokens stand before this one in its paragraph.
    int intoParagraph(int token) {
        return token - firstOf(paragraphOf(token));
    }

    /// Whether the `length` tokens from `a` and from `b` on are the same.
    boolean same(int a, int b, int length) {
        return Arrays.equals(ids, a, a + length, ids, b, b + length);
    }

    CharSequence text() {
        return text;
    }
}
