package org.randnotiz.ui.posts;

/// What a person wishes in the [SearchBox]. All is called on the JavaFX thread and returns at once.
public interface SearchActions {

    /// Search for this. Comes with each key stroke: an answer that is late is dropped by whoever searches.
    void search(String query);

    /// Move on to the list of what was found.
    void enterList();

    /// Leave the box for what had the focus before.
    void leave();
}
