package org.randnotiz.search;

import java.util.List;

/// The marks that name an actor, on all sheets of all posts.
///
/// @param rows  the marks asked for, latest post first, posts without a time last
/// @param total how many there are in all, exactly
/// @param posts in how many posts
public record Mentions(List<Mention> rows, long total, long posts) {
    public Mentions {
        rows = List.copyOf(rows);
    }
}
