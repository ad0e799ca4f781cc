package org.randnotiz.store;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.randnotiz.json.JsonText;
import org.randnotiz.post.Import;
import org.randnotiz.post.ImportedFile;
import org.randnotiz.post.Post;
import org.randnotiz.problem.Problem;

/// Takes the posts of one import, one after the other, however many. They are not in the project before [#finish], and a
/// change with `Step.OnImport(id, 1, true)` has been carried out; closed before that nothing is left.
///
/// An import that is noted among the [BegunImports] survives a crash, and [#putOff]. Whoever goes on with it adds the same
/// posts again from the first: those that stand there already are only compared, byte by byte, and from the first that
/// differs, such as one torn by the crash, everything is written anew. So it always ends as if it had never been broken off.
///
/// Not for use by several threads; other work on the folder may go on meanwhile.
public final class ImportWriter implements Closeable {

    private static final int BUFFER = 1 << 20;

    private final Disk disk;
    private final Layout layout;
    private final String id;
    private final Runnable left;
    private final Path unfinished;
    private final Disk.Appending out;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(BUFFER);
    private @Nullable LineScanner present;
    private long presentUpTo;
    private long found;
    private final FileChecksum checksum = new FileChecksum();
    private long posts;
    private @Nullable Import finished;
    private boolean closed;

    private ImportWriter(Disk disk, Layout layout, String id, Runnable left) throws IOException {
        this.disk = disk;
        this.layout = layout;
        this.id = id;
        this.left = left;
        this.unfinished = layout.unfinished(layout.trashedPosts(id));
        layout.create(layout.trashedPosts(), disk);
        if (disk.size(layout.begunImport(id)).isPresent() && disk.size(layout.trashedPosts(id)).isPresent()) {
            // Finished, but the crash came before it was put into the project.
            disk.move(layout.trashedPosts(id), unfinished);
            disk.delete(layout.trashedImportRecord(id));
        }
        this.out = disk.append(unfinished);
        if (out.length() > 0) {
            present = new LineScanner(disk.open(unfinished), 0);
        }
    }

    /// @param left called when the import is put off or taken back
    static ImportWriter open(Disk disk, Layout layout, String id, Runnable left) throws StoreException {
        try {
            return new ImportWriter(disk, layout, id, left);
        } catch (IOException e) {
            throw Failure.writing(layout, layout.trashedPosts(id), e);
        }
    }

    /// Names the import: what `Provenance` says of posts that it is the first to bring.
    public String id() {
        return id;
    }

    /// How many of them had been written down already, by an import that was put off or broken off.
    public long found() {
        return found;
    }

    /// Adds a post. Where it says it is from stays: a post from an annotated file names the import that first brought it.
    ///
    /// @throws StoreException           if it cannot be written, or is longer than [JsonText#LONGEST_STRING]
    public void add(Post post) throws StoreException {
        if (post.text().length() > JsonText.LONGEST_STRING) {
            throw new StoreException(
                    Problem.error("store.postTooLong", post.text().length(), JsonText.LONGEST_STRING)
                            .in(post.provenance().file(), post.provenance().line()),
                    null);
        }
        byte[] line = PostLine.of(post);
        posts++;
        checksum.update(line);
        if (isPresent(line)) {
            found++;
            return;
        }
        buffer.writeBytes(line);
        if (buffer.size() >= BUFFER) {
            flush();
        }
    }

    /// Whether the next line of what is there already is this one; what follows the first other one is cut off.
    private boolean isPresent(byte[] line) throws StoreException {
        LineScanner there = present;
        if (there == null) {
            return false;
        }
        try {
            int end = there.advance() && there.isComplete() ? there.start() + there.length() : -1;
            if (end >= 0 && Arrays.equals(there.buffer(), there.start(), end, line, 0, line.length - 1)) {
                presentUpTo = there.nextOffset();
                return true;
            }
            cut(there);
            return false;
        } catch (IOException e) {
            throw Failure.writing(layout, layout.trashedPosts(id), e);
        }
    }

    private void cut(LineScanner there) throws IOException {
        present = null;
        there.close();
        out.truncate(presentUpTo);
    }

    /// Completes the import; it is durable then, and waits to be put into the project.
    ///
    /// @param format   the importer that read it
    /// @param at       when
    /// @param files    what was read
    /// @param known    how many posts were there already and not added again
    /// @param problems what could not be read, or was noted
    public Import finish(String format, Instant at, List<ImportedFile> files, long known, List<Problem> problems)
            throws StoreException {
        Import record = new Import(id, format, layout.person(), at, files, posts, known, problems, checksum.text());
        flush();
        try {
            if (present != null) {
                cut(present);
            }
            out.force();
            out.close();
            new WholeFiles(disk, layout).replace(layout.trashedImportRecord(id), ImportFiles.written(record));
            disk.move(unfinished, layout.trashedPosts(id));
            disk.forceFolder(layout.trashedPosts());
        } catch (IOException e) {
            throw Failure.writing(layout, layout.trashedPosts(id), e);
        }
        finished = record;
        return record;
    }

    private void flush() throws StoreException {
        try {
            out.append(buffer.toByteArray());
            buffer.reset();
        } catch (IOException e) {
            throw Failure.writing(layout, layout.trashedPosts(id), e);
        }
    }

    /// Leaves the import as far as it has come, to be gone on with: a later one with the same note. What stands there and
    /// has not been compared stays too.
    public void putOff() throws StoreException {
        flush();
        closed = true;
        try {
            end();
        } catch (IOException e) {
            throw Failure.writing(layout, layout.trashedPosts(id), e);
        } finally {
            left.run();
        }
    }

    private void end() throws IOException {
        LineScanner there = present;
        present = null;
        try {
            if (there != null) {
                there.close();
            }
        } finally {
            out.close();
        }
    }

    /// Ends the import; if it is neither finished nor put off, nothing of it stays.
    @Override
    public void close() throws IOException {
        if (finished == null && !closed) {
            closed = true;
            try {
                end();
            } finally {
                disk.delete(unfinished);
                disk.delete(layout.trashedImportRecord(id));
                new BegunImports(disk, layout).forget(id);
                left.run();
            }
        }
    }
}
