package org.randnotiz.ui.posts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.randnotiz.search.facet.Timeline;
import org.randnotiz.search.query.Days;

/// Bars side by side: from where they were taken hold of to where they were drawn out to, in either direction.
///
/// @param anchor the bar it began with, counted from 0
/// @param lead   the bar it goes to
record BinRange(int anchor, int lead) {

    /// The bars that share a day with `days`; empty if none does.
    static Optional<BinRange> of(Timeline timeline, Days days) {
        List<Timeline.Bin> bins = timeline.bins();
        int first = -1;
        int last = -1;
        for (int i = 0; i < bins.size(); i++) {
            boolean isBefore = days.first() != null && timeline.last(bins.get(i)).isBefore(days.first());
            boolean isBehind = days.last() != null && bins.get(i).first().isAfter(days.last());
            if (!isBefore && !isBehind) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return first < 0 ? Optional.empty() : Optional.of(new BinRange(first, last));
    }

    int first() {
        return Math.min(anchor, lead);
    }

    int last() {
        return Math.max(anchor, lead);
    }

    boolean contains(int bin) {
        return first() <= bin && bin <= last();
    }

    /// Drawn out to `bin`, or to the end that comes before it.
    BinRange to(int bin, int size) {
        return new BinRange(anchor, Math.clamp(bin, 0, size - 1));
    }

    /// Exactly the days of these bars.
    Days days(Timeline timeline) {
        LocalDate end = timeline.last(timeline.bins().get(last()));
        return new Days(timeline.bins().get(first()).first(), end);
    }
}
