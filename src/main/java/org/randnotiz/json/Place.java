package org.randnotiz.json;

/// Where a value stood in its text. It says nothing of what the value is, so all places are equal, and trees compare by
/// their content alone.
///
/// @param line   from 1; 0 for a value that was made rather than read
/// @param column from 1, in UTF-16 code units or bytes, as the parser counts; 0 for a value that was made
public record Place(int line, int column) {

    /// Nowhere: the value was made.
    static final Place NONE = new Place(0, 0);

    @Override
    public boolean equals(Object other) {
        return other instanceof Place;
    }

    @Override
    public int hashCode() {
        return 0;
    }
}
