package org.randnotiz.ui.type;

/// Where a caret stands.
///
/// @param offset   in the text, or in a block where that is said
/// @param upstream whether it stands behind the character before rather than before the next one; the two differ where
///                 a line is wrapped or the direction of writing turns
public record CaretPlace(int offset, boolean upstream) {

    /// Before the character at `offset`.
    public static CaretPlace before(int offset) {
        return new CaretPlace(offset, false);
    }

    /// The place so many code units further on.
    public CaretPlace shifted(int by) {
        return new CaretPlace(offset + by, upstream);
    }
}
