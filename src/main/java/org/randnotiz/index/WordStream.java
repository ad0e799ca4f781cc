package org.randnotiz.index;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.randnotiz.text.Span;

/// The terms of a text for Lucene. All terms of a word have the offsets of the whole word as written.
final class WordStream extends TokenStream {

    /// How far words on both sides of a passage left out are apart, so that no phrase spans it.
    private static final int GAP = 100;

    private final GermanAnalysis analysis;
    private final boolean exact;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Words words = new Words();

    private CharSequence text = "";
    private List<Span> without = List.of();
    private List<Word.Step> steps = List.of();
    private List<String> terms = List.of();
    private int nextStep;
    private int nextTerm;
    private int ahead;

    WordStream(GermanAnalysis analysis, boolean exact) {
        this.analysis = analysis;
        this.exact = exact;
    }

    /// Sets the text that [#reset()] starts with.
    ///
    /// @param newWithout passages to leave out, in order
    WordStream of(CharSequence newText, List<Span> newWithout) {
        text = newText;
        without = newWithout;
        return this;
    }

    @Override
    public void reset() {
        words.start(text, without);
        steps = List.of();
        terms = List.of();
        nextStep = 0;
        nextTerm = 0;
        ahead = 0;
    }

    @Override
    public boolean incrementToken() {
        while (nextTerm == terms.size()) {
            if (nextStep == steps.size()) {
                if (!words.next()) {
                    return false;
                }
                ahead += words.afterGap() ? GAP : 0;
                steps = analysis.word(text, words.start(), words.end(), words.opening()).steps();
                nextStep = 0;
                if (steps.isEmpty()) {
                    continue;
                }
            }
            Word.Step step = steps.get(nextStep++);
            terms = exact ? step.exact() : step.found();
            nextTerm = 0;
            ahead++;
        }
        clearAttributes();
        term.append(terms.get(nextTerm++));
        offset.setOffset(words.start(), words.end());
        increment.setPositionIncrement(ahead);
        ahead = 0;
        return true;
    }

    @Override
    public void end() {
        clearAttributes();
        offset.setOffset(text.length(), text.length());
        increment.setPositionIncrement(ahead);
    }
}
