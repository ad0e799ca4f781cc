package org.randnotiz.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A JSON object: its members in the order of the text, and strict ways to ask for them.
///
/// All the methods that ask throw [UnreadableJsonException], which names the place, when a member is missing or is not
/// what is asked for. A member that is `null` counts as missing.
public final class JsonObject implements JsonValue {

    private static final int SHOWN = 40;

    private final Map<String, JsonValue> members;
    private final JsonPosition place;

    JsonObject(Map<String, JsonValue> members, JsonPosition place) {
        this.members = Collections.unmodifiableMap(members);
        this.place = place;
    }

    /// An object to be filled.
    public static Builder builder() {
        return new Builder();
    }

    /// The members, in order; cannot be changed.
    public Map<String, JsonValue> members() {
        return members;
    }

    @Override
    public JsonPosition place() {
        return place;
    }

    /// Whether there is a member of that name, and it is not `null`.
    public boolean has(String name) {
        return find(name) != null;
    }

    /// The string of that name.
    public String text(String name) throws UnreadableJsonException {
        return textOf(name, get(name));
    }

    /// The string of that name; null if there is none.
    public @Nullable String textOrNull(String name) throws UnreadableJsonException {
        JsonValue value = find(name);
        return value == null ? null : textOf(name, value);
    }

    /// The string of that name, or `otherwise` if there is none.
    public String textOr(String name, String otherwise) throws UnreadableJsonException {
        return has(name) ? text(name) : otherwise;
    }

    /// The string of that name, turned into something by `parse`, which refuses by an [IllegalArgumentException] or
    /// [DateTimeException].
    public <T> T parsed(String name, Function<String, T> parse) throws UnreadableJsonException {
        return parse(name, get(name), parse);
    }

    /// As [#parsed]; null if there is no such member.
    public <T> @Nullable T parsedOrNull(String name, Function<String, T> parse) throws UnreadableJsonException {
        JsonValue value = find(name);
        return value == null ? null : parse(name, value, parse);
    }

    /// The time of that name; see [Bounds].
    public Instant instant(String name) throws UnreadableJsonException {
        return parsed(name, Bounds::instant);
    }

    /// The constant that the string of that name means: `not-occurred` for `NOT_OCCURRED`.
    ///
    /// @param all the constants there are
    public <E extends Enum<E>> E word(String name, E[] all) throws UnreadableJsonException {
        return parsed(name, text -> constant(text, all));
    }

    /// As [#word]; null if there is no such member.
    public <E extends Enum<E>> @Nullable E wordOrNull(String name, E[] all) throws UnreadableJsonException {
        return parsedOrNull(name, text -> constant(text, all));
    }

    /// The whole number of that name.
    ///
    /// @param least the smallest one allowed; the greatest is that of an `int`
    public int integer(String name, int least) throws UnreadableJsonException {
        return (int) whole(name, least, Integer.MAX_VALUE);
    }

    /// The version, revision or round of that name in a file of a project.
    ///
    /// @param least the smallest one allowed; the greatest is [Bounds#GREATEST]
    public int counter(String name, int least) throws UnreadableJsonException {
        return (int) whole(name, least, Bounds.GREATEST);
    }

    /// The version, revision or round of that name in a file from outside.
    ///
    /// @param least the smallest one allowed; the greatest is [Bounds#GREATEST_BROUGHT]
    public int broughtCounter(String name, int least) throws UnreadableJsonException {
        return (int) whole(name, least, Bounds.GREATEST_BROUGHT);
    }

    /// The whole number of that name.
    ///
    /// @param least the smallest one allowed; the greatest is that of a `long`
    public long wide(String name, long least) throws UnreadableJsonException {
        return whole(name, least, Long.MAX_VALUE);
    }

    /// The number of that name, as written.
    public BigDecimal number(String name) throws UnreadableJsonException {
        JsonValue value = get(name);
        if (value instanceof Decimal decimal) {
            return decimal.number();
        }
        throw wrong(name, value, null);
    }

