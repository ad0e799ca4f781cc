package org.randnotiz.search.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.randnotiz.text.Span;

/// A piece of a query as typed. Between the pieces of a query, and of a group, is nothing but blanks.
///
/// @param kind   what it does
/// @param at     where it stands: with its sign, its quotation marks, its parentheses
/// @param query  what a [Kind#PART] asks; null of all others
/// @param inside the pieces of a group in parentheses; empty for all others
public record Piece(Kind kind, Span at, @Nullable Query query, List<Piece> inside) {

    public enum Kind {
        /// Asks something.
        PART,
        /// Was meant to ask something and asks nothing: `datum:` without a value, `NOT` before nothing.
        FLAW,
        AND,
        OR,
        /// A closing parenthesis or bracket that closes nothing. What stands before it and behind it must both be there.
        CLOSER
    }

    public Piece {
        inside = List.copyOf(inside);
    }

    boolean asks() {
        return kind == Kind.PART;
    }

    /// Whether it is a group of which what is inside must be there.
    private boolean isGroup() {
        return !inside.isEmpty() && !(query instanceof Query.Not);
    }

    /// Whether this is the field or the bracket that stands at `place`.
    boolean isAt(Span place) {
        return !isGroup() && place(query).equals(place);
    }

    /// Whether the field or the bracket at `place` stands in this group.
    boolean holds(Span place) {
        return isGroup() && at.contains(place);
    }

    /// Where a field or a bracket stands, without a sign before it; the empty place for anything else.
    static Span place(@Nullable Query part) {
        return switch (part) {
            case Query.Field field -> field.at();
            case Query.Bracket bracket -> bracket.at();
            case null, default -> new Span(0, 0);
        };
    }
}
