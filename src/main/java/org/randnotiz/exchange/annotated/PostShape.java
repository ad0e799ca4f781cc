package org.randnotiz.exchange.annotated;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.randnotiz.exchange.AnnotatedPost;
import org.randnotiz.exchange.Sha256;
import org.randnotiz.german.repeat.Repetition;
import org.randnotiz.german.repeat.Repetitions;
import org.randnotiz.json.Bounds;
import org.randnotiz.json.JsonObject;
import org.randnotiz.json.UnreadableJsonException;
import org.randnotiz.post.ClockNote;
import org.randnotiz.post.Post;
import org.randnotiz.post.PostId;
import org.randnotiz.post.Precision;
import org.randnotiz.post.Provenance;
import org.randnotiz.post.Published;
import org.randnotiz.sheet.Dating;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.text.Anchor;
import org.randnotiz.text.Span;

/// A post in the annotated format. What people said of it stands beside its own members: [ItemShapes].
final class PostShape {

    /// Every key a post may have.
    static final Set<String> KEYS = Set.of(
            "record",
            "id",
            "published",
            "publishedAt",
            "publishedZone",
            "publishedPrecision",
            "publishedNote",
            "publishedRaw",
            "publishedCorrected",
            "source",
            "author",
            "number",
            "link",
            "language",
            "title",
            "text",
            "textLength",
            "textSha256",
            "repetitions",
            "provenance",
            "sheets",
            "marks",
            "judgements",
            "remarks",
            "handOvers",
            "datings");

    private PostShape() {}

    /// The post itself, and of what people said of it only when it was published.
    static JsonObject write(AnnotatedPost annotated) {
        Post post = annotated.post();
        JsonObject.Builder json =
                JsonObject.builder().put("id", post.id().value()).putAll(published(post.published()));
        AnnotatedFormat.put(
                json,
                "publishedCorrected",
                Dating.of(annotated.sheets())
                        .map(dating -> dating.published().iso())
                        .orElse(null));
        json.put("source", post.source());
        AnnotatedFormat.put(json, "author", post.author());
        AnnotatedFormat.put(json, "number", post.number());
        AnnotatedFormat.put(json, "link", post.link());
        json.put("language", post.language());
        Span title = post.title();
        AnnotatedFormat.putObject(json, "title", title == null ? null : anchor(Anchor.in(post.text(), title)));
        json.put("text", post.text());
        json.put("textLength", post.text().length());
        json.put("textSha256", Sha256.of(post.text()));
        json.putAll("repetitions", Repetitions.of(post.text()), PostShape::repetition);
        return json.put("provenance", provenance(post.provenance())).build();
    }

    /// When it was published, as members of any object.
    static JsonObject published(Published published) {
        JsonObject.Builder json = JsonObject.builder();
        ZonedDateTime at = published.at();
        AnnotatedFormat.put(json, "published", published.iso());
        AnnotatedFormat.put(json, "publishedAt", at == null ? null : at.toOffsetDateTime());
        AnnotatedFormat.put(json, "publishedZone", at == null ? null : at.getZone().getId());
        AnnotatedFormat.putWord(json, "publishedPrecision", at == null ? null : published.precision());
        json.putWord("publishedNote", published.note());
        return json.put("publishedRaw", published.raw()).build();
    }

    private static JsonObject repetition(Repetition repetition) {
        return JsonObject.builder()
                .put("start", repetition.copy().start())
                .put("end", repetition.copy().end())
                .put("originalStart", repetition.original().start())
                .put("originalEnd", repetition.original().end())
                .put("paragraphs", repetition.paragraphs())
                .putDecimal("likeness", repetition.likeness())
                .build();
    }

    private static JsonObject provenance(Provenance provenance) {
        return JsonObject.builder()
                .put("import", provenance.importId())
                .put("file", provenance.file())
                .put("line", provenance.line())
                .build();
    }

    /// The sheet's owner and state.
    static JsonObject sheet(String person, SheetState state) {
        return JsonObject.builder()
                .put("person", person)
                .putWord("state", state)
                .build();
    }

    /// A passage with its words.
    static JsonObject anchor(Anchor anchor) {
        return JsonObject.builder()
                .put("start", anchor.span().start())
                .put("end", anchor.span().end())
                .put("quote", anchor.quote())
                .build();
    }

    /// A passage with its words, as members of any object.
    static Anchor readAnchor(JsonObject json) throws UnreadableJsonException {
        return new Anchor(new Span(json.integer("start", 0), json.integer("end", 0)), json.text("quote"));
    }

    /// The post itself. That id, hash and title belong to the text is for the caller to see.
    static Post read(JsonObject json) throws UnreadableJsonException {
        Anchor title = json.readOrNull("title", PostShape::readAnchor);
        return new Post(
                json.parsed("id", PostId::new),
                readPublished(json),
                json.parsed("source", PostShape::sourceId),
                json.textOrNull("author"),
                json.textOrNull("number"),
                title == null ? null : title.span(),
                json.text("text"),
                json.textOrNull("link"),
                json.text("language"),
                json.read("provenance", PostShape::readProvenance));
    }

    /// When it was published, as members of any object.
    static Published readPublished(JsonObject json) throws UnreadableJsonException {
        ZonedDateTime at = at(json);
        return new Published(
                json.text("publishedRaw"),
                at,
                at == null ? Precision.DAY : json.word("publishedPrecision", Precision.values()),
                json.word("publishedNote", ClockNote.values()));
    }

    private static @Nullable ZonedDateTime at(JsonObject json) throws UnreadableJsonException {
        OffsetDateTime at = json.parsedOrNull("publishedAt", Bounds::time);
        return at == null
                ? null
                : ZonedDateTime.ofLocal(
                        at.toLocalDateTime(), json.parsed("publishedZone", ZoneId::of), at.getOffset());
    }

    private static Provenance readProvenance(JsonObject json) throws UnreadableJsonException {
        return new Provenance(json.text("import"), json.text("file"), json.wide("line", 0));
    }

    /// A source's id names files and may stand in addresses.
    static String sourceId(String id) {
        if (!id.matches("[a-z0-9][a-z0-9-]*")) {
            throw new IllegalArgumentException("not a source's id: " + id);
        }
        return id;
    }
}
