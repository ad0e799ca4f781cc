package org.randnotiz.ui.reader;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.randnotiz.codebook.Voice;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.text.Span;

/// A marked passage, as the reader draws it.
///
/// @param id         the mark, or the suggestion, it shows; what the callbacks name
/// @param span       where it stands; not empty
/// @param colour     name of a colour token: blue, orange, teal, pink, violet, green, grey
/// @param line       how its underline is drawn
/// @param voice      who stands behind the words, for the lane at the left edge; null if the mark says nothing of it
/// @param suggestion whether it is only proposed: drawn as a dashed box, and its ends cannot be moved
/// @param number     by which it is picked while a field asks for a mark, see [ReaderView#pick]; 0 for none
/// @param label      what a screen reader says of it, such as `Akteur: Russische Regierung`
public record Passage(
        ItemId id,
        Span span,
        String colour,
        LineStyle line,
        @Nullable Voice voice,
        boolean suggestion,
        int number,
        String label) {

    /// @throws IllegalArgumentException if the span is empty or the number negative
    public Passage {
        Objects.requireNonNull(id);
        Objects.requireNonNull(colour);
        Objects.requireNonNull(line);
        Objects.requireNonNull(label);
        if (span.isEmpty() || number < 0) {
            throw new IllegalArgumentException("passage " + id + " at " + span + ", number " + number);
        }
    }
}
