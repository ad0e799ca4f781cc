package org.randnotiz.sheet;

import org.randnotiz.post.PostId;
import org.randnotiz.project.PersonId;

/// Names a sheet: one per post and person.
///
/// @param post   the post
/// @param person whose sheet
public record SheetKey(PostId post, PersonId person) {}
