package org.randnotiz.index;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;
import org.randnotiz.search.SortBy;
import org.randnotiz.search.query.Column;

/// The order of hits as numbers: of two hits the one with the smaller rank comes first, of equal ones that with the smaller
/// number of the document.
///
/// @param sort   what the order goes by
/// @param first  the least rank there can be
/// @param last   the greatest; where the order goes by time it is that of posts that have none
record Ranks(SortBy sort, long first, long last) {

    /// The ranks of the hits of a query.
    static Ranks of(IndexSearcher searcher, Query query, SortBy sort) throws IOException {
        if (sort == SortBy.RELEVANCE) {
            TopDocs best = searcher.search(query, 1);
            return new Ranks(sort, best.scoreDocs.length == 0 ? 0 : rank(best.scoreDocs[0].score), 0);
        }
        byte[] least = PointValues.getMinPackedValue(searcher.getIndexReader(), Column.PUBLISHED.name());
        byte[] most = PointValues.getMaxPackedValue(searcher.getIndexReader(), Column.PUBLISHED.name());
        long earliest = least == null ? 0 : LongPoint.decodeDimension(least, 0);
        long latest = most == null ? 0 : LongPoint.decodeDimension(most, 0);
        return sort == SortBy.OLDEST
                ? new Ranks(sort, earliest, latest + 1)
                : new Ranks(sort, -latest, -earliest + 1);
    }

    /// Scores are not negative, so their bits are in the order of the scores.
    private static long rank(float score) {
        return -Float.floatToIntBits(score);
    }

    /// Takes the rank of a hit.
    @FunctionalInterface
    interface Taker {

        /// Takes a hit.
        ///
        /// @param document its number in the whole index
        void take(long rank, int document);
    }

    /// Gives all hits of a query, in the order of the index.
    void each(IndexSearcher searcher, Query query, Taker taker) throws IOException {
        searcher.search(query, new CollectorManager<Ranking, Taker>() {
            @Override
            public Ranking newCollector() {
                return new Ranking(Ranks.this, taker);
            }

            @Override
            public Taker reduce(Collection<Ranking> all) {
                return taker;
            }
        });
    }

    /// Works out the rank of each hit.
    private static final class Ranking extends SimpleCollector {

        private final Ranks ranks;
        private final Taker taker;
        private @Nullable NumericDocValues times;
        private @Nullable Scorable scorer;
        private int base;

        Ranking(Ranks ranks, Taker taker) {
            this.ranks = ranks;
            this.taker = taker;
        }

        @Override
        public ScoreMode scoreMode() {
            return ranks.sort == SortBy.RELEVANCE ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public void setScorer(Scorable newScorer) {
            scorer = newScorer;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            base = leaf.docBase;
            times = ranks.sort == SortBy.RELEVANCE
                    ? null
                    : DocValues.getNumeric(leaf.reader(), Column.PUBLISHED.name());
        }

        @Override
        public void collect(int doc) throws IOException {
            long rank = ranks.last;
            if (times == null) {
                rank = scorer == null ? 0 : rank(scorer.score());
            } else if (times.advanceExact(doc)) {
                rank = ranks.sort == SortBy.OLDEST ? times.longValue() : -times.longValue();
            }
            taker.take(rank, base + doc);
        }
    }
}
