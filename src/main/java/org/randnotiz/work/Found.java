package org.randnotiz.work;

import java.util.Map;
import org.randnotiz.search.Hits;
import org.randnotiz.sheet.SheetState;

/// The answer to a search, with what is shown around it.
///
/// @param hits   the hits
/// @param states how many posts there are in each state under the same words; empty if not known
/// @param nanos  how long it took, in nanoseconds
public record Found(Hits hits, Map<SheetState, Long> states, long nanos) {
    public Found {
        states = Map.copyOf(states);
    }
}
