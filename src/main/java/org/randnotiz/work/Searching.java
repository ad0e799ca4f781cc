package org.randnotiz.work;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.randnotiz.actor.Actors;
import org.randnotiz.search.Hits;
import org.randnotiz.search.PostIndex;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.text.Span;

/// Finds posts. Any thread may ask; a question may take some milliseconds.
public final class Searching {

    private final Indexing indexing;
    private final Actors actors;

    Searching(Indexing indexing, Actors actors) {
        this.indexing = indexing;
        this.actors = actors;
    }

    /// The answer to `request`.
    public Found find(SearchRequest request) throws IOException {
        PostIndex index = indexing.upToDate();
        long start = System.nanoTime();
        Hits found = index.search(request, actors);
        Hits hits = new Hits(found.rows(), found.total(), found.exact(), found.problems(), indexing.waiting());
        long nanos = System.nanoTime() - start;
        return new Found(hits, request.from() == 0 ? index.states(request, actors) : Map.of(), nanos);
    }

    /// Where the words of `query` stand in `text`.
    public List<Span> in(String query, String text) throws IOException {
        return indexing.index().find(query, text, actors);
    }
}
