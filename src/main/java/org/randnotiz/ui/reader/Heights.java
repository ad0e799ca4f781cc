package org.randnotiz.ui.reader;

/// The heights of all rows, and quickly where each begins.
///
/// A Fenwick tree: one height changes, and one sum is asked for, in logarithmic time.
final class Heights {

    private final double[] heights;
    private final double[] sums;

    /// @param heights the first estimates
    Heights(double[] heights) {
        this.heights = heights.clone();
        this.sums = new double[heights.length + 1];
        for (int i = 1; i <= heights.length; i++) {
            sums[i] += heights[i - 1];
            int parent = i + (i & -i);
            if (parent <= heights.length) {
                sums[parent] += sums[i];
            }
        }
    }

    int count() {
        return heights.length;
    }

    double of(int row) {
        return heights[row];
    }

    /// Corrects the height of a row.
    void set(int row, double height) {
        double difference = height - heights[row];
        if (difference == 0) {
            return;
        }
        heights[row] = height;
        for (int i = row + 1; i < sums.length; i += i & -i) {
            sums[i] += difference;
        }
    }

    /// Where the row begins: the height of all before it; for the number of rows, the height of everything.
    double top(int row) {
        double top = 0;
        for (int i = row; i > 0; i -= i & -i) {
            top += sums[i];
        }
        return top;
    }

    double total() {
        return top(heights.length);
    }

    /// The row at the height `y`; the first or the last one outside.
    int rowAt(double y) {
        int row = 0;
        double left = y;
        for (int step = Integer.highestOneBit(Math.max(1, heights.length)); step > 0; step >>= 1) {
            int next = row + step;
            if (next <= heights.length && sums[next] <= left) {
                row = next;
                left -= sums[next];
            }
        }
        return Math.max(0, Math.min(row, heights.length - 1));
    }
}
