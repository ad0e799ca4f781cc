package org.randnotiz.index.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.BytesRef;
import org.randnotiz.actor.ActorId;
import org.randnotiz.index.document.Fields;
import org.randnotiz.index.document.IndexRow;
import org.randnotiz.index.document.MarkBlocks;
import org.randnotiz.index.document.MarkRow;
import org.randnotiz.search.Mention;
import org.randnotiz.search.Mentions;
import org.randnotiz.search.query.Column;

/// Finds the marks that name an actor. For one question.
public final class MentionSearch {

    /// A mark found: its segment, its document there and that of its post, and the post's time.
    private record Found(LeafReaderContext leaf, int mark, int post, long time) {}

    private final IndexSearcher searcher;
    private final List<Found> found = new ArrayList<>();
    private long posts;

    /// Asks what this searcher reads.
    public MentionSearch(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /// The latest marks that name one of `actors`, at most `limit`; a mark that names two of them counts once.
    public Mentions of(Set<ActorId> actors, int limit) throws IOException {
        List<BytesRef> ids =
                actors.stream().map(actor -> new BytesRef(actor.value())).toList();
        Query query = searcher.rewrite(new TermInSetQuery(Column.MARK_ACTOR.name(), ids));
        var weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            BitSet parents = MarkBlocks.POSTS.getBitSet(leaf);
            if (scorer != null && parents != null) {
                collect(leaf, scorer.iterator(), parents);
            }
        }
        found.sort(Comparator.comparingLong(Found::time).reversed());
        List<Mention> rows = new ArrayList<>();
        for (Found one : found.subList(0, Math.min(limit, found.size()))) {
            rows.add(mention(one));
        }
        return new Mentions(rows, found.size(), posts);
    }

    private void collect(LeafReaderContext leaf, DocIdSetIterator marks, BitSet parents) throws IOException {
        var live = leaf.reader().getLiveDocs();
        NumericDocValues times = DocValues.getNumeric(leaf.reader(), Column.PUBLISHED.name());
        int last = -1;
        for (int mark = marks.nextDoc(); mark != DocIdSetIterator.NO_MORE_DOCS; mark = marks.nextDoc()) {
            if (live != null && !live.get(mark)) {
                continue;
            }
            int post = parents.nextSetBit(mark);
            boolean dated = times.advanceExact(post);
            found.add(new Found(leaf, mark, post, dated ? times.longValue() : Long.MIN_VALUE));
            posts += post == last ? 0 : 1;
            last = post;
        }
    }

    private static Mention mention(Found found) throws IOException {
        IndexRow post = IndexRow.read(found.leaf().reader(), found.post());
        BinaryDocValues rows = DocValues.getBinary(found.leaf().reader(), Fields.MARK_ROW);
        if (!rows.advanceExact(found.mark())) {
            throw new IOException("document " + found.mark() + " is no mark");
        }
        MarkRow mark = MarkRow.read(rows.binaryValue());
        return new Mention(
                post.post(), post.published(), post.headline(), mark.person(), mark.mark(), mark.type(), mark.quote());
    }
}
