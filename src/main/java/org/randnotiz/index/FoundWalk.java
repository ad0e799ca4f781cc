package org.randnotiz.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.randnotiz.index.document.IndexRow;
import org.randnotiz.index.document.PostPlace;
import org.randnotiz.post.PostId;
import org.randnotiz.problem.Problem;

/// A walk over all hits of a query, the oldest first, as they were when it began: what is written meanwhile changes nothing.
///
/// Some thousand hits are looked up at a time, each time going on behind the last, so that neither memory nor time for a
/// hit grows with their number. Not for use by several threads.
public final class FoundWalk implements Closeable {

    private static final int ROWS = 20_000;

    private final IndexSearcher searcher;
    private final Query query;
    private final List<Problem> problems;
    private final int rows;
    private final long total;
    private ScoreDoc[] page = new ScoreDoc[0];
    private int next;
    private boolean ended;
    private boolean closed;

    /// A hit.
    ///
    /// @param post  the post
    /// @param place where it stands in the project
    public record Found(PostId post, PostPlace place) {}

    /// @param searcher kept until this is closed
    FoundWalk(IndexSearcher searcher, Query query, List<Problem> problems) throws IOException {
        this(searcher, query, problems, ROWS);
    }

    /// @param rows how many hits are looked up at a time
    FoundWalk(IndexSearcher searcher, Query query, List<Problem> problems, int rows) throws IOException {
        this.rows = rows;
        this.searcher = searcher;
        this.query = query;
        this.problems = List.copyOf(problems);
        searcher.getIndexReader().incRef();
        boolean begun = false;
        try {
            total = searcher.count(query);
            begun = true;
        } finally {
            if (!begun) {
                searcher.getIndexReader().decRef();
            }
        }
    }

    /// How many hits there are.
    public long total() {
        return total;
    }

    /// What is wrong with the query.
    public List<Problem> problems() {
        return problems;
    }

    /// The next hit; empty when there is none left.
    public Optional<Found> next() throws IOException {
        if (next == page.length && !ended) {
            FieldDoc last = page.length == 0 ? null : (FieldDoc) page[page.length - 1];
            page = searcher.search(
                    query, new TopFieldCollectorManager(HitWindows.OLDEST, rows, last, 1)).scoreDocs;
            next = 0;
            ended = page.length < rows;
        }
        if (next == page.length) {
            return Optional.empty();
        }
        int document = page[next++].doc;
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        IndexRow row = IndexRow.read(leaf.reader(), document - leaf.docBase);
        return Optional.of(new Found(row.post(), row.place()));
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            searcher.getIndexReader().decRef();
        }
    }
}
