package org.randnotiz.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.randnotiz.text.Slug;

/// Where posts come from.
///
/// @param id      names the source: lower-case letters, digits and hyphens
/// @param name    as shown
/// @param ratings its reliability over time, oldest first
public record Source(String id, String name, List<Rating> ratings) {

    private static final int LONGEST_ID = 200;

    public Source {
        ratings = List.copyOf(ratings);
    }

    /// A source without ratings, with an id made of its name.
    ///
    /// @param name  as shown; if blank the id stands for it
    /// @param taken the ids of other sources
    public static Source named(String name, Set<String> taken) {
        String shown = name.strip();
        String id = Slug.free(Slug.of(shown, LONGEST_ID, "quelle"), taken::contains);
        return new Source(id, shown.isEmpty() ? id : shown, List.of());
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
