package org.randnotiz.index.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.randnotiz.german.morphology.Word;

/// A word as written and what it comes to, in one array of bytes: a third of the room that objects take, and one place in
/// memory where objects are spread over ten.
///
/// The array holds whether the word opens a sentence, the word's characters, the number of its places, and for each place
/// the terms as written and the terms it is found by, each list with its length and each term in UTF-8 with its length.
public final class PackedWord {

    private static final int OPENING = 1;
    private static final int WIDE = 2;
    private static final int HEADER = 2;
    private static final int LONGEST = 0xFF;

    private PackedWord() {}

    /// Whether a word of that length can be told by [#is].
    static boolean canBeTold(int length) {
        return length <= LONGEST;
    }

    /// Packs a word; one that is too long to be told by [#is] without its characters.
    static byte[] pack(String written, boolean opening, Word word) {
        String told = canBeTold(written.length()) ? written : "";
        boolean wide = !told.chars().allMatch(c -> c <= 0xFF);
        ByteArrayOutputStream out = new ByteArrayOutputStream(96);
        out.write((opening ? OPENING : 0) | (wide ? WIDE : 0));
        out.write(told.length());
        for (int i = 0; i < told.length(); i++) {
            if (wide) {
                out.write(told.charAt(i) >>> 8);
            }
            out.write(told.charAt(i));
        }
        number(out, word.steps().size());
        for (Word.Step step : word.steps()) {
            terms(out, step.exact());
            terms(out, step.found());
        }
        return out.toByteArray();
    }

    private static void terms(ByteArrayOutputStream out, List<String> terms) {
        number(out, terms.size());
        for (String term : terms) {
            byte[] bytes = term.getBytes(StandardCharsets.UTF_8);
            number(out, bytes.length);
            out.writeBytes(bytes);
        }
    }

    /// Numbers are small: words are cut off long before they have so many letters, or parts.
    private static void number(ByteArrayOutputStream out, int number) {
        out.write(Objects.checkIndex(number, 1 << 16) >>> 8);
        out.write(number);
    }

    /// The number that stands at `at`: of places, of terms, of the bytes of a term.
    static int number(byte[] packed, int at) {
        return (packed[at] & 0xFF) << 8 | (packed[at + 1] & 0xFF);
    }

    /// Whether it is the word that stands at a place of a text.
    static boolean is(byte[] packed, boolean opening, CharSequence text, int start, int end) {
        int length = end - start;
        int flags = packed[0];
        if ((packed[1] & 0xFF) != length || ((flags & OPENING) != 0) != opening) {
            return false;
        }
        if ((flags & WIDE) != 0) {
            for (int i = 0; i < length; i++) {
                if (number(packed, HEADER + 2 * i) != text.charAt(start + i)) {
                    return false;
                }
            }
            return true;
        }
        for (int i = 0; i < length; i++) {
            if ((packed[HEADER + i] & 0xFF) != text.charAt(start + i)) {
                return false;
            }
        }
        return true;
    }

    /// Where the number of places stands, which the places follow.
    static int places(byte[] packed) {
        int length = packed[1] & 0xFF;
        return HEADER + ((packed[0] & WIDE) != 0 ? 2 * length : length);
    }

    /// Where what follows the list of terms at `at` begins.
    static int behindTerms(byte[] packed, int at) {
        int behind = at + 2;
        for (int i = number(packed, at); i > 0; i--) {
            behind += 2 + number(packed, behind);
        }
        return behind;
    }

    /// Whether any term of the word, as written or as it is found, begins with one of these runs of bytes.
    public static boolean begins(byte[] packed, byte[][] beginnings) {
        int at = places(packed);
        int lists = 2 * number(packed, at);
        at += 2;
        for (int list = 0; list < lists; list++) {
            int terms = number(packed, at);
            at += 2;
            for (int term = 0; term < terms; term++) {
                int start = at + 2;
                at = start + number(packed, at);
                for (byte[] beginning : beginnings) {
                    if (at - start >= beginning.length
                            && Arrays.equals(packed, start, start + beginning.length, beginning, 0, beginning.length)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// The word unpacked.
    public static Word unpack(byte[] packed) {
        int at = places(packed);
        int count = number(packed, at);
        at += 2;
        List<Word.Step> steps = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int found = behindTerms(packed, at);
            steps.add(new Word.Step(terms(packed, at), terms(packed, found)));
            at = behindTerms(packed, found);
        }
        return new Word(steps);
    }

    private static List<String> terms(byte[] packed, int at) {
        int count = number(packed, at);
        List<String> terms = new ArrayList<>(count);
        int from = at + 2;
        for (int i = 0; i < count; i++) {
            int length = number(packed, from);
            terms.add(new String(packed, from + 2, length, StandardCharsets.UTF_8));
            from += 2 + length;
        }
        return terms;
    }
}
