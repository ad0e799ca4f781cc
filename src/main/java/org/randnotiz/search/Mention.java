package org.randnotiz.search;

import org.jspecify.annotations.Nullable;
import org.randnotiz.post.Moment;
import org.randnotiz.post.PostId;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.ItemId;

/// A mark that names an actor, as far as a list shows it.
///
/// @param post      the post it is in
/// @param published the post's time; null if unknown
/// @param headline  see [org.randnotiz.post.Post#headline()]
/// @param person    whose sheet it is on
/// @param mark      the mark
/// @param type      id of its mark type
/// @param quote     the beginning of the passage
public record Mention(
        PostId post,
        @Nullable Moment published,
        String headline,
        PersonId person,
        ItemId mark,
        String type,
        String quote) {}
