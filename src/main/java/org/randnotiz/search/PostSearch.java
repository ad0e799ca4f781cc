package org.randnotiz.search;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.randnotiz.actor.ActorId;
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

    /// The latest marks on all sheets that name one of `actors`, at most `limit` of them; an actor that others were merged
    /// into has several ids, see [Actors#meaning].
    ///
    /// @throws IOException if the index cannot be read
    Mentions mentions(Set<ActorId> actors, int limit) throws IOException;

    /// Where in `text` the words of `query` stand, as spans in order that do not overlap; empty for an empty query.
    List<Span> find(String query, String text, Names names);
}
