package org.randnotiz.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Russische Föderation, russische-foederation",
        "Jörg, joerg",
        "JÖRG, joerg",
        "Jo\u0308rg, joerg",
        "Große Straße, grosse-strasse",
        "Erdoğan, erdogan",
        "IS-K, is-k",
        "  --Taliban (Afghanistan)!--, taliban-afghanistan",
        "Москва, nameless",
        "'', nameless"})
    void anIdIsReadInTheName(String name, String slug) {
        assertEquals(slug, Slug.of(name, 50, "nameless"));
    }

    @Test
    void aLongIdIsCutAndEndsInNoHyphen() {
        assertEquals("eins-zwei", Slug.of("Eins Zwei Drei", 10, "nameless"));
    }

    @Test
    void aTakenIdGetsTheFirstNumberThatIsFree() {
        assertEquals("joerg-3", Slug.free("joerg", Set.of("joerg", "joerg-2")::contains));
    }

    @Test
    void aFreeIdStaysAsItIs() {
        assertEquals("joerg", Slug.free("joerg", Set.of()::contains));
    }
}
