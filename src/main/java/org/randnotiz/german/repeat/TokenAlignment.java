package org.randnotiz.german.repeat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.randnotiz.text.Span;

/// Two stretches of tokens laid side by side: blocks of equal tokens with differing ones between.
///
/// Grown from a few equal tokens to both sides, over small differences, as long as most of it is equal.
final class TokenAlignment {

    /// Differences up to so many tokens are stepped over.
    private static final int LONGEST_GAP = 48;
    /// Behind a difference so many equal tokens are needed to go on, or fewer at the edge of both paragraphs.
    private static final int FOOTHOLD = 3;
    /// So many differing tokens are borne with anywhere, and besides a share of what is equal.
    private static final int SPARE = 8;

    private static final int SHARE = 5;

    /// Equal tokens: `length` many from `original` and from `copy` on.
    record Block(int original, int copy, int length) {}

    /// Differing tokens between two blocks.
    private record Gap(int original, int copy) {
        int size() {
            return original + copy;
        }
    }

    private final TokenIds tokens;
    private final List<Block> blocks = new ArrayList<>();

    private TokenAlignment(TokenIds tokens) {
        this.tokens = tokens;
    }

    /// Grows from `length` equal tokens at `original` and `copy`.
    ///
    /// @param room  the tokens that the original may take; it also ends before the copy begins
    /// @param floor the first token that the copy may begin with
    static TokenAlignment grown(TokenIds tokens, int original, int copy, int length, Span room, int floor) {
        TokenAlignment alignment = new TokenAlignment(tokens);
        alignment.growBack(original, copy, room.start(), Math.max(floor, original + length));
        Collections.reverse(alignment.blocks);
        int begin = alignment.blocks.isEmpty() ? copy : alignment.blocks.getFirst().copy;
        alignment.growForth(original, copy, Math.min(begin, room.end()));
        alignment.fillGaps();
        return alignment;
    }

    /// Finds the equal tokens inside the gaps, too few to have been a foothold.
    private void fillGaps() {
        List<Block> coarse = List.copyOf(blocks);
        blocks.clear();
        for (int k = 0; k < coarse.size(); k++) {
            if (k > 0) {
                Block before = coarse.get(k - 1);
                fillGap(
                        new Span(before.original + before.length, coarse.get(k).original),
                        new Span(before.copy + before.length, coarse.get(k).copy));
            }
            blocks.add(coarse.get(k));
        }
    }

    /// Adds the longest common subsequence of two short runs.
    private void fillGap(Span originals, Span copies) {
        int[][] longest = new int[originals.length() + 1][copies.length() + 1];
        for (int o = originals.length() - 1; o >= 0; o--) {
            for (int c = copies.length() - 1; c >= 0; c--) {
                boolean equal = tokens.id(originals.start() + o) == tokens.id(copies.start() + c);
                longest[o][c] = equal ? longest[o + 1][c + 1] + 1 : Math.max(longest[o + 1][c], longest[o][c + 1]);
            }
        }
        int o = 0;
        int c = 0;
        while (longest[o][c] > 0) {
            if (tokens.id(originals.start() + o) == tokens.id(copies.start() + c)) {
                blocks.add(new Block(originals.start() + o, copies.start() + c, 1));
                o++;
                c++;
            } else if (longest[o + 1][c] >= longest[o][c + 1]) {
                o++;
            } else {
                c++;
            }
        }
    }

    List<Block> blocks() {
        return blocks;
    }

    private void growForth(int original, int copy, int originalLimit) {
        int o = original;
        int c = copy;
        int equal = 0;
        int differing = 0;
        while (true) {
            int from = c;
            while (o < originalLimit && c < tokens.size() && tokens.id(o) == tokens.id(c)) {
                o++;
                c++;
            }
            if (c > from) {
                blocks.add(new Block(o - (c - from), from, c - from));
                equal += c - from;
            }
            Gap gap = gapForth(o, c, originalLimit);
            if (gap == null || differing + gap.size() > bearable(equal)) {
                return;
            }
            differing += gap.size();
            o += gap.original;
            c += gap.copy;
        }
    }

    private static int bearable(int equal) {
        return SPARE + 2 * equal / SHARE;
    }

    /// The smallest gap behind which both go on alike.
    private @Nullable Gap gapForth(int o, int c, int originalLimit) {
        for (int both = 1; both <= LONGEST_GAP; both++) {
            for (int step = 0; step <= both; step++) {
                int nextO = o + step;
                int nextC = c + both - step;
                if (nextO < originalLimit && nextC < tokens.size() && holdsForth(nextO, nextC, originalLimit)) {
                    return new Gap(step, both - step);
                }
            }
        }
        return null;
    }

    private boolean holdsForth(int o, int c, int originalLimit) {
        if (tokens.id(o) != tokens.id(c)) {
            return false;
        }
        if (o + FOOTHOLD <= originalLimit && c + FOOTHOLD <= tokens.size() && tokens.same(o, c, FOOTHOLD)) {
            return true;
        }
        int left = tokens.leftInParagraph(o);
        return left < FOOTHOLD
                && left == tokens.leftInParagraph(c)
                && o + left <= originalLimit
                && tokens.same(o, c, left);
    }

    private void growBack(int original, int copy, int originalFloor, int copyFloor) {
        int o = original;
        int c = copy;
        int equal = 0;
        int differing = 0;
        while (true) {
            int to = c;
            while (o > originalFloor && c > copyFloor && tokens.id(o - 1) == tokens.id(c - 1)) {
                o--;
                c--;
            }
            if (c < to) {
                blocks.add(new Block(o, c, to - c));
                equal += to - c;
            }
            Gap gap = gapBack(o, c, originalFloor, copyFloor);
            if (gap == null || differing + gap.size() > bearable(equal)) {
                return;
            }
            differing += gap.size();
            o -= gap.original;
            c -= gap.copy;
        }
    }

    private @Nullable Gap gapBack(int o, int c, int originalFloor, int copyFloor) {
        for (int both = 1; both <= LONGEST_GAP; both++) {
            for (int step = 0; step <= both; step++) {
                int nextO = o - step;
                int nextC = c - (both - step);
                if (nextO > originalFloor && nextC > copyFloor && holdsBack(nextO, nextC, originalFloor, copyFloor)) {
                    return new Gap(step, both - step);
                }
            }
        }
        return null;
    }

    /// Whether the tokens before `o` and `c` are equal.
    private boolean holdsBack(int o, int c, int originalFloor, int copyFloor) {
        if (tokens.id(o - 1) != tokens.id(c - 1)) {
            return false;
        }
        if (o - FOOTHOLD >= originalFloor
                && c - FOOTHOLD >= copyFloor
                && tokens.same(o - FOOTHOLD, c - FOOTHOLD, FOOTHOLD)) {
            return true;
        }
        int into = tokens.intoParagraph(o - 1) + 1;
        return into < FOOTHOLD
                && into == tokens.intoParagraph(c - 1) + 1
                && o - into >= originalFloor
                && c - into >= copyFloor
                && tokens.same(o - into, c - into, into);
    }
}
