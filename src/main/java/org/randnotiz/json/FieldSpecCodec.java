package org.randnotiz.json;

import org.randnotiz.codebook.FieldSpec;
import org.randnotiz.codebook.Label;

/// A field of a mark type; its `kind` says which.
final class FieldSpecCodec {

    private FieldSpecCodec() {}

    static JsonObject write(FieldSpec field) {
        JsonObject.Builder json = JsonObject.builder()
                .put("id", field.id())
                .put("kind", kind(field))
                .put("label", CodebookCodec.label(field.label()));
        CodebookCodec.putUnlessEmpty(json, "hint", field.hint());
        putIfTrue(json, "required", field.required());
        switch (field) {
            case FieldSpec.Choice choice -> {
                json.put("tagSet", choice.tagSet());
                putIfTrue(json, "many", choice.many());
                json.putText("within", choice.within());
            }
            case FieldSpec.Scale scale -> {
                json.put("from", scale.from()).put("to", scale.to());
                json.putAll("steps", scale.steps(), CodebookCodec::label);
            }
            case FieldSpec.Actors actors -> putIfTrue(json, "many", actors.many());
            case FieldSpec.Links links -> {
                json.putTexts("types", links.types());
                putIfTrue(json, "many", links.many());
            }
            case FieldSpec.Text text -> {
            }
            case FieldSpec.YesNo yesNo -> {
            }
            case FieldSpec.Decimal decimal -> {
            }
            case FieldSpec.Place place -> {
            }
            case FieldSpec.Time time -> {
            }
        }
        return json.build();
    }

    private static String kind(FieldSpec field) {
        return switch (field) {
            case FieldSpec.Text text -> "text";
            case FieldSpec.Choice choice -> "choice";
            case FieldSpec.Scale scale -> "scale";
            case FieldSpec.YesNo yesNo -> "yesno";
            case FieldSpec.Decimal decimal -> "number";
            case FieldSpec.Actors actors -> "actors";
            case FieldSpec.Place place -> "place";
            case FieldSpec.Time time -> "time";
            case FieldSpec.Links links -> "links";
        };
    }

    static FieldSpec read(JsonObject json) throws UnreadableJsonException {
        String id = json.text("id");
        Label label = json.read("label", CodebookCodec::label);
        Label hint = CodebookCodec.labelOrEmpty(json, "hint");
        boolean required = json.truth("required", false);
        boolean many = json.truth("many", false);
        return switch (json.text("kind")) {
            case "text" -> new FieldSpec.Text(id, label, hint, required);
            case "choice" ->
                new FieldSpec.Choice(id, label, hint, required, json.text("tagSet"), many, json.textOrNull("within"));
            case "scale" ->
                new FieldSpec.Scale(
                        id,
                        label,
                        hint,
                        required,
                        json.integer("from", Integer.MIN_VALUE),
                        json.integer("to", Integer.MIN_VALUE),
                        json.list("steps", CodebookCodec::label));
            case "yesno" -> new FieldSpec.YesNo(id, label, hint, required);
            case "number" -> new FieldSpec.Decimal(id, label, hint, required);
            case "actors" -> new FieldSpec.Actors(id, label, hint, required, many);
            case "place" -> new FieldSpec.Place(id, label, hint, required);
            case "time" -> new FieldSpec.Time(id, label, hint, required);
            case "links" -> new FieldSpec.Links(id, label, hint, required, json.texts("types"), many);
            default -> throw json.wrong("kind");
        };
    }

    private static void putIfTrue(JsonObject.Builder json, String name, boolean truth) {
        if (truth) {
            json.put(name, true);
        }
    }
}
