package org.randnotiz.german.morphology;

import java.util.Arrays;
import morfologik.fsa.FSA;

/// The letters of all word forms of the dictionary as an automaton in arrays: the arcs of a node stand side by side.
final class FormAutomaton {

    /// Where every walk begins.
    static final int ROOT = 0;

    /// No node.
    static final int NONE = -1;

    private final int[] firstArc;
    private final int[] tails;
    private final char[] labels;
    private final int[] targets;

    private FormAutomaton(int[] firstArc, int[] tails, char[] labels, int[] targets) {
        this.firstArc = firstArc;
        this.tails = tails;
        this.labels = labels;
        this.targets = targets;
    }

    /// The node that `c` leads to from `node`, or [#NONE].
    int follow(int node, char c) {
        int low = firstArc[node];
        int high = firstArc[node + 1];
        while (high - low > 8) {
            int middle = (low + high) >>> 1;
            if (labels[middle] <= c) {
                low = middle;
            } else {
                high = middle;
            }
        }
        for (int arc = low; arc < high; arc++) {
            if (labels[arc] == c) {
                return targets[arc];
            }
        }
        return NONE;
    }

    /// The first of the arcs that leave `node`; they end where those of the next node begin.
    int firstArc(int node) {
        return firstArc[node];
    }

    /// The letter of an arc.
    char letter(int arc) {
        return labels[arc];
    }

    /// The node that an arc leads to.
    int target(int arc) {
        return targets[arc];
    }

    /// Where the tail of the form that ends at `node` begins in the packed automaton, or [#NONE] if none ends there.
    int tail(int node) {
        return tails[node];
    }

    /// Unpacks the forms.
    ///
    /// @param size the number of bytes of the automaton, which bounds its nodes
    static FormAutomaton of(FSA automaton, int size) {
        return new Unpacking(automaton, size).run();
    }

    private static final class Unpacking {

        private final FSA automaton;
        private final int[] numbers;
        private int[] nodes = new int[1 << 16];
        private int nodeCount;
        private int[] firstArc = new int[1 << 16];
        private int[] tails = new int[1 << 16];
        private char[] labels = new char[1 << 17];
        private int[] targets = new int[1 << 17];
        private int arcCount;

        Unpacking(FSA automaton, int size) {
            this.automaton = automaton;
            this.numbers = new int[size];
            Arrays.fill(numbers, NONE);
        }

        FormAutomaton run() {
            number(automaton.getRootNode());
            for (int node = 0; node < nodeCount; node++) {
                if (node + 1 >= firstArc.length) {
                    firstArc = Arrays.copyOf(firstArc, 2 * firstArc.length);
                    tails = Arrays.copyOf(tails, 2 * tails.length);
                }
                firstArc[node] = arcCount;
                tails[node] = NONE;
                arcs(node, nodes[node], 0, 0);
                sort(firstArc[node], arcCount);
                firstArc[node + 1] = arcCount;
            }
            return new FormAutomaton(
                    Arrays.copyOf(firstArc, nodeCount + 1),
                    Arrays.copyOf(tails, nodeCount),
                    Arrays.copyOf(labels, arcCount),
                    Arrays.copyOf(targets, arcCount));
        }

        /// Adds the arcs of a node, putting the bytes of one UTF-8 character together.
        private void arcs(int node, int packed, int bits, int missing) {
            for (int arc = automaton.getFirstArc(packed); arc != 0; arc = automaton.getNextArc(arc)) {
                int label = automaton.getArcLabel(arc) & 0xFF;
                if (automaton.isArcTerminal(arc)) {
                    continue;
                }
                int end = automaton.getEndNode(arc);
                if (missing > 1) {
                    arcs(node, end, bits << 6 | (label & 0x3F), missing - 1);
                } else if (missing == 1) {
                    arc((char) (bits << 6 | (label & 0x3F)), end);
                } else if (label == Lexicon.SEPARATOR) {
                    tails[node] = end;
                } else if (label < 0x80) {
                    arc((char) label, end);
                } else if (label < 0xE0) {
                    arcs(node, end, label & 0x1F, 1);
                } else {
                    arcs(node, end, label & 0x0F, 2);
                }
            }
        }

        private void arc(char label, int packedTarget) {
            if (arcCount == labels.length) {
                labels = Arrays.copyOf(labels, 2 * arcCount);
                targets = Arrays.copyOf(targets, 2 * arcCount);
            }
            labels[arcCount] = label;
            targets[arcCount++] = number(packedTarget);
        }

        private int number(int packed) {
            if (numbers[packed] == NONE) {
                if (nodeCount == nodes.length) {
                    nodes = Arrays.copyOf(nodes, 2 * nodeCount);
                }
                nodes[nodeCount] = packed;
                numbers[packed] = nodeCount++;
            }
            return numbers[packed];
        }

        /// Insertion sort: nodes have few arcs, and most are in order already.
        private void sort(int from, int to) {
            for (int i = from + 1; i < to; i++) {
                char label = labels[i];
                int target = targets[i];
                int j = i;
                for (; j > from && labels[j - 1] > label; j--) {
                    labels[j] = labels[j - 1];
                    targets[j] = targets[j - 1];
                }
                labels[j] = label;
                targets[j] = target;
            }
        }
    }
}
