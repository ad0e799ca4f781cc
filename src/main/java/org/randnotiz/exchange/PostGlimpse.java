package org.randnotiz.exchange;

import org.jspecify.annotations.Nullable;
import org.randnotiz.post.Post;
import org.randnotiz.post.PostId;
import org.randnotiz.post.Provenance;
import org.randnotiz.post.Published;

/// As much of a post as a preview shows.
///
/// @param id         its id
/// @param published  when
/// @param source     id of its source
/// @param author     who wrote it; null if unknown
/// @param headline   what stands for it in a list
/// @param excerpt    the beginning of its text
/// @param provenance where it stands
/// @param known      whether the project has it already, or it came before
public record PostGlimpse(
        PostId id,
        Published published,
        String source,
        @Nullable String author,
        String headline,
        String excerpt,
        Provenance provenance,
        boolean known) {

    private static final int EXCERPT = 300;

    /// What of a post is shown in a preview.
    public static PostGlimpse of(Post post, boolean known) {
        String text = post.text();
        int end = Math.min(text.length(), EXCERPT);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return new PostGlimpse(
                post.id(),
                post.published(),
                post.source(),
                post.author(),
                post.headline(),
                text.substring(0, end),
                post.provenance(),
                known);
    }
}
