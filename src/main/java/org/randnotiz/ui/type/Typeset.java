package org.randnotiz.ui.type;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.randnotiz.text.Graphemes;
import org.randnotiz.text.Span;

/// Words as a flow is given them: in parts that are shaped apart, with line ends and hyphens put in, and without what
/// draws nothing and the blanks at which lines are broken.
final class Typeset {

    private static final char HYPHEN = '-';

    /// Hold together what is written from right to left, within a line that is laid out from left to right.
    private static final char RIGHT_TO_LEFT = '\u2067';

    private static final char RIGHT_TO_LEFT_ENDS = '\u2069';

    private final String words;
    private final List<String> parts;

    /// Where the lines stand in the words; empty if the flow wraps them itself.
    private final List<Span> lines;

    /// For each place in the words, where what stands behind it is shown, and where what stands before it ends; empty if
    /// the words are shown as they are.
    private final int[] before;

    private final int[] behind;

    private Typeset(String words, List<String> parts, List<Span> lines, int[] before, int[] behind) {
        this.words = words;
        this.parts = List.copyOf(parts);
        this.lines = List.copyOf(lines);
        this.before = before;
        this.behind = behind;
    }

    /// Words as they are, which the flow wraps.
    static Typeset asIs(String words) {
        return new Typeset(words, List.of(words), List.of(), new int[0], new int[0]);
    }

    /// Words in lines no wider than `width`.
    ///
    /// @param widths how wide a part is drawn
    static Typeset inLines(String words, double width, ToDoubleFunction<String> widths) {
        BitSet cuts = Scripts.cuts(words);
        List<Span> lines = LineBreaks.of(words, width, widths.applyAsDouble(String.valueOf(HYPHEN)), (start, end) -> {
            double sum = 0;
            for (int from = start; from < end;) {
                int to = cutBehind(cuts, from, end);
                String part = drawn(words, from, to);
                sum += part.isEmpty() ? 0 : widths.applyAsDouble(part);
                from = to;
            }
            return sum;
        });
        return new Setter(words).set(lines, cuts);
    }

    /// What a flow shows, one text after the other.
    List<String> parts() {
        return parts;
    }

    String words() {
        return words;
    }

    /// Whether the lines are known beforehand.
    boolean hasLines() {
        return !lines.isEmpty();
    }

    List<Span> lines() {
        return lines;
    }

    /// Where the code unit at `offset` is shown, or would be if it were drawn.
    int before(int offset) {
        return before.length == 0 ? offset : before[offset];
    }

    /// The place behind what is shown of the code unit before `offset`.
    int behind(int offset) {
        return behind.length == 0 ? offset : behind[offset];
    }

    /// The code unit that stands at a place shown, or before it if none does.
    int at(int place) {
        if (before.length == 0) {
            return place;
        }
        int low = 0;
        int high = before.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (before[middle] <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// Whether what is shown at a place is of the words rather than put in.
    boolean isOfTheWords(int place) {
        int offset = at(place);
        return offset < words.length() && before(offset) == place && shows(offset);
    }

    /// Whether something is shown for the code unit at `offset`.
    boolean shows(int offset) {
        return behind(offset + 1) > before(offset);
    }

    private static int cutBehind(BitSet cuts, int from, int end) {
        int cut = cuts.nextSetBit(from + 1);
        return cut < 0 ? end : Math.min(cut, end);
    }

    private static String drawn(String words, int from, int to) {
        StringBuilder drawn = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            if (isDrawn(words.charAt(i))) {
                drawn.append(words.charAt(i));
            }
        }
        return drawn.toString();
    }

    /// Letters on both sides of a non-joiner are shaped apart, and what steers the direction of writing is obeyed
    /// beforehand: JavaFX on Linux draws both as boxes where a letter comes from another font.
    private static boolean isDrawn(char c) {
        return !Graphemes.drawsNothing(c) && c != Scripts.NON_JOINER;
    }

    /// Puts words into lines, one code unit after the other.
    private static final class Setter {

        private final String words;
        private final @Nullable Bidi bidi;
        private final List<String> parts = new ArrayList<>();
        private final StringBuilder part = new StringBuilder();
        private int length;
        private boolean turned;

        Setter(String words) {
            this.words = words;
            this.bidi = Bidi.requiresBidi(words.toCharArray(), 0, words.length())
                    ? new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT)
                    : null;
        }

        Typeset set(List<Span> lines, BitSet cuts) {
            int[] before = new int[words.length() + 1];
            int[] behind = new int[words.length() + 1];
            for (Span line : lines) {
                boolean last = line.end() == words.length();
                int visible = last ? line.end() : LineBreaks.visibleEnd(words, line.start(), line.end());
                for (int i = line.start(); i < line.end(); i++) {
                    if (cuts.get(i)) {
                        endPart();
                    }
                    turn(i < visible && bidi != null && bidi.getLevelAt(i) > 0);
                    before[i] = length;
                    if (i < visible && isDrawn(words.charAt(i))) {
                        put(words.charAt(i));
                    } else if (i == line.end() - 1 && !last && words.charAt(i) == LineBreaks.SOFT_HYPHEN) {
                        put(HYPHEN);
                    }
                    behind[i + 1] = length;
                }
                turn(false);
                if (!last) {
                    put('\n');
                }
            }
            before[words.length()] = length;
            endPart();
            return new Typeset(words, parts, lines, before, behind);
        }

        private void turn(boolean toRightToLeft) {
            if (toRightToLeft != turned) {
                put(toRightToLeft ? RIGHT_TO_LEFT : RIGHT_TO_LEFT_ENDS);
                turned = toRightToLeft;
            }
        }

        private void put(char c) {
            part.append(c);
            length++;
        }

        private void endPart() {
            if (!part.isEmpty()) {
                parts.add(part.toString());
                part.setLength(0);
            }
        }
    }
}
