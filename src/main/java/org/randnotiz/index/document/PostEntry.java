package org.randnotiz.index.document;

import java.util.Collection;
import java.util.List;
import org.randnotiz.post.Post;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.text.Span;

/// A post as it goes into the index, with all that is asked of it.
///
/// @param post    the post
/// @param place   where it stands
/// @param repeats passages that repeat others of the same text, in order and not overlapping: they are not indexed, so
///                that what is pasted twice counts once
/// @param sheets  everybody's sheets of it
public record PostEntry(Post post, PostPlace place, List<Span> repeats, Collection<Sheet> sheets) {
    public PostEntry {
        repeats = List.copyOf(repeats);
        sheets = List.copyOf(sheets);
    }
}
