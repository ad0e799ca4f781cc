package org.randnotiz.ui.search;

import java.util.List;
import org.randnotiz.search.SavedSearch;

/// Writes down what a person wishes of the search box.
///
/// @param list  takes the wishes
/// @param enter what entering the list of hits does
public record SearchWishes(List<String> list, Runnable enter) implements SearchActions, ShelfActions {

    /// The keys as the box shows them.
    public static final SearchBox.Keys KEYS = new SearchBox.Keys("Suche sichern   Strg+D", "Suchformular");

    @Override
    public void search(String query, boolean typing) {
        list.add(query + (typing ? "…" : ""));
    }

    @Override
    public void finish() {
        list.add("finish");
    }

    @Override
    public void complete(String query, int caret) {
        list.add("? " + query.substring(0, caret) + "|" + query.substring(caret));
    }

    @Override
    public void enterList() {
        list.add("→ list");
        enter.run();
    }

    @Override
    public void goDown() {
        list.add("→ below");
        enter.run();
    }

    @Override
    public void leave() {
        list.add("→ away");
    }

    @Override
    public void openForm() {
        list.add("→ form");
    }

    @Override
    public void browse() {
        list.add("browse");
    }

    @Override
    public void save() {
        list.add("save");
    }

    @Override
    public void look(SavedSearch kept) {
        list.add("look " + kept.name());
    }

    @Override
    public void edit(SavedSearch kept) {
        list.add("edit " + kept.name());
    }

    @Override
    public void remove(SavedSearch kept) {
        list.add("remove " + kept.name());
    }

    @Override
    public void putBack() {
        list.add("put back");
    }

    @Override
    public void forget(String recent) {
        list.add("forget " + recent);
    }
}
