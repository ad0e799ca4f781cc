package org.randnotiz.work;

import java.util.List;

/// Where names stand.
///
/// @param found    the places, post by post
/// @param posts    in how many posts there are any
/// @param complete whether these are all; if not, there are more than can be shown
/// @param behind   how many posts the index has not read yet, so that places in them may be missing
public record Occurrences(List<Occurrence> found, long posts, boolean complete, long behind) {
    public Occurrences {
        found = List.copyOf(found);
    }
}
