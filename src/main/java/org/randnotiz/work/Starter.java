package org.randnotiz.work;

import java.util.List;
import org.randnotiz.actor.Actor;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.post.Source;

/// What a new project begins with.
///
/// @param codebook what can be marked
/// @param sources  where posts come from; at least one, the first of which is proposed for imports
/// @param actors   the registry
public record Starter(Codebook codebook, List<Source> sources, List<Actor> actors) {
    public Starter {
        sources = List.copyOf(sources);
        actors = List.copyOf(actors);
    }
}