    /// The number of that name; null if there is none.
    ///
    /// @param bound the greatest absolute value allowed
    public @Nullable Double decimalOrNull(String name, double bound) throws UnreadableJsonException {
        if (!has(name)) {
            return null;
        }
        double number = number(name).doubleValue();
        if (Math.abs(number) <= bound) {
            return number;
        }
        throw wrong(name, get(name), null);
    }

    /// The truth value of that name.
    public boolean truth(String name) throws UnreadableJsonException {
        JsonValue value = get(name);
        if (value instanceof Truth truth) {
            return truth.truth();
        }
        throw wrong(name, value, null);
    }

    /// The truth value of that name, or `otherwise` if there is none.
    public boolean truth(String name, boolean otherwise) throws UnreadableJsonException {
        return has(name) ? truth(name) : otherwise;
    }

    /// The object of that name.
    public JsonObject object(String name) throws UnreadableJsonException {
        return objectOf(name, get(name));
    }

    /// The object of that name, read as something.
    public <T> T read(String name, JsonReading<T> reading) throws UnreadableJsonException {
        return object(name).as(reading);
    }

    /// The object of that name, read as something; null if there is none.
    public <T> @Nullable T readOrNull(String name, JsonReading<T> reading) throws UnreadableJsonException {
        return has(name) ? read(name, reading) : null;
    }

    /// The strings of the array of that name; empty if there is none.
    public List<String> texts(String name) throws UnreadableJsonException {
        return parsedList(name, text -> text);
    }

    /// The strings of the array of that name, each turned into something; empty if there is none.
    public <T> List<T> parsedList(String name, Function<String, T> parse) throws UnreadableJsonException {
        List<T> values = new ArrayList<>();
        for (JsonValue element : elements(name)) {
            values.add(parse(name, element, parse));
        }
        return values;
    }

    /// The objects of the array of that name, each read as something; empty if there is none.
    public <T> List<T> list(String name, JsonReading<T> reading) throws UnreadableJsonException {
        List<T> values = new ArrayList<>();
        for (JsonValue element : elements(name)) {
            values.add(objectOf(name, element).as(reading));
        }
        return values;
    }

    /// The objects that are the members of the object of that name, each read as something; empty if there is none.
    public <T> Map<String, T> map(String name, JsonReading<T> reading) throws UnreadableJsonException {
        Map<String, T> values = new LinkedHashMap<>();
        if (has(name)) {
            for (Map.Entry<String, JsonValue> member : object(name).members.entrySet()) {
                values.put(member.getKey(), objectOf(member.getKey(), member.getValue()).as(reading));
            }
        }
        return values;
    }

    /// This object read as something; what the thing itself refuses is said of this place.
    public <T> T as(JsonReading<T> reading) throws UnreadableJsonException {
        try {
            return reading.read(this);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnreadableJsonException(place, e, "json.refused");
        }
    }

    /// Why the member of that name cannot be taken: what it says is not known, or does not fit.
    /// For a list, the member `name`, in which `id` is twice.
    UnreadableJsonException twice(String name, String id) {
        return new UnreadableJsonException(Objects.requireNonNullElse(find(name), this).place(), null, "json.twice",
                id);
    }

    UnreadableJsonException wrong(String name) {
        return wrong(name, Objects.requireNonNullElse(find(name), this), null);
    }

    private @Nullable JsonValue find(String name) {
        JsonValue value = members.get(name);
        return value instanceof Null ? null : value;
    }

    private JsonValue get(String name) throws UnreadableJsonException {
        JsonValue value = find(name);
        if (value == null) {
            throw new UnreadableJsonException(place, null, "json.missing", name);
        }
        return value;
    }

    /// The values of the array of that name, of whatever kind; empty if there is none.
    List<JsonValue> elements(String name) throws UnreadableJsonException {
        JsonValue value = find(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof Array array) {
            return array.elements();
        }
        throw wrong(name, value, null);
    }

    private long whole(String name, long least, long most) throws UnreadableJsonException {
        try {
            long number = number(name).longValueExact();
            if (least <= number && number <= most) {
                return number;
            }
        } catch (ArithmeticException e) {
            throw wrong(name, get(name), e);
        }
        throw wrong(name, get(name), null);
    }

