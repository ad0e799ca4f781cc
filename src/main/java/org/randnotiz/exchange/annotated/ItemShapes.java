package org.randnotiz.exchange.annotated;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.codebook.Voice;
import org.randnotiz.json.Bounds;
import org.randnotiz.json.Codecs;
import org.randnotiz.json.JsonObject;
import org.randnotiz.json.JsonPosition;
import org.randnotiz.json.JsonValue;
import org.randnotiz.json.UnreadableJsonException;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.Assessment;
import org.randnotiz.sheet.Confidence;
import org.randnotiz.sheet.Dating;
import org.randnotiz.sheet.HandOver;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Judgement;
import org.randnotiz.sheet.Likelihood;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Origin;
import org.randnotiz.sheet.Remark;
import org.randnotiz.sheet.Resolution;

/// What people put on their sheets, in the annotated format: flat, each item with the person on whose sheet it stands, so
/// that the marks of all posts make one table.
final class ItemShapes {

    private ItemShapes() {}

    static JsonObject mark(PersonId person, Mark mark, Codebook codebook) {
        JsonObject.Builder json = begun(person, mark.id()).put("type", mark.type());
        Optional<Voice> voice = Voice.of(codebook.type(mark.type()).orElse(null), mark.values());
        AnnotatedFormat.put(json, "voice", voice.map(Voice::id).orElse(null));
        json.putAll(PostShape.anchor(mark.anchor()));
        JsonObject.Builder values = JsonObject.builder();
        mark.values().forEach((field, value) -> values.put(field, value(value)));
        return json.put("values", values.build())
                .put("by", mark.by().value())
                .put("at", mark.at().toString())
                .put("version", mark.version())
                .putWord("origin", mark.origin())
                .build();
    }

    /// A time also says itself in one word, which is what most readers of the file want of it.
    private static JsonObject value(FieldValue value) {
        JsonObject json = Codecs.FIELD_VALUE.write(value);
        return value instanceof FieldValue.Time time
                ? JsonObject.builder().putAll(json).put("iso", time.iso()).build()
                : json;
    }

    static Mark readMark(JsonObject json) throws UnreadableJsonException {
        Map<String, FieldValue> values = new LinkedHashMap<>(json.map("values", Codecs.FIELD_VALUE::read));
        return new Mark(
                json.parsed("id", ItemId::new),
                json.broughtCounter("version", 1),
                json.text("type"),
                PostShape.readAnchor(json),
                values,
                json.parsed("by", PersonId::new),
                json.instant("at"),
                json.word("origin", Origin.values()));
    }

    static JsonObject judgement(PersonId person, Judgement judgement) {
        return begun(person, judgement.id())
                .put("version", judgement.version())
                .putAll("assessments", judgement.assessments(), ItemShapes::assessment)
                .build();
    }

    private static JsonObject assessment(Assessment assessment) {
        JsonObject.Builder json = JsonObject.builder().put("text", assessment.text());
        Likelihood likelihood = assessment.likelihood();
        AnnotatedFormat.putWord(json, "likelihood", likelihood);
        putPercent(json, likelihood);
        AnnotatedFormat.putWord(json, "confidence", assessment.confidence());
        json.put("reason", assessment.reason()).putTexts("targets", assessment.targets());
        AnnotatedFormat.put(json, "due", assessment.due());
        AnnotatedFormat.putWord(json, "resolution", assessment.resolution());
        return json.put("by", assessment.by().value())
                .put("at", assessment.at().toString())
                .build();
    }

    private static void putPercent(JsonObject.Builder json, @Nullable Likelihood likelihood) {
        if (likelihood == null) {
            AnnotatedFormat.put(json, "likelihoodPercent", null);
        } else {
            JsonPosition made = new JsonPosition(0, 0);
            List<JsonValue> percents = List.of(
                    new JsonValue.Decimal(java.math.BigDecimal.valueOf(likelihood.from()), made),
                    new JsonValue.Decimal(java.math.BigDecimal.valueOf(likelihood.to()), made));
            json.put("likelihoodPercent", new JsonValue.Array(percents, made));
        }
    }

    static Judgement readJudgement(JsonObject json) throws UnreadableJsonException {
        return new Judgement(
                json.parsed("id", ItemId::new),
                json.broughtCounter("version", 1),
                json.list("assessments", ItemShapes::readAssessment));
    }

    private static Assessment readAssessment(JsonObject json) throws UnreadableJsonException {
        return new Assessment(
                json.text("text"),
                json.wordOrNull("likelihood", Likelihood.values()),
                json.wordOrNull("confidence", Confidence.values()),
                json.text("reason"),
                json.parsedList("targets", ItemId::new),
                json.parsedOrNull("due", Bounds::day),
                json.wordOrNull("resolution", Resolution.values()),
                json.parsed("by", PersonId::new),
                json.instant("at"));
    }

    static JsonObject remark(PersonId person, Remark remark) {
        JsonObject.Builder json = begun(person, remark.id()).put("of", remark.of().value());
        AnnotatedFormat.put(json, "about", remark.about());
        return json.put("text", remark.text())
                .put("resolved", remark.resolved())
                .put("by", remark.by().value())
                .put("at", remark.at().toString())
                .put("version", remark.version())
                .build();
    }

    static Remark readRemark(JsonObject json) throws UnreadableJsonException {
        return new Remark(
                json.parsed("id", ItemId::new),
                json.broughtCounter("version", 1),
                json.parsed("of", PersonId::new),
                json.parsedOrNull("about", ItemId::new),
                json.text("text"),
                json.truth("resolved"),
                json.parsed("by", PersonId::new),
                json.instant("at"));
    }

    static JsonObject handOver(PersonId person, HandOver handOver) {
        return begun(person, handOver.id())
                .putWord("kind", handOver.kind())
                .put("of", handOver.of().value())
                .put("round", handOver.round())
                .put("note", handOver.note())
                .put("by", handOver.by().value())
                .put("at", handOver.at().toString())
                .build();
    }

    static HandOver readHandOver(JsonObject json) throws UnreadableJsonException {
        return new HandOver(
                json.parsed("id", ItemId::new),
                json.word("kind", HandOver.Kind.values()),
                json.parsed("of", PersonId::new),
                json.broughtCounter("round", 1),
                json.text("note"),
                json.parsed("by", PersonId::new),
                json.instant("at"));
    }

    static JsonObject dating(PersonId person, Dating dating) {
        return begun(person, dating.id())
                .putAll(PostShape.published(dating.published()))
                .put("reason", dating.reason())
                .put("by", dating.by().value())
                .put("at", dating.at().toString())
                .put("version", dating.version())
                .build();
    }

    static Dating readDating(JsonObject json) throws UnreadableJsonException {
        return new Dating(
                json.parsed("id", ItemId::new),
                json.broughtCounter("version", 1),
                PostShape.readPublished(json),
                json.text("reason"),
                json.parsed("by", PersonId::new),
                json.instant("at"));
    }

    private static JsonObject.Builder begun(PersonId person, ItemId id) {
        return JsonObject.builder().put("id", id.value()).put("person", person.value());
    }
}
