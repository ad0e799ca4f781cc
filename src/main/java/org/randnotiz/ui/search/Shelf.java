package org.randnotiz.ui.search;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.randnotiz.search.SavedSearch;

/// The searches made before, as the box offers them while nothing is typed.
///
/// @param kept    those the person keeps
/// @param removed the one that was removed last and can be put back; null if there is none
/// @param recent  what was searched for lately, the last first
/// @param writable whether searches can be kept and removed
public record Shelf(List<Kept> kept, @Nullable SavedSearch removed, List<String> recent, boolean writable) {

    /// Nothing.
    public static final Shelf EMPTY = new Shelf(List.of(), null, List.of(), false);

    public Shelf {
        kept = List.copyOf(kept);
        recent = List.copyOf(recent);
    }

    /// A search that is kept.
    ///
    /// @param fresh how many of its hits came after the person last looked at it; -1 while that is not known
    public record Kept(SavedSearch search, long fresh) {}

    /// The search that is kept with that query.
    Optional<SavedSearch> of(String query) {
        return kept.stream().map(Kept::search).filter(one -> one.query().equals(query.strip())).findFirst();
    }

    boolean isEmpty() {
        return kept.isEmpty() && removed == null && recent.isEmpty();
    }
}
