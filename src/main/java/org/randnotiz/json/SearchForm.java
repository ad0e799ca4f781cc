package org.randnotiz.json;

import java.util.Set;
import org.randnotiz.search.SavedSearch;
import org.randnotiz.search.SavedSearches;

/// `searches/<person>.json`.
final class SearchForm {

    private SearchForm() {}

    static JsonObject write(SavedSearches searches) {
        return Forms.versioned()
                .putAll("searches", searches.all(), SearchForm::search)
                .build();
    }

    static SavedSearches read(JsonObject json) throws UnreadableJsonException {
        Forms.checkVersion(json);
        return new SavedSearches(json.list("searches", SearchForm::search));
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
                                .<JsonValue>map(id -> new JsonValue.Text(id, Place.NONE))
                                .toList(),
                        Place.NONE))
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
