package org.randnotiz.ui.margin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.Actors;
import org.randnotiz.ui.NameIndex;

/// Finds actors by what is typed of their names; the index is made anew only when the registry is another.
final class ActorNames {

    private @Nullable Actors of;
    private NameIndex<Actor> index = NameIndex.of(List.of(), actor -> List.of());

    /// The actors whose name or alias fits, best first.
    List<Actor> best(Actors actors, String typed, int most) {
        if (of == null || !of.equals(actors)) {
            of = actors;
            index = NameIndex.of(actors.all(), Actor::names);
        }
        return index.best(typed, most);
    }
}
