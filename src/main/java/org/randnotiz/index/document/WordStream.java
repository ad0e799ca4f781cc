package org.randnotiz.index.document;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeFactory;
import org.apache.lucene.util.BytesRef;
import org.randnotiz.text.Span;

/// The terms of a text for Lucene. All terms of a word have the offsets of the whole word as written.
final class WordStream extends TokenStream {

    /// How far words on both sides of a passage left out are apart, so that no phrase spans it.
    private static final int GAP = 100;

    private static final byte[] NONE = {0, 0, 0, 0};

    private final boolean exact;
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final TextWords own;
    private final BytesRef bytes = new BytesRef();

    private TextWords words;
    private int word;
    private byte[] packed = NONE;
    private int at;
    private int steps;
    private int terms;
    private int ahead;

    WordStream(GermanAnalysis analysis, boolean exact) {
        super(AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY);
        this.exact = exact;
        own = new TextWords(analysis);
        words = own;
    }

    /// Sets the text that [#reset()] starts with.
    ///
    /// @param without passages to leave out, in order
    WordStream of(CharSequence text, List<Span> without) {
        return of(own.read(text, without));
    }

    /// Sets words that were read before. They must stay until the stream has come to its end.
    WordStream of(TextWords newWords) {
        words = newWords;
        return this;
    }

    @Override
    public void reset() {
        word = -1;
        packed = NONE;
        at = 0;
        steps = 0;
        terms = 0;
        ahead = 0;
    }

    @Override
    public boolean incrementToken() {
        while (terms == 0) {
            if (steps > 0) {
                steps--;
                nextPlace();
            } else if (!nextWord()) {
                return false;
            }
        }
        clearAttributes();
        terms--;
        int length = PackedWord.number(packed, at);
        bytes.bytes = packed;
        bytes.offset = at + 2;
        bytes.length = length;
        at += 2 + length;
        if (terms == 0 && exact) {
            at = PackedWord.behindTerms(packed, at); // what it is found by
        }
        term.setBytesRef(bytes);
        offset.setOffset(words.start(word), words.end(word));
        increment.setPositionIncrement(ahead);
        ahead = 0;
        return true;
    }

    private boolean nextWord() {
        if (++word >= words.count()) {
            return false;
        }
        ahead += words.afterGap(word) ? GAP : 0;
        packed = words.packed(word);
        at = PackedWord.places(packed);
        steps = PackedWord.number(packed, at);
        at += 2;
        return true;
    }

    /// Goes to the terms of the next place of the word.
    private void nextPlace() {
        if (!exact) {
            at = PackedWord.behindTerms(packed, at); // as written
        }
        terms = PackedWord.number(packed, at);
        at += 2;
        ahead++;
        if (terms == 0 && exact) {
            at = PackedWord.behindTerms(packed, at);
        }
    }

    @Override
    public void end() {
        clearAttributes();
        offset.setOffset(words.length(), words.length());
        increment.setPositionIncrement(ahead);
    }
}
