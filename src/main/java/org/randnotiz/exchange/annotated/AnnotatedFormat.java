package org.randnotiz.exchange.annotated;

import org.jspecify.annotations.Nullable;
import org.randnotiz.json.JsonObject;
import org.randnotiz.json.JsonPosition;
import org.randnotiz.json.JsonValue;

/// What reading and writing the annotated format have in common. `docs/annotated-json.md` explains the format,
/// `docs/annotated-json.schema.json` defines it.
final class AnnotatedFormat {

    /// The value of `format`.
    static final String NAME = "randnotiz-annotated";

    /// The value of `formatVersion`.
    static final int VERSION = 1;

    /// The value of `offsets`.
    static final String OFFSETS = "UTF-16 code units, half-open";

    private static final JsonValue NULL = new JsonValue.Null(new JsonPosition(0, 0));

    private AnnotatedFormat() {}

    /// Puts a text, or `null` where nothing is known, so that every object of a kind has the same keys.
    static void put(JsonObject.Builder json, String name, @Nullable Object value) {
        if (value == null) {
            json.put(name, NULL);
        } else {
            json.put(name, value.toString());
        }
    }

    /// Puts the word for a constant, or `null`.
    static void putWord(JsonObject.Builder json, String name, @Nullable Enum<?> constant) {
        if (constant == null) {
            json.put(name, NULL);
        } else {
            json.putWord(name, constant);
        }
    }

    /// Puts an object, or `null`.
    static void putObject(JsonObject.Builder json, String name, @Nullable JsonObject object) {
        json.put(name, object == null ? NULL : object);
    }
}
