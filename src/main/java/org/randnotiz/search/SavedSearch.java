package org.randnotiz.search;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A search that a person keeps under a name.
///
/// @param id     names it
/// @param name   as shown, not blank
/// @param query  as typed, not blank
/// @param saved  when it was first kept
/// @param looked when the person last looked at what it finds; null if that has not been
/// @param seen   ids of the imports that were there then: a post of any other is new
public record SavedSearch(
        String id, String name, String query, Instant saved, @Nullable Instant looked, Set<String> seen) {

    private static final int LONGEST_NAME = 48;

    /// @throws IllegalArgumentException if id, name or query is blank
    public SavedSearch {
        if (id.isBlank() || name.isBlank() || query.isBlank()) {
            throw new IllegalArgumentException("a saved search needs an id, a name and a query");
        }
        seen = Set.copyOf(seen);
    }

    /// The same by another name, or for another query. Of another query nothing has been seen yet.
    public SavedSearch with(String otherName, String otherQuery) {
        return otherQuery.equals(query)
                ? new SavedSearch(id, otherName, query, saved, looked, seen)
                : new SavedSearch(id, otherName, otherQuery, saved, null, Set.of());
    }

    /// The same, looked at.
    ///
    /// @param there ids of the imports whose posts could be found then
    public SavedSearch lookedAt(Instant when, Set<String> there) {
        return new SavedSearch(id, name, query, saved, when, there);
    }

    /// The imports seen, in the order of their ids.
    public Set<String> seenInOrder() {
        return new TreeSet<>(seen);
    }

    /// A name for a search: what it asks for, without the names of fields.
    public static String nameFor(String query) {
        String words = words(QueryText.parse(query).query()).replaceAll("\\s+", " ").strip();
        String name = words.isEmpty() ? query.strip() : words;
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        int blank = name.lastIndexOf(' ', LONGEST_NAME);
        return name.substring(0, blank > 0 ? blank : LONGEST_NAME) + " …";
    }

    private static String words(Query query) {
        return switch (query) {
            case Query.Word word -> word.text();
            case Query.Phrase phrase -> phrase.text();
            case Query.Exact exact -> exact.text();
            case Query.Prefix prefix -> prefix.text() + "…";
            case Query.Fuzzy fuzzy -> fuzzy.text();
            case Query.Field field -> field.value().equals("*") ? field.name() : field.value();
            case Query.Bracket bracket -> bracket.kind() + " " + words(bracket.inner());
            case Query.And and -> and.parts().stream().map(SavedSearch::words).collect(Collectors.joining(" "));
            case Query.Or or -> or.parts().stream().map(SavedSearch::words).collect(Collectors.joining(" / "));
            case Query.Not not -> "−" + words(not.part());
            default -> "";
        };
    }
}
