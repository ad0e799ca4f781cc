package org.randnotiz.ui.posts;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.randnotiz.post.PostId;
import org.randnotiz.search.Hit;

/// Rows that stay where they were though the question does not find their posts any more, and how the rows that are found
/// are counted between them. Immutable.
///
/// @param rows the rows that stay, by where they stand in the list
record Stayed(NavigableMap<Integer, Hit> rows) {

    static final Stayed NONE = new Stayed(new TreeMap<>());

    Stayed {
        rows = Collections.unmodifiableNavigableMap(new TreeMap<>(rows));
    }

    int size() {
        return rows.size();
    }

    /// The row that stays at that place of the list; null if one that is found stands there.
    @Nullable
    Hit at(int row) {
        return rows.get(row);
    }

    /// The number of a found row among the found ones; of a row that stays, that of the found one after it.
    int found(int row) {
        return row - rows.headMap(row, false).size();
    }

    /// Where a found row stands in the list.
    int row(int found) {
        int row = found;
        for (int stayed : rows.keySet()) {
            if (stayed > row) {
                break;
            }
            row++;
        }
        return row;
    }

    /// Where the post stays.
    OptionalInt indexOf(PostId post) {
        return rows.entrySet().stream()
                .filter(entry -> entry.getValue().post().equals(post))
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }

    /// With one more that stays at that place; what stands behind it moves on by one.
    Stayed with(int row, Hit hit) {
        NavigableMap<Integer, Hit> more = new TreeMap<>(rows.headMap(row, false));
        rows.tailMap(row, true).forEach((at, stayed) -> more.put(at + 1, stayed));
        more.put(row, hit);
        return new Stayed(more);
    }

    /// Without those whose posts are among `found` again; what stood behind them moves up.
    Stayed without(Iterable<Hit> found) {
        Stayed left = this;
        for (Hit hit : found) {
            OptionalInt at = left.indexOf(hit.post());
            if (at.isPresent()) {
                NavigableMap<Integer, Hit> fewer = new TreeMap<>(left.rows.headMap(at.getAsInt(), false));
                left.rows.tailMap(at.getAsInt(), false).forEach((row, stayed) -> fewer.put(row - 1, stayed));
                left = new Stayed(fewer);
            }
        }
        return left;
    }

    /// The same in a list of so many found rows: what would stand behind its end stands at its end.
    Stayed within(int found) {
        NavigableMap<Integer, Hit> fitting = new TreeMap<>();
        rows.forEach((row, hit) -> fitting.put(Math.min(row, found + fitting.size()), hit));
        return new Stayed(fitting);
    }
}
