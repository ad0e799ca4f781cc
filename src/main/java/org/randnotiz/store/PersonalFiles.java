package org.randnotiz.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.randnotiz.draft.Drafts;
import org.randnotiz.search.SavedSearches;

/// What a project's folder keeps for one person alone: the searches kept, and what has been typed and is not saved.
///
/// Nothing else depends on these files: a damaged one is named, the rest of the project works, and it is put aside when it is
/// next written. Every method may wait for the disk; any thread may call any method.
public final class PersonalFiles {

    private final Disk disk;
    private final Layout layout;
    private final Permission permission;

    /// Says whether files may be written now.
    @FunctionalInterface
    interface Permission {
        /// Returns if they may.
        ///
        /// @throws StoreException if not
        void check() throws StoreException;
    }

    PersonalFiles(Disk disk, Layout layout, Permission permission) {
        this.disk = disk;
        this.layout = layout;
        this.permission = permission;
    }

    /// The searches that the person keeps.
    public synchronized Loaded<SavedSearches> searches() throws StoreException {
        try {
            return new SearchFile(disk, layout).read();
        } catch (IOException e) {
            throw Failure.reading(layout, layout.searches(), e);
        }
    }

    /// Changes the searches that the person keeps; durable when it returns.
    ///
    /// @return the searches as they are now
    /// @throws StoreException if they cannot be saved; nothing is changed then
    public synchronized SavedSearches changeSearches(UnaryOperator<SavedSearches> change) throws StoreException {
        permission.check();
        try {
            return new SearchFile(disk, layout).change(change);
        } catch (IOException e) {
            throw Failure.writing(layout, layout.searches(), e);
        }
    }

    /// What the person has typed on this machine and not saved.
    public synchronized Loaded<Drafts> drafts() throws StoreException {
        try {
            return DraftFile.own(disk, layout).read();
        } catch (IOException e) {
            throw Failure.reading(layout, layout.drafts(), e);
        }
    }

    /// What all people have typed on all machines and not saved, by the names of their files.
    public synchronized Map<String, Loaded<Drafts>> allDrafts() throws StoreException {
        try {
            Map<String, Loaded<Drafts>> all = new LinkedHashMap<>();
            for (DraftFile file : DraftFile.all(disk, layout)) {
                all.put(file.name(), file.read());
            }
            return all;
        } catch (IOException e) {
            throw Failure.reading(layout, layout.drafts(), e);
        }
    }

    /// Keeps these drafts and no others; durable when it returns.
    ///
    /// @throws StoreException if they cannot be kept; those kept before stay
    public synchronized void save(Drafts drafts) throws StoreException {
        permission.check();
        try {
            DraftFile.own(disk, layout).write(drafts);
        } catch (IOException e) {
            throw Failure.writing(layout, layout.drafts(), e);
        }
    }

    /// Moves a file that cannot be read to the damaged ones, under the first name that is free.
    ///
    /// @param stem the name without its number
    static void keepDamaged(Disk disk, Layout layout, Path file, String stem) throws IOException {
        layout.create(layout.damaged(), disk);
        String prefix = stem + "-";
        long count = disk.list(layout.damaged()).stream()
                .filter(name -> name.startsWith(prefix))
                .count();
        disk.move(file, layout.damaged().resolve(prefix + (count + 1) + Layout.JSON));
        disk.forceFolder(layout.damaged());
    }
}
