package org.randnotiz.search.facet;

import java.util.List;

/// What a query can be narrowed by in one dimension.
///
/// @param lines what is asked for already first, then the most frequent
public record Facet(Dimension dimension, List<Line> lines) {
    public Facet {
        lines = List.copyOf(lines);
    }

    /// A value.
    ///
    /// @param value  what [Dimension] says
    /// @param posts  exactly how many of the hits have it: what adding it to the query would leave
    /// @param chosen whether the query asks for it already, for all of it, so that it can be taken away again
    public record Line(String value, long posts, boolean chosen) {}

    /// Whether choosing or taking away one of the values would change what is found.
    ///
    /// @param total how many hits there are
    boolean isOffering(long total) {
        return lines.stream().anyMatch(line -> line.chosen() || line.posts() < total);
    }
}
