package org.randnotiz.json;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.codebook.Label;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.codebook.Tag;
import org.randnotiz.codebook.TagSet;
import org.randnotiz.codebook.Voice;

/// `codebook.json`.
final class CodebookCodec {

    private CodebookCodec() {}

    static JsonObject write(Codebook codebook) {
        return Codecs.versioned()
                .put("id", codebook.id())
                .put("revision", codebook.revision())
                .put("label", label(codebook.label()))
                .putAll("tagSets", codebook.tagSets(), CodebookCodec::tagSet)
                .putAll("types", codebook.types(), CodebookCodec::type)
                .build();
    }

    static Codebook read(JsonObject json) throws UnreadableJsonException {
        Codecs.checkVersion(json);
        Codebook codebook = new Codebook(
                json.text("id"),
                json.counter("revision", 0),
                json.read("label", CodebookCodec::label),
                json.list("tagSets", CodebookCodec::readTagSet),
                json.list("types", CodebookCodec::readType));
        requireOnce(json, "tagSets", codebook.tagSets().stream().map(TagSet::id));
        requireOnce(json, "types", codebook.types().stream().map(MarkType::id));
        return codebook;
    }

    /// Of two things with one id only the first could be meant, and the other would be lost in silence.
    private static void requireOnce(JsonObject json, String name, Stream<String> ids) throws UnreadableJsonException {
        Set<String> seen = new HashSet<>();
        for (String id : ids.toList()) {
            if (!seen.add(id)) {
                throw json.twice(name, id);
            }
        }
    }

    static JsonObject label(Label label) {
        return JsonObject.builder().put("de", label.de()).put("en", label.en()).build();
    }

    static Label label(JsonObject json) throws UnreadableJsonException {
        return new Label(json.text("de"), json.text("en"));
    }

    static void putUnlessEmpty(JsonObject.Builder builder, String name, Label label) {
        if (!label.equals(Label.EMPTY)) {
            builder.put(name, label(label));
        }
    }

    static Label labelOrEmpty(JsonObject json, String name) throws UnreadableJsonException {
        return json.has(name) ? json.read(name, CodebookCodec::label) : Label.EMPTY;
    }

    private static JsonObject tagSet(TagSet set) {
        return JsonObject.builder()
                .put("id", set.id())
                .putAll("tags", set.tags(), CodebookCodec::tag)
                .build();
    }

    private static TagSet readTagSet(JsonObject json) throws UnreadableJsonException {
        return new TagSet(json.text("id"), json.list("tags", CodebookCodec::readTag));
    }

    private static JsonObject tag(Tag tag) {
        JsonObject.Builder json = JsonObject.builder().put("id", tag.id()).put("label", label(tag.label()));
        putUnlessEmpty(json, "note", tag.note());
        json.putText("within", tag.within());
        if (!tag.requires().isEmpty()) {
            json.putTexts("requires", new TreeSet<>(tag.requires()));
        }
        return json.build();
    }

    private static Tag readTag(JsonObject json) throws UnreadableJsonException {
        return new Tag(
                json.text("id"),
                json.read("label", CodebookCodec::label),
                labelOrEmpty(json, "note"),
                json.textOrNull("within"),
                Set.copyOf(json.texts("requires")));
    }

    private static JsonObject type(MarkType type) {
        return JsonObject.builder()
                .put("id", type.id())
                .put("label", label(type.label()))
                .putUnlessEmpty("key", type.key())
                .put("colour", type.colour())
                .putWord("voice", type.voice())
                .putAll("fields", type.fields(), FieldSpecCodec::write)
                .build();
    }

    private static MarkType readType(JsonObject json) throws UnreadableJsonException {
        return new MarkType(
                json.text("id"),
                json.read("label", CodebookCodec::label),
                json.textOr("key", ""),
                json.text("colour"),
                json.wordOrNull("voice", Voice.values()),
                json.list("fields", FieldSpecCodec::read));
    }
}
