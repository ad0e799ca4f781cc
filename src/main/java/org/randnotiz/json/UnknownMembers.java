package org.randnotiz.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Carries what a file holds beyond what we know through a rewrite of the file.
///
/// @param raw   the file as it was read
/// @param known what we made of it, written again
public record UnknownMembers(JsonObject raw, JsonObject known) {

    /// `fresh` with every member of the file that we did not know, where it was: in the same object, elements of
    /// arrays being the same if they have the same `id` or, having none, are equal; of several the first with the first.
    public JsonObject onto(JsonObject fresh) {
        return merged(raw, known, fresh);
    }

    private static JsonObject merged(JsonObject raw, JsonObject known, JsonObject fresh) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        fresh.members().forEach((name, value) -> {
            JsonValue before = raw.members().get(name);
            JsonValue understood = known.members().get(name);
            members.put(name, before == null || understood == null ? value : merged(before, understood, value));
        });
        raw.members().forEach((name, value) -> {
            if (!known.members().containsKey(name)) {
                members.putIfAbsent(name, value);
            }
        });
        return new JsonObject(members, fresh.place());
    }

    private static JsonValue merged(JsonValue raw, JsonValue known, JsonValue fresh) {
        if (raw instanceof JsonObject one && known instanceof JsonObject other && fresh instanceof JsonObject third) {
            return merged(one, other, third);
        }
        if (raw instanceof JsonValue.Array one
                && known instanceof JsonValue.Array other
                && fresh instanceof JsonValue.Array third
                && one.elements().size() == other.elements().size()) {
            return new JsonValue.Array(merged(one.elements(), other.elements(), third.elements()), third.place());
        }
        return fresh;
    }

    private static List<JsonValue> merged(List<JsonValue> raw, List<JsonValue> known, List<JsonValue> fresh) {
        Map<JsonValue, Deque<Integer>> places = new HashMap<>();
        for (int i = 0; i < known.size(); i++) {
            places.computeIfAbsent(identity(known.get(i)), identity -> new ArrayDeque<>()).add(i);
        }
        List<JsonValue> elements = new ArrayList<>();
        for (JsonValue element : fresh) {
            Deque<Integer> same = places.get(identity(element));
            Integer place = same == null ? null : same.poll();
            elements.add(place == null ? element : merged(raw.get(place), known.get(place), element));
        }
        return elements;
    }

    private static JsonValue identity(JsonValue element) {
        return element instanceof JsonObject object && object.members().get("id") instanceof JsonValue.Text id
                ? id
                : element;
    }
}
