package org.randnotiz.index.query;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.randnotiz.index.document.Fields;
import org.randnotiz.search.facet.Dimension;
import org.randnotiz.search.query.Column;

/// Counts all hits by all dimensions in one pass over them, from the columns of the index.
///
/// Most posts of a large project have no marks yet, so what marks say is only looked up where there are any.
final class OverviewCollector implements Collector {

    private final OverviewKeys keys;
    private final Map<Dimension, Counts> counts = new EnumMap<>(Dimension.class);
    private final Tally published = new Tally();
    private final Tally events = new Tally();
    private long total;
    private long written;

    /// @param keys what the values in the columns count as
    OverviewCollector(OverviewKeys keys) {
        this.keys = keys;
        for (Dimension dimension : Dimension.values()) {
            counts.put(dimension, new Counts());
        }
    }

    long total() {
        return total;
    }

    /// How many of the posts have a sheet.
    long written() {
        return written;
    }

    Tally published() {
        return published;
    }

    Tally events() {
        return events;
    }

    Counts counts(Dimension dimension) {
        Counts found = counts.get(dimension);
        if (found == null) {
            throw new IllegalArgumentException("not counted: " + dimension);
        }
        return found;
    }

    private void addAll(OverviewCollector other) {
        counts.forEach((dimension, mine) -> mine.addAll(other.counts(dimension)));
        published.addAll(other.published);
        events.addAll(other.events);
        total += other.total;
        written += other.written;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        return new Leaf(context.reader());
    }

    /// The collectors of the threads that search, and their sum.
    record Manager(OverviewKeys keys) implements CollectorManager<OverviewCollector, OverviewCollector> {
        @Override
        public OverviewCollector newCollector() {
            return new OverviewCollector(keys);
        }

        @Override
        public OverviewCollector reduce(Collection<OverviewCollector> collectors) {
            Iterator<OverviewCollector> each = collectors.iterator();
            OverviewCollector all = each.hasNext() ? each.next() : newCollector();
            each.forEachRemaining(all::addAll);
            return all;
        }
    }

    /// The values of one column of a segment, each of which counts as some buckets of a dimension; a post counts once in each.
    private static final class Buckets {

        private static final long[] NONE = {};

        private final SortedSetDocValues values;
        private final int[][] bucketsOf;
        private final String[] names;
        private final long[] posts;
        private final int[] lastPost;

        Buckets(LeafReader reader, Column column, Function<String, List<String>> toBuckets) throws IOException {
            values = DocValues.getSortedSet(reader, column.name());
            int size = (int) values.getValueCount();
            bucketsOf = new int[size][];
            Map<String, Integer> numbers = new LinkedHashMap<>();
            for (int ord = 0; ord < size; ord++) {
                BytesRef value = values.lookupOrd(ord);
                bucketsOf[ord] = toBuckets.apply(value.utf8ToString()).stream()
                        .mapToInt(name -> numbers.computeIfAbsent(name, key -> numbers.size()))
                        .toArray();
            }
            names = numbers.keySet().toArray(String[]::new);
            posts = names.length == 0 ? NONE : new long[names.length];
            lastPost = new int[names.length];
            Arrays.fill(lastPost, -1);
        }

        /// Counts a post; true if it has any value.
        boolean count(int post) throws IOException {
            if (!values.advanceExact(post)) {
                return false;
            }
            for (int i = values.docValueCount(); i > 0; i--) {
                for (int bucket : bucketsOf[(int) values.nextOrd()]) {
                    if (lastPost[bucket] != post) {
                        lastPost[bucket] = post;
                        posts[bucket]++;
                    }
                }
            }
            return true;
        }

        void addTo(Counts counts) {
            for (int i = 0; i < names.length; i++) {
                counts.add(names[i], posts[i]);
            }
        }
    }

    /// Counts the hits of one segment.
    private final class Leaf implements LeafCollector {

        private final @Nullable SortedDocValues source;
        private final long[] sources;
        private final NumericDocValues day;
        private final SortedNumericDocValues happened;
        private final Buckets people;
        private final Buckets states;
        private final Buckets types;
        private final Buckets voices;
        private final Buckets tags;
        private final Buckets actors;
        private long[] ranges = new long[16];

        Leaf(LeafReader reader) throws IOException {
            source = DocValues.unwrapSingleton(DocValues.getSortedSet(reader, Column.SOURCE.name()));
            sources = new long[source == null ? 0 : source.getValueCount()];
            day = DocValues.getNumeric(reader, Fields.DAY);
            happened = DocValues.getSortedNumeric(reader, Fields.EVENT_DAYS);
            people = new Buckets(reader, Column.PERSON, keys::person);
            states = new Buckets(reader, Column.STATE, keys::state);
            types = new Buckets(reader, Column.TYPE, List::of);
            voices = new Buckets(reader, Column.VOICE, keys::voice);
            tags = new Buckets(reader, Column.TAG, keys::category);
            actors = new Buckets(reader, Column.ACTOR, keys::actor);
        }

        @Override
        public void setScorer(Scorable scorer) {
            // Nothing is scored.
        }

        @Override
        public void collect(int post) throws IOException {
            total++;
            if (source != null && source.advanceExact(post)) {
                sources[source.ordValue()]++;
            }
            if (day.advanceExact(post)) {
                published.add((int) day.longValue());
            } else {
                published.addUndated();
            }
            if (people.count(post)) {
                written++;
                states.count(post);
            }
            boolean marked = types.count(post);
            if (marked) {
                voices.count(post);
                tags.count(post);
                actors.count(post);
            }
            if (marked && happened.advanceExact(post)) {
                int count = happened.docValueCount();
                ranges = ranges.length < count ? new long[count * 2] : ranges;
                for (int i = 0; i < count; i++) {
                    ranges[i] = happened.nextValue();
                }
                events.add(ranges, count);
            } else {
                events.addUndated();
            }
        }

        @Override
        public void finish() throws IOException {
            for (int ord = 0; ord < sources.length; ord++) {
                if (source != null && sources[ord] != 0) {
                    String id = source.lookupOrd(ord).utf8ToString();
                    counts(Dimension.SOURCE).add(id, sources[ord]);
                    counts(Dimension.RELIABILITY).add(keys.reliability(id), sources[ord]);
                }
            }
            people.addTo(counts(Dimension.PERSON));
            states.addTo(counts(Dimension.STATE));
            types.addTo(counts(Dimension.TYPE));
            voices.addTo(counts(Dimension.VOICE));
            tags.addTo(counts(Dimension.CATEGORY));
            actors.addTo(counts(Dimension.ACTOR));
        }
    }
}
