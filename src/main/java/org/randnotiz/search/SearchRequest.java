package org.randnotiz.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.SheetState;

/// A question to the posts.
///
/// @param query  as typed into the search box; empty for all posts
/// @param states only posts on which `person`'s sheet (anybody's, if `person` is null) is in one of these; empty for any
/// @param person whose sheets `states` is about; null for anybody's
/// @param sort   the order
/// @param from   how many hits to skip, 0 or more
/// @param limit  how many rows to return, 1 or more
public record SearchRequest(
        String query, Set<SheetState> states, @Nullable PersonId person, SortBy sort, int from, int limit) {

    public SearchRequest {
        states = Set.copyOf(states);
    }

    /// The first `limit` rows for what was typed: by relevance, or with the newest first if there are no words by which posts
    /// could be ranked.
    public static SearchRequest of(String query, int limit) {
        return new SearchRequest(
                query, Set.of(), null, TypedParts.of(query).isRanking() ? SortBy.RELEVANCE : SortBy.NEWEST, 0, limit);
    }
}
