package org.randnotiz.german.repeat;

import java.util.List;
import org.randnotiz.german.repeat.Repetition.Twins;
import org.randnotiz.german.repeat.TokenAlignment.Block;
import org.randnotiz.text.Span;

/// A run of paragraphs that may be a copy, with the tokens it may be a copy of.
final class CopyCandidate {

    /// The share of a paragraph at the edge that has to be equal for it to belong to the repetition.
    private static final double LEAST_AT_EDGE = 0.6;

    private static final int NONE = -1;

    private final TokenIds tokens;
    private final List<Block> blocks;
    private final Span room;
    private int firstParagraph;
    private int lastParagraph;
    private int originalStart;
    private int originalEnd;
    private int copyStart;
    private int copyEnd;
    private int equal;

    /// @param blocks the equal tokens of an [TokenAlignment]
    /// @param room   the tokens that the original may take
    CopyCandidate(TokenIds tokens, List<Block> blocks, Span room) {
        this.tokens = tokens;
        this.blocks = blocks;
        this.room = room;
        firstParagraph = tokens.paragraphOf(blocks.getFirst().copy());
        Block last = blocks.getLast();
        lastParagraph = tokens.paragraphOf(last.copy() + last.length() - 1);
    }

    private int equalIn(int paragraph) {
        int from = tokens.firstOf(paragraph);
        int to = tokens.behind(paragraph);
        int sum = 0;
        for (int k = firstBlockReaching(from); k < blocks.size() && blocks.get(k).copy() < to; k++) {
            Block block = blocks.get(k);
            sum += Math.min(to, block.copy() + block.length()) - Math.max(from, block.copy());
        }
        return sum;
    }

    private int firstBlockReaching(int copyToken) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).copy() + blocks.get(middle).length() > copyToken) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private double shareIn(int paragraph) {
        int length = tokens.behind(paragraph) - tokens.firstOf(paragraph);
        return equalIn(paragraph) / (double) length;
    }

    /// Drops paragraphs at the edges of which too little is equal; false if none is left.
    boolean dropPoorEdges() {
        while (firstParagraph <= lastParagraph && shareIn(firstParagraph) < LEAST_AT_EDGE) {
            firstParagraph++;
        }
        while (firstParagraph <= lastParagraph && shareIn(lastParagraph) < LEAST_AT_EDGE) {
            lastParagraph--;
        }
        return firstParagraph <= lastParagraph;
    }

    /// Drops the one of both edges of which less is equal.
    void dropPoorerEdge() {
        if (shareIn(firstParagraph) < shareIn(lastParagraph)) {
            firstParagraph++;
        } else {
            lastParagraph--;
        }
    }

    /// Finds what the paragraphs are a copy of, and how much of both is equal.
    void measure() {
        copyStart = tokens.firstOf(firstParagraph);
        copyEnd = tokens.behind(lastParagraph);
        equal = 0;
        originalStart = NONE;
        for (int k = firstBlockReaching(copyStart); k < blocks.size() && blocks.get(k).copy() < copyEnd; k++) {
            Block block = blocks.get(k);
            int from = Math.max(copyStart, block.copy());
            int to = Math.min(copyEnd, block.copy() + block.length());
            int shift = block.original() - block.copy();
            originalStart = originalStart == NONE ? from + shift : originalStart;
            originalEnd = to + shift;
            equal += to - from;
        }
        widenOriginal();
    }

    /// Takes in the rest of the original's paragraphs at its edges where that is the smaller part.
    private void widenOriginal() {
        int first = tokens.paragraphOf(originalStart);
        int last = tokens.paragraphOf(originalEnd - 1);
        int firstLength = tokens.behind(first) - tokens.firstOf(first);
        int lastLength = tokens.behind(last) - tokens.firstOf(last);
        if (originalStart - tokens.firstOf(first) <= (1 - LEAST_AT_EDGE) * firstLength) {
            originalStart = Math.max(room.start(), tokens.firstOf(first));
        }
        if (tokens.behind(last) - originalEnd <= (1 - LEAST_AT_EDGE) * lastLength) {
            originalEnd = Math.min(Math.min(copyStart, room.end()), tokens.behind(last));
        }
    }

    /// Whether the alignment begins in a paragraph that does not belong to the copy.
    boolean wasCutInFront() {
        return blocks.getFirst().copy() < copyStart;
    }

    /// The first token of the original.
    int originalStart() {
        return originalStart;
    }

    /// The first token of the copy.
    int copyStart() {
        return copyStart;
    }

    /// The token behind the copy.
    int copyEnd() {
        return copyEnd;
    }

    /// Twice the equal tokens by all.
    double likeness() {
        return 2.0 * equal / (copyEnd - copyStart + originalEnd - originalStart);
    }

    /// Whether it is more than a short line.
    boolean isLongEnough() {
        for (int p = firstParagraph; p <= lastParagraph; p++) {
            if (tokens.span(tokens.firstOf(p), tokens.behind(p)).length() >= Repetitions.LEAST_PARAGRAPH) {
                return true;
            }
        }
        return tokens.span(copyStart, copyEnd).length() >= 2 * Repetitions.LEAST_PARAGRAPH;
    }

    /// The repetition that the candidate is.
    Repetition repetition() {
        Stretches stretches = new Stretches(tokens, originalStart, copyStart);
        for (int k = firstBlockReaching(copyStart); k < blocks.size() && blocks.get(k).copy() < copyEnd; k++) {
            Block block = blocks.get(k);
            int from = Math.max(copyStart, block.copy());
            int to = Math.min(copyEnd, block.copy() + block.length());
            stretches.add(from + block.original() - block.copy(), from, to - from);
        }
        List<Twins> differences = stretches.differencesUpTo(originalEnd, copyEnd);
        return new Repetition(
                tokens.span(originalStart, originalEnd),
                tokens.span(copyStart, copyEnd),
                lastParagraph - firstParagraph + 1,
                likeness(),
                stretches.same(),
                differences);
    }
}
