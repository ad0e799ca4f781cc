package org.randnotiz.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.randnotiz.gates.Seeded;

/// Reading what was written gives the same value, in one line and over many.
@Seeded
class RoundTripTest {

    /// A value and how it is written.
    record Case<T>(Codec<T> form, T value) {

        void check() throws UnreadableJsonException {
            assertEquals(value, form.read(JsonText.pretty(form.write(value))));
            assertEquals(value, form.read(form.line(value)));
            String line = new String(form.line(value), StandardCharsets.UTF_8);
            assertEquals(line.length() - 1, line.indexOf('\n'));
        }
    }

    private static <T> Arbitrary<Case<?>> cases(Codec<T> form, Arbitrary<T> values) {
        return values.map(value -> new Case<>(form, value));
    }

    @Provide
    Arbitrary<Case<?>> sheetsAndPosts() {
        return net.jqwik.api.Arbitraries.oneOf(
                cases(Codecs.SHEET, Anything.sheet()),
                cases(Codecs.POST, Anything.wholePost()),
                cases(Codecs.IMPORT, Anything.wholeImport()));
    }

    @Provide
    Arbitrary<Case<?>> changes() {
        return cases(Codecs.CHANGE, Anything.change());
    }

    @Provide
    Arbitrary<Case<?>> settings() {
        return net.jqwik.api.Arbitraries.oneOf(
                cases(Codecs.PROJECT, Anything.project()),
                cases(Codecs.CODEBOOK, Anything.codebook()),
                cases(Codecs.SOURCES, Anything.sources()),
                cases(Codecs.ACTORS, Anything.actorPage()));
    }

    @Property(tries = 300)
    void sheetsAndPostsComeBackAsTheyWere(@ForAll("sheetsAndPosts") Case<?> any) throws Exception {
        any.check();
    }

    @Property(tries = 300)
    void changesComeBackAsTheyWere(@ForAll("changes") Case<?> any) throws Exception {
        any.check();
    }

    @Property(tries = 300)
    void settingsComeBackAsTheyWere(@ForAll("settings") Case<?> any) throws Exception {
        any.check();
    }

    @Provide
    Arbitrary<JsonObject> json() {
        return Anything.json();
    }

    @Property(tries = 300)
    void anyTreeComesBackAsItWas(@ForAll("json") JsonObject tree) throws Exception {
        assertEquals(tree, JsonText.read(JsonText.pretty(tree)));
        assertEquals(tree, JsonText.read(JsonText.line(tree).getBytes(StandardCharsets.UTF_8)));
    }
}
