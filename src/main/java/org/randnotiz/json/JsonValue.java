package org.randnotiz.json;

import java.math.BigDecimal;
import java.util.List;

/// A value of a JSON text. Immutable; two are equal if they say the same, wherever they stood.
public sealed interface JsonValue
        permits JsonObject, JsonValue.Text, JsonValue.Decimal, JsonValue.Truth, JsonValue.Null, JsonValue.Array {

    /// Where it stood.
    Place place();

    /// A string.
    record Text(String text, Place place) implements JsonValue {}

    /// A number, exactly as it was written: `1.50` is not `1.5`.
    record Decimal(BigDecimal number, Place place) implements JsonValue {}

    /// `true` or `false`.
    record Truth(boolean truth, Place place) implements JsonValue {}

    /// `null`.
    record Null(Place place) implements JsonValue {}

    /// An array.
    record Array(List<JsonValue> elements, Place place) implements JsonValue {
        public Array {
            elements = List.copyOf(elements);
        }
    }

}
