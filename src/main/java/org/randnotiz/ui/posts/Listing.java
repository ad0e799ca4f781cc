package org.randnotiz.ui.posts;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.randnotiz.post.PostId;
import org.randnotiz.search.Hits;
import org.randnotiz.search.SearchRequest;

/// An answer to show: what was asked, the first rows of what was found, and where the other rows come from. Or the posts
/// that are like another one, all of them.
///
/// @param request what was asked, with `from` 0
/// @param hits    the answer to it
/// @param paging  brings the rows behind those of `hits`
/// @param like    the post that these are like; null for the answer to `request`
public record Listing(SearchRequest request, Hits hits, Paging paging, @Nullable Like like) {

    /// What other posts are like.
    ///
    /// @param post     the post
    /// @param headline see [org.randnotiz.post.Post#headline()]
    public record Like(PostId post, String headline) {}

    /// The answer to `request`.
    public Listing(SearchRequest request, Hits hits, Paging paging) {
        this(request, hits, paging, null);
    }

    /// @throws IllegalArgumentException if the request does not begin with the first row
    public Listing {
        if (request.from() != 0) {
            throw new IllegalArgumentException("the first rows are missing: from " + request.from());
        }
    }

    /// How many rows there are, as far as a list can count.
    int size() {
        return (int) Math.min(Math.max(hits.total(), hits.rows().size()), Integer.MAX_VALUE);
    }

    /// Whether rows may stay that are not found any more: not where a state alone is asked for and no post is left in it, since
    /// that is what a person wants to be told.
    boolean letsRowsStay() {
        return size() > 0 || !request.query().isBlank();
    }

    /// The same, now that all hits have been counted.
    Listing counted(long total) {
        return new Listing(request, new Hits(hits.rows(), total, true, hits.problems(), hits.behind()), paging, like);
    }

    /// Whether `other` answers the same question, so that its rows are mostly the same.
    boolean asksTheSameAs(Listing other) {
        return Objects.equals(like, other.like)
                && request.query().equals(other.request.query())
                && request.states().equals(other.request.states())
                && request.sort() == other.request.sort()
                && Objects.equals(request.person(), other.request.person());
    }
}
