package org.randnotiz.json;

import java.math.BigDecimal;
import java.util.List;

/// A value of a JSON text. Immutable; two are equal if they say the same, wherever they stood.
public sealed interface JsonValue
        permits JsonObject, JsonValue.Text, JsonValue.Decimal, JsonValue.Truth, JsonValue.Null, JsonValue.Array {

    /// Where it stood.
    JsonPosition place();

    /// A string.
    record Text(String text, JsonPosition place) implements JsonValue {}

    /// A number, exactly as it was written: `1.50` is not `1.5`.
    record Decimal(BigDecimal number, JsonPosition place) implements JsonValue {}

    /// `true` or `false`.
    record Truth(boolean truth, JsonPosition place) implements JsonValue {}

    /// `null`.
    record Null(JsonPosition place) implements JsonValue {}

    /// An array.
    record Array(List<JsonValue> elements, JsonPosition place) implements JsonValue {
        public Array {
            elements = List.copyOf(elements);
        }
    }

}
