package org.randnotiz.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.IntroSorter;
import org.jspecify.annotations.Nullable;
import org.randnotiz.search.SortBy;
import org.randnotiz.search.query.Column;

/// Finds the hits that stand at certain places of a list, be it at its millionth, without keeping those before.
///
/// The first places are kept in a queue, as Lucene does it. For places further down hits are counted first by where they
/// stand in the order, in some thousand equal steps; only those of the steps that hold the places are then kept and sorted.
/// The counts of the last such list are remembered, so that whoever scrolls on there has it counted once. Any thread.
final class HitWindows {

    static final Sort NEWEST = byTime(true);
    static final Sort OLDEST = byTime(false);

    /// Up to this place a queue is faster.
    private static final int SHALLOW = 2_000;

    private static final int STEPS = 4_096;
    private static final int MOST_KEPT = 50_000;

    private final int shallow;
    private final int mostKept;
    private volatile @Nullable Counted last;

    HitWindows() {
        this(SHALLOW, MOST_KEPT);
    }

    /// @param shallow  up to which place a queue is used
    /// @param mostKept so many hits are kept and sorted, unless they cannot be told apart any further
    HitWindows(int shallow, int mostKept) {
        this.shallow = shallow;
        this.mostKept = mostKept;
    }

    private static Sort byTime(boolean newestFirst) {
        SortField time = new SortField(
                Column.PUBLISHED.name(), SortField.Type.LONG, newestFirst,
                newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
        return new Sort(time);
    }

    /// Hits at the places `from` to `from + limit`, as far as there are any.
    HitWindow of(IndexSearcher searcher, Query query, SortBy sort, int from, int limit) throws IOException {
        int wanted = Math.max(1, from + limit);
        if (wanted > shallow) {
            return deep(searcher, query, sort, from, limit);
        }
        TopDocs top = switch (sort) {
            case RELEVANCE -> searcher.search(query, new TopScoreDocCollectorManager(wanted, LuceneIndex.COUNTED));
            case NEWEST -> searcher.search(query, new TopFieldCollectorManager(NEWEST, wanted, LuceneIndex.COUNTED));
            case OLDEST -> searcher.search(query, new TopFieldCollectorManager(OLDEST, wanted, LuceneIndex.COUNTED));
        };
        int first = Math.min(from, top.scoreDocs.length);
        int end = Math.min(from + limit, top.scoreDocs.length);
        return new HitWindow(
                Arrays.copyOfRange(top.scoreDocs, first, Math.max(first, end)),
                top.totalHits.value(),
                top.totalHits.relation() == TotalHits.Relation.EQUAL_TO);
    }

    /// How many hits stand on each of equal steps of the order.
    ///
    /// @param first the least rank of the first step
    /// @param width of each step
    @SuppressWarnings("ArrayRecordComponent") // read here only, and never compared
    private record Steps(long first, long width, int[] counts) {

        long total() {
            return Arrays.stream(counts).asLongStream().sum();
        }
    }

    /// The first steps of a list.
    private record Counted(Object reader, Query query, Ranks ranks, Steps steps) {}

    private HitWindow deep(IndexSearcher searcher, Query query, SortBy sort, int from, int limit) throws IOException {
        Counted counted = counted(searcher, query, sort);
        Steps steps = counted.steps();
        long total = steps.total();
        long end = Math.min(total, (long) from + limit);
        if (from >= end) {
            return new HitWindow(new ScoreDoc[0], total, true);
        }
        long before = 0;
        while (true) {
            int first = 0;
            while (before + steps.counts()[first] <= from) {
                before += steps.counts()[first++];
            }
            int behind = first;
            long kept = 0;
            while (before + kept < end) {
                kept += steps.counts()[behind++];
            }
            long least = steps.first() + first * steps.width();
            long most = steps.first() + behind * steps.width() - 1;
            if (least == most) {
                return new HitWindow(
                        alike(searcher, query, counted.ranks(), least, from - before, end - before), total, true);
            }
            boolean finer = (most - least) / STEPS + 1 < steps.width();
            if (kept <= mostKept || !finer) {
                ScoreDoc[] hits = sorted(
                        searcher, query, counted.ranks(), least, most, (int) kept, from - before, end - before);
                return new HitWindow(hits, total, true);
            }
            steps = count(searcher, query, counted.ranks(), least, most);
        }
    }

    private Counted counted(IndexSearcher searcher, Query query, SortBy sort) throws IOException {
        IndexReader.CacheHelper cache = searcher.getIndexReader().getReaderCacheHelper();
        Object reader = cache == null ? searcher : cache.getKey();
        Counted known = last;
        if (known != null
                && known.reader().equals(reader)
                && known.ranks().sort() == sort
                && known.query().equals(query)) {
            return known;
        }
        Ranks ranks = Ranks.of(searcher, query, sort);
        Counted counted =
                new Counted(reader, query, ranks, count(searcher, query, ranks, ranks.first(), ranks.last()));
        last = counted;
        return counted;
    }

    private static Steps count(IndexSearcher searcher, Query query, Ranks ranks, long least, long most)
            throws IOException {
        long width = (most - least) / STEPS + 1;
        int[] counts = new int[STEPS];
        ranks.each(searcher, within(query, ranks, least, most), (rank, document) -> {
            if (rank >= least && rank <= most) {
                counts[(int) ((rank - least) / width)]++;
            }
        });
        return new Steps(least, width, counts);
    }

    /// Hits that all have one rank stand in the order of the index.
    private static ScoreDoc[] alike(IndexSearcher searcher, Query query, Ranks ranks, long rank, long from, long end)
            throws IOException {
        ScoreDoc[] hits = new ScoreDoc[(int) (end - from)];
        ranks.each(searcher, within(query, ranks, rank, rank), new Ranks.Taker() {
            private long at;

            @Override
            public void take(long one, int document) {
                if (one == rank) {
                    if (at >= from && at < end) {
                        hits[(int) (at - from)] = new ScoreDoc(document, Float.NaN);
                    }
                    at++;
                }
            }
        });
        return hits;
    }

    private static ScoreDoc[] sorted(
            IndexSearcher searcher, Query query, Ranks ranks, long least, long most, int kept, long from, long end)
            throws IOException {
        Kept all = new Kept(least, most, kept);
        ranks.each(searcher, within(query, ranks, least, most), all);
        all.sort();
        ScoreDoc[] hits = new ScoreDoc[(int) (end - from)];
        for (int i = 0; i < hits.length; i++) {
            hits[i] = new ScoreDoc(all.documents[(int) from + i], Float.NaN);
        }
        return hits;
    }

    /// Keeps the hits between two ranks.
    private static final class Kept implements Ranks.Taker {

        private final long least;
        private final long most;
        private final long[] found;
        private final int[] documents;
        private int count;

        Kept(long least, long most, int size) {
            this.least = least;
            this.most = most;
            this.found = new long[size];
            this.documents = new int[size];
        }

        @Override
        public void take(long rank, int document) {
            if (rank >= least && rank <= most) {
                found[count] = rank;
                documents[count++] = document;
            }
        }

        void sort() {
            new IntroSorter() {
                private long pivot;
                private int pivotDocument;

                @Override
                protected void setPivot(int i) {
                    pivot = found[i];
                    pivotDocument = documents[i];
                }

                @Override
                protected int comparePivot(int j) {
                    int byRank = Long.compare(pivot, found[j]);
                    return byRank != 0 ? byRank : Integer.compare(pivotDocument, documents[j]);
                }

                @Override
                protected void swap(int i, int j) {
                    long rank = found[i];
                    found[i] = found[j];
                    found[j] = rank;
                    int document = documents[i];
                    documents[i] = documents[j];
                    documents[j] = document;
                }
            }.sort(0, count);
        }
    }

    /// The query with the times that the ranks stand for, so that hits of other times are not even looked at.
    private static Query within(Query query, Ranks ranks, long least, long most) {
        if (ranks.sort() == SortBy.RELEVANCE || most >= ranks.last()) {
            return query;
        }
        Query times = ranks.sort() == SortBy.OLDEST
                ? LongPoint.newRangeQuery(Column.PUBLISHED.name(), least, most)
                : LongPoint.newRangeQuery(Column.PUBLISHED.name(), -most, -least);
        return new BooleanQuery.Builder()
                .add(query, BooleanClause.Occur.MUST)
                .add(times, BooleanClause.Occur.FILTER)
                .build();
    }
}
