package org.randnotiz.json;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/// The shape of one kind of value in JSON; the shapes are listed in [Codecs]. Reading what was written gives an equal
/// value.
///
/// @param <T> the kind of value
public final class Codec<T> {

    private final Function<T, JsonObject> writing;
    private final JsonReading<T> reading;

    Codec(Function<T, JsonObject> writing, JsonReading<T> reading) {
        this.writing = writing;
        this.reading = reading;
    }

    /// The value as a tree.
    public JsonObject write(T value) {
        return writing.apply(value);
    }

    /// The value as UTF-8 in one line, with the line end `\n`.
    public byte[] line(T value) {
        return (JsonText.line(write(value)) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /// The value that a tree says.
    public T read(JsonObject json) throws UnreadableJsonException {
        return json.as(reading);
    }

    /// The value that a UTF-8 text says.
    public T read(byte[] bytes) throws UnreadableJsonException {
        return read(JsonText.read(bytes));
    }

    /// The value that a part of a UTF-8 text says.
    public T read(byte[] bytes, int from, int length) throws UnreadableJsonException {
        return read(JsonText.read(bytes, from, length));
    }
}
