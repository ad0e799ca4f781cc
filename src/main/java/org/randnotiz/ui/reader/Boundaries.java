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

    /// The span with one end dragged to a place: as far towards it as the other end lets it. By word the end stands at the
    /// border of a word, and a word more than half of which is covered belongs to the span.
    static Span drag(Span span, Edge edge, int to, Stride stride, Steps steps) {
        int wanted = stride == Stride.WORD ? border(edge, to, steps) : to;
        int last = edge == Edge.START ? steps.previous(span.end()) : steps.next(span.start());
        boolean fits = edge == Edge.START ? wanted <= last : wanted >= last;
        int allowed = fits
                ? wanted
                : stride == Stride.CHARACTER
                        ? last
                        : edge == Edge.START ? steps.wordStartBefore(span.end()) : steps.wordEndBehind(span.start());
        return with(span, edge, allowed).orElse(span);
    }

    /// Where an end stands that is dragged to a place and stays at words.
    private static int border(Edge edge, int to, Steps steps) {
        Optional<Span> word = steps.wordAt(to);
        if (word.isPresent()) {
            int middle = word.get().start() + word.get().length() / 2;
            if (edge == Edge.START && to <= middle) {
                return word.get().start();
            }
            if (edge == Edge.END && to > middle) {
                return word.get().end();
            }
        }
        return edge == Edge.START ? steps.wordStartBehind(to) : steps.wordEndBefore(to);
    }

    private static Optional<Span> with(Span span, Edge edge, int to) {
        int start = edge == Edge.START ? to : span.start();
        int end = edge == Edge.END ? to : span.end();
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }
}
