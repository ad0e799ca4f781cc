package org.randnotiz.json;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.ActorId;

/// What one person wrote into the registry of actors. The registry is the union of all pages: of each actor the highest
/// version counts, and a removal is a version too.
///
/// @param actors  the actors whose latest version that person wrote, by id
/// @param removed the versions that are removals
public record ActorPage(List<Actor> actors, Map<ActorId, Integer> removed) {

    /// A page nobody has written on.
    public static final ActorPage EMPTY = new ActorPage(List.of(), Map.of());

    public ActorPage {
        actors = actors.stream()
                .sorted(java.util.Comparator.comparing(Actor::id))
                .toList();
        removed = java.util.Collections.unmodifiableMap(new TreeMap<>(removed));
    }
}
