package org.randnotiz.ui.shell;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.randnotiz.problem.Problem;
import org.randnotiz.search.SavedSearch;
import org.randnotiz.search.SavedSearches;
import org.randnotiz.search.SearchName;
import org.randnotiz.ui.Overlay;
import org.randnotiz.ui.search.SaveSearchPane;
import org.randnotiz.ui.search.SearchBox;
import org.randnotiz.ui.search.Shelf;
import org.randnotiz.ui.search.ShelfActions;
import org.randnotiz.work.Background;
import org.randnotiz.work.DiskProblems;
import org.randnotiz.work.SearchShelf;
import org.randnotiz.work.Workbench;

/// Searches made before: those kept in the project, with what is new about them, and those made lately on this workstation.
///
/// A query was searched for if somebody rested on it or did something with what it found; what was typed on the way there
/// was not. All waits for disk and index beside the JavaFX thread, one act after the other.
final class Recall implements ShelfActions {

    private static final Duration REST = Duration.seconds(3);

    /// How often a window that can only read looks for what the other one keeps.
    private static final java.time.Duration LOOK = java.time.Duration.ofMillis(800);

    private final ProjectWindow window;
    private final Workbench workbench;
    private final Background background;
    private final Recents recents;
    private final Overlay overlay;
    private final PauseTransition rest = new PauseTransition(REST);
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private SavedSearches searches = SavedSearches.EMPTY;
    private Map<String, Long> fresh = Map.of();
    private @Nullable SavedSearch removed;
    private @Nullable String unseen;
    private String rested = "";
    private boolean acting;
    private long counted;
    private boolean disposed;
    private boolean looking;
    private Runnable stop = () -> {};

    /// Something done with the searches that are kept, on another thread; gives those that are kept then.
    private interface Act {
        SavedSearches on(SearchShelf shelf) throws IOException;
    }

    /// An act, and what comes after it on the JavaFX thread, before its result is shown.
    private record Waiting(Act act, Runnable after) {}

    Recall(ProjectWindow window, Background background, Recents recents, Overlay overlay) {
        this.window = window;
        this.workbench = window.workbench();
        this.background = background;
        this.recents = recents;
        this.overlay = overlay;
        rest.setOnFinished(event -> rested());
    }

    /// Reads what is kept, and where only the other window can change it, follows that one.
    void start() {
        show();
        stop.run();
        stop = workbench.workspace().readOnly() == null ? () -> {} : background.repeat(LOOK, this::follow);
        SearchShelf shelf = workbench.shelf();
        background.start(
                "searches",
                progress -> shelf.read(),
                kept -> {
                    if (kept.problem() != null) {
                        window.say(kept.problem());
                    }
                    become(kept.searches());
                },
                failure -> window.say(DiskProblems.of(failure)));
    }

    private void follow() {
        if (looking) {
            return;
        }
        looking = true;
        SearchShelf shelf = workbench.shelf();
        background.start(
                "searches",
                progress -> shelf.read().searches(),
                kept -> {
                    looking = false;
                    if (!kept.equals(searches)) {
                        become(kept);
                    }
                },
                failure -> looking = false); // what cannot be read is said at the start
    }

    /// The window is closed: no answer is shown any more.
    void dispose() {
        disposed = true;
        stop.run();
        rest.stop();
    }

    /// Something else is typed.
    void queryChanged(String query) {
        unseen = null;
        if (query.isBlank()) {
            rested = "";
            rest.stop();
        } else {
            rest.playFromStart();
        }
    }

    /// The person does something with what was found.
    void acted() {
        String query = box().query().strip();
        if (!query.isEmpty()) {
            rest.stop();
            remember(query);
            rested = "";
        }
    }

    /// The index has other posts than before.
    void indexChanged() {
        count();
        if (unseen != null) {
            seen(unseen);
        }
    }

    private void rested() {
        String query = box().query().strip();
        if (!query.isEmpty()) {
            remember(query);
            rested = query;
        }
    }

    private void remember(String query) {
        boolean goesOn = !rested.isEmpty() && (query.startsWith(rested) || rested.startsWith(query));
        recents.add(query, goesOn ? rested : "");
        show();
        kept(query).ifPresent(one -> seen(one.id()));
    }

    private Optional<SavedSearch> kept(String query) {
        return searches.all().stream()
                .filter(one -> one.query().equals(query.strip()))
                .findFirst();
    }

