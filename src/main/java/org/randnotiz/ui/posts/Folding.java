package org.randnotiz.ui.posts;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.randnotiz.search.facet.Dimension;
import org.randnotiz.search.facet.TimeAxis;

/// How a person has arranged what stands above the list of posts.
///
/// @param folded whether all of it is folded away
/// @param axis   which time the timeline is about
/// @param open   the facets whose lines are shown
public record Folding(boolean folded, TimeAxis axis, Set<Dimension> open) {

    /// As nobody has arranged it yet.
    public static final Folding USUAL = new Folding(false, TimeAxis.PUBLISHED, Set.of(Dimension.ACTOR));

    public Folding {
        open = Set.copyOf(open);
    }

    /// The arrangement as one word without blanks.
    public String stored() {
        String facets = EnumSet.allOf(Dimension.class).stream()
                .filter(open::contains)
                .map(Dimension::name)
                .collect(Collectors.joining(","));
        return folded + ":" + axis + ":" + facets;
    }

    /// What [#stored] has written; empty for anything else.
    public static Optional<Folding> parse(String stored) {
        String[] parts = stored.split(":", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Folding(
                    Boolean.parseBoolean(parts[0]),
                    TimeAxis.valueOf(parts[1]),
                    Arrays.stream(parts[2].split(","))
                            .filter(name -> !name.isEmpty())
                            .map(Dimension::valueOf)
                            .collect(Collectors.toSet())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Folding folded(boolean all) {
        return new Folding(all, axis, open);
    }

    Folding about(TimeAxis other) {
        return new Folding(folded, other, open);
    }

    /// With a facet opened if it is folded, and folded if it is open.
    Folding toggled(Dimension facet) {
        Set<Dimension> others = open.isEmpty() ? EnumSet.noneOf(Dimension.class) : EnumSet.copyOf(open);
        if (!others.remove(facet)) {
            others.add(facet);
        }
        return new Folding(folded, axis, others);
    }
}
