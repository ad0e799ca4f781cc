package org.randnotiz.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.randnotiz.problem.Problem;
import org.randnotiz.problem.Severity;

/// Collects problems in bounded memory: a file in which every line is wrong must not fill the heap, and a thousand notes
/// must not hide the one error behind them. For one thread.
public final class ProblemTally {

    /// How many problems of each severity are kept.
    public static final int KEPT = 500;

    private final List<Problem> kept = new ArrayList<>();
    private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);

    /// Counts `problem`, and keeps it if there are not yet too many of its kind.
    public void add(Problem problem) {
        if (counts.merge(problem.severity(), 1L, Long::sum) <= KEPT) {
            kept.add(problem);
        }
    }

    /// What was collected so far.
    public Problems result() {
        return new Problems(
                kept,
                counts.getOrDefault(Severity.ERROR, 0L),
                counts.getOrDefault(Severity.WARNING, 0L),
                counts.getOrDefault(Severity.NOTE, 0L));
    }
}
