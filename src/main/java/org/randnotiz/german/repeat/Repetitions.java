package org.randnotiz.german.repeat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.randnotiz.german.repeat.TokenAlignment.Block;
import org.randnotiz.text.Span;

/// Finds passages that were pasted twice into one text.
///
/// A repetition is a run of whole paragraphs (lines that hold something) whose words and marks stand earlier in the same
/// text, in the same order, at least [#LEAST_LIKENESS] of them. Blanks, line ends and invisible characters do not count;
/// so a copy may be broken into lines differently. A single short line, such as a greeting, never counts: the copy has a
/// paragraph of at least [#LEAST_PARAGRAPH] code units, or all of it is twice as long.
///
/// Where a passage stands three times, both later ones are copies of the first. Copies do not overlap each other, nor
/// their originals. The time taken grows with the length of the text: equal runs of a few tokens are looked up by hash,
/// and only grown where they meet.
public final class Repetitions {

    /// The least share of equal tokens.
    public static final double LEAST_LIKENESS = 0.9;

    /// The shortest paragraph, in UTF-16 code units, that can be a repetition alone.
    public static final int LEAST_PARAGRAPH = 60;

    private static final int SHINGLE = 5;
    private static final int MOST_CANDIDATES = 8;
    /// So many equal tokens are told from fewer; where all are equal, counting them all at each would take quadratic time.
    private static final int FAR_ENOUGH = 256;

    private static final int NONE = -1;

    private final TokenIds tokens;
    private final int[] latest;
    private final int[] earlier;
    private final List<Repetition> found = new ArrayList<>();
    /// The tokens of the copies found so far.
    private final BitSet copied = new BitSet();

    private Iterator<Block> inVain = Collections.emptyIterator();
    private Block inVainBlock = new Block(0, 0, 0);

    private Repetitions(TokenIds tokens) {
        this.tokens = tokens;
        int buckets = Integer.highestOneBit(Math.max(16, tokens.size())) * 2;
        latest = new int[buckets];
        Arrays.fill(latest, NONE);
        earlier = new int[tokens.size()];
    }

    /// The repetitions of a text, by the place of the copy.
    public static List<Repetition> of(CharSequence text) {
        return of(new TokenIds(text));
    }

    static List<Repetition> of(TokenIds tokens) {
        Repetitions search = new Repetitions(tokens);
        search.run();
        return List.copyOf(search.found);
    }

    private void run() {
        int floor = 0;
        int i = 0;
        while (i + SHINGLE <= tokens.size()) {
            int bucket = bucketOf(i);
            int candidate = bestCandidate(i, bucket);
            if (candidate == NONE) {
                remember(i, bucket);
                i++;
                continue;
            }
            int equal = equalFrom(candidate, i);
            Optional<CopyCandidate> copy = isTriedInVain(candidate, i) ? Optional.empty() : tried(candidate, i, floor);
            if (copy.isPresent()) {
                found.add(copy.get().repetition());
                floor = copy.get().copyEnd();
                copied.set(copy.get().copyStart(), floor);
                i = floor;
            } else {
                for (int end = i + equal; i < end && i + SHINGLE <= tokens.size(); i++) {
                    remember(i, bucketOf(i));
                }
            }
        }
    }

    private Optional<CopyCandidate> tried(int original, int copy, int floor) {
        Span room = roomAround(original, copy);
        int seed = Math.min(SHINGLE, room.end() - original);
        TokenAlignment alignment = TokenAlignment.grown(tokens, original, copy, seed, room, floor);
        inVain = alignment.blocks().iterator();
        inVainBlock = inVain.next();
        Optional<CopyCandidate> candidate = snapped(alignment, room);
        return candidate.filter(CopyCandidate::wasCutInFront).flatMap(this::grownAgain).or(() -> candidate);
    }

    /// Grows anew from the paragraph that the copy has been found to begin with, since what comes before it can then
    /// belong to the original.
    private Optional<CopyCandidate> grownAgain(CopyCandidate cut) {
        int original = cut.originalStart();
        int copy = cut.copyStart();
        Span room = roomAround(original, copy);
        int seed = Math.min(Math.min(SHINGLE, equalFrom(original, copy)), room.end() - original);
        if (seed == 0) {
            return Optional.empty();
        }
        return snapped(TokenAlignment.grown(tokens, original, copy, seed, room, copy), room)
                .filter(again -> again.likeness() >= cut.likeness() && again.copyEnd() >= cut.copyEnd());
    }

    /// The tokens around `original` that are no copies themselves, as far as `copy`.
    private Span roomAround(int original, int copy) {
        int next = copied.nextSetBit(original);
        return new Span(copied.previousSetBit(original) + 1, next < 0 ? copy : Math.min(copy, next));
    }

    /// Whether these equal tokens were part of the last alignment that came to nothing: it would come to nothing again,
    /// and trying it at each of its blocks would take quadratic time.
    private boolean isTriedInVain(int original, int copy) {
        while (inVainBlock.copy() + inVainBlock.length() <= copy && inVain.hasNext()) {
            inVainBlock = inVain.next();
        }
        return inVainBlock.copy() <= copy
                && copy < inVainBlock.copy() + inVainBlock.length()
                && original - copy == inVainBlock.original() - inVainBlock.copy();
    }

    private int bucketOf(int token) {
        int hash = 1;
        for (int k = 0; k < SHINGLE; k++) {
            hash = hash * 0x9E3779B1 + tokens.id(token + k);
        }
        return (hash ^ (hash >>> 15)) & (latest.length - 1);
    }

    private void remember(int token, int bucket) {
        earlier[token] = latest[bucket];
        latest[bucket] = token;
    }

    /// The earlier place from which on most tokens are equal; the first of them if several are.
    private int bestCandidate(int i, int bucket) {
        int best = NONE;
        int most = SHINGLE - 1;
        int looked = 0;
        for (int j = latest[bucket]; j != NONE && looked < MOST_CANDIDATES; j = earlier[j]) {
            looked++;
            int equal = copied.get(j) ? 0 : equalFrom(j, i);
            if (equal > most || (equal == most && best != NONE)) {
                best = j;
                most = equal;
            }
        }
        return best;
    }

    /// How many tokens are equal from both on, before the second begins; no more than [#FAR_ENOUGH].
    private int equalFrom(int original, int copy) {
        int equal = 0;
        while (equal < FAR_ENOUGH
                && original + equal < copy
                && copy + equal < tokens.size()
                && tokens.id(original + equal) == tokens.id(copy + equal)) {
            equal++;
        }
        return equal;
    }

    /// The largest run of whole paragraphs of an alignment that is alike and long enough.
    private Optional<CopyCandidate> snapped(TokenAlignment alignment, Span room) {
        CopyCandidate candidate = new CopyCandidate(tokens, alignment.blocks(), room);
        while (candidate.dropPoorEdges()) {
            candidate.measure();
            if (candidate.likeness() >= LEAST_LIKENESS) {
                return candidate.isLongEnough() ? Optional.of(candidate) : Optional.empty();
            }
            candidate.dropPoorerEdge();
        }
        return Optional.empty();
    }
}
