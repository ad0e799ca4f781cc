package org.randnotiz.search;

import java.util.List;
import org.randnotiz.text.Span;

/// A piece of a post's text that shows why it was found.
///
/// @param text the piece; line ends are blanks
/// @param hits what was found, as spans of `text`, in order and not overlapping; empty if nothing was asked
public record Snippet(String text, List<Span> hits) {
    public Snippet {
        hits = List.copyOf(hits);
    }
}
