package org.randnotiz.ui.posts;

import java.util.List;
import org.randnotiz.problem.Problem;
import org.randnotiz.search.Hit;

/// Brings rows of one answer when they are about to be seen.
@FunctionalInterface
public interface Paging {

    /// Asks for rows; returns at once. The receiver is called once, on the JavaFX thread, now or later. An answer to
    /// rows that nobody waits for any more is dropped by the receiver.
    ///
    /// @param from     the first row, counted from 0
    /// @param limit    how many, 1 or more
    /// @param receiver gets the rows, fewer than `limit` only where the answer ends
    void fetch(int from, int limit, Receiver receiver);

    /// Takes what was asked for.
    interface Receiver {
        /// The rows are here.
        void rows(List<Hit> rows);

        /// They could not be read.
        void failed(Problem problem);
    }
}
