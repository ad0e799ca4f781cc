package org.randnotiz.german;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceNameTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "dpa", "dpa-AFX", "AFP", "Reuters", "Agentur Meridian", "Agentur", "Blog Randlage", "Süddeutsche Zeitung",
        "Deutsche Presse-Agentur", "Tagesblog", "FORUM"
    })
    void namesOfAgenciesBlogsAndPapersAreThoseOfSources(String name) {
        assertTrue(SourceName.isOne(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hans_m", "Hans Meier", "Grenzgänger77", "ap", "blogger", "Blogger", "Dr. Zeit",
        "agentur99", "forum"})
    void namesOfPeopleAreNot(String name) {
        assertFalse(SourceName.isOne(name));
    }
}
