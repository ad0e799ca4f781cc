package org.randnotiz.work;

import java.io.IOException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.randnotiz.problem.Problem;
import org.randnotiz.search.SavedSearch;
import org.randnotiz.search.SavedSearches;
import org.randnotiz.search.meaning.Names;
import org.randnotiz.store.Loaded;
import org.randnotiz.store.ProjectFolder;

/// The searches that the person at work keeps in the project. To be asked beside the owner's thread: everything here
/// waits for the disk or the index.
///
/// New is a hit that came with an import which was not there when the person last looked. No clock is asked, since imports
/// come from many workstations.
public final class SearchShelf {

    private final ProjectFolder folder;
    private final Indexing indexing;
    private final Names names;
    private final InstantSource clock;

    SearchShelf(ProjectFolder folder, Indexing indexing, Names names, InstantSource clock) {
        this.folder = folder;
        this.indexing = indexing;
        this.names = names;
        this.clock = clock;
    }

    /// The searches, and why some may be missing.
    ///
    /// @param problem what is wrong with their file; null if nothing is
    public record Kept(SavedSearches searches, @Nullable Problem problem) {}

    /// The searches as the folder has them.
    public Kept read() throws IOException {
        Loaded<SavedSearches> loaded = folder.personal().searches();
        List<Problem> problems = loaded.problems();
        return new Kept(loaded.value(), problems.isEmpty() ? null : problems.getFirst());
    }

    /// Keeps a search.
    ///
    /// @return all searches as they are now
    public SavedSearches put(SavedSearch search) throws IOException {
        return folder.personal().changeSearches(all -> all.with(search));
    }

    /// Changes name or query of a search; nothing happens if it is kept no longer.
    ///
    /// @return all searches as they are now
    public SavedSearches change(String id, String name, String query) throws IOException {
        return folder.personal().changeSearches(
                all -> all.find(id).map(one -> all.with(one.with(name, query))).orElse(all));
    }

    /// Keeps a search no longer.
    ///
    /// @return all searches as they are now
    public SavedSearches remove(String id) throws IOException {
        return folder.personal().changeSearches(all -> all.without(id));
    }

    /// Notes that the person looks at what the search of that id finds.
    ///
    /// @return all searches as they are now; empty, with nothing noted, while the index is still reading posts, since
    ///         nobody can have seen those that it does not have
    public Optional<SavedSearches> look(String id) throws IOException {
        Optional<Set<String>> there = indexing.imports();
        return there.isEmpty()
                ? Optional.empty()
                : Optional.of(folder.personal().changeSearches(all -> all.lookedAt(id, clock.instant(), there.get())));
    }

    /// For each search, by its id, how many posts it finds that the person has not seen; exact.
    public Map<String, Long> fresh(SavedSearches searches) throws IOException {
        Map<String, Long> fresh = new HashMap<>();
        for (SavedSearch search : searches.all()) {
            fresh.put(search.id(), indexing.upToDate().count(search.query(), search.seen(), names));
        }
        return fresh;
    }
}
