package org.randnotiz.work;

import org.jspecify.annotations.Nullable;
import org.randnotiz.post.Moment;
import org.randnotiz.post.PostId;
import org.randnotiz.text.Span;

/// A place where a name stands in a post, and whether it can be marked.
///
/// @param post      the post
/// @param published its time; null if unknown
/// @param headline  see [org.randnotiz.post.Post#headline()]
/// @param span      the place
/// @param sentence  the sentence it stands in; line ends are blanks
/// @param at        the place within `sentence`
/// @param standing  whether it can be marked
public record Occurrence(
        PostId post,
        @Nullable Moment published,
        String headline,
        Span span,
        String sentence,
        Span at,
        Standing standing) {

    /// Whether a place can be marked.
    public enum Standing {
        /// It can.
        FREE,
        /// It can, but a mark of the same type already stands there, or overlaps it, and says something else.
        OTHERWISE,
        /// It is marked already, just so.
        MARKED,
        /// It cannot: the own sheet of the post is handed in or approved.
        CLOSED
    }
}
