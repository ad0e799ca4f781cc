package org.randnotiz.ui.search;

/// What a person wishes in the [SearchBox]. All is called on the JavaFX thread and returns at once.
public interface SearchActions {

    /// Search for this. Comes with each key stroke, and when the caret leaves the end of the query or comes back to it: an
    /// answer that is late is dropped by whoever searches.
    ///
    /// @param typing whether the caret stands at the end, so that the last word may go on
    void search(String query, boolean typing);

    /// The box is left: the last word is finished.
    void finish();

    /// Say how `query` could go on at `caret`, by [SearchBox#showCompletions]. Comes with each key stroke; the box drops
    /// answers to what is no longer typed.
    void complete(String query, int caret);

    /// Move on to the list of what was found, if anything was.
    void enterList();

    /// Move on to whatever lies below: the list of what was found, or what is offered in its place.
    void goDown();

    /// Leave the box for what had the focus before.
    void leave();

    /// Open the form that asks the same in fields.
    void openForm();
}
