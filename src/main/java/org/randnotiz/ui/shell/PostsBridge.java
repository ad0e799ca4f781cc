package org.randnotiz.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.randnotiz.post.PostId;
import org.randnotiz.search.Offer;
import org.randnotiz.search.SortBy;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.ui.posts.PostsActions;

/// What the list of posts asks of the window.
final class PostsBridge implements PostsActions {

    private final ProjectWindow window;
    private final ProjectWindow.Outside outside;

    PostsBridge(ProjectWindow window, ProjectWindow.Outside outside) {
        this.window = window;
        this.outside = outside;
    }

    @Override
    public void open(PostId post) {
        window.recall().acted();
        window.open(post);
    }

    @Override
    public void read() {
        window.reader().requestFocus();
    }

    @Override
    public void sort(SortBy order) {
        window.searches().sort(order);
    }

    @Override
    public void filter(Set<SheetState> states) {
        window.searches().states(states, null);
    }

    @Override
    public void clearSearch() {
        window.searches().clear();
    }

    @Override
    public void meant(Offer offer) {
        window.search().setQuery(offer.query());
        window.search().focusQuery();
    }

    @Override
    public void importPosts() {
        outside.importPosts(List.of());
    }

    @Override
    public void importFiles(List<Path> files) {
        outside.importPosts(files);
    }
}
