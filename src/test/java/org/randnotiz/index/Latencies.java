package org.randnotiz.index;

import java.util.Arrays;
import java.util.Locale;

/// Times of the same thing done over and over.
final class Latencies {

    private long[] nanos = new long[1024];
    private int count;

    void add(long time) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = time;
    }

    int count() {
        return count;
    }

    /// The time that so many hundredths of all stay below, in milliseconds.
    double percentile(double hundredths) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return count == 0 ? Double.NaN : sorted[(int) Math.min(count - 1, count * hundredths / 100)] / 1e6;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f / %.2f", percentile(50), percentile(99));
    }
}