    private static String textOf(String name, JsonValue value) throws UnreadableJsonException {
        if (value instanceof Text text) {
            return text.text();
        }
        throw wrong(name, value, null);
    }

    private static JsonObject objectOf(String name, JsonValue value) throws UnreadableJsonException {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw wrong(name, value, null);
    }

    private static <T> T parse(String name, JsonValue value, Function<String, T> parse)
            throws UnreadableJsonException {
        try {
            return parse.apply(textOf(name, value));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw wrong(name, value, e);
        }
    }

    private static <E extends Enum<E>> E constant(String text, E[] all) {
        for (E constant : all) {
            if (word(constant).equals(text)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no such word");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static UnreadableJsonException wrong(String name, JsonValue value, @Nullable Throwable cause) {
        String shown =
                switch (value) {
                    case Text text -> text.text();
                    case Decimal decimal -> decimal.number().toString();
                    case Truth truth -> String.valueOf(truth.truth());
                    case Null none -> "null";
                    case Array array -> "[…]";
                    case JsonObject object -> "{…}";
                };
        String shortened = shown.codePointCount(0, shown.length()) <= SHOWN
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, SHOWN)) + " …";
        return new UnreadableJsonException(value.place(), cause, "json.value", name, shortened);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonObject object && object.members.equals(members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return JsonText.line(this);
    }

    /// Makes an object member by member; what is null or empty is left out where the method says so.
    public static final class Builder {

        private final Map<String, JsonValue> members = new LinkedHashMap<>();

        private Builder() {}

        /// Any value.
        public Builder put(String name, JsonValue value) {
            members.put(name, value);
            return this;
        }

        /// A string; the text of an id, a time, a day.
        public Builder put(String name, CharSequence text) {
            return put(name, new Text(text.toString(), JsonPosition.NONE));
        }

        /// The string that `value` is written as; left out if it is null.
        public Builder putText(String name, @Nullable Object value) {
            return value == null ? this : put(name, value.toString());
        }

        /// A string; left out if it is empty.
        public Builder putUnlessEmpty(String name, String text) {
            return text.isEmpty() ? this : put(name, text);
        }

        /// A constant; left out if it is null.
        public Builder putWord(String name, @Nullable Enum<?> constant) {
            return constant == null ? this : put(name, word(constant));
        }

        /// A whole number.
        public Builder put(String name, long number) {
            return put(name, new Decimal(BigDecimal.valueOf(number), JsonPosition.NONE));
        }

        /// A number.
        public Builder put(String name, BigDecimal number) {
            return put(name, new Decimal(number, JsonPosition.NONE));
        }

        /// A number; left out if it is null.
        ///
        /// @throws NumberFormatException if it is not finite
        public Builder putDecimal(String name, @Nullable Double number) {
            return number == null ? this : put(name, new BigDecimal(number.toString()));
        }

        /// A truth value.
        public Builder put(String name, boolean truth) {
            return put(name, new Truth(truth, JsonPosition.NONE));
        }

        /// An array of strings.
        public Builder putTexts(String name, Iterable<?> values) {
            List<JsonValue> elements = new ArrayList<>();
            for (Object value : values) {
                elements.add(new Text(value.toString(), JsonPosition.NONE));
            }
            return put(name, new Array(elements, JsonPosition.NONE));
        }

        /// An array of objects.
        public <T> Builder putAll(String name, Iterable<T> values, Function<? super T, JsonObject> form) {
            List<JsonValue> elements = new ArrayList<>();
            for (T value : values) {
                elements.add(form.apply(value));
            }
            return put(name, new Array(elements, JsonPosition.NONE));
        }

        /// All members of another object.
        public Builder putAll(JsonObject other) {
            members.putAll(other.members);
            return this;
        }

        /// The object.
        public JsonObject build() {
            return new JsonObject(new LinkedHashMap<>(members), JsonPosition.NONE);
        }
    }
}
