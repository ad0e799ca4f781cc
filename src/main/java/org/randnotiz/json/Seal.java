package org.randnotiz.json;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/// A checksum over what an object says, as its member `crc`, so that a change from outside is noticed even where the JSON
/// still reads.
///
/// It is taken over the object without that member, written as [JsonText#line]: blanks and line ends do not count.
public final class Seal {

    private static final String NAME = "crc";
    private static final String CHANGED = "json.changed";

    private Seal() {}

    /// The object with its seal as the last member.
    public static JsonObject on(JsonObject object) {
        JsonObject bare = bare(object);
        return JsonObject.builder().putAll(bare).put(NAME, checksum(bare)).build();
    }

    /// Makes sure that an object says what was sealed. One without a seal, from before there were seals, passes.
    ///
    /// @throws UnreadableJsonException with the code `json.changed` if it does not
    public static void check(JsonObject object) throws UnreadableJsonException {
        if (!fits(object)) {
            throw new UnreadableJsonException(object.place(), null, CHANGED);
        }
    }

    /// Whether that is what [#check] throws: all could be read, and it is not what was sealed.
    public static boolean isBroken(UnreadableJsonException failure) {
        return failure.problem().code().equals(CHANGED);
    }

    /// Whether an object says what was sealed, or has no seal.
    public static boolean fits(JsonObject object) {
        JsonValue seal = object.members().get(NAME);
        return seal == null
                || (seal instanceof JsonValue.Text text && text.text().equals(checksum(bare(object))));
    }

    private static JsonObject bare(JsonObject object) {
        JsonObject.Builder bare = JsonObject.builder();
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            if (!member.getKey().equals(NAME)) {
                bare.put(member.getKey(), member.getValue());
            }
        }
        return bare.build();
    }

    private static String checksum(JsonObject bare) {
        byte[] text = JsonText.line(bare).getBytes(StandardCharsets.UTF_8);
        return Checksum.of(text, 0, text.length);
    }
}
