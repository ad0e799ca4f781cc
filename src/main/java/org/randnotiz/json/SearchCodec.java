package org.randnotiz.json;

import java.util.Set;
import org.randnotiz.search.SavedSearch;
import org.randnotiz.search.SavedSearches;

/// `searches/<person>.json`.
final class SearchCodec {

    private SearchCodec() {}

    static JsonObject write(SavedSearches searches) {
        return Codecs.versioned()
                .putAll("searches", searches.all(), SearchCodec::search)
                .build();
    }

    static SavedSearches read(JsonObject json) throws UnreadableJsonException {
        Codecs.checkVersion(json);
        return new SavedSearches(json.list("searches", SearchCodec::search));
    }

    private static JsonObject search(SavedSearch search) {
        return JsonObject.builder()
                .put("id", search.id())
                .put("name", search.name())
                .put("query", search.query())
                .putText("saved", search.saved())
                .putText("looked", search.looked())
                .put("seen", new JsonValue.Array(
                        search.seenInOrder().stream()
                                .<JsonValue>map(id -> new JsonValue.Text(id, JsonPosition.NONE))
                                .toList(),
                        JsonPosition.NONE))
                .build();
    }

    private static SavedSearch search(JsonObject json) throws UnreadableJsonException {
        return new SavedSearch(
                json.text("id"),
                json.text("name"),
                json.text("query"),
                json.instant("saved"),
                json.parsedOrNull("looked", Bounds::instant),
                Set.copyOf(json.texts("seen")));
    }
}
