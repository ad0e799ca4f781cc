package org.randnotiz.json;

import org.randnotiz.post.PostId;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.SheetKey;

/// `sheets/<aa>/<post>/<person>.json`.
final class SheetForm {

    private SheetForm() {}

    static JsonObject write(Sheet sheet) {
        JsonObject.Builder json = Forms.versioned()
                .put("post", sheet.key().post().value())
                .put("person", sheet.person().value())
                .put("revision", sheet.revision())
                .putAll("marks", sheet.marks(), ItemForms::mark)
                .putAll("judgements", sheet.judgements(), ItemForms::judgement)
                .putAll("remarks", sheet.remarks(), ItemForms::remark)
                .putAll("handOvers", sheet.handOvers(), ItemForms::handOver);
        if (!sheet.datings().isEmpty()) {
            json.putAll("datings", sheet.datings(), ItemForms::dating);
        }
        return json.build();
    }

    static Sheet read(JsonObject json) throws UnreadableJsonException {
        Forms.checkVersion(json);
        return new Sheet(
                new SheetKey(json.parsed("post", PostId::new), json.parsed("person", PersonId::new)),
                json.counter("revision", 0),
                json.list("marks", ItemForms::mark),
                json.list("judgements", ItemForms::judgement),
                json.list("remarks", ItemForms::remark),
                json.list("handOvers", ItemForms::handOver),
                json.list("datings", ItemForms::dating));
    }
}
