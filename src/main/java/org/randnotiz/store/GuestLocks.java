package org.randnotiz.store;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.randnotiz.project.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The locks of other people, held for a moment to write on their sheets: an annotated file brings what others marked. So
/// even then no two processes write one file at a time.
final class GuestLocks {

    private static final Logger LOG = LoggerFactory.getLogger(GuestLocks.class);

    private final List<Closeable> held = new ArrayList<>();

    private GuestLocks() {}

    /// Holds the locks of all these people but the one who works here, who has theirs already.
    ///
    /// @throws StoreException if somebody has one of them
    static GuestLocks hold(Disk disk, Layout layout, Collection<PersonId> people) throws IOException {
        GuestLocks locks = new GuestLocks();
        for (PersonId person : people) {
            if (!person.equals(layout.person())) {
                locks.add(disk, layout, person);
            }
        }
        return locks;
    }

    private void add(Disk disk, Layout layout, PersonId person) throws IOException {
        Optional<Closeable> lock;
        try {
            lock = PersonLock.lock(disk, layout, person);
        } catch (IOException e) {
            close();
            throw e;
        }
        if (lock.isEmpty()) {
            close();
            throw new StoreException(PersonLock.heldBy(disk, layout, person), null);
        }
        held.add(lock.get());
    }

    /// Gives them back. That this fails is no reason to say that something was not saved.
    void close() {
        for (Closeable lock : held) {
            try {
                lock.close();
            } catch (IOException e) {
                LOG.warn("a lock could not be given back", e);
            }
        }
        held.clear();
    }
}
