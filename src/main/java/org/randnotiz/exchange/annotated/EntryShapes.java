package org.randnotiz.exchange.annotated;

import org.randnotiz.actor.Actor;
import org.randnotiz.json.Codecs;
import org.randnotiz.json.JsonObject;
import org.randnotiz.json.UnreadableJsonException;
import org.randnotiz.post.Rating;
import org.randnotiz.post.Source;
import org.randnotiz.project.Person;
import org.randnotiz.project.PersonId;
import org.randnotiz.project.Role;

/// What posts and sheets name, in the annotated format: sources, actors, people.
final class EntryShapes {

    private EntryShapes() {}

    static JsonObject source(Source source) {
        return JsonObject.builder()
                .put("id", source.id())
                .put("name", source.name())
                .put("reliability", source.reliability().name())
                .putAll("ratings", source.ratings(), EntryShapes::rating)
                .build();
    }

    private static JsonObject rating(Rating rating) {
        return JsonObject.builder()
                .put("reliability", rating.reliability().name())
                .put("by", rating.by().value())
                .put("at", rating.at().toString())
                .put("reason", rating.reason())
                .build();
    }

    static Source readSource(JsonObject json) throws UnreadableJsonException {
        return Codecs.SOURCE.read(json);
    }

    static JsonObject actor(Actor actor) {
        JsonObject.Builder json = JsonObject.builder()
                .put("id", actor.id().value())
                .put("name", actor.name())
                .putTexts("aliases", actor.aliases())
                .putWord("level", actor.level());
        AnnotatedFormat.put(json, "sector", actor.sector());
        AnnotatedFormat.put(json, "country", actor.country());
        AnnotatedFormat.put(json, "parent", actor.parent());
        AnnotatedFormat.put(json, "wikidata", actor.wikidata());
        return json.put("note", actor.note())
                .putText("mergedInto", actor.mergedInto())
                .put("by", actor.by().value())
                .put("at", actor.at().toString())
                .put("version", actor.version())
                .build();
    }

    static Actor readActor(JsonObject json) throws UnreadableJsonException {
        return Codecs.ACTOR.read(json);
    }

    static JsonObject person(Person person) {
        return JsonObject.builder()
                .put("id", person.id().value())
                .put("name", person.name())
                .putWord("role", person.role())
                .build();
    }

    static Person readPerson(JsonObject json) throws UnreadableJsonException {
        return new Person(json.parsed("id", PersonId::new), json.text("name"), json.word("role", Role.values()));
    }
}
