package org.randnotiz.json;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.randnotiz.post.ClockNote;
import org.randnotiz.post.Post;
import org.randnotiz.post.PostId;
import org.randnotiz.post.Precision;
import org.randnotiz.post.Provenance;
import org.randnotiz.post.Published;
import org.randnotiz.text.Span;

/// A post. Its id comes first, so that ids can be found without parsing.
final class PostCodec {

    private PostCodec() {}

    static JsonObject write(Post post) {
        JsonObject.Builder json = JsonObject.builder()
                .put("id", post.id().value())
                .put("source", post.source())
                .put("published", published(post.published()))
                .putText("author", post.author())
                .putText("number", post.number());
        Span title = post.title();
        if (title != null) {
            json.put("title", span(title));
        }
        return json.put("text", post.text())
                .putText("link", post.link())
                .put("language", post.language())
                .put("provenance", provenance(post.provenance()))
                .build();
    }

    static Post read(JsonObject json) throws UnreadableJsonException {
        return new Post(
                json.parsed("id", PostId::new),
                json.read("published", PostCodec::readPublished),
                json.text("source"),
                json.textOrNull("author"),
                json.textOrNull("number"),
                json.readOrNull("title", PostCodec::span),
                json.text("text"),
                json.textOrNull("link"),
                json.text("language"),
                json.read("provenance", PostCodec::readProvenance));
    }

    static JsonObject published(Published published) {
        ZonedDateTime at = published.at();
        JsonObject.Builder json = JsonObject.builder().put("raw", published.raw());
        if (at != null) {
            json.putText("at", at.toOffsetDateTime()).put("zone", at.getZone().getId());
        }
        return json.putWord("precision", published.precision())
                .putWord("note", published.note())
                .build();
    }

    static Published readPublished(JsonObject json) throws UnreadableJsonException {
        return new Published(
                json.text("raw"),
                at(json),
                json.word("precision", Precision.values()),
                json.word("note", ClockNote.values()));
    }

    /// What the clock showed is kept even should the zone's rules have changed since; the offset decides where it
    /// showed that twice.
    private static @Nullable ZonedDateTime at(JsonObject json) throws UnreadableJsonException {
        OffsetDateTime at = json.parsedOrNull("at", Bounds::time);
        return at == null
                ? null
                : ZonedDateTime.ofLocal(at.toLocalDateTime(), json.parsed("zone", ZoneId::of), at.getOffset());
    }

    static JsonObject span(Span span) {
        return JsonObject.builder()
                .put("start", span.start())
                .put("end", span.end())
                .build();
    }

    static Span span(JsonObject json) throws UnreadableJsonException {
        return new Span(json.integer("start", 0), json.integer("end", 0));
    }

    private static JsonObject provenance(Provenance provenance) {
        return JsonObject.builder()
                .put("import", provenance.importId())
                .put("file", provenance.file())
                .put("line", provenance.line())
                .build();
    }

    private static Provenance readProvenance(JsonObject json) throws UnreadableJsonException {
        return new Provenance(json.text("import"), json.text("file"), json.wide("line", 0));
    }
}
