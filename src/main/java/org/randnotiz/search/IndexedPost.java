package org.randnotiz.search;

import java.util.List;
import org.randnotiz.post.Post;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.text.Span;

/// A post as an index takes it in.
///
/// @param post     the post
/// @param location where it stands in the project folder
/// @param copies   passages that repeat earlier ones of the same text, which count once
/// @param sheets   everyone's sheets of it
public record IndexedPost(Post post, Location location, List<Span> copies, List<Sheet> sheets) {
    public IndexedPost {
        copies = List.copyOf(copies);
        sheets = List.copyOf(sheets);
    }

    /// Where a post stands in the project folder, so that it can be read without looking for it.
    ///
    /// @param importId the import that brought it
    /// @param offset   first byte of its line in the import's file
    /// @param length   bytes of its line, without the line end
    public record Location(String importId, long offset, int length) {}
}
