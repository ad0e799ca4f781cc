package org.randnotiz.search;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.randnotiz.actor.ActorId;
import org.randnotiz.post.PostId;
import org.randnotiz.search.facet.Overview;
import org.randnotiz.search.meaning.Names;
import org.randnotiz.text.Span;

/// Finds posts. Any thread may ask.
public interface PostSearch {

    /// The answer to `request`; in which names stand for what `names` says.
    ///
    /// @throws IOException if the index cannot be read
    Hits search(SearchRequest request, Names names) throws IOException;

    /// All hits of `request`, whatever rows it asks for, counted. Takes longer than [#search]: it goes through all of them.
    ///
    /// @throws IOException if the index cannot be read
    Overview overview(SearchRequest request, Names names) throws IOException;

    /// Everything that the words of `request` find in its posts, one line for each place; it counts posts, not lines.
    ///
    /// @throws IOException if the index cannot be read
    ContextLines inContext(SearchRequest request, Names names) throws IOException;

    /// Posts that are like `post`, the likest first; none if the index does not have it.
    ///
    /// @throws IOException if the index cannot be read
    List<Hit> similar(PostId post, int limit) throws IOException;

    /// How many posts of the answer to `query` came with none of these imports; exact.
    ///
    /// @param without ids of imports
    /// @throws IOException if the index cannot be read
    long count(String query, Set<String> without, Names names) throws IOException;

    /// What may have been meant by words of the query that stand in no post, and by values of its fields that name nothing; empty
    /// if all do, or nothing is near.
    ///
    /// @throws IOException if the index cannot be read
    List<SpellingOffer> offers(SearchRequest request, Names names) throws IOException;

    /// The most frequent words of the posts that begin so, as they are written there.
    ///
    /// @throws IOException if the index cannot be read
    List<String> words(String beginning, int limit) throws IOException;

    /// The latest marks on all sheets that name one of `actors`, at most `limit` of them; an actor that others were merged
    /// into has several ids, see [org.randnotiz.actor.Actors#meaning].
    ///
    /// @throws IOException if the index cannot be read
    Mentions mentions(Set<ActorId> actors, int limit) throws IOException;

    /// Where in `text` the words of `request` stand, as spans in order that do not overlap; empty for an empty query.
    List<Span> find(SearchRequest request, String text, Names names);
}
