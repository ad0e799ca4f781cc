package org.randnotiz.ui.reader;

import java.util.Optional;
import org.randnotiz.text.Span;

/// Where the end of a mark goes when it is moved. A mark never becomes empty, and never turns round.
final class Boundaries {

    private Boundaries() {}

    /// The span with one end moved by a key stroke; empty if it cannot go there.
    static Optional<Span> step(Span span, Edge edge, Stride stride, boolean forward, Steps steps) {
        int from = edge == Edge.START ? span.start() : span.end();
        int to;
        if (stride == Stride.CHARACTER) {
            to = forward ? steps.next(from) : steps.previous(from);
        } else if (edge == Edge.START) {
            to = forward ? steps.wordStartBehind(from) : steps.wordStartBefore(from);
        } else {
            to = forward ? steps.wordEndBehind(from) : steps.wordEndBefore(from);
        }
        return with(span, edge, to).filter(moved -> !moved.equals(span));
    }

    /// The span with one end dragged to a place: as far towards it as the other end lets it.
    static Span drag(Span span, Edge edge, int to, Steps steps) {
        int allowed = edge == Edge.START
                ? Math.min(to, steps.previous(span.end()))
                : Math.max(to, steps.next(span.start()));
        return with(span, edge, allowed).orElse(span);
    }

    private static Optional<Span> with(Span span, Edge edge, int to) {
        int start = edge == Edge.START ? to : span.start();
        int end = edge == Edge.END ? to : span.end();
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }
}
