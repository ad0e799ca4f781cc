package org.randnotiz.ui.search;

/// What a person wishes in the [SearchBox]. All is called on the JavaFX thread and returns at once.
public interface SearchActions {

    /// Search for this. Comes with each key stroke: an answer that is late is dropped by whoever searches.
    void search(String query);

    /// Say how `query` could go on at `caret`, by [SearchBox#showCompletions]. Comes with each key stroke; the box drops
    /// answers to what is no longer typed.
    void complete(String query, int caret);

    /// Move on to the list of what was found.
    void enterList();

    /// Leave the box for what had the focus before.
    void leave();

    /// Open the form that asks the same in fields.
    void openForm();
}
