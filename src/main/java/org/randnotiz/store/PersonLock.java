package org.randnotiz.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.randnotiz.json.JsonObject;
import org.randnotiz.json.JsonText;
import org.randnotiz.json.UnreadableJsonException;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The right to write as one person, held by at most one open project in the world. The operating system gives it back
/// however the process ends, so a crash leaves nothing that could block.
final class PersonLock implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(PersonLock.class);

    private final Closeable lock;
    private final Disk disk;
    private final Path holder;

    private PersonLock(Closeable lock, Disk disk, Path holder) {
        this.lock = lock;
        this.disk = disk;
        this.holder = holder;
    }

    /// Tries to get the lock, and leaves word who holds it.
    ///
    /// @return empty if somebody else has it
    static Optional<PersonLock> tryToHold(Disk disk, Layout layout, PersonId person, Instant now) throws IOException {
        layout.create(layout.locks(), disk);
        Optional<Closeable> lock = disk.lock(layout.lock(person));
        if (lock.isEmpty()) {
            return Optional.empty();
        }
        try {
            disk.write(
                    layout.lockHolder(person),
                    JsonText.pretty(JsonObject.builder()
                            .put("host", layout.host().value())
                            .put("pid", ProcessHandle.current().pid())
                            .put("since", now.toString())
                            .build()));
        } catch (IOException e) {
            if (Failure.isReadOnly(e)) {
                lock.get().close();
                throw e;
            }
            LOG.warn("{} cannot be written", layout.lockHolder(person), e); // the lock holds without it
        }
        return Optional.of(new PersonLock(lock.get(), disk, layout.lockHolder(person)));
    }

    /// Says who holds the lock, as far as that can be known.
    static Problem heldBy(Disk disk, Layout layout, PersonId person) throws IOException {
        try {
            JsonObject holder = JsonText.read(disk.read(layout.lockHolder(person)));
            long pid = holder.wide("pid", 0);
            String host = holder.text("host");
            if (host.equals(layout.host().value()) && pid == ProcessHandle.current().pid()) {
                return Problem.warning("store.lockedHere", person);
            }
            return Problem.warning("store.locked", person, host, pid, holder.text("since"));
        } catch (NoSuchFileException e) {
            LOG.debug("{} does not say who holds the lock", layout.lockHolder(person), e);
            return Problem.warning("store.lockedSomewhere", person);
        } catch (UnreadableJsonException e) {
            return Problem.warning("store.lockedUnclear", person, layout.name(layout.lockHolder(person)));
        }
    }

    /// Gives the lock back. What cannot be tidied up does no harm.
    @Override
    public void close() {
        try {
            disk.delete(holder);
        } catch (IOException e) {
            LOG.warn("{} stays", holder, e);
        }
        try {
            lock.close();
        } catch (IOException e) {
            LOG.warn("the lock beside {} stays until the program ends", holder, e);
        }
    }
}
