package org.randnotiz.index.document;

import java.util.Arrays;
import java.util.List;
import org.randnotiz.german.morphology.WordScanner;
import org.randnotiz.text.Span;

/// The words of a text, worked out once for all streams that need them. One thread at a time.
public final class TextWords {

    private static final int USUAL = 512;

    private final GermanAnalysis analysis;
    private final WordScanner words = new WordScanner();
    private byte[][] packed = new byte[USUAL][];
    private int[] starts = new int[USUAL];
    private int[] ends = new int[USUAL];
    private boolean[] gaps = new boolean[USUAL];
    private int count;
    private int length;

    /// The words of texts as this analysis has them.
    public TextWords(GermanAnalysis analysis) {
        this.analysis = analysis;
    }

    /// Reads a text in place of the one before.
    ///
    /// @param without passages to leave out, in order
    public TextWords read(CharSequence text, List<Span> without) {
        count = 0;
        length = text.length();
        words.start(text, without);
        while (words.next()) {
            if (count == starts.length) {
                packed = Arrays.copyOf(packed, 2 * count);
                starts = Arrays.copyOf(starts, 2 * count);
                ends = Arrays.copyOf(ends, 2 * count);
                gaps = Arrays.copyOf(gaps, 2 * count);
            }
            starts[count] = words.start();
            ends[count] = words.end();
            gaps[count] = words.afterGap();
            packed[count] = analysis.packed(text, words.start(), words.end(), words.opening());
            count++;
        }
        return this;
    }

    /// How many words there are.
    public int count() {
        return count;
    }

    /// How long the text is.
    int length() {
        return length;
    }

    /// What a word comes to, as [PackedWord] has it.
    public byte[] packed(int word) {
        return packed[word];
    }

    /// First code unit of a word.
    public int start(int word) {
        return starts[word];
    }

    /// The code unit behind a word.
    public int end(int word) {
        return ends[word];
    }

    /// Whether a passage was left out before a word.
    boolean afterGap(int word) {
        return gaps[word];
    }
}
