package org.randnotiz.sheet;

import java.time.Instant;
import java.util.List;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.ActorId;
import org.randnotiz.actor.Actors;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.PersonId;

/// What a person may do to the registry of actors. Pure.
public final class ActorEdits {

    private ActorEdits() {}

    /// Adds `wanted`, or changes the actor of its id. Version, author and time are set here.
    public static Outcome put(Actors actors, Actor wanted, PersonId who, Instant when) {
        if (wanted.name().isBlank()) {
            return new Outcome.Refused(Problem.error("actor.noName"));
        }
        if (wanted.wikidata() != null && !wanted.wikidata().matches("Q[1-9][0-9]*")) {
            return new Outcome.Refused(Problem.error("actor.wikidata", wanted.wikidata()));
        }
        if (leadsBack(actors, wanted)) {
            return new Outcome.Refused(Problem.error("actor.circle", wanted.name()));
        }
        Actor before = actors.find(wanted.id()).orElse(null);
        int version = before == null ? 1 : before.version() + 1;
        Actor after = new Actor(
                wanted.id(),
                version,
                wanted.name().strip(),
                wanted.aliases(),
                wanted.level(),
                wanted.sector(),
                wanted.country(),
                wanted.parent(),
                wanted.wikidata(),
                wanted.note(),
                who,
                when);
        String label = before == null ? "actor.added" : "actor.changed";
        return new Outcome.Done(label, List.of(after.name()), List.of(Step.OnActor.of(before, after)));
    }

    /// Takes an actor out of the registry; it goes to the trash.
    public static Outcome remove(Actors actors, ActorId id) {
        Actor before = actors.find(id).orElse(null);
        if (before == null) {
            return new Outcome.Refused(Problem.error("actor.unknown", id));
        }
        return new Outcome.Done("actor.removed", List.of(before.name()), List.of(Step.OnActor.of(before, null)));
    }

    /// The registry after the steps.
    public static Actors applied(Actors actors, List<Step> steps) {
        Actors current = actors;
        for (Step step : steps) {
            if (step instanceof Step.OnActor onActor) {
                Actor before = onActor.before();
                Actor after = onActor.after();
                if (after != null) {
                    current = current.with(after);
                } else if (before != null) {
                    current = current.without(before.id());
                }
            }
        }
        return current;
    }

    private static boolean leadsBack(Actors actors, Actor wanted) {
        ActorId above = wanted.parent();
        for (int steps = 0; above != null && steps <= actors.size(); steps++) {
            if (above.equals(wanted.id())) {
                return true;
            }
            above = actors.find(above).map(Actor::parent).orElse(null);
        }
        return false;
    }
}
