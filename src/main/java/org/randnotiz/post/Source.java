package org.randnotiz.post;

import java.util.ArrayList;
import java.util.List;

/// Where posts come from.
///
/// @param id      names the source: lower-case letters, digits and hyphens
/// @param name    as shown
/// @param ratings its reliability over time, oldest first
public record Source(String id, String name, List<Rating> ratings) {

    public Source {
        ratings = List.copyOf(ratings);
    }

    /// The reliability that holds now: the last given, F before any.
    public Reliability reliability() {
        return ratings.isEmpty() ? Reliability.F : ratings.getLast().reliability();
    }

    /// The source with one more step in its history.
    public Source rated(Rating rating) {
        List<Rating> longer = new ArrayList<>(ratings);
        longer.add(rating);
        return new Source(id, name, longer);
    }
}
