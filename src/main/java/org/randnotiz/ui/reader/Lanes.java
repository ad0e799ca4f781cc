package org.randnotiz.ui.reader;

import java.util.Arrays;
import java.util.List;
import org.randnotiz.text.Span;

/// Gives the underlines of overlapping passages different heights.
final class Lanes {

    private Lanes() {}

    /// For each span, in its order, the lowest lane that no earlier span overlapping it has taken.
    ///
    /// @param spans in their natural order, so that a passage comes before what lies inside it and keeps the lane nearest
    ///              to the words
    static int[] of(List<Span> spans) {
        int[] lanes = new int[spans.size()];
        int[] ends = new int[4];
        int used = 0;
        for (int i = 0; i < lanes.length; i++) {
            Span span = spans.get(i);
            int lane = 0;
            while (lane < used && ends[lane] > span.start()) {
                lane++;
            }
            if (lane == used) {
                used++;
                if (used > ends.length) {
                    ends = Arrays.copyOf(ends, ends.length * 2);
                }
            }
            ends[lane] = span.end();
            lanes[i] = lane;
        }
        return lanes;
    }
}
