package org.randnotiz.work;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.randnotiz.actor.ActorId;
import org.randnotiz.index.LuceneIndex;
import org.randnotiz.search.Hits;
import org.randnotiz.search.Mentions;
import org.randnotiz.search.Names;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.search.SortBy;
import org.randnotiz.sheet.SheetState;
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
        return new Found(hits, request.from() == 0 ? states(index, request) : Map.of(), nanos);
    }

    /// How many posts answer the words of `request` in each state.
    private Map<SheetState, Long> states(LuceneIndex index, SearchRequest request) throws IOException {
        Map<SheetState, Long> counts = new EnumMap<>(SheetState.class);
        for (SheetState state : SheetState.values()) {
            SearchRequest narrowed =
                    new SearchRequest(request.query(), Set.of(state), request.person(), SortBy.NEWEST, 0, 1);
            counts.put(state, index.search(narrowed, names).total());
        }
        return counts;
    }

    /// The latest marks on all sheets that name `actor`, at most `limit` of them.
    public Mentions mentions(ActorId actor, int limit) throws IOException {
        return indexing.upToDate().mentions(actor, limit);
    }

    /// Where the words of `query` stand in `text`.
    public List<Span> in(String query, String text) throws IOException {
        return indexing.index().find(query, text, names);
    }
}
