package org.randnotiz.search;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
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
}
