package org.randnotiz.json;

import org.randnotiz.post.PostId;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.SheetKey;

/// `sheets/<aa>/<post>/<person>.json`.
final class SheetCodec {

    private SheetCodec() {}

    static JsonObject write(Sheet sheet) {
        JsonObject.Builder json = Codecs.versioned()
                .put("post", sheet.key().post().value())
                .put("person", sheet.person().value())
                .put("revision", sheet.revision())
                .putAll("marks", sheet.marks(), ItemCodecs::mark)
                .putAll("judgements", sheet.judgements(), ItemCodecs::judgement)
                .putAll("remarks", sheet.remarks(), ItemCodecs::remark)
                .putAll("handOvers", sheet.handOvers(), ItemCodecs::handOver);
        if (!sheet.datings().isEmpty()) {
            json.putAll("datings", sheet.datings(), ItemCodecs::dating);
        }
        return json.build();
    }

    static Sheet read(JsonObject json) throws UnreadableJsonException {
        Codecs.checkVersion(json);
        return new Sheet(
                new SheetKey(json.parsed("post", PostId::new), json.parsed("person", PersonId::new)),
                json.counter("revision", 0),
                json.list("marks", ItemCodecs::mark),
                json.list("judgements", ItemCodecs::judgement),
                json.list("remarks", ItemCodecs::remark),
                json.list("handOvers", ItemCodecs::handOver),
                json.list("datings", ItemCodecs::dating));
    }
}
