package org.randnotiz.ui.search;

import org.randnotiz.search.SavedSearch;

/// What a person wishes of searches made before. All is called on the JavaFX thread and returns at once.
public interface ShelfActions {

    /// Count anew what is new, since the searches made before are being looked through.
    void browse();

    /// Keep the search that stands in the box, or change it if it is kept already.
    void save();

    /// Search for what was kept, and take note that the person looked at it.
    void look(SavedSearch kept);

    /// Change name or query of what was kept.
    void edit(SavedSearch kept);

    /// Keep it no longer.
    void remove(SavedSearch kept);

    /// Keep again what was removed last.
    void putBack();

    /// Forget that this was searched for.
    void forget(String recent);
}
