package org.randnotiz.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/// Between text and [JsonValue]s.
///
/// Reading takes any JSON within the bounds below and nothing else: no comments, no second value behind the first, no
/// name twice in one object. All methods are safe for use by several threads.
public final class JsonText {

    /// The longest string, in UTF-16 code units: some ten thousand printed pages.
    public static final int LONGEST_STRING = 20_000_000;

    /// How deep objects and arrays may lie in one another.
    public static final int DEEPEST = 40;

    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_NUMBER = 1_000;
    private static final int GREATEST_EXPONENT = 1_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_STRING)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    private JsonText() {}

    /// The object that `bytes`, a UTF-8 text, consists of.
    public static JsonObject read(byte[] bytes) throws UnreadableJsonException {
        return read(bytes, 0, bytes.length);
    }

    /// The object that a part of `bytes`, a UTF-8 text, consists of.
    public static JsonObject read(byte[] bytes, int from, int length) throws UnreadableJsonException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes, from, length)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new UnreadableJsonException(place(parser.currentTokenLocation()), null, "json.syntax");
            }
            JsonObject object = object(parser);
            if (parser.nextToken() != null) {
                throw new UnreadableJsonException(place(parser.currentTokenLocation()), null, "json.syntax");
            }
            return object;
        } catch (StreamConstraintsException e) {
            throw new UnreadableJsonException(place(e.getLocation()), e, "json.bounds");
        } catch (JacksonException e) {
            throw new UnreadableJsonException(place(e.getLocation()), e, "json.syntax");
        }
    }

    /// The object as a text of one line, without a line end.
    public static String line(JsonObject object) {
        return new JsonPrinter(false).print(object);
    }

    /// The object as UTF-8 with two blanks a level, `\n` at line ends and at the end.
    public static byte[] pretty(JsonObject object) {
        return (new JsonPrinter(true).print(object) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObject object(JsonParser parser) throws UnreadableJsonException {
        JsonPosition place = place(parser.currentTokenLocation());
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonPosition nameAt = place(parser.currentTokenLocation());
            parser.nextToken();
            if (members.put(name, value(parser)) != null) {
                throw new UnreadableJsonException(nameAt, null, "json.twice", name);
            }
        }
        return new JsonObject(members, place);
    }

    private static JsonValue value(JsonParser parser) throws UnreadableJsonException {
        JsonToken token = parser.currentToken();
        JsonPosition place = place(parser.currentTokenLocation());
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                List<JsonValue> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(value(parser));
                }
                yield new JsonValue.Array(elements, place);
            }
            case VALUE_STRING -> new JsonValue.Text(parser.getString(), place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Decimal(number(parser, place), place);
            case VALUE_TRUE -> new JsonValue.Truth(true, place);
            case VALUE_FALSE -> new JsonValue.Truth(false, place);
            case VALUE_NULL -> new JsonValue.Null(place);
            default -> throw new UnreadableJsonException(place, null, "json.syntax");
        };
    }

    /// Numbers beyond any use are refused here, since working with them later could exhaust the memory.
    private static BigDecimal number(JsonParser parser, JsonPosition place) throws UnreadableJsonException {
        BigDecimal number;
        try {
            number = parser.getDecimalValue();
        } catch (NumberFormatException e) {
            throw new UnreadableJsonException(place, e, "json.bounds");
        }
        if (Math.abs((long) number.scale()) > GREATEST_EXPONENT) {
            throw new UnreadableJsonException(place, null, "json.bounds");
        }
        return number;
    }

    private static JsonPosition place(@org.jspecify.annotations.Nullable TokenStreamLocation location) {
        return location == null
                ? new JsonPosition(1, 1)
                : new JsonPosition(location.getLineNr(), location.getColumnNr());
    }
}
