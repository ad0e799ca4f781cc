package org.randnotiz.search.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.randnotiz.text.Span;

/// What is looked for, as a tree of plain values. [QueryText] makes it of what somebody typed.
///
/// Every leaf that was typed knows where it stands in the query. [Field] and [Bracket] are names still; [org.randnotiz.search.meaning.Meaning] puts
/// [Has], [Said], [During], [Between] and [Marked] in their place.
public sealed interface Query {

    /// Everything.
    record All() implements Query {}

    /// A word in any of its forms, as a part of compounds, and under every name of an actor it names.
    ///
    /// @param text one word, without blanks
    /// @param at   where it stands in the query
    record Word(String text, Span at) implements Query {}

    /// A word that is still being typed: whatever a word that begins so would find.
    ///
    /// @param text  what there is of it so far
    /// @param names other names of what goes by a name that begins so
    record Begun(String text, Span at, Set<String> names) implements Query {
        public Begun {
            names = Set.copyOf(names);
        }

        /// A word that begins no name.
        public Begun(String text, Span at) {
            this(text, at, Set.of());
        }
    }

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

    /// A field by its name, as typed; [org.randnotiz.search.meaning.Meaning] finds out what it is.
    ///
    /// @param name    what stands before the colon
    /// @param value   what stands behind it, without quotation marks
    /// @param valueAt where the value stands
    /// @param at      where all of it stands
    /// @param begun   whether the value is still being typed, so that it stands for all that begin so
    record Field(String name, String value, Span valueAt, Span at, boolean begun) implements Query {

        /// A field whose value is finished.
        public Field(String name, String value, Span valueAt, Span at) {
            this(name, value, valueAt, at, false);
        }

        /// The value as a name to look up: with a star at its end if it may go on.
        public String named() {
            return begun && !value.endsWith("*") ? value + "*" : value;
        }
    }

    /// What must all be in one mark, as typed; [org.randnotiz.search.meaning.Meaning] finds out what it is.
    ///
    /// @param kind   the kind of mark by its name; empty for any
    /// @param kindAt where the kind stands
    /// @param inner  what must be in it; [All] for nothing in particular
    /// @param at     where all of it stands
    record Bracket(String kind, Span kindAt, Query inner, Span at) implements Query {}

    /// A column has one of these values.
    record Has(Column column, Set<String> values) implements Query {
        public Has {
            values = Set.copyOf(values);
        }
    }

    /// A column has these words.
    ///
    /// @param words made of words, phrases and the like
    record Said(Column column, Query words) implements Query {}

    /// A column has a day, or an interval that shares a day, with this interval.
    ///
    /// @param first first day; null if it has no beginning
    /// @param last  last day; null if it has no end
    record During(Column column, @Nullable LocalDate first, @Nullable LocalDate last) implements Query {}

    /// A column has a number from `least` to `most`.
    record Between(Column column, double least, double most) implements Query {}

    /// There is a mark or judgement of which all of `one` is true.
    ///
    /// @param one about columns of marks
    record Marked(Query one) implements Query {}

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