    @Override
    public void save() {
        String query = box().query().strip();
        Problem readOnly = workbench.workspace().readOnly();
        if (readOnly != null) {
            window.say(Problem.note("find.readOnly"));
        } else if (!query.isEmpty()) {
            kept(query).ifPresentOrElse(
                    this::edit,
                    () -> overlay.show(SaveSearchPane.card(
                            window.texts(),
                            SearchName.of(query, window.texts().locale()),
                            query,
                            null,
                            overlay::hide,
                            (name, words) -> keep(workbench.newSearch(name, words)))));
        }
    }

    @Override
    public void edit(SavedSearch kept) {
        overlay.show(SaveSearchPane.card(
                window.texts(),
                kept.name(),
                kept.query(),
                () -> remove(kept),
                overlay::hide,
                (name, query) -> change(kept.id(), name, query)));
    }

    private void keep(SavedSearch search) {
        act(shelf -> shelf.put(search), "find.saved", search.name());
        lookIfShown(search.id(), search.query());
    }

    private void change(String id, String name, String query) {
        act(shelf -> shelf.change(id, name, query), "find.changed", name);
        lookIfShown(id, query);
    }

    private void lookIfShown(String id, String query) {
        if (box().query().strip().equals(query)) {
            seen(id);
        }
    }

    @Override
    public void look(SavedSearch kept) {
        box().setQuery(kept.query());
        box().focusQuery();
        seen(kept.id());
    }

    @Override
    public void remove(SavedSearch kept) {
        act(shelf -> shelf.remove(kept.id()), () -> {
            removed = kept;
            window.tell(window.texts().get("find.removed", kept.name()));
        });
    }

    @Override
    public void putBack() {
        SavedSearch back = removed;
        if (back != null) {
            act(shelf -> shelf.put(back), "find.back", back.name());
        }
    }

    @Override
    public void browse() {
        count();
    }

    @Override
    public void forget(String recent) {
        recents.forget(recent);
        show();
    }

    /// The person looks at what that search finds. While the index is still reading, this waits for it, as long as the
    /// search stands in the box.
    private void seen(String id) {
        if (workbench.workspace().readOnly() != null) {
            return;
        }
        unseen = null;
        boolean[] noted = new boolean[1];
        act(
                shelf -> {
                    Optional<SavedSearches> after = shelf.look(id);
                    noted[0] = after.isPresent();
                    return after.isPresent() ? after.get() : shelf.read().searches();
                },
                () -> {
                    if (!noted[0] && searches.find(id).isPresent()) {
                        unseen = id;
                    }
                });
    }

    private void act(Act act, String said, String name) {
        act(act, () -> window.tell(window.texts().get(said, name)));
    }

    private void act(Act act, Runnable after) {
        waiting.add(new Waiting(act, after));
        goOn();
    }

    private void goOn() {
        if (acting || waiting.isEmpty()) {
            return;
        }
        acting = true;
        Waiting next = waiting.remove();
        SearchShelf shelf = workbench.shelf();
        background.start(
                "searches",
                progress -> next.act().on(shelf),
                now -> {
                    acting = false;
                    if (!disposed) {
                        next.after().run();
                    }
                    become(now);
                    goOn();
                },
                failure -> {
                    acting = false;
                    if (!disposed) {
                        window.say(DiskProblems.of(failure));
                    }
                    goOn();
                });
    }

    private void become(SavedSearches now) {
        searches = now;
        if (removed != null && now.find(removed.id()).isPresent()) {
            removed = null;
        }
        show();
        count();
    }

    private void count() {
        long number = ++counted;
        SavedSearches asked = searches;
        SearchShelf shelf = workbench.shelf();
        background.start(
                "fresh",
                progress -> shelf.fresh(asked),
                found -> {
                    if (number == counted) {
                        fresh = found;
                        show();
                    }
                },
                failure -> {
                    if (number == counted && !disposed) {
                        window.say(DiskProblems.of(failure));
                    }
                });
    }

    private void show() {
        if (!disposed) {
            box().showShelf(new Shelf(
                    searches.all().stream()
                            .map(one -> new Shelf.Kept(one, Objects.requireNonNull(fresh.getOrDefault(one.id(), -1L))))
                            .toList(),
                    removed,
                    recents.all(),
                    workbench.workspace().readOnly() == null));
        }
    }

    private SearchBox box() {
        return window.search();
    }
}
