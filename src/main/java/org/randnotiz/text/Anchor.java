package org.randnotiz.text;

import java.util.Objects;

/// A passage together with the words that stand there, so that a reader of the file sees what was meant and a check
/// can tell when text and passage no longer belong together.
///
/// @param span  where, in UTF-16 code units of the post's text
/// @param quote the words there, exactly as written
public record Anchor(Span span, String quote) implements Comparable<Anchor> {

    /// @throws IllegalArgumentException if the quote is not as long as the span
    public Anchor {
        Objects.requireNonNull(span);
        if (quote.length() != span.length()) {
            throw new IllegalArgumentException("quote of " + quote.length() + " code units for " + span);
        }
    }

    /// The anchor of a passage of `text`.
    ///
    /// @throws IndexOutOfBoundsException if the span does not fit the text
    public static Anchor in(CharSequence text, Span span) {
        return new Anchor(span, span.of(text));
    }

    /// Whether `text` has these words at this place.
    public boolean holdsIn(String text) {
        return span.fits(text.length()) && text.startsWith(quote, span.start());
    }

    @Override
    public int compareTo(Anchor other) {
        return span.compareTo(other.span);
    }
}
