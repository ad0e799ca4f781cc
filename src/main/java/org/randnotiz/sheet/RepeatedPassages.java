package org.randnotiz.sheet;

import org.randnotiz.problem.Problem;
import org.randnotiz.text.Span;

/// Knows where a text repeats itself: what is marked counts once, so it is marked where it stands first.
@FunctionalInterface
public interface RepeatedPassages {

    /// A text that repeats nothing.
    RepeatedPassages NONE = At::new;

    /// Where a mark on `span` stands.
    Placing place(Span span);

    /// Where a mark stands, or why it cannot.
    sealed interface Placing permits At, Refused {}

    /// It stands there.
    record At(Span span) implements Placing {}

    /// It cannot stand where it was wished.
    record Refused(Problem why) implements Placing {}
}
