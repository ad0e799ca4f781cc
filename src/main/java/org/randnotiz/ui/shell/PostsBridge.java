package org.randnotiz.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.randnotiz.post.PostId;
import org.randnotiz.search.SortBy;
import org.randnotiz.search.SpellingOffer;
import org.randnotiz.search.facet.Dimension;
import org.randnotiz.search.facet.Narrowing;
import org.randnotiz.search.facet.Refinement;
import org.randnotiz.search.facet.TimeAxis;
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
        window.focus().read();
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
    public void narrow(Dimension dimension, String value) {
        String part = Narrowing.to(dimension, value, language());
        window.search().setQuery(query().toggled(part));
    }

    @Override
    public void during(TimeAxis axis, LocalDate first, LocalDate last) {
        window.search().setQuery(query().during(axis, first, last, language()));
    }

    @Override
    public void atAnyTime(TimeAxis axis) {
        window.search().setQuery(query().atAnyTime(axis));
    }

    private Refinement query() {
        return Refinement.of(window.search().query(), window.workbench().workspace().names());
    }

    /// Of the names of fields.
    private Locale language() {
        return window.texts().english() ? Locale.ENGLISH : Locale.GERMAN;
    }

    @Override
    public void places() {
        window.run("places");
    }

    @Override
    public void back() {
        window.searches().leaveSimilar();
    }

    @Override
    public void clearSearch() {
        window.searches().clear();
    }

    @Override
    public void meant(SpellingOffer offer) {
        window.search().setQuery(offer.query());
        window.search().focusQuery();
    }

    @Override
    public void importPosts() {
        outside.importPosts(List.of());
    }

    @Override
    public void stopIndexing() {
        window.workbench().searching().stopIndexing();
    }

    @Override
    public void goOnIndexing() {
        window.workbench().searching().goOnIndexing();
    }

    @Override
    public void importFiles(List<Path> files) {
        outside.importPosts(files);
    }
}
