package org.randnotiz.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Consumer;
import org.randnotiz.exchange.AnnotatedPost;
import org.randnotiz.exchange.ExportCandidate;
import org.randnotiz.post.PostId;
import org.randnotiz.problem.Problem;
import org.randnotiz.search.Hit;
import org.randnotiz.search.Hits;
import org.randnotiz.search.Names;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.search.SortBy;
import org.randnotiz.store.ProjectFolder;

/// The posts that answer a query, oldest first, some at a time.
final class FoundPosts implements Exporting.Candidates {

    private static final int ROWS = 500;

    private final ProjectFolder folder;
    private final Indexing indexing;
    private final Names names;
    private final String query;
    private final Deque<PostId> waiting = new ArrayDeque<>();
    private final long total;
    private int from;
    private boolean ended;

    /// @param said takes what is wrong with the query
    FoundPosts(ProjectFolder folder, Indexing indexing, Names names, String query, Consumer<Problem> said)
            throws IOException {
        this.folder = folder;
        this.indexing = indexing;
        this.names = names;
        this.query = query;
        Hits first = fetch();
        this.total = first.total();
        first.problems().forEach(said);
    }

    private Hits fetch() throws IOException {
        SearchRequest request = new SearchRequest(query, Set.of(), null, SortBy.OLDEST, from, ROWS);
        Hits hits = indexing.upToDate().search(request, names);
        hits.rows().stream().map(Hit::post).forEach(waiting::add);
        from += hits.rows().size();
        ended = hits.rows().size() < ROWS;
        return hits;
    }

    @Override
    public long total() {
        return total;
    }

    @Override
    public boolean hasNext() {
        if (waiting.isEmpty() && !ended) {
            try {
                fetch();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return !waiting.isEmpty();
    }

    @Override
    public ExportCandidate next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        PostId id = waiting.removeFirst();
        return new ExportCandidate() {
            @Override
            public PostId id() {
                return id;
            }

            @Override
            public AnnotatedPost load() throws IOException {
                return new Candidate(
                        folder,
                        indexing.read(id).orElseThrow(() -> new IOException("no post " + id)))
                        .load();
            }
        };
    }

    @Override
    public void close() {
        waiting.clear();
    }
}
