package org.randnotiz.german.repeat;

import java.util.ArrayList;
import java.util.List;
import org.randnotiz.german.repeat.Repetition.Twins;
import org.randnotiz.text.Span;

/// Turns blocks of equal tokens into stretches of equal characters and the differences between the blocks.
final class Stretches {

    private final TokenIds tokens;
    private final List<Twins> same = new ArrayList<>();
    private final List<Twins> differences = new ArrayList<>();
    private int originalDone;
    private int copyDone;
    private int originalFrom = -1;
    private int originalTo;
    private int copyFrom;
    private int copyTo;

    /// @param original the first token of the original
    /// @param copy     the first token of the copy
    Stretches(TokenIds tokens, int original, int copy) {
        this.tokens = tokens;
        this.originalDone = original;
        this.copyDone = copy;
    }

    /// Adds the next block of equal tokens.
    void add(int original, int copy, int length) {
        addDifference(original, copy);
        for (int k = 0; k < length; k++) {
            addToken(tokens.span(original + k, original + k + 1), tokens.span(copy + k, copy + k + 1));
        }
        originalDone = original + length;
        copyDone = copy + length;
    }

    private void addDifference(int original, int copy) {
        if (original > originalDone || copy > copyDone) {
            differences.add(
                    new Twins(tokens.spanOrGap(originalDone, original), tokens.spanOrGap(copyDone, copy)));
        }
    }

    /// Lengthens the stretch by a token if everything since its end is equal, or else begins a new one.
    private void addToken(Span original, Span copy) {
        boolean goesOn = originalFrom >= 0
                && original.start() - originalTo == copy.start() - copyTo
                && isEqual(originalTo, copyTo, original.end() - originalTo)
                && original.length() == copy.length();
        if (goesOn) {
            originalTo = original.end();
            copyTo = copy.end();
            return;
        }
        finishStretch();
        if (original.length() == copy.length() && isEqual(original.start(), copy.start(), original.length())) {
            originalFrom = original.start();
            originalTo = original.end();
            copyFrom = copy.start();
            copyTo = copy.end();
        } else {
            same.add(new Twins(original, copy));
        }
    }

    private boolean isEqual(int a, int b, int length) {
        for (int k = 0; k < length; k++) {
            if (tokens.text().charAt(a + k) != tokens.text().charAt(b + k)) {
                return false;
            }
        }
        return true;
    }

    private void finishStretch() {
        if (originalFrom >= 0) {
            same.add(new Twins(new Span(originalFrom, originalTo), new Span(copyFrom, copyTo)));
        }
        originalFrom = -1;
    }

    /// The stretches added so far.
    List<Twins> same() {
        finishStretch();
        return same;
    }

    /// The differences, with the one behind the last block.
    ///
    /// @param originalEnd the token behind the original
    /// @param copyEnd     the token behind the copy
    List<Twins> differencesUpTo(int originalEnd, int copyEnd) {
        addDifference(originalEnd, copyEnd);
        return differences;
    }
}
