package org.randnotiz.ui.posts;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.randnotiz.post.PostId;

/// Which post is chosen, and where it stands: a value, so that the rules can be read in one place.
///
/// @param post      the chosen post; null if none is, or if its row is not here yet
/// @param index     its row; if it is not among the rows any more, the row that took its place; −1 if it never had one
/// @param isPresent whether the row at `index` is the post's
record Choice(@Nullable PostId post, int index, boolean isPresent) {

    /// Nothing is chosen.
    static final Choice NONE = new Choice(null, -1, false);

    /// A row was chosen whose post is not known yet.
    static Choice awaited(int index) {
        return new Choice(null, index, true);
    }

    /// Whether a row was chosen whose post is not known yet.
    boolean isAwaited() {
        return post == null && isPresent;
    }

    /// The row after the chosen one, of `size` rows: the first if nothing is chosen, and where the chosen post has left
    /// the list, the one that took its place. The last row stays the last.
    OptionalInt next(int size) {
        if (size == 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Math.min(isPresent ? index + 1 : Math.max(index, 0), size - 1));
    }

    /// The row before the chosen one; the first row stays the first.
    OptionalInt previous(int size) {
        if (size == 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Math.clamp(index - 1L, 0, size - 1));
    }

    /// The choice after other rows took the place of those it was made in.
    ///
    /// A post is found again wherever it is among the rows that are here. If it is not, and the question is the same, it
    /// may still be where it was, on a page that is yet to come; once that page is here the post has left the list, and
    /// only its place is kept. In the answer to another question it has no place.
    ///
    /// @param found  where the post stands in the new rows, as far as they are here
    /// @param fresh  whether the new rows around the old place are here
    /// @param same   whether they answer the same question
    /// @param size   how many rows there are now
    Choice after(OptionalInt found, boolean fresh, boolean same, int size) {
        if (post == null) {
            return isPresent && same && index < size ? this : NONE;
        }
        if (found.isPresent()) {
            return new Choice(post, found.getAsInt(), true);
        }
        if (!same || index < 0) {
            return new Choice(post, -1, false);
        }
        return new Choice(post, index, isPresent && !fresh && index < size);
    }
}
