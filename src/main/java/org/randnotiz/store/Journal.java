package org.randnotiz.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.randnotiz.json.Codecs;
import org.randnotiz.json.JsonObject;
import org.randnotiz.json.UnreadableJsonException;
import org.randnotiz.problem.Problem;
import org.randnotiz.sheet.Change;
import org.randnotiz.sheet.Change.Act;
import org.randnotiz.sheet.History;

/// The own journal: one line a change, each chained to the one before, only ever appended to.
final class Journal implements Closeable {

    /// More of the journal is not read for the history, however few changes that are.
    private static final long MOST_BYTES = 64L << 20;

    private static final int CHUNK = 1 << 16;

    private final LineFile lines;
    private final History history;
    private Optional<String> last;

    private Journal(LineFile lines, History history, Optional<String> last) {
        this.lines = lines;
        this.history = history;
        this.last = last;
    }

    /// Opens the journal for writing. A torn end, which a crash leaves, is cut off and kept aside.
    ///
    /// @param carriedOver how much of it had been carried over at the last checkpoint
    /// @param problems    takes what is worth saying
    static Journal open(Disk disk, Layout layout, long carriedOver, List<Problem> problems) throws IOException {
        long size = disk.size(layout.journal()).orElse(0L);
        if (size == 0) {
            return new Journal(new LineFile(disk, layout, layout.journal(), 0), History.EMPTY, Optional.empty());
        }
        try (LinesBackwards backwards = new LinesBackwards(disk.open(layout.journal()))) {
            long good = backwards.advanceToIntact() ? backwards.end() : 0;
            LineFile lines = new LineFile(disk, layout, layout.journal(), good);
            Optional<String> last = good == 0
                    ? Optional.empty()
                    : CheckedLine.checksum(backwards.bytes(), 0, backwards.bytes().length);
            History history = good == 0 ? History.EMPTY : history(backwards);
            if (good < size) {
                String name = layout.name(layout.journal());
                keepTorn(disk, layout, good);
                lines.settle();
                String code = carriedOver > good ? "store.journalDamaged" : "store.torn";
                problems.add(Problem.warning(code, name, size - good, layout.name(layout.torn()))
                        .in(name, 0));
            }
            return new Journal(lines, history, last);
        }
    }

    /// The history before anything is done in this session.
    History history() {
        return history;
    }

    /// The journal's length in bytes, which names a place in it.
    long length() {
        return lines.length();
    }

    /// Writes a change down; it is durable when this returns.
    ///
    /// @return whether the journal was as it had been left, see [LineFile#append]
    /// @throws IOException if it is not written down; it has left no trace then
    boolean append(Change change) throws IOException {
        JsonObject json = Codecs.CHANGE.write(change);
        byte[] line = last.isPresent() ? CheckedLine.after(last.get(), json) : CheckedLine.of(json);
        boolean asLeft = lines.append(line);
        last = CheckedLine.checksum(line, 0, line.length - 1);
        return asLeft;
    }

    @Override
    public void close() throws IOException {
        lines.end();
    }

    /// Reads back to as many changes as can be undone. A damaged line, or one of a newer program, ends it too: nothing
    /// beyond can be undone.
    private static History history(LinesBackwards lines) throws IOException {
        Deque<Change> changes = new ArrayDeque<>();
        Set<String> takenBack = new HashSet<>();
        int undoable = 0;
        long bytes = 0;
        boolean more = true;
        while (more && undoable < History.DEPTH && bytes < MOST_BYTES && lines.isIntact()) {
            bytes += lines.bytes().length;
            Optional<Change> read = change(lines.bytes());
            if (read.isEmpty()) {
                break;
            }
            Change change = read.get();
            if (change.act() != Act.RECORD) {
                changes.addFirst(change);
            }
            if (change.target() != null) {
                takenBack.add(change.target());
            }
            boolean done = change.act() == Act.DO || change.act() == Act.REDO;
            if (done && !change.isHandOver() && !takenBack.contains(change.id())) {
                undoable++;
            }
            more = lines.advance();
        }
        History history = History.EMPTY;
        for (Change change : changes) {
            history = history.after(change);
        }
        return history;
    }

    private static Optional<Change> change(byte[] line) {
        try {
            return Optional.of(Codecs.CHANGE.read(line));
        } catch (UnreadableJsonException e) {
            return Optional.empty();
        }
    }

    /// Keeps the part of a journal that a crash tore beside it, behind what was kept before.
    private static void keepTorn(Disk disk, Layout layout, long from) throws IOException {
        try (SeekableByteChannel journal = disk.open(layout.journal());
                Disk.Appending kept = disk.append(layout.torn())) {
            ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
            journal.position(from);
            while (journal.read(chunk) > 0) {
                kept.append(Arrays.copyOf(chunk.array(), chunk.position()));
                chunk.clear();
            }
            kept.force();
        }
        disk.forceFolder(layout.journals());
    }
}
