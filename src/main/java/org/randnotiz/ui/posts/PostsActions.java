package org.randnotiz.ui.posts;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.randnotiz.post.PostId;
import org.randnotiz.search.Offer;
import org.randnotiz.search.SortBy;
import org.randnotiz.sheet.SheetState;

/// What a person wishes in the [PostsPane]. All is called on the JavaFX thread and returns at once.
public interface PostsActions {

    /// Show this post: it was chosen by a click, a key, or [PostsPane#next()] and [PostsPane#previous()].
    void open(PostId post);

    /// Move on to reading the chosen post.
    void read();

    /// Order the posts so.
    void sort(SortBy order);

    /// Show only posts in one of these states; all if empty.
    void filter(Set<SheetState> states);

    /// Ask for all posts again: no words, no filter.
    void clearSearch();

    /// Search for this instead, which may have been meant.
    void meant(Offer offer);

    /// Start an import.
    void importPosts();

    /// Start an import of these files and folders, which were dropped on the list.
    void importFiles(List<Path> files);
}
