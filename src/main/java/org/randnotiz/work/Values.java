package org.randnotiz.work;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.ActorId;
import org.randnotiz.actor.Actors;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.sheet.Mark;

/// Values of marks, read as the registry reads actors.
final class Values {

    private Values() {}

    /// Whether both say the same; an actor that was merged into another is that other.
    static boolean same(@Nullable FieldValue one, FieldValue other, Actors actors) {
        if (one instanceof FieldValue.Actors first && other instanceof FieldValue.Actors second) {
            return Set.copyOf(resolved(first, actors)).equals(Set.copyOf(resolved(second, actors)));
        }
        return other.equals(one);
    }

    private static List<ActorId> resolved(FieldValue.Actors value, Actors actors) {
        return value.actors().stream().map(actors::resolve).distinct().toList();
    }

    /// The ids of all actors that a mark names, as they stand there.
    static Set<ActorId> actors(Mark mark) {
        Set<ActorId> named = new LinkedHashSet<>();
        for (FieldValue value : mark.values().values()) {
            if (value instanceof FieldValue.Actors actors) {
                named.addAll(actors.actors());
            }
        }
        return named;
    }

    /// The fields of `mark` that name one of `from`, with `to` in its place.
    static Map<String, FieldValue> withActor(Mark mark, Set<ActorId> from, ActorId to) {
        Map<String, FieldValue> changed = new TreeMap<>();
        mark.values().forEach((field, value) -> {
            if (value instanceof FieldValue.Actors named && named.actors().stream().anyMatch(from::contains)) {
                changed.put(
                        field,
                        new FieldValue.Actors(named.actors().stream()
                                .map(id -> from.contains(id) ? to : id)
                                .distinct()
                                .toList()));
            }
        });
        return changed;
    }
}
