package org.randnotiz.sheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
        Actor before = actors.entry(wanted.id()).orElse(null);
        Optional<Problem> wrong = wrong(actors, wanted, before);
        if (wrong.isPresent()) {
            return new Outcome.Refused(wrong.get());
        }
        int version = before == null ? actors.nextVersion(wanted.id()) : before.version() + 1;
        Actor after = tidied(wanted).withMergedInto(null).withVersion(version).signed(who, when);
        if (before != null && after.signed(before.by(), before.at()).withVersion(before.version()).equals(before)) {
            return new Outcome.Done("actor.changed", List.of(before.name()), List.of());
        }
        String label = before == null ? "actor.added" : "actor.changed";
        return new Outcome.Done(label, List.of(after.name()), List.of(Step.OnActor.of(before, after)));
    }

    private static Optional<Problem> wrong(Actors actors, Actor wanted, @Nullable Actor before) {
        if (before != null && !actors.resolve(before.id()).equals(before.id())) {
            return Optional.of(Problem.error("actor.merged", before.name(), actors.name(before.id())));
        }
        if (wanted.name().isBlank()) {
            return Optional.of(Problem.error("actor.noName"));
        }
        String wikidata = wanted.wikidata();
        if (wikidata != null && !isWikidata(wikidata)) {
            return Optional.of(Problem.error("actor.wikidata", wikidata));
        }
        String country = wanted.country();
        boolean newCountry = before == null || !Objects.equals(before.country(), country);
        if (country != null && newCountry && !country.matches("[A-Z]{3}")) {
            return Optional.of(Problem.error("actor.country", country));
        }
        return leadsBack(actors, wanted)
                ? Optional.of(Problem.error("actor.circle", wanted.name()))
                : Optional.empty();
    }

    /// Whether `id` has the form of a Wikidata item: `Q` and a number without leading zeros.
    public static boolean isWikidata(String id) {
        return id.matches("Q[1-9][0-9]*");
    }

    /// Without blanks around the names, and with each alias only once.
    private static Actor tidied(Actor wanted) {
        String name = wanted.name().strip();
        List<String> aliases = new ArrayList<>();
        for (String alias : wanted.aliases()) {
            String stripped = alias.strip();
            // What differs from the name in capitals alone is kept: it stands in texts as it is written here.
            if (!stripped.isEmpty() && !stripped.equals(name) && !aliases.contains(stripped)) {
                aliases.add(stripped);
            }
        }
        return wanted.withName(name).withAliases(aliases);
    }

    /// Takes an actor out of the registry, with all that were merged into it; they go to the trash.
    public static Outcome remove(Actors actors, ActorId id) {
        Actor before = actors.find(id).orElse(null);
        if (before == null) {
            return new Outcome.Refused(Problem.error("actor.unknown", id));
        }
        List<Step> steps = new ArrayList<>();
        steps.add(Step.OnActor.of(before, null));
        actors.mergedInto(before.id()).forEach(merged -> steps.add(Step.OnActor.of(merged, null)));
        return new Outcome.Done("actor.removed", List.of(before.name()), steps);
    }

    /// Lets `into` stand for `from` from now on, and gives it the names of `from` and what it does not know itself. Nothing
    /// that refers to `from` is touched: see decision 0012.
    public static Outcome merge(Actors actors, ActorId from, ActorId into, PersonId who, Instant when) {
        Actor gone = actors.find(from).orElse(null);
        Actor heir = actors.find(into).orElse(null);
        if (gone == null || heir == null) {
            return new Outcome.Refused(Problem.error("actor.unknown", gone == null ? from : into));
        }
        if (gone.id().equals(heir.id())) {
            return new Outcome.Refused(Problem.error("actor.mergeSelf", heir.name()));
        }
        List<String> names = new ArrayList<>(heir.aliases());
        names.addAll(gone.names());
        ActorId parent = heir.parent() == null || actors.resolve(heir.parent()).equals(gone.id())
                ? gone.parent()
                : heir.parent();
        boolean ownParent = parent != null && actors.resolve(parent).equals(heir.id());
        Actor richer = tidied(heir.withAliases(names).withMergedInto(null))
                .withSector(heir.sector() == null ? gone.sector() : heir.sector())
                .withCountry(heir.country() == null ? gone.country() : heir.country())
                .withParent(ownParent ? null : parent)
                .withWikidata(heir.wikidata() == null ? gone.wikidata() : heir.wikidata())
                .withNote(joined(heir.note(), gone.note()))
                .withVersion(heir.version() + 1)
                .signed(who, when);
        Actor merged = gone.withMergedInto(heir.id())
                .withVersion(gone.version() + 1)
                .signed(who, when);
        if (leadsBack(actors.with(merged), richer)) {
            return new Outcome.Refused(Problem.error("actor.circle", heir.name()));
        }
        return new Outcome.Done(
                "actor.merged",
                List.of(gone.name(), heir.name()),
                List.of(Step.OnActor.of(heir, richer), Step.OnActor.of(gone, merged)));
    }

    private static String joined(String note, String more) {
        return note.isBlank() ? more : more.isBlank() || note.contains(more) ? note : note + "\n" + more;
    }

    /// Makes a part of an actor an actor of its own again.
    ///
    /// @param part    the new actor, or one that was merged into `of`, which then stands for itself again; its names are
    ///                those it shall have, and are taken from `of`
    /// @param of      the actor that is split
    public static Outcome split(Actors actors, Actor part, ActorId of, PersonId who, Instant when) {
        Actor whole = actors.find(of).orElse(null);
        Actor before = actors.entry(part.id()).orElse(null);
        if (whole == null) {
            return new Outcome.Refused(Problem.error("actor.unknown", of));
        }
        boolean wasMerged = before != null
                && !before.id().equals(whole.id())
                && actors.resolve(before.id()).equals(whole.id());
        if (before != null && !wasMerged) {
            return new Outcome.Refused(Problem.error("actor.notPart", before.name(), whole.name()));
        }
        if (part.name().isBlank()) {
            return new Outcome.Refused(Problem.error("actor.noName"));
        }
        Actor own = tidied(before == null ? part : before.withName(part.name()).withAliases(part.aliases()))
                .withMergedInto(null)
                .withVersion(before == null ? actors.nextVersion(part.id()) : before.version() + 1)
                .signed(who, when);
        List<String> left = new ArrayList<>(whole.aliases());
        left.removeIf(own.names()::contains);
        List<Step> steps = new ArrayList<>();
        steps.add(Step.OnActor.of(before, own));
        if (!left.equals(whole.aliases())) {
            Actor poorer = whole.withAliases(left).withVersion(whole.version() + 1).signed(who, when);
            steps.add(Step.OnActor.of(whole, poorer));
        }
        return new Outcome.Done("actor.split", List.of(own.name(), whole.name()), steps);
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
            if (actors.resolve(above).equals(wanted.id())) {
                return true;
            }
            above = actors.find(above).map(Actor::parent).orElse(null);
        }
        return false;
    }
}
