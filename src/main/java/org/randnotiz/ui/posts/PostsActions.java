package org.randnotiz.ui.posts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.randnotiz.post.PostId;
import org.randnotiz.search.SortBy;
import org.randnotiz.search.SpellingOffer;
import org.randnotiz.search.facet.Dimension;
import org.randnotiz.search.facet.TimeAxis;
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

    /// Ask for this value too; no longer, if it is asked for already.
    ///
    /// @param value what [org.randnotiz.search.facet.Facet.Line] has
    void narrow(Dimension dimension, String value);

    /// Ask for these days, both included, and for no others.
    void during(TimeAxis axis, LocalDate first, LocalDate last);

    /// Ask for posts of any time.
    void atAnyTime(TimeAxis axis);

    /// Show every place that was found.
    void places();

    /// Go back from similar posts to what was found before.
    void back();

    /// Ask for all posts again: no words, no filter.
    void clearSearch();

    /// Search for this instead, which may have been meant.
    void meant(SpellingOffer offer);

    /// Stop reading posts into the index; those it has stay findable.
    void stopIndexing();

    /// Go on reading posts into the index where it was stopped.
    void goOnIndexing();

    /// Start an import.
    void importPosts();

    /// Start an import of these files and folders, which were dropped on the list.
    void importFiles(List<Path> files);
}
