package org.randnotiz.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.randnotiz.text.Span;

/// Carries places from a folded copy to its original and back, and says where the two differ.
final class Mirror {

    private final FoldedPassage fold;
    private final List<WordAlignment.Run> runs;

    private Mirror(FoldedPassage fold, List<WordAlignment.Run> runs) {
        this.fold = fold;
        this.runs = runs;
    }

    static Mirror of(String text, FoldedPassage fold) {
        return new Mirror(fold, WordAlignment.of(text, fold.original(), fold.copy()));
    }

    FoldedPassage fold() {
        return fold;
    }

    /// Where the words of `span` that lie in the original stand in the copy; empty if none of them do.
    Optional<Span> inCopy(Span span) {
        int start = -1;
        int end = -1;
        for (WordAlignment.Run run : runs) {
            int from = Math.max(span.start(), run.original());
            int to = Math.min(span.end(), run.original() + run.length());
            if (from < to) {
                int by = run.copy() - run.original();
                start = start < 0 ? from + by : start;
                end = to + by;
            }
        }
        return start < 0 ? Optional.empty() : Optional.of(new Span(start, end));
    }

    /// Where the words of `span` that lie in the copy stand in the original; empty if none of them do.
    Optional<Span> inOriginal(Span span) {
        int start = -1;
        int end = -1;
        for (WordAlignment.Run run : runs) {
            int from = Math.max(span.start(), run.copy());
            int to = Math.min(span.end(), run.copy() + run.length());
            if (from < to) {
                int by = run.original() - run.copy();
                start = start < 0 ? from + by : start;
                end = to + by;
            }
        }
        return start < 0 ? Optional.empty() : Optional.of(new Span(start, end));
    }

    /// The parts of the copy that the original does not have; an empty one where the copy lacks something.
    List<Span> differences() {
        List<Span> differences = new ArrayList<>();
        int original = fold.original().start();
        int copy = fold.copy().start();
        for (WordAlignment.Run run : runs) {
            if (run.copy() > copy || run.original() > original) {
                differences.add(new Span(copy, run.copy()));
            }
            original = run.original() + run.length();
            copy = run.copy() + run.length();
        }
        if (copy < fold.copy().end() || original < fold.original().end()) {
            differences.add(new Span(copy, fold.copy().end()));
        }
        return List.copyOf(differences);
    }
}
