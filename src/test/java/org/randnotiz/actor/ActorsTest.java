package org.randnotiz.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.randnotiz.gates.Seeded;
import org.randnotiz.sheet.Notes;

@Seeded
final class ActorsTest {

    @Test
    void anActorIsFoundByAnyOfItsNamesWhateverTheCase() {
        Actor taliban = Notes.actor("taliban", "Taliban", "Islamisches Emirat");
        assertEquals(List.of(taliban), Actors.of(List.of(taliban)).named(" islamisches  emirat "));
    }

    @Test
    void registriesOfSeveralPeopleAreUnitedByTheHighestVersion() {
        Actor old = Notes.actor("is-k", "IS-K");
        Actor changed = Notes.actor("is-k", "IS-K", "ISKP").withVersion(2);
        assertEquals(Actors.of(List.of(changed)), Actors.of(List.of(changed, old)));
    }

    @Test
    void aNewIdIsReadableAndFree() {
        Actors actors = Actors.of(List.of(Notes.actor("russische-foederation", "Russische Föderation")));
        assertEquals(new ActorId("russische-foederation-2"), actors.newId("Russische Föderation"));
    }

    @Test
    void aMergedActorIsAnsweredByTheOneThatStandsForIt() {
        Actor isk = Notes.actor("is-k", "IS-K").withMergedInto(new ActorId("iskp"));
        Actor iskp = Notes.actor("iskp", "ISKP", "IS-K").withMergedInto(new ActorId("khorasan"));
        Actor khorasan = Notes.actor("khorasan", "Islamischer Staat Khorasan", "ISKP", "IS-K");
        Actors actors = Actors.of(List.of(isk, iskp, khorasan));
        assertEquals(
                List.of(
                        "Islamischer Staat Khorasan",
                        Optional.of(khorasan),
                        List.of(khorasan),
                        List.of(khorasan),
                        List.of(isk, iskp),
                        Set.of(isk.id(), iskp.id(), khorasan.id()),
                        Optional.of(isk)),
                List.of(
                        actors.name(isk.id()),
                        actors.find(isk.id()),
                        actors.named("is-k"),
                        actors.all(),
                        actors.mergedInto(khorasan.id()),
                        actors.meaning(isk.id()),
                        actors.entry(isk.id())));
    }

    @Test
    void actorsThatTwoPeopleMergedIntoEachOtherAreOneAllTheSame() {
        Actor a = Notes.actor("a", "A").withMergedInto(new ActorId("b"));
        Actor b = Notes.actor("b", "B").withMergedInto(new ActorId("a"));
        Actor c = Notes.actor("c", "C").withMergedInto(new ActorId("b"));
        Actors actors = Actors.of(List.of(a, b, c));
        assertEquals(
                List.of(List.of(a), a.id(), a.id(), a.id()),
                List.of(actors.all(), actors.resolve(a.id()), actors.resolve(b.id()), actors.resolve(c.id())));
    }

    @Test
    void anActorWhoseHeirIsGoneStandsForItselfAgain() {
        Actor a = Notes.actor("a", "A").withMergedInto(new ActorId("b"));
        assertEquals(List.of(List.of(a), "A"),
                List.of(Actors.of(List.of(a)).all(), Actors.of(List.of(a)).name(a.id())));
    }

    @Test
    void theIdOfARemovedActorIsNotGivenAgain() {
        Actors left = Actors.of(List.of(Notes.actor("is-k", "IS-K"))).without(new ActorId("is-k"));
        assertEquals(
                List.of(new ActorId("is-k-2"), 3, new ActorId("is-k-2")),
                List.of(
                        left.newId("IS-K"),
                        left.nextVersion(new ActorId("is-k")),
                        Actors.of(List.of(), Map.of(new ActorId("is-k"), 2)).newId("IS-K")));
    }

    @Property
    void everyNameGivesAnId(@ForAll String name) {
        assertEquals(true, Actors.NONE.find(Actors.NONE.newId(name)).isEmpty());
    }
}
