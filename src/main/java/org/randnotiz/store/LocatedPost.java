package org.randnotiz.store;

import org.randnotiz.post.Post;

/// A post and where it stands.
///
/// @param post     the post
/// @param location where it stands
public record LocatedPost(Post post, PostLocation location) {}
