package org.randnotiz.json;

import org.randnotiz.post.Rating;
import org.randnotiz.post.Reliability;
import org.randnotiz.post.Source;
import org.randnotiz.project.PersonId;

/// `sources.json`. The letters of the Admiralty scale stay capitals.
final class SourceCodec {

    private SourceCodec() {}

    static JsonObject write(SourceList list) {
        return Codecs.versioned()
                .put("revision", list.revision())
                .putAll("sources", list.sources(), SourceCodec::source)
                .build();
    }

    static SourceList read(JsonObject json) throws UnreadableJsonException {
        Codecs.checkVersion(json);
        return new SourceList(json.counter("revision", 0), json.list("sources", SourceCodec::source));
    }

    static JsonObject source(Source source) {
        return JsonObject.builder()
                .put("id", source.id())
                .put("name", source.name())
                .putAll("ratings", source.ratings(), SourceCodec::rating)
                .build();
    }

    static Source source(JsonObject json) throws UnreadableJsonException {
        return new Source(
                json.parsed("id", SourceCodec::id), json.text("name"), json.list("ratings", SourceCodec::rating));
    }

    private static JsonObject rating(Rating rating) {
        return JsonObject.builder()
                .put("reliability", rating.reliability().name())
                .put("by", rating.by().value())
                .putText("at", rating.at())
                .putUnlessEmpty("reason", rating.reason())
                .build();
    }

    private static Rating rating(JsonObject json) throws UnreadableJsonException {
        return new Rating(
                json.parsed("reliability", Reliability::valueOf),
                json.parsed("by", PersonId::new),
                json.instant("at"),
                json.textOr("reason", ""));
    }

    private static String id(String id) {
        if (!id.matches("[a-z0-9][a-z0-9-]*")) {
            throw new IllegalArgumentException("not a source's id: " + id);
        }
        return id;
    }
}
