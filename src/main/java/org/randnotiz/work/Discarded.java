package org.randnotiz.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.ActorId;
import org.randnotiz.actor.Actors;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.Step;
import org.randnotiz.store.Removed;

/// Something in the trash.
///
/// @param step  what took it away
/// @param along what went with it and comes back with it: the actors that were merged into an actor
/// @param by    who took it away
/// @param at    when
public record Discarded(Step step, List<Step> along, PersonId by, Instant at) {

    public Discarded {
        along = List.copyOf(along);
    }

    /// Something that went alone.
    public Discarded(Step step, PersonId by, Instant at) {
        this(step, List.of(), by, at);
    }

    /// What lies in the trash, an actor together with those merged into it.
    static List<Discarded> of(List<Removed> trash) {
        Map<ActorId, Step> gone = trash.stream()
                .map(Removed::step)
                .filter(step -> actor(step) != null)
                .collect(Collectors.toMap(
                        step -> Objects.requireNonNull(actor(step)).id(), Function.identity(), (one, other) -> one));
        Actors actors = Actors.of(
                gone.values().stream().map(Discarded::actor).filter(Objects::nonNull).toList());
        List<Discarded> all = new ArrayList<>();
        for (Removed removed : trash) {
            Actor actor = actor(removed.step());
            if (actor == null) {
                all.add(new Discarded(removed.step(), removed.by(), removed.at()));
            } else if (actors.resolve(actor.id()).equals(actor.id())) {
                List<Step> along = actors.mergedInto(actor.id()).stream()
                        .map(Actor::id)
                        .map(gone::get)
                        .filter(Objects::nonNull)
                        .toList();
                all.add(new Discarded(removed.step(), along, removed.by(), removed.at()));
            }
        }
        return all;
    }

    private static @Nullable Actor actor(Step step) {
        return step instanceof Step.OnActor onActor ? onActor.before() : null;
    }
}
