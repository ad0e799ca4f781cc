package org.randnotiz.index.query;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.randnotiz.search.facet.Count;

/// How often values occur. One thread.
final class Counts {

    private final Map<String, Long> posts = new HashMap<>();

    void add(String value, long count) {
        if (count != 0) {
            posts.merge(value, count, Long::sum);
        }
    }

    void addAll(Counts other) {
        other.posts.forEach(this::add);
    }

    long of(String value) {
        return posts.getOrDefault(value, 0L);
    }

    /// All values, most frequent first.
    List<Count> sorted() {
        return posts.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Count::posts).reversed().thenComparing(Count::value))
                .toList();
    }
}
