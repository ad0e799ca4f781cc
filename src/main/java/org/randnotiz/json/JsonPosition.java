package org.randnotiz.json;

/// Where a value stood in its text. It says nothing of what the value is, so all places are equal, and trees compare by
/// their content alone.
///
/// @param line   from 1; 0 for a value that was made rather than read
/// @param column from 1, in UTF-16 code units or bytes, as the parser counts; 0 for a value that was made
public record JsonPosition(int line, int column) {

    /// Nowhere: the value was made.
    static final JsonPosition NONE = new JsonPosition(0, 0);

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonPosition;
    }

    @Override
    public int hashCode() {
        return 0;
    }
}
