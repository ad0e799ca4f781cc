package org.randnotiz.json;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.ActorId;
import org.randnotiz.actor.Level;
import org.randnotiz.project.PersonId;

/// `actors/<person>.json`, and lists of actors written by hand.
public final class ActorCodec {

    private ActorCodec() {}

    /// The actors of a list that does not say who wrote it: where `version`, `by` or `at` is missing, it is 1, `by`, `at`.
    public static List<Actor> readList(byte[] bytes, PersonId by, Instant at) throws UnreadableJsonException {
        return JsonText.read(bytes).as(json -> {
            Codecs.checkVersion(json);
            return json.list("actors", actor -> read(actor, by, at));
        });
    }

    static JsonObject write(ActorPage page) {
        return Codecs.versioned()
                .putAll("actors", page.actors(), ActorCodec::actor)
                .putAll("removed", page.removed().entrySet(), ActorCodec::removed)
                .build();
    }

    static ActorPage read(JsonObject json) throws UnreadableJsonException {
        Codecs.checkVersion(json);
        Map<ActorId, Integer> removed = new TreeMap<>();
        for (Map.Entry<ActorId, Integer> removal : json.list("removed", ActorCodec::readRemoved)) {
            removed.merge(removal.getKey(), removal.getValue(), Math::max);
        }
        return new ActorPage(json.list("actors", ActorCodec::actor), removed);
    }

    private static JsonObject removed(Map.Entry<ActorId, Integer> removal) {
        return JsonObject.builder()
                .put("id", removal.getKey().value())
                .put("version", removal.getValue())
                .build();
    }

    private static Map.Entry<ActorId, Integer> readRemoved(JsonObject json) throws UnreadableJsonException {
        return Map.entry(json.parsed("id", ActorId::new), json.counter("version", 1));
    }

    static JsonObject actor(Actor actor) {
        JsonObject.Builder json = JsonObject.builder()
                .put("id", actor.id().value())
                .put("version", actor.version())
                .put("name", actor.name());
        if (!actor.aliases().isEmpty()) {
            json.putTexts("aliases", actor.aliases());
        }
        return json.putWord("level", actor.level())
                .putText("sector", actor.sector())
                .putText("country", actor.country())
                .putText("parent", actor.parent())
                .putText("wikidata", actor.wikidata())
                .putUnlessEmpty("note", actor.note())
                .putText("mergedInto", actor.mergedInto())
                .put("by", actor.by().value())
                .putText("at", actor.at())
                .build();
    }

    static Actor actor(JsonObject json) throws UnreadableJsonException {
        return actor(json, json.counter("version", 1), json.parsed("by", PersonId::new), json.instant("at"));
    }

    private static Actor read(JsonObject json, PersonId by, Instant at) throws UnreadableJsonException {
        return actor(
                json,
                json.has("version") ? json.broughtCounter("version", 1) : 1,
                json.has("by") ? json.parsed("by", PersonId::new) : by,
                json.has("at") ? json.instant("at") : at);
    }

    private static Actor actor(JsonObject json, int version, PersonId by, Instant at) throws UnreadableJsonException {
        return new Actor(
                json.parsed("id", ActorId::new),
                version,
                json.text("name"),
                json.texts("aliases"),
                json.word("level", Level.values()),
                json.textOrNull("sector"),
                json.textOrNull("country"),
                json.parsedOrNull("parent", ActorId::new),
                json.textOrNull("wikidata"),
                json.textOr("note", ""),
                json.parsedOrNull("mergedInto", ActorId::new),
                by,
                at);
    }
}
