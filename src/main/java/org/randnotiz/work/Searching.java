package org.randnotiz.work;

import java.io.IOException;
import java.util.List;
import org.randnotiz.actor.ActorId;
import org.randnotiz.index.LuceneIndex;
import org.randnotiz.search.Hits;
import org.randnotiz.search.Mentions;
import org.randnotiz.search.Names;
import org.randnotiz.search.Overview;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.text.Span;

/// Finds posts. Any thread may ask; a question may take some milliseconds.
public final class Searching {

    private final Indexing indexing;
    private final Names names;

    Searching(Indexing indexing, Names names) {
        this.indexing = indexing;
        this.names = names;
    }

    /// The answer to `request`.
    public Found find(SearchRequest request) throws IOException {
        LuceneIndex index = indexing.upToDate();
        long start = System.nanoTime();
        Hits hits = index.search(request, names);
        long nanos = System.nanoTime() - start;
        return new Found(hits, nanos);
    }

    /// All hits of `request`, whatever rows it asks for, counted by what can narrow the question and by time.
    public Overview overview(SearchRequest request) throws IOException {
        return indexing.upToDate().overview(request, names);
    }

    /// The latest marks on all sheets that name `actor`, under any of its ids, at most `limit` of them.
    public Mentions mentions(ActorId actor, int limit) throws IOException {
        return indexing.upToDate().mentions(names.actors().meaning(actor), limit);
    }

    /// Where the words of `query` stand in `text`.
    public List<Span> in(String query, String text) throws IOException {
        return indexing.index().find(query, text, names);
    }
}
