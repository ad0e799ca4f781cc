package org.randnotiz.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.ActorId;
import org.randnotiz.actor.Actors;

final class ActorEditsTest {

    private static final Actor ISK = Notes.actor("is-k", "IS-K", "ISK").withNote("Ableger");
    private static final Actor ISKP = Notes.actor("iskp", "ISKP", "Provinz Khorasan");
    private static final Actor IS = Notes.actor("is", "Islamischer Staat");

    private static Outcome merged(Actors actors, Actor from, Actor into) {
        return ActorEdits.merge(actors, from.id(), into.id(), Notes.ANNA.id(), Notes.NOW);
    }

    private static Outcome put(Actors actors, Actor actor) {
        return ActorEdits.put(actors, actor, Notes.ANNA.id(), Notes.NOW);
    }

    private static Actors after(Actors actors, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Refused refused -> throw new AssertionError("refused: " + refused.problem());
            case Outcome.Done done -> ActorEdits.applied(actors, done.steps());
        };
    }

    private static String refusal(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused ? refused.problem().code() : "done";
    }

    private static List<Object> shown(Actors actors, ActorId id) {
        Actor actor = actors.find(id).orElseThrow();
        return List.of(actor.id().value(), actor.names(), actor.note(), String.valueOf(actor.parent()));
    }

    private static Actor named(String id, String name, @Nullable ActorId parent, String... aliases) {
        return Notes.actor(id, name, aliases).withParent(parent);
    }

    @Test
    void theHeirGetsTheNamesAndWhatItDoesNotKnowItself() {
        Actors before = Actors.of(List.of(ISK.withParent(IS.id()), ISKP, IS));
        Actors after = after(before, merged(before, ISK, ISKP));
        assertEquals(
                List.of("iskp", List.of("ISKP", "Provinz Khorasan", "IS-K", "ISK"), "Ableger", "is"),
                shown(after, ISK.id()));
    }

    @Test
    void mergingIsTakenBackByTurningItsStepsRound() {
        Actors before = Actors.of(List.of(ISK, ISKP));
        Outcome.Done done = (Outcome.Done) merged(before, ISK, ISKP);
        Actors back = ActorEdits.applied(
                ActorEdits.applied(before, done.steps()),
                done.steps().reversed().stream().map(Step::inverse).toList());
        assertEquals(
                List.of(ISK.withVersion(3), ISKP.withVersion(3)), back.entries());
    }

    @Test
    void whatIsAPartOfItselfAfterwardsIsNotMerged() {
        Actor state = named("russland", "Russland", null);
        Actor government = named("regierung", "Regierung", state.id());
        Actor ministry = named("ministerium", "Ministerium", government.id());
        Actors actors = Actors.of(List.of(state, government, ministry));
        assertEquals(
                List.of("actor.circle", "done", "actor.mergeSelf", "actor.unknown"),
                List.of(
                        refusal(merged(actors, state, ministry)),
                        refusal(merged(actors, government, ministry)),
                        refusal(merged(actors, state, state)),
                        refusal(merged(actors, state, IS))));
    }

    @Test
    void aMergedActorStandsForItselfAgainWithTheNamesItTakes() {
        Actors merged = after(Actors.of(List.of(ISK, ISKP)), merged(Actors.of(List.of(ISK, ISKP)), ISK, ISKP));
        Actors split = after(
                merged,
                ActorEdits.split(merged, ISK.withAliases(List.of("ISK")), ISKP.id(), Notes.ANNA.id(), Notes.NOW));
        assertEquals(
                List.of(
                        List.of("is-k", List.of("IS-K", "ISK"), "Ableger", "null"),
                        List.of("iskp", List.of("ISKP", "Provinz Khorasan"), "Ableger", "null")),
                List.of(shown(split, ISK.id()), shown(split, ISKP.id())));
    }

    @Test
    void aNewActorTakesItsNamesFromTheOneItIsSplitFrom() {
        Actors before = Actors.of(List.of(Notes.actor("moskau", "Moskau", "Kreml", "Putins Regierung")));
        Actor kreml = Notes.actor("kreml", "Kreml", "Putins Regierung");
        Actors split = after(
                before, ActorEdits.split(before, kreml, new ActorId("moskau"), Notes.ANNA.id(), Notes.NOW));
        assertEquals(
                List.of(List.of("Kreml", "Putins Regierung"), List.of("Moskau")),
                split.all().stream().map(Actor::names).toList());
    }

    @Test
    void onlyAPartIsSplitOff() {
        Actors actors = Actors.of(List.of(ISK, ISKP));
        assertEquals(
                "actor.notPart",
                refusal(ActorEdits.split(actors, ISK, ISKP.id(), Notes.ANNA.id(), Notes.NOW)));
    }

    @Test
    void removingTakesAlongWhatWasMerged() {
        Actors before = Actors.of(List.of(ISK, ISKP, IS));
        Actors merged = after(before, merged(before, ISK, ISKP));
        Actors left = after(merged, ActorEdits.remove(merged, ISKP.id()));
        assertEquals(List.of(IS), left.entries());
    }

    @Test
    void whatCannotBeIsRefused() {
        Actors before = Actors.of(List.of(ISK, ISKP));
        Actors merged = after(before, merged(before, ISK, ISKP));
        assertEquals(
                List.of("actor.merged", "actor.noName", "actor.wikidata", "actor.wikidata", "actor.country", "done"),
                List.of(
                        refusal(put(merged, ISK.withNote("neu"))),
                        refusal(put(merged, ISKP.withName(" "))),
                        refusal(put(merged, ISKP.withWikidata("Q0159"))),
                        refusal(put(merged, ISKP.withWikidata("159"))),
                        refusal(put(merged, ISKP.withCountry("Afghanistan"))),
                        refusal(put(merged, ISKP.withWikidata("Q159").withCountry("AFG")))));
    }

    @Test
    void aChangeThatChangesNothingIsNone() {
        Actors actors = Actors.of(List.of(ISK));
        assertEquals(
                new Outcome.Done("actor.changed", List.of("IS-K"), List.of()),
                put(actors, ISK.withAliases(List.of(" ISK ", "ISK", "", "IS-K"))));
    }

    @Test
    void anActorOfARemovedIdGoesOnFromItsLastVersion() {
        Actors left = Actors.of(List.of(ISK)).without(ISK.id());
        assertEquals(3, after(left, put(left, ISK)).find(ISK.id()).orElseThrow().version());
    }
}
