package org.randnotiz.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The searches that one person keeps, in the order they were kept.
///
/// @param all each with an id of its own
public record SavedSearches(List<SavedSearch> all) {

    /// None.
    public static final SavedSearches EMPTY = new SavedSearches(List.of());

    /// @throws IllegalArgumentException if two have the same id
    public SavedSearches {
        all = List.copyOf(all);
        if (all.stream().map(SavedSearch::id).distinct().count() < all.size()) {
            throw new IllegalArgumentException("two saved searches have the same id");
        }
    }

    /// The search of that id.
    public Optional<SavedSearch> find(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// These, with `search` in the place of the one of its id, or at the end.
    public SavedSearches with(SavedSearch search) {
        List<SavedSearch> changed = new ArrayList<>(all);
        changed.replaceAll(one -> one.id().equals(search.id()) ? search : one);
        if (find(search.id()).isEmpty()) {
            changed.add(search);
        }
        return new SavedSearches(changed);
    }

    /// These without the one of that id.
    public SavedSearches without(String id) {
        return new SavedSearches(
                all.stream().filter(one -> !one.id().equals(id)).toList());
    }

    /// These, the one of that id looked at; unchanged if there is none.
    ///
    /// @param there ids of the imports whose posts could be found then
    public SavedSearches lookedAt(String id, Instant when, Set<String> there) {
        return find(id).map(one -> with(one.lookedAt(when, there))).orElse(this);
    }
}
