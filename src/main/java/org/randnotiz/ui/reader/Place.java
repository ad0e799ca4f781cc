package org.randnotiz.ui.reader;

/// Where a caret stands.
///
/// @param offset   in the text, or in a block where that is said
/// @param upstream whether it stands behind the character before rather than before the next one; the two differ where
///                 a line is wrapped
record Place(int offset, boolean upstream) {

    static Place before(int offset) {
        return new Place(offset, false);
    }

    Place shifted(int by) {
        return new Place(offset + by, upstream);
    }
}
