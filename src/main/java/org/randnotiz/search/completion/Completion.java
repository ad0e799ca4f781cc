package org.randnotiz.search.completion;

import org.randnotiz.text.Span;

/// How a query could go on where it is being typed.
///
/// @param replaces what of the query it takes the place of
/// @param text     what stands there then
/// @param kind     what it is
public record Completion(Span replaces, String text, Kind kind) {

    /// What can be completed.
    public enum Kind {
        /// The name of a field, with its colon.
        FIELD,
        /// The kind of mark that a bracket begins with.
        MARK,
        /// A tag, a state, a source, a person, or another value of a field.
        VALUE,
        /// The name of an actor.
        ACTOR,
        /// A word of the posts.
        WORD
    }
}
