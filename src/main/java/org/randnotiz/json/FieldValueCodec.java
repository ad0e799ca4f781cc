package org.randnotiz.json;

import org.randnotiz.actor.ActorId;
import org.randnotiz.codebook.FieldValue;

/// A value of a mark's field; its `kind` says which.
final class FieldValueCodec {

    private static final int POLE = 90;
    private static final int DATE_LINE = 180;

    private FieldValueCodec() {}

    static JsonObject write(FieldValue value) {
        return switch (value) {
            case FieldValue.Text text -> of("text").put("text", text.text()).build();
            case FieldValue.Choice choice ->
                of("choice").putTexts("tags", choice.tags()).build();
            case FieldValue.Scale scale -> of("scale").put("step", scale.step()).build();
            case FieldValue.YesNo yesNo -> of("yesno").put("yes", yesNo.yes()).build();
            case FieldValue.Decimal decimal ->
                of("number").put("number", decimal.number()).build();
            case FieldValue.Actors actors ->
                of("actors").putTexts("actors", actors.actors()).build();
            case FieldValue.Place place ->
                of("place")
                        .put("name", place.name())
                        .putDecimal("latitude", place.latitude())
                        .putDecimal("longitude", place.longitude())
                        .build();
            case FieldValue.Time time ->
                of("time")
                        .putText("from", time.from())
                        .putText("to", time.to())
                        .putUnlessEmpty("words", time.words())
                        .build();
            case FieldValue.Links links ->
                of("links").putTexts("marks", links.marks()).build();
        };
    }

    static FieldValue read(JsonObject json) throws UnreadableJsonException {
        return switch (json.text("kind")) {
            case "text" -> new FieldValue.Text(json.text("text"));
            case "choice" -> new FieldValue.Choice(json.texts("tags"));
            case "scale" -> new FieldValue.Scale(json.integer("step", Integer.MIN_VALUE));
            case "yesno" -> new FieldValue.YesNo(json.truth("yes"));
            case "number" -> new FieldValue.Decimal(json.number("number"));
            case "actors" -> new FieldValue.Actors(json.parsedList("actors", ActorId::new));
            case "place" ->
                new FieldValue.Place(
                        json.text("name"),
                        json.decimalOrNull("latitude", POLE),
                        json.decimalOrNull("longitude", DATE_LINE));
            case "time" ->
                new FieldValue.Time(
                        json.parsed("from", Bounds::day),
                        json.parsed("to", Bounds::day),
                        json.textOr("words", ""));
            case "links" -> new FieldValue.Links(json.texts("marks"));
            default -> throw json.wrong("kind");
        };
    }

    private static JsonObject.Builder of(String kind) {
        return JsonObject.builder().put("kind", kind);
    }
}
