package org.randnotiz.store;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.randnotiz.json.Forms;
import org.randnotiz.json.JsonText;
import org.randnotiz.post.Import;
import org.randnotiz.post.ImportedFile;
import org.randnotiz.post.Post;
import org.randnotiz.problem.Problem;

/// Takes the posts of one import, one after the other, however many. They are not in the project before [#finish], and a
/// change with `Step.OnImport(id, 1, true)` has been carried out; closed before that, or after a crash, nothing is left.
///
/// Not for use by several threads; other work on the folder may go on meanwhile.
public final class ImportWriter implements Closeable {

    private static final int BUFFER = 1 << 20;

    private final Disk disk;
    private final Layout layout;
    private final String id;
    private final Path unfinished;
    private final Disk.Appending out;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(BUFFER);
    private long posts;
    private @Nullable Import finished;
    private boolean closed;

    private ImportWriter(Disk disk, Layout layout, String id) throws IOException {
        this.disk = disk;
        this.layout = layout;
        this.id = id;
        this.unfinished = layout.unfinished(layout.trashedPosts(id));
        layout.create(layout.trashedPosts(), disk);
        this.out = disk.append(unfinished);
    }

    static ImportWriter open(Disk disk, Layout layout, String id) throws StoreException {
        try {
            return new ImportWriter(disk, layout, id);
        } catch (IOException e) {
            throw Failure.writing(layout, layout.trashedPosts(id), e);
        }
    }

    /// Names the import: what `Provenance` says of posts that it is the first to bring.
    public String id() {
        return id;
    }

    /// How many posts were added.
    public long count() {
        return posts;
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
        buffer.writeBytes(Forms.POST.line(post));
        posts++;
        if (buffer.size() >= BUFFER) {
            flush();
        }
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
        Import record = new Import(id, format, layout.person(), at, files, posts, known, problems);
        flush();
        try {
            out.force();
            out.close();
            new WholeFiles(disk, layout).replace(layout.trashedImportRecord(id), Forms.IMPORT.pretty(record));
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

    /// Ends the import; if it is not finished, nothing of it stays.
    @Override
    public void close() throws IOException {
        if (finished == null && !closed) {
            closed = true;
            try {
                out.close();
            } finally {
                disk.delete(unfinished);
                disk.delete(layout.trashedImportRecord(id));
            }
        }
    }
}
