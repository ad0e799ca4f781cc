package org.randnotiz.store;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.randnotiz.json.Codecs;
import org.randnotiz.json.JsonObject;
import org.randnotiz.json.JsonText;
import org.randnotiz.json.Seal;
import org.randnotiz.json.UnknownMembers;
import org.randnotiz.json.UnreadableJsonException;
import org.randnotiz.problem.Problem;
import org.randnotiz.search.SavedSearches;

/// The file of the searches that a person keeps. The person's lock sees to it that there is one writer. What a newer program
/// or a person wrote there beyond what we know stays.
///
/// Nothing else depends on it: if it is damaged the rest of the project works, and what can still be read of it is put
/// aside when the file is next written.
record SearchFile(Disk disk, Layout layout) {

    /// What the file says, and what it knew.
    private record Stored(SavedSearches searches, JsonObject raw) {

        static final Stored NOTHING = new Stored(SavedSearches.EMPTY, JsonObject.builder().build());
    }

    /// The searches; none, and why, if the file is damaged or newer than we are.
    Loaded<SavedSearches> read() throws IOException {
        try {
            Stored stored = stored();
            String name = layout.name(layout.searches());
            return new Loaded<>(
                    stored.searches(),
                    said(stored.raw(), name));
        } catch (UnreadableJsonException e) {
            return new Loaded<>(SavedSearches.EMPTY, List.of(problem(e)));
        }
    }

    /// What to say of a file that is gone, or not as the program last wrote it.
    private List<Problem> said(JsonObject there, String name) throws IOException {
        SealedCopies copies = new SealedCopies(new WholeFiles(disk, layout));
        if (there.members().isEmpty()) {
            boolean isGone = copies.of(layout.searches()).isPresent();
            return isGone ? List.of(Problem.warning("store.searchesGone", name).in(name, 0)) : List.of();
        }
        boolean asWritten = Seal.fits(there) && !copies.differ(layout.searches(), there);
        return asWritten ? List.of() : List.of(Problem.note("store.settingsChanged", name).in(name, 0));
    }

    private void replace(JsonObject fresh) throws IOException {
        WholeFiles files = new WholeFiles(disk, layout);
        byte[] written = JsonText.pretty(Seal.on(fresh));
        files.replace(layout.searches(), written);
        new SealedCopies(files).keep(layout.searches(), written);
    }

    /// Takes over as meant what somebody wrote into the file by hand.
    ///
    /// @throws StoreException if that cannot be read
    void take() throws IOException {
        try {
            JsonObject raw = stored().raw();
            if (!raw.members().isEmpty()) {
                replace(raw);
            }
        } catch (UnreadableJsonException e) {
            throw new StoreException(problem(e), e);
        }
    }

    /// Changes the searches in one step.
    ///
    /// @throws StoreException if the file is newer than we are, or cannot be written; it stays as it was then
    SavedSearches change(UnaryOperator<SavedSearches> change) throws IOException {
        Stored before;
        try {
            before = stored();
        } catch (UnreadableJsonException e) {
            if (e.newer().isPresent()) {
                throw new StoreException(problem(e), e);
            }
            PersonalFiles.keepDamaged(disk, layout, layout.searches(), "searches-" + layout.person());
            before = Stored.NOTHING;
        }
        SavedSearches changed = change.apply(before.searches());
        if (!changed.equals(before.searches())) {
            JsonObject known = Codecs.SEARCHES.write(before.searches());
            JsonObject fresh = new UnknownMembers(before.raw(), known).onto(Codecs.SEARCHES.write(changed));
            replace(fresh);
        }
        return changed;
    }

    private Stored stored() throws IOException, UnreadableJsonException {
        try {
            JsonObject raw = JsonText.read(disk.read(layout.searches()));
            return new Stored(Codecs.SEARCHES.read(raw), raw);
        } catch (NoSuchFileException e) {
            return Stored.NOTHING;
        }
    }

    private Problem problem(UnreadableJsonException e) {
        String name = layout.name(layout.searches());
        Problem shown = e.newer()
                .map(newer -> Problem.warning("store.newer", name, newer.format(), newer.known()))
                .orElseGet(() -> Problem.warning("store.searches", name, e.problem().line()));
        return shown.in(name, e.problem().line());
    }
}
