package org.randnotiz.store;

import java.util.Map;
import java.util.Set;
import org.randnotiz.post.PostId;

/// What the journals have grown by.
///
/// @param posts   the posts on whose sheets something was written
/// @param lengths how long each journal is now, in bytes, by its name: where to read on next time
public record Touched(Set<PostId> posts, Map<String, Long> lengths) {
    public Touched {
        posts = Set.copyOf(posts);
        lengths = Map.copyOf(lengths);
    }
}
