package org.randnotiz.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.randnotiz.project.PersonId;
import org.randnotiz.search.query.ParsedQuery;
import org.randnotiz.search.query.PostField;
import org.randnotiz.search.query.Query;
import org.randnotiz.search.query.QueryText;
import org.randnotiz.sheet.SheetState;

/// A question to the posts.
///
/// @param query  as typed into the search box; empty for all posts
/// @param states only posts on which `person`'s sheet (anybody's, if `person` is null) is in one of these; empty for any
/// @param person whose sheets `states` is about; null for anybody's
/// @param sort   the order
/// @param from   how many hits to skip, 0 or more
/// @param limit  how many rows to return, 1 or more
/// @param typing whether the query is still being typed, at its end; see [QueryText#typing]
public record SearchRequest(
        String query,
        Set<SheetState> states,
        @Nullable PersonId person,
        SortBy sort,
        int from,
        int limit,
        boolean typing) {

    private static final Set<PostField> RANKING = Set.of(PostField.TITLE, PostField.AUTHOR);

    public SearchRequest {
        states = Set.copyOf(states);
    }

    /// A question that was typed to its end.
    public SearchRequest(
            String query, Set<SheetState> states, @Nullable PersonId person, SortBy sort, int from, int limit) {
        this(query, states, person, sort, from, limit, false);
    }

    /// The same question, still being typed or not.
    public SearchRequest typing(boolean still) {
        return new SearchRequest(query, states, person, sort, from, limit, still);
    }

    /// The same question in other words. They are still being typed if these are, and end alike.
    public SearchRequest asking(String other) {
        String last = query.substring(query.lastIndexOf(' ') + 1);
        return new SearchRequest(other, states, person, sort, from, limit, typing && other.endsWith(last));
    }

    /// The same question for other rows.
    public SearchRequest rows(int first, int most) {
        return new SearchRequest(query, states, person, sort, first, most, typing);
    }

    /// Whether the query asks for anything yet.
    public boolean isAsking() {
        return !(parsed().query() instanceof Query.All);
    }

    /// What could be made of the query.
    public ParsedQuery parsed() {
        return typing ? QueryText.typing(query) : QueryText.parse(query);
    }

    /// The first `limit` rows for what was typed: by relevance, or with the newest first if there are no words by which posts
    /// could be ranked.
    public static SearchRequest of(String query, int limit) {
        return new SearchRequest(
                query, Set.of(), null, isRanking(QueryText.parse(query).query()) ? SortBy.RELEVANCE : SortBy.NEWEST, 0,
                limit);
    }

    /// Whether there are words by which one post fits better than another.
    private static boolean isRanking(Query part) {
        return switch (part) {
            case Query.Word word -> true;
            case Query.Phrase phrase -> true;
            case Query.Exact exact -> true;
            case Query.Prefix prefix -> true;
            case Query.Fuzzy fuzzy -> true;
            case Query.Field field -> PostField.named(field.name()).filter(RANKING::contains).isPresent();
            case Query.And and -> and.parts().stream().anyMatch(SearchRequest::isRanking);
            case Query.Or or -> or.parts().stream().anyMatch(SearchRequest::isRanking);
            default -> false;
        };
    }
}
