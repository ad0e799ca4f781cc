package org.randnotiz.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.PersonId;

/// Holds what is in a project's folder against the journals, mends what they can mend, and tells what was changed by hand.
///
/// What is replaced is kept in `trash/replaced/`, under the name it had. Every method may wait for the disk; any thread may
/// call any method.
public final class Mending {

    private final Repair repair;
    private final ProjectFolder folder;
    private final PersonalFiles.Permission permission;

    Mending(Repair repair, ProjectFolder folder, PersonalFiles.Permission permission) {
        this.repair = repair;
        this.folder = folder;
        this.permission = permission;
    }

    /// Holds sheets, registry and trash against the journals they are made from; reads all of them.
    ///
    /// @param said takes what is older than the journals, and what no journal knows
    public void audit(Consumer<Problem> said) throws StoreException {
        reading(() -> repair.audit(said));
    }

    /// Says of each import that a journal puts into the project, and of which no file is left, that it is gone; reads all
    /// journals.
    public List<Problem> lostImports() throws StoreException {
        try {
            return repair.lostImports().find();
        } catch (IOException e) {
            throw repair.unreadable(e);
        }
    }

    /// Mends everything that the journals can mend. Settings that were changed by hand and can be read stay as they are.
    ///
    /// @param people everybody who may work in the project
    /// @param said   takes what was done, file by file
    /// @throws StoreException if one of them is at work, or something cannot be written; what was mended before stays so
    public void repair(Set<PersonId> people, Consumer<Problem> said) throws StoreException {
        writing(() -> repair.all(people, said));
    }

    /// Puts one file back as the journals, or for settings the last copy, know it.
    ///
    /// @param file its name in the folder
    /// @throws StoreException if nothing is known of it, it cannot be written, or whose it is is at work
    public void restore(String file, Consumer<Problem> said) throws StoreException {
        writing(() -> repair.one(file, said));
    }

    /// Takes over as meant what somebody wrote other than by this program into a file that no journal knows: one of the three
    /// settings, or the searches that the person keeps.
    ///
    /// @param file its name in the folder
    /// @return whether it is such a file
    /// @throws StoreException if it cannot be read or written
    public boolean take(String file) throws StoreException {
        boolean[] taken = new boolean[1];
        writing(() -> taken[0] = repair.take(file));
        return taken[0];
    }

    /// What somebody wrote by hand into a sheet or a page of the registry.
    ///
    /// @param file its name in the folder; the person's own
    /// @throws StoreException if it is another file, of somebody else, or as the program wrote it
    public HandChange byHand(String file) throws StoreException {
        synchronized (folder) {
            try {
                return repair.byHand(file);
            } catch (IOException e) {
                throw repair.unreadable(e);
            }
        }
    }

    /// Puts settings that cannot be read, or are gone, back from their last copies, before the project is opened.
    ///
    /// @return what was done; empty if nothing had to be, or nothing could
    /// @throws StoreException if somebody is at work, or a file cannot be written
    public static List<Problem> settings(Path folder, WriterHost host, Disk disk, InstantSource clock)
            throws StoreException {
        Layout layout = new Layout(folder, new PersonId("repair"), host);
        try {
            return new LostSettings(disk, layout, clock).putBack();
        } catch (IOException e) {
            throw Failure.writing(layout, layout.project(), e);
        }
    }

    private void writing(Work work) throws StoreException {
        synchronized (folder) {
            permission.check();
            try {
                work.run();
            } catch (IOException e) {
                throw repair.unwritable(e);
            }
        }
    }

    private void reading(Work work) throws StoreException {
        synchronized (folder) {
            try {
                work.run();
            } catch (IOException e) {
                throw repair.unreadable(e);
            }
        }
    }

    /// Something that works on files.
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }
}
