package org.randnotiz.json;

/// Makes something of a JSON object.
///
/// @param <T> what is made
@FunctionalInterface
public interface JsonReading<T> {

    /// Makes it. A refusal by the thing itself may be an [IllegalArgumentException] or
    /// [java.time.DateTimeException]; [JsonObject#as] says where it was.
    ///
    /// @throws UnreadableJsonException if the object does not say what it should
    T read(JsonObject json) throws UnreadableJsonException;
}
