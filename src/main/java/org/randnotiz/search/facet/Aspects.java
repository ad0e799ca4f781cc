package org.randnotiz.search.facet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.randnotiz.sheet.SheetState;

/// Everything by which a question can be narrowed with one click; every number is exact.
///
/// @param total  how many hits there are
/// @param states how many posts there are in each state, as if none had been asked for
/// @param facets those that have something to offer, in the order of [Dimension]; without the states
/// @param times  posts by each time
public record Aspects(
        long total, Map<SheetState, Long> states, List<Facet> facets, Map<TimeAxis, Times> times) {

    public Aspects {
        states = Map.copyOf(states);
        facets = List.copyOf(facets);
        times = Map.copyOf(times);
    }

    /// How the counts of `overview` narrow the query it was made of.
    ///
    /// @param query the query
    /// @param times posts by each time
    public static Aspects of(Overview overview, Refinement query, Map<TimeAxis, Times> times) {
        List<Facet> facets = query.facets(overview).stream()
                .filter(facet -> facet.isOffering(overview.total()))
                .toList();
        return new Aspects(overview.total(), overview.states(), facets, times);
    }

    /// Posts by a time; empty if they were not counted by it.
    public Optional<Times> times(TimeAxis axis) {
        return Optional.ofNullable(times.get(axis));
    }
}
