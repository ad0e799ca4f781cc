package org.randnotiz.search;

import java.util.List;
import org.randnotiz.text.Span;

/// What is looked for, as a tree of plain values. [QueryText] makes it of what somebody typed.
///
/// Every leaf knows where it stands in the query as typed.
public sealed interface Query {

    /// Everything.
    record All() implements Query {}

    /// A word in any of its forms, as a part of compounds, and under every name of an actor it names.
    ///
    /// @param text one word, without blanks
    /// @param at   where it stands in the query
    record Word(String text, Span at) implements Query {}

    /// Words in this order, next to each other, in any of their forms.
    record Phrase(String text, Span at) implements Query {}

    /// Words in this order, next to each other, exactly as written, but for case and transcribed umlauts.
    record Exact(String text, Span at) implements Query {}

    /// Words that begin so.
    ///
    /// @param text what they begin with, without the star
    record Prefix(String text, Span at) implements Query {}

    /// Words written nearly so: a letter or two may be wrong, missing or too many.
    ///
    /// @param text the word, without the tilde
    record Fuzzy(String text, Span at) implements Query {}

    /// What one of the post's fields says.
    ///
    /// @param field which
    /// @param value what it must say; dates as `2024`, `2024-03`, `2024-03-01`, or from..to
    /// @param at    where it stands in the query
    record In(PostField field, String value, Span at) implements Query {}

    /// All of these.
    record And(List<Query> parts) implements Query {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /// At least one of these.
    record Or(List<Query> parts) implements Query {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /// Not this.
    record Not(Query part) implements Query {}
}
