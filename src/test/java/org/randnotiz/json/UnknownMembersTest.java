package org.randnotiz.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.codebook.Label;
import org.randnotiz.codebook.TagSet;
import org.randnotiz.gates.Seeded;
import org.randnotiz.project.Person;
import org.randnotiz.project.PersonId;
import org.randnotiz.project.ProjectInfo;
import org.randnotiz.project.Role;

/// What a file holds beyond what we know survives that we write it.
@Seeded
class UnknownMembersTest {

    private static JsonObject json(String text) throws UnreadableJsonException {
        return JsonText.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static <T> JsonObject rewritten(Codec<T> form, JsonObject raw, java.util.function.UnaryOperator<T> change)
            throws UnreadableJsonException {
        T read = form.read(raw);
        return new UnknownMembers(raw, form.write(read)).onto(form.write(change.apply(read)));
    }

    private static final String PROJECT =
            """
            {"formatVersion":1,"id":"5c1c3c39-3b5c-4a5c-9d0f-6f1f4b1b7a10","revision":3,"name":"Lage","zone":"Z",
             "language":"de","team":{"size":2},
             "people":[{"id":"anna","name":"Anna","role":"analyst","phone":"12"},
                       {"id":"ben","name":"Ben","role":"editor"}]}
            """;

    @Test
    void unknownMembersStayInsideTheElementsTheyBelongTo() throws Exception {
        JsonObject changed = rewritten(
                Codecs.PROJECT,
                json(PROJECT),
                project -> new ProjectInfo(
                        project.id(),
                        4,
                        "Lage 2",
                        project.zone(),
                        project.language(),
                        List.of(
                                new Person(new PersonId("cem"), "Cem", Role.ANALYST),
                                new Person(new PersonId("anna"), "Anna Abel", Role.EDITOR))));
        assertEquals(
                json(
                        """
                        {"formatVersion":1,"id":"5c1c3c39-3b5c-4a5c-9d0f-6f1f4b1b7a10","revision":4,"name":"Lage 2",
                         "zone":"Z","language":"de","team":{"size":2},
                         "people":[{"id":"cem","name":"Cem","role":"analyst"},
                                   {"id":"anna","name":"Anna Abel","role":"editor","phone":"12"}]}
                        """),
                changed);
    }

    @Test
    void elementsWithoutAnIdAreKnownByWhatTheySay() throws Exception {
        JsonObject raw = json(
                """
                {"formatVersion":1,"revision":1,"sources":[{"id":"forum","name":"Forum","ratings":[
                  {"reliability":"B","by":"anna","at":"2024-04-02T12:00:00Z","weight":1},
                  {"reliability":"C","by":"ben","at":"2024-04-03T12:00:00Z","weight":2}]}]}
                """);
        JsonObject changed = rewritten(
                Codecs.SOURCES,
                raw,
                list -> new SourceList(
                        1,
                        list.sources().stream()
                                .map(source -> new org.randnotiz.post.Source(
                                        source.id(), source.name(), source.ratings().reversed()))
                                .toList()));
        assertEquals(
                json(
                        """
                        {"formatVersion":1,"revision":1,"sources":[{"id":"forum","name":"Forum","ratings":[
                          {"reliability":"C","by":"ben","at":"2024-04-03T12:00:00Z","weight":2},
                          {"reliability":"B","by":"anna","at":"2024-04-02T12:00:00Z","weight":1}]}]}
                        """),
                changed);
    }

    @Test
    void whatWeRemovedStaysRemoved() throws Exception {
        JsonObject raw = json(
                """
                {"formatVersion":1,"id":"c","revision":1,"label":{"de":"a","en":"b","fr":"c"},
                 "tagSets":[{"id":"mode","tags":[],"x":1}],"types":[]}
                """);
        JsonObject changed = rewritten(
                Codecs.CODEBOOK,
                raw,
                codebook -> new Codebook("c", 2, new Label("A", "B"), List.<TagSet>of(), List.of()));
        assertEquals(
                json(
                        """
                        {"formatVersion":1,"id":"c","revision":2,"label":{"de":"A","en":"B","fr":"c"},
                         "tagSets":[],"types":[]}
                        """),
                changed);
    }

    @Provide
    Arbitrary<Codebook> codebooks() {
        return Anything.codebook();
    }

    @Provide
    Arbitrary<JsonObject> unknown() {
        return Anything.json();
    }

    @Property(tries = 200)
    void aFileThatIsWrittenUnchangedStaysAsItIs(
            @ForAll("codebooks") Codebook codebook, @ForAll("unknown") JsonObject unknown) throws Exception {
        JsonObject raw = sprinkled(Codecs.CODEBOOK.write(codebook), unknown);
        assertEquals(raw, rewritten(Codecs.CODEBOOK, raw, same -> same));
    }

    /// The tree with an unknown member in every object.
    private static JsonObject sprinkled(JsonObject tree, JsonValue unknown) {
        JsonObject.Builder builder = JsonObject.builder();
        tree.members().forEach((name, value) -> builder.put(name, sprinkled(value, unknown)));
        return builder.put("x-unknown", unknown).build();
    }

    private static JsonValue sprinkled(JsonValue value, JsonValue unknown) {
        if (value instanceof JsonObject object) {
            return sprinkled(object, unknown);
        }
        if (value instanceof JsonValue.Array array) {
            List<JsonValue> elements = new ArrayList<>();
            for (JsonValue element : array.elements()) {
                elements.add(sprinkled(element, unknown));
            }
            return new JsonValue.Array(elements, JsonPosition.NONE);
        }
        return value;
    }
}
