package org.randnotiz.work;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.randnotiz.draft.Draft;
import org.randnotiz.draft.DraftPlace;
import org.randnotiz.draft.Drafts;
import org.randnotiz.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps what a person has typed and not saved, so that it survives whatever ends the program.
///
/// Belongs to the owner's thread; only the writing happens elsewhere. What is typed is on the disk at the latest [#DELAY]
/// and the time of one writing after it was typed, however long somebody types on. A draft that has become an edit stays on
/// the disk until the edit is there.
public final class Drafting {

    /// How long something typed waits for what is typed after it.
    static final Duration DELAY = Duration.ofMillis(800);

    private static final Logger LOG = LoggerFactory.getLogger(Drafting.class);

    /// Writes all drafts and returns once they are durable.
    @FunctionalInterface
    interface Writer {
        /// Writes these in the place of all before.
        ///
        /// @throws IOException if they could not be written; those before stay
        void write(Drafts drafts) throws IOException;
    }

    private final Writer writer;
    private final Background background;
    private final InstantSource clock;
    private final Consumer<DraftState> onState;
    private Drafts typed;
    /// What was typed and has become an edit that is not on the disk yet.
    private Drafts leaving = Drafts.NONE;
    private Drafts onDisk;
    private boolean editsAreOnDisk = true;
    private boolean planned;
    private boolean writing;
    private boolean closed;
    private @Nullable Instant at;
    private @Nullable Problem refused;

    /// @param found   what the disk holds
    /// @param onState hears each new state
    Drafting(
            Drafts found, Writer writer, Background background, InstantSource clock, Consumer<DraftState> onState) {
        this.typed = found;
        this.onDisk = found;
        this.writer = writer;
        this.background = background;
        this.clock = clock;
        this.onState = onState;
    }

    /// Drafts that are kept in memory alone: for one who may not write.
    public static Drafting inMemory(Background background, InstantSource clock) {
        return new Drafting(Drafts.NONE, drafts -> {}, background, clock, state -> {});
    }

    /// Takes over what the disk holds: for one who may write from now on.
    void found(Drafts found) {
        onDisk = found;
        become(found.withAll(typed));
    }

    /// What has been typed and not saved, whether or not it is on the disk.
    public Drafts drafts() {
        return typed;
    }

    /// Keeps what stands in a form now, in the place of what stood there before.
    public void keep(Draft draft) {
        if (!typed.find(draft.place()).equals(Optional.of(draft))) {
            leaving = leaving.without(draft.place());
            become(typed.with(draft));
        }
    }

    /// Keeps the draft of a form no longer: it has become an edit, or a person has taken it back.
    public void drop(DraftPlace place) {
        typed.find(place).ifPresent(draft -> {
            if (!editsAreOnDisk) {
                leaving = leaving.with(draft);
            }
            become(typed.without(place));
        });
    }

    /// Brings to the disk at once what waits.
    public void flush() {
        write();
    }

    /// Whether all that was typed is on the disk.
    boolean isIdle() {
        return onDisk.equals(wanted()) && !writing;
    }

    /// Hears whether all edits are on the disk.
    void edits(boolean onTheDisk) {
        editsAreOnDisk = onTheDisk;
        if (onTheDisk && !leaving.isEmpty()) {
            leaving = Drafts.NONE;
            plan();
        }
    }

    /// Writes nothing any more.
    void close() {
        closed = true;
    }

    DraftState state() {
        if (refused != null) {
            return new DraftState.Failed(refused);
        }
        if (typed.isEmpty()) {
            return new DraftState.None();
        }
        return onDisk.all().containsAll(typed.all()) ? new DraftState.Kept(at) : new DraftState.Waiting();
    }

    private void become(Drafts next) {
        typed = next;
        onState.accept(state());
        plan();
    }

    private Drafts wanted() {
        return leaving.withAll(typed);
    }

    private void plan() {
        if (!planned && !writing && !closed) {
            planned = true;
            background.later(DELAY, () -> {
                planned = false;
                write();
            });
        }
    }

    private void write() {
        Drafts wanted = wanted();
        if (writing || closed || onDisk.equals(wanted)) {
            return;
        }
        writing = true;
        background.start(
                "drafts",
                progress -> {
                    writer.write(wanted);
                    return wanted;
                },
                this::written,
                this::refused);
    }

    private void written(Drafts drafts) {
        writing = false;
        refused = null;
        onDisk = drafts;
        at = clock.instant();
        onState.accept(state());
        if (!drafts.equals(wanted())) {
            plan();
        }
    }

    private void refused(Exception failure) {
        writing = false;
        LOG.warn("Drafts could not be kept", failure);
        refused = DiskProblems.of(failure);
        onState.accept(state());
    }
}
