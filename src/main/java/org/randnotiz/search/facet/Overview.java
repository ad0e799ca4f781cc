package org.randnotiz.search.facet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.randnotiz.sheet.SheetState;

/// All hits of a question, counted; every number is exact.
///
/// @param total     how many hits there are
/// @param counts    the values of each dimension, most frequent first; states of sheets are counted as if none had been asked for
/// @param published when the posts were published
/// @param events    when what their marks speak of happened; a post counts once in each bin that one of its events touches
public record Overview(long total, Map<Dimension, List<Count>> counts, Timeline published, Timeline events) {
    public Overview {
        counts = new EnumMap<>(counts);
    }

    /// How often each value of a dimension occurs.
    public List<Count> counts(Dimension dimension) {
        return counts.getOrDefault(dimension, List.of());
    }

    /// How many posts there are in each state, those of none included.
    public Map<SheetState, Long> states() {
        Map<SheetState, Long> states = new EnumMap<>(SheetState.class);
        for (SheetState state : SheetState.values()) {
            states.put(state, 0L);
        }
        counts(Dimension.STATE).forEach(count -> states.put(SheetState.valueOf(count.value()), count.posts()));
        return states;
    }

    @Override
    public Map<Dimension, List<Count>> counts() {
        return Map.copyOf(counts);
    }
}
