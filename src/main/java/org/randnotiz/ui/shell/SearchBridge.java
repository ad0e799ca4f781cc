package org.randnotiz.ui.shell;

import org.randnotiz.ui.search.SearchActions;

/// What the search box asks of the window.
final class SearchBridge implements SearchActions {

    private final ProjectWindow window;

    SearchBridge(ProjectWindow window) {
        this.window = window;
    }

    @Override
    public void search(String query, boolean typing) {
        window.searches().query(query, typing);
        window.queryChanged();
    }

    @Override
    public void finish() {
        window.searches().finish();
    }

    @Override
    public void complete(String query, int caret) {
        window.completing().ask(query, caret);
    }

    @Override
    public void enterList() {
        window.recall().acted();
        window.posts().enterList();
    }

    @Override
    public void goDown() {
        window.recall().acted();
        window.posts().enter();
    }

    @Override
    public void leave() {
        window.reader().requestFocus();
    }

    @Override
    public void openForm() {
        window.openForm();
    }
}
