package org.randnotiz.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.randnotiz.codebook.FieldValue;
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
import org.randnotiz.text.Anchor;

/// What a person puts on a sheet.
final class ItemCodecs {

    private ItemCodecs() {}

    static JsonObject mark(Mark mark) {
        JsonObject.Builder values = JsonObject.builder();
        mark.values().forEach((field, value) -> values.put(field, FieldValueCodec.write(value)));
        return JsonObject.builder()
                .put("id", mark.id().value())
                .put("version", mark.version())
                .put("type", mark.type())
                .put("anchor", anchor(mark.anchor()))
                .put("values", values.build())
                .put("by", mark.by().value())
                .putText("at", mark.at())
                .putWord("origin", mark.origin())
                .build();
    }

    static Mark mark(JsonObject json) throws UnreadableJsonException {
        Map<String, FieldValue> values = new LinkedHashMap<>(json.map("values", FieldValueCodec::read));
        return new Mark(
                json.parsed("id", ItemId::new),
                json.counter("version", 1),
                json.text("type"),
                json.read("anchor", ItemCodecs::anchor),
                values,
                json.parsed("by", PersonId::new),
                json.instant("at"),
                json.word("origin", Origin.values()));
    }

    private static JsonObject anchor(Anchor anchor) {
        return JsonObject.builder()
                .putAll(PostCodec.span(anchor.span()))
                .put("quote", anchor.quote())
                .build();
    }

    private static Anchor anchor(JsonObject json) throws UnreadableJsonException {
        return new Anchor(PostCodec.span(json), json.text("quote"));
    }

    static JsonObject judgement(Judgement judgement) {
        return JsonObject.builder()
                .put("id", judgement.id().value())
                .put("version", judgement.version())
                .putAll("assessments", judgement.assessments(), ItemCodecs::assessment)
                .build();
    }

    static Judgement judgement(JsonObject json) throws UnreadableJsonException {
        return new Judgement(
                json.parsed("id", ItemId::new),
                json.counter("version", 1),
                json.list("assessments", ItemCodecs::assessment));
    }

    private static JsonObject assessment(Assessment assessment) {
        JsonObject.Builder json = JsonObject.builder()
                .put("text", assessment.text())
                .putWord("likelihood", assessment.likelihood())
                .putWord("confidence", assessment.confidence())
                .putUnlessEmpty("reason", assessment.reason());
        if (!assessment.targets().isEmpty()) {
            json.putTexts("targets", assessment.targets());
        }
        return json.putText("due", assessment.due())
                .putWord("resolution", assessment.resolution())
                .put("by", assessment.by().value())
                .putText("at", assessment.at())
                .build();
    }

    private static Assessment assessment(JsonObject json) throws UnreadableJsonException {
        return new Assessment(
                json.text("text"),
                json.wordOrNull("likelihood", Likelihood.values()),
                json.wordOrNull("confidence", Confidence.values()),
                json.textOr("reason", ""),
                json.parsedList("targets", ItemId::new),
                json.parsedOrNull("due", Bounds::day),
                json.wordOrNull("resolution", Resolution.values()),
                json.parsed("by", PersonId::new),
                json.instant("at"));
    }

    static JsonObject remark(Remark remark) {
        return JsonObject.builder()
                .put("id", remark.id().value())
                .put("version", remark.version())
                .put("of", remark.of().value())
                .putText("about", remark.about())
                .put("text", remark.text())
                .put("resolved", remark.resolved())
                .put("by", remark.by().value())
                .putText("at", remark.at())
                .build();
    }

    static Remark remark(JsonObject json) throws UnreadableJsonException {
        return new Remark(
                json.parsed("id", ItemId::new),
                json.counter("version", 1),
                json.parsed("of", PersonId::new),
                json.parsedOrNull("about", ItemId::new),
                json.text("text"),
                json.truth("resolved"),
                json.parsed("by", PersonId::new),
                json.instant("at"));
    }

    static JsonObject handOver(HandOver handOver) {
        return JsonObject.builder()
                .put("id", handOver.id().value())
                .putWord("kind", handOver.kind())
                .put("of", handOver.of().value())
                .put("round", handOver.round())
                .putUnlessEmpty("note", handOver.note())
                .put("by", handOver.by().value())
                .putText("at", handOver.at())
                .build();
    }

    static HandOver handOver(JsonObject json) throws UnreadableJsonException {
        return new HandOver(
                json.parsed("id", ItemId::new),
                json.word("kind", HandOver.Kind.values()),
                json.parsed("of", PersonId::new),
                json.counter("round", 1),
                json.textOr("note", ""),
                json.parsed("by", PersonId::new),
                json.instant("at"));
    }

    static JsonObject dating(Dating dating) {
        return JsonObject.builder()
                .put("id", dating.id().value())
                .put("version", dating.version())
                .put("published", PostCodec.published(dating.published()))
                .putUnlessEmpty("reason", dating.reason())
                .put("by", dating.by().value())
                .putText("at", dating.at())
                .build();
    }

    static Dating dating(JsonObject json) throws UnreadableJsonException {
        return new Dating(
                json.parsed("id", ItemId::new),
                json.counter("version", 1),
                json.read("published", PostCodec::readPublished),
                json.textOr("reason", ""),
                json.parsed("by", PersonId::new),
                json.instant("at"));
    }
}
