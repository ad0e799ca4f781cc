package org.randnotiz.work;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.randnotiz.problem.Problem;
import org.randnotiz.sheet.Change;
import org.randnotiz.sheet.Step;
import org.randnotiz.store.OvertakenException;
import org.randnotiz.store.Saved;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings changes to the disk, one after the other in the order they were made, and tells the truth about it.
///
/// Belongs to the owner's thread; only the writing itself happens elsewhere. A change the disk refuses stays at the head
/// of the queue and is tried again with the next change or on [#retry()], so that the journal never gets a gap.
final class Saver {

    private static final Logger LOG = LoggerFactory.getLogger(Saver.class);

    /// Writes a change and returns once it is durable.
    @FunctionalInterface
    interface Writer {
        /// Writes the change.
        ///
        /// @throws IOException if it could not be written; nothing of it then counts
        Saved write(Change change) throws IOException;
    }

    private final Writer writer;
    private final Background background;
    private final Consumer<SaveState> onState;
    private final BiConsumer<Change, List<Problem>> onSaved;
    private final BiConsumer<List<Change>, Problem> onOvertaken;
    private final Deque<Change> waiting = new ArrayDeque<>();
    private boolean writing;
    private boolean looping;
    private boolean again;

    /// @param onState hears each new state
    /// @param onSaved hears of each change once it is durable, with what had to be said beside
    /// @param onOvertaken hears of changes that are given up, since somebody else has just changed the same thing, and why: that
    ///                    one, and those made after it that rest on it
    Saver(
            Writer writer,
            Background background,
            Consumer<SaveState> onState,
            BiConsumer<Change, List<Problem>> onSaved,
            BiConsumer<List<Change>, Problem> onOvertaken) {
        this.writer = writer;
        this.background = background;
        this.onState = onState;
        this.onSaved = onSaved;
        this.onOvertaken = onOvertaken;
    }

    /// Takes a change to be written.
    void save(Change change) {
        waiting.add(change);
        if (!writing) {
            writeNext();
        }
    }

    /// Tries again what the disk refused.
    void retry() {
        if (!writing && !waiting.isEmpty()) {
            writeNext();
        }
    }

    /// The changes not yet known to be on the disk, in their order.
    List<Change> waiting() {
        return List.copyOf(waiting);
    }

    /// Whether all is on the disk.
    boolean isIdle() {
        return waiting.isEmpty() && !writing;
    }

    /// Where work is done at once, [#written] is called before `start` returns; the loop keeps the stack flat then.
    private void writeNext() {
        again = true;
        if (looping) {
            return;
        }
        looping = true;
        try {
            while (again) {
                again = false;
                Change change = waiting.getFirst();
                writing = true;
                onState.accept(new SaveState.Saving(waiting.size()));
                background.start("save", progress -> writer.write(change), this::written, this::refused);
            }
        } finally {
            looping = false;
        }
    }

    private void written(Saved saved) {
        writing = false;
        Change change = waiting.removeFirst();
        if (waiting.isEmpty()) {
            onState.accept(new SaveState.Saved(saved.at()));
        }
        onSaved.accept(change, saved.problems());
        if (!waiting.isEmpty() && !writing) {
            writeNext();
        }
    }

    private void refused(Exception failure) {
        writing = false;
        if (failure instanceof OvertakenException overtaken) {
            giveUp(overtaken.problem());
            return;
        }
        LOG.warn("A change could not be saved", failure);
        onState.accept(new SaveState.Failed(DiskProblems.of(failure), waiting.size()));
    }

    private void giveUp(Problem why) {
        Set<String> objects = new HashSet<>();
        List<Change> given = new ArrayList<>();
        for (Change change : List.copyOf(waiting)) {
            List<String> touched = change.steps().stream().map(Step::object).toList();
            if (given.isEmpty() || touched.stream().anyMatch(objects::contains)) {
                given.add(change);
                objects.addAll(touched);
            }
        }
        waiting.removeAll(given);
        if (waiting.isEmpty()) {
            onState.accept(new SaveState.Saved(null));
        }
        onOvertaken.accept(given, why);
        if (!waiting.isEmpty() && !writing) {
            writeNext();
        }
    }
}
