package org.randnotiz.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.ActorId;
import org.randnotiz.draft.Draft;
import org.randnotiz.draft.DraftPlace;
import org.randnotiz.draft.Drafts;
import org.randnotiz.post.PostId;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.SheetKey;

/// `drafts/<person>@<host>.json`.
final class DraftCodec {

    private DraftCodec() {}

    static JsonObject write(Drafts drafts) {
        return Codecs.versioned().putAll("drafts", drafts.all(), DraftCodec::draft).build();
    }

    static Drafts read(JsonObject json) throws UnreadableJsonException {
        Codecs.checkVersion(json);
        return new Drafts(json.list("drafts", DraftCodec::draft));
    }

    private static JsonObject draft(Draft draft) {
        JsonObject.Builder entries = JsonObject.builder();
        for (Map.Entry<String, Draft.Entry> entry : draft.entries().entrySet()) {
            entries.put(
                    entry.getKey(),
                    JsonObject.builder()
                            .put("typed", entry.getValue().typed())
                            .putUnlessEmpty("over", entry.getValue().over())
                            .build());
        }
        return place(draft.place())
                .put("entries", entries.build())
                .putUnlessEmpty("focus", draft.focus())
                .put("anchor", draft.anchor())
                .put("caret", draft.caret())
                .build();
    }

    private static Draft draft(JsonObject json) throws UnreadableJsonException {
        return new Draft(
                place(json),
                json.map("entries", entry -> new Draft.Entry(entry.text("typed"), entry.textOr("over", ""))),
                json.textOr("focus", ""),
                json.integer("anchor", 0),
                json.integer("caret", 0));
    }

    private static JsonObject.Builder place(DraftPlace place) {
        return switch (place) {
            case DraftPlace.OfMark mark ->
                on("mark", mark.sheet()).put("item", mark.mark().value());
            case DraftPlace.OfJudgement judgement ->
                on("judgement", judgement.sheet()).put("item", judgement.judgement().value());
            case DraftPlace.OfRemark remark -> on("remark", remark.sheet()).putText("item", remark.about());
            case DraftPlace.OfDecision decision -> on("decision", decision.sheet());
            case DraftPlace.OfDating dating -> of("dating").put("post", dating.post().value());
            case DraftPlace.OfRating rating -> of("rating").put("source", rating.source());
            case DraftPlace.OfActor actor -> of("actor").putText("actor", actor.actor());
        };
    }

    private static DraftPlace place(JsonObject json) throws UnreadableJsonException {
        return switch (json.text("form")) {
            case "mark" -> new DraftPlace.OfMark(sheet(json), json.parsed("item", ItemId::new));
            case "judgement" -> new DraftPlace.OfJudgement(sheet(json), json.parsed("item", ItemId::new));
            case "remark" -> new DraftPlace.OfRemark(sheet(json), item(json));
            case "decision" -> new DraftPlace.OfDecision(sheet(json));
            case "dating" -> new DraftPlace.OfDating(json.parsed("post", PostId::new));
            case "rating" -> new DraftPlace.OfRating(json.text("source"));
            case "actor" -> new DraftPlace.OfActor(json.parsedOrNull("actor", ActorId::new));
            default -> throw json.wrong("form");
        };
    }

    private static @Nullable ItemId item(JsonObject json) throws UnreadableJsonException {
        return json.parsedOrNull("item", ItemId::new);
    }

    private static JsonObject.Builder of(String form) {
        return JsonObject.builder().put("form", form);
    }

    private static JsonObject.Builder on(String form, SheetKey sheet) {
        return of(form).put("post", sheet.post().value()).put("person", sheet.person().value());
    }

    private static SheetKey sheet(JsonObject json) throws UnreadableJsonException {
        return new SheetKey(json.parsed("post", PostId::new), json.parsed("person", PersonId::new));
    }
}
