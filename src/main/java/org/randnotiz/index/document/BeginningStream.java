package org.randnotiz.index.document;

import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.AttributeFactory;
import org.apache.lucene.util.BytesRef;

/// The first one, two and three letters of all terms of a text, each once: what is asked for while somebody begins to type a
/// word. To bring together the posts of all words that begin so at that moment would take longer than a letter may.
public final class BeginningStream extends TokenStream {

    /// Beginnings of up to so many letters are in the index.
    public static final int LONGEST = 3;

    private static final int LONGEST_KEY = 7;
    private static final int USUAL = 1 << 11;

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final BytesRef bytes = new BytesRef();
    private final TextWords words;
    private int word;
    private byte[] packed = {};
    private int at;
    private int lists;
    private int terms;
    private int termAt;
    private int termEnd;
    private int letters;
    private int letterEnd;
    /// The beginnings that have been given, as numbers: their bytes and how many. Open addressing; 0 is free.
    private long[] given = new long[USUAL];
    private int givenCount;

    BeginningStream(TextWords words) {
        super(AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY);
        this.words = words;
    }

    @Override
    public void reset() {
        word = -1;
        lists = 0;
        terms = 0;
        letters = LONGEST;
        Arrays.fill(given, 0);
        givenCount = 0;
    }

    @Override
    public boolean incrementToken() {
        while (true) {
            if (letters == LONGEST || letterEnd == termEnd) {
                if (!nextTerm()) {
                    return false;
                }
                letters = 0;
                letterEnd = termAt;
            }
            letters++;
            letterEnd += length(packed[letterEnd]);
            if (isNew(termAt, letterEnd)) {
                clearAttributes();
                bytes.bytes = packed;
                bytes.offset = termAt;
                bytes.length = letterEnd - termAt;
                term.setBytesRef(bytes);
                return true;
            }
        }
    }

    /// How many bytes a letter has in UTF-8, by the first of them.
    private static int length(byte first) {
        return first >= 0 ? 1 : (first & 0xE0) == 0xC0 ? 2 : (first & 0xF0) == 0xE0 ? 3 : 4;
    }

    private boolean nextTerm() {
        do {
            while (terms == 0) {
                if (lists == 0 && !nextWord()) {
                    return false;
                }
                if (lists > 0) {
                    lists--;
                    terms = PackedWord.number(packed, at);
                    at += 2;
                }
            }
            terms--;
            termAt = at + 2;
            termEnd = termAt + PackedWord.number(packed, at);
            at = termEnd;
        } while (termAt == termEnd);
        return true;
    }

    private boolean nextWord() {
        if (++word >= words.count()) {
            return false;
        }
        packed = words.packed(word);
        at = PackedWord.places(packed);
        lists = 2 * PackedWord.number(packed, at);
        at += 2;
        return true;
    }

    private boolean isNew(int from, int end) {
        if (end - from > LONGEST_KEY) {
            return true; // rare letters: that it is given again costs little
        }
        long key = (long) end - from;
        for (int i = from; i < end; i++) {
            key = key << 8 | (packed[i] & 0xFF);
        }
        int slot = slot(given, key);
        if (given[slot] == key) {
            return false;
        }
        given[slot] = key;
        if (++givenCount * 2 > given.length) {
            long[] larger = new long[2 * given.length];
            for (long known : given) {
                if (known != 0) {
                    larger[slot(larger, known)] = known;
                }
            }
            given = larger;
        }
        return true;
    }

    private static int slot(long[] table, long key) {
        int slot = (int) ((key * 0x9E37_79B9_7F4A_7C15L) >>> 40) & table.length - 1;
        while (table[slot] != 0 && table[slot] != key) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }
}
