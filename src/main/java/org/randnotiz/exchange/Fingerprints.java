package org.randnotiz.exchange;

import java.util.Arrays;
import java.util.HexFormat;
import org.randnotiz.post.PostId;

/// The posts seen so far, in bounded memory: 64 bits of each id in a table with open addressing, 16 MB at most. Of a
/// million posts the chance that any two are mistaken for one another is below one in ten million.
public final class Fingerprints {

    /// How many posts are remembered.
    public static final int MOST = 1 << 20;

    private static final int FIRST_SIZE = 1 << 10;
    private static final int DIGITS = 16;

    private long[] table = new long[FIRST_SIZE];
    private int count;

    /// Whether every post so far is remembered.
    public boolean isComplete() {
        return count < MOST;
    }

    /// Adds a post.
    ///
    /// @return false if it was surely seen before
    public boolean add(PostId id) {
        long print = HexFormat.fromHexDigitsToLong(id.value(), 0, DIGITS);
        long kept = print == 0 ? 1 : print;
        int place = place(table, kept);
        if (table[place] == kept) {
            return false;
        }
        if (isComplete()) {
            table[place] = kept;
            count++;
            if (2 * count > table.length) {
                grow();
            }
        }
        return true;
    }

    private void grow() {
        long[] larger = new long[2 * table.length];
        Arrays.stream(table).filter(kept -> kept != 0).forEach(kept -> larger[place(larger, kept)] = kept);
        table = larger;
    }

    private static int place(long[] table, long kept) {
        int place = (int) kept & table.length - 1;
        while (table[place] != 0 && table[place] != kept) {
            place = place + 1 & table.length - 1;
        }
        return place;
    }
}
