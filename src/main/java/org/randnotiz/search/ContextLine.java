package org.randnotiz.search;

import org.jspecify.annotations.Nullable;
import org.randnotiz.post.Moment;
import org.randnotiz.post.PostId;
import org.randnotiz.text.Span;

/// A place in a text where something was found, with what stands around it, on one line.
///
/// @param post      the post
/// @param published its time; null if unknown
/// @param headline  see [org.randnotiz.post.Post#headline()]
/// @param source    id of its source
/// @param at        what was found, as a span of the post's text
/// @param before    what stands before it, line ends as blanks; cut at a word
/// @param found     what was found, as it is written
/// @param after     what stands behind it, line ends as blanks; cut at a word
public record ContextLine(
        PostId post,
        @Nullable Moment published,
        String headline,
        String source,
        Span at,
        String before,
        String found,
        String after) {}
