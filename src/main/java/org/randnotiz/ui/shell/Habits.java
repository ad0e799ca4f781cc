package org.randnotiz.ui.shell;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.randnotiz.post.PostId;
import org.randnotiz.ui.posts.Folding;

/// How a person has arranged the window of a project, and where the person was reading.
///
/// @param left   where the list of posts ends, as a part of the width
/// @param right  where the margin begins, as a part of the width
/// @param post   the post that was open; null for none
/// @param offset the place in its text at the top of the view
/// @param folding what stands above the list of posts
record Habits(double left, double right, @Nullable PostId post, int offset, Folding folding) {

    private static final int PARTS = 5;

    /// The habits in the words of the settings.
    String stored() {
        return String.format(Locale.ROOT, "%.4f %.4f %s %d %s", left, right, post == null ? "-" : post.value(), offset,
                folding.stored());
    }

    /// What [#stored] has written; empty for anything else.
    static Optional<Habits> parse(String stored) {
        String[] parts = stored.split(" ", -1);
        try {
            return parts.length == PARTS
                    ? Optional.of(new Habits(
                            Double.parseDouble(parts[0]),
                            Double.parseDouble(parts[1]),
                            parts[2].equals("-") ? null : new PostId(parts[2]),
                            Integer.parseInt(parts[3]),
                            Folding.parse(parts[4]).orElse(Folding.USUAL)))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
