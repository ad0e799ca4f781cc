package org.randnotiz.ui.shell;

import org.randnotiz.ui.posts.SearchActions;

/// What the search box asks of the window.
final class SearchBridge implements SearchActions {

    private final ProjectWindow window;

    SearchBridge(ProjectWindow window) {
        this.window = window;
    }

    @Override
    public void search(String query) {
        window.searches().query(query);
        window.queryChanged();
    }

    @Override
    public void enterList() {
        window.posts().enter();
    }

    @Override
    public void leave() {
        window.reader().requestFocus();
    }
}
