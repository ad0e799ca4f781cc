package org.randnotiz.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.randnotiz.sheet.Notes;

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

    @Property
    void everyNameGivesAnId(@ForAll String name) {
        assertEquals(true, Actors.NONE.find(Actors.NONE.newId(name)).isEmpty());
    }
}
