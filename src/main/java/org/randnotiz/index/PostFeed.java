package org.randnotiz.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.randnotiz.index.document.PostEntry;
import org.randnotiz.index.document.PostPlace;
import org.randnotiz.post.PostId;

/// The project folder as the index sees it: what there is to be indexed, and what changed.
public interface PostFeed {

    /// An import that is in the project.
    ///
    /// @param id    names it
    /// @param posts how many posts it brought
    record Extent(String id, long posts) {}

    /// The imports that are in the project now, oldest first.
    List<Extent> imports() throws IOException;

    /// The posts of an import, with everybody's sheets, from a byte of its file on.
    ///
    /// @param from 0, or the byte behind the line end of a post read before
    Cursor posts(String importId, long from) throws IOException;

    /// One post as it is now.
    ///
    /// @param place where the index saw it
    Optional<PostEntry> post(PostId post, PostPlace place) throws IOException;

    /// Names the present state of all sheets, for [#changedSince]; not empty.
    String mark() throws IOException;

    /// Whether the present state came of the one that `mark` names. It did not if a backup was put back meanwhile: then
    /// nobody knows what the index has that is not there any more.
    boolean follows(String mark) throws IOException;

    /// The posts whose sheets changed after `mark` was given; some more do no harm.
    List<PostId> changedSince(String mark) throws IOException;

    /// Says which imports should be in the project and are lost. Asked of an index that is new, that knows imports which are
    /// not there any more, or that was told of lost ones before.
    ///
    /// @return whether there are any
    default boolean missing() throws IOException {
        return false;
    }

    /// Posts one after the other.
    interface Cursor extends Closeable {

        /// The next post; empty behind the last.
        Optional<PostEntry> next() throws IOException;
    }
}
