package org.randnotiz.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.randnotiz.gates.Seeded;
import org.randnotiz.search.SortBy;
import org.randnotiz.search.query.Column;

/// What stands at a place of a list does not depend on how it is found.
@Seeded
final class HitWindowsTest {

    private static final long MILLISECONDS_OF_A_CENTURY = 3_155_760_000_000L;

    @Property(tries = 60)
    void everyWindowIsWhatStandsThereInTheWholeList(
            @ForAll @IntRange(min = 1, max = 400) int posts,
            @ForAll @IntRange(min = 1, max = 60) int limit,
            @ForAll @IntRange(min = 1, max = 40) int mostKept,
            @ForAll @IntRange(min = 1, max = 1_000) int seed)
            throws IOException {
        try (Directory directory = new ByteBuffersDirectory()) {
            write(directory, posts, new java.util.Random(seed));
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                Query query = new TermQuery(new Term("text", "kasan"));
                for (SortBy sort : SortBy.values()) {
                    List<Integer> whole = documents(new HitWindows(10_000, 1), searcher, query, sort, 0, 10_000);
                    HitWindows deep = new HitWindows(0, mostKept);
                    List<Integer> pieces = new ArrayList<>();
                    for (int from = 0; from < posts; from += limit) {
                        pieces.addAll(documents(deep, searcher, query, sort, from, limit));
                    }
                    HitWindow behind = deep.of(searcher, query, sort, posts + 1, limit);
                    assertEquals(
                            List.of(whole, (long) whole.size(), true, 0),
                            List.of(pieces, behind.total(), behind.exact(), behind.hits().length),
                            sort::name);
                }
            }
        }
    }

    private static List<Integer> documents(
            HitWindows windows, IndexSearcher searcher, Query query, SortBy sort, int from, int limit)
            throws IOException {
        return Arrays.stream(windows.of(searcher, query, sort, from, limit).hits())
                .map(hit -> hit.doc)
                .toList();
    }

    /// Posts of all kinds of times: many at one moment, some without one, before and after 1970; in several segments.
    private static void write(Directory directory, int posts, java.util.Random random) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (int i = 0; i < posts; i++) {
                Document document = new Document();
                document.add(new TextField(
                        "text", "kasan ".repeat(random.nextInt(4)) + "rest ".repeat(random.nextInt(5)),
                        Field.Store.NO));
                int kind = random.nextInt(5);
                if (kind > 0) {
                    long time = kind == 1
                            ? 1_700_000_000_000L
                            : (long) ((random.nextDouble() - 0.5) * MILLISECONDS_OF_A_CENTURY);
                    document.add(new LongPoint(Column.PUBLISHED.name(), time));
                    document.add(new NumericDocValuesField(Column.PUBLISHED.name(), time));
                }
                writer.addDocument(document);
                if (random.nextInt(80) == 0) {
                    writer.flush();
                }
            }
        }
    }
}
