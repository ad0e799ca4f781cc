package org.randnotiz.ui.reader;

import org.randnotiz.text.Span;

/// A stretch of text that is laid out as one: a paragraph without its line end, or a part of a very long one.
///
/// @param span  where it stands; empty for a blank line
/// @param title whether it is drawn as the title
/// @param last  whether its paragraph ends with it, so that there is a gap below
record Block(Span span, boolean title, boolean last) {

    int start() {
        return span.start();
    }

    int end() {
        return span.end();
    }
}
