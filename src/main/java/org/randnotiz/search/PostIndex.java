package org.randnotiz.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.randnotiz.actor.Actors;
import org.randnotiz.post.PostId;
import org.randnotiz.search.IndexedPost.Location;
import org.randnotiz.sheet.SheetState;

/// A search index of a project: a cache that may be deleted or damaged at any time and is then filled again by whoever
/// feeds it. What it answers is never older than the last [#refresh()].
///
/// Any thread may ask and any thread may feed it.
public interface PostIndex extends PostSearch, Closeable {

    /// How far the project's files have been read, as the last [#keep] that survived says: a number for each name its
    /// feeder chose. Empty if the index is new, was damaged, or was written by another version of the program; it then
    /// holds nothing.
    Map<String, Long> progress();

    /// Takes a post in, or puts it in the place of the one with its id.
    void put(IndexedPost post) throws IOException;

    /// Forgets all posts of an import.
    void removeImport(String importId) throws IOException;

    /// Makes what was fed findable.
    void refresh() throws IOException;

    /// Makes all that was fed so far durable, together with how far the files have been read. Costs some ten
    /// milliseconds, so it is done seldom.
    void keep(Map<String, Long> progress) throws IOException;

    /// How many posts can be found.
    long size() throws IOException;

    /// Where a post stands.
    Optional<Location> locate(PostId post) throws IOException;

    /// The ids that begin with these digits, at most `limit` of them.
    List<PostId> beginningWith(String digits, int limit) throws IOException;

    /// How many posts answer the words of `request`, for each state, whatever states it asks for.
    Map<SheetState, Long> states(SearchRequest request, Actors actors) throws IOException;
}
