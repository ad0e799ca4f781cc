package org.randnotiz.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.randnotiz.json.JsonObject;
import org.randnotiz.json.JsonText;
import org.randnotiz.json.UnreadableJsonException;
import org.randnotiz.problem.Argument;
import org.randnotiz.problem.Problem;
import org.randnotiz.problem.Severity;
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

    /// Tries to get the lock for the person of `layout`.
    ///
    /// @param problems takes a warning why the project can only be read
    /// @return null with that warning
    static @Nullable PersonLock holdOrSay(Disk disk, Layout layout, Instant now, List<Problem> problems)
            throws IOException {
        Optional<PersonLock> lock = Optional.empty();
        try {
            lock = tryToHold(disk, layout, layout.person(), now);
            if (lock.isEmpty()) {
                problems.add(heldBy(disk, layout, layout.person()));
            }
        } catch (StoreException e) {
            LOG.warn("{} cannot be locked", layout.root(), e);
            problems.add(e.problem().as(Severity.WARNING));
        } catch (IOException e) {
            LOG.warn("{} cannot be written to", layout.root(), e);
            problems.add(Problem.warning("store.readOnly", layout.root()));
        }
        return lock.orElse(null);
    }

    /// Tries to get the lock, and leaves word who holds it.
    ///
    /// @return empty if somebody else has it
    static Optional<PersonLock> tryToHold(Disk disk, Layout layout, PersonId person, Instant now)
            throws IOException {
        Optional<Closeable> lock = lock(disk, layout, person);
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

    /// Locks without leaving word; empty if somebody else has the lock.
    ///
    /// @throws StoreException if what stands in the place of the lock, or of its folder, cannot be locked
    static Optional<Closeable> lock(Disk disk, Layout layout, PersonId person) throws IOException {
        Path file = layout.locks();
        try {
            layout.create(file, disk);
            file = layout.lock(person);
            return disk.lock(file);
        } catch (IOException e) {
            if (Failure.isReadOnly(e)) {
                throw e;
            }
            throw Failure.locking(layout, file, e);
        }
    }

    /// Says who holds the lock, as far as that can be known.
    static Problem heldBy(Disk disk, Layout layout, PersonId person) throws IOException {
        Argument who = new Argument.Somebody(person.value());
        try {
            JsonObject holder = JsonText.read(disk.read(layout.lockHolder(person)));
            long pid = holder.wide("pid", 0);
            String host = holder.text("host");
            if (host.equals(layout.host().value()) && pid == ProcessHandle.current().pid()) {
                return Problem.warning("store.lockedHere", who);
            }
            return Problem.warning(
                    "store.locked", who, host, String.valueOf(pid), new Argument.Moment(holder.instant("since")));
        } catch (NoSuchFileException e) {
            LOG.debug("{} does not say who holds the lock", layout.lockHolder(person), e);
            return Problem.warning("store.lockedSomewhere", who);
        } catch (UnreadableJsonException e) {
            return Problem.warning("store.lockedUnclear", who, layout.name(layout.lockHolder(person)));
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
