package org.randnotiz.store;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.randnotiz.post.Import;
import org.randnotiz.post.Post;
import org.randnotiz.problem.Problem;

/// Reads posts in the order they were imported, one at a time. A damaged line is said and passed over; where a
/// file is read from its beginning, so is what its record says otherwise.
///
/// Not for use by several threads; several readers may read at once.
public final class PostReader implements Closeable {

    private final Disk disk;
    private final ImportFiles imports;
    private final Iterator<String> ids;
    private final Consumer<Problem> problems;
    private long from;
    private String importId = "";
    private boolean isWhole;
    private FileChecksum checksum = new FileChecksum();
    private long posts;
    private long damaged;
    private @Nullable LineScanner lines;

    /// @param from where in the first import to begin: the beginning of a line
    PostReader(Disk disk, ImportFiles imports, List<String> ids, long from, Consumer<Problem> problems) {
        this.disk = disk;
        this.imports = imports;
        this.ids = ids.iterator();
        this.from = from;
        this.problems = problems;
    }

    /// The next post; empty when there is none left.
    ///
    /// @throws StoreException if a file cannot be read; the next call goes on with the next file
    public Optional<LocatedPost> next() throws StoreException {
        try {
            while (lines != null || open()) {
                LineScanner current = java.util.Objects.requireNonNull(lines);
                while (current.advance()) {
                    count(current);
                    Optional<LocatedPost> post = post(current);
                    if (post.isPresent()) {
                        return post;
                    }
                }
                compareWithRecord();
                close();
            }
            return Optional.empty();
        } catch (IOException e) {
            lines = null;
            throw imports.unreadable(importId, e);
        }
    }

    private boolean open() throws IOException {
        if (!ids.hasNext()) {
            return false;
        }
        importId = ids.next();
        lines = new LineScanner(disk.open(imports.file(importId)), from);
        isWhole = from == 0;
        from = 0;
        checksum = new FileChecksum();
        posts = 0;
        damaged = 0;
        return true;
    }

    private Optional<LocatedPost> post(LineScanner line) {
        if (line.length() == 0 && !line.isTooLong()) {
            return Optional.empty();
        }
        Optional<Post> post = line.isTooLong()
                ? Optional.empty()
                : PostLine.read(line.buffer(), line.start(), line.length());
        if (post.isEmpty()) {
            damaged++;
            String name = imports.name(importId);
            problems.accept(Problem.warning("store.line", name, line.number()).in(name, line.number()));
        }
        return post.map(
                read -> new LocatedPost(read, new PostLocation(importId, line.offset(), line.length())));
    }

    private void count(LineScanner line) {
        checksum.update(line);
        if (line.length() > 0 || line.isTooLong()) {
            posts++;
        }
    }

    /// Says that posts are missing, or that the lines are others or in another order than the record says.
    private void compareWithRecord() throws IOException {
        Import record = isWhole ? imports.recordOf(importId).orElse(null) : null;
        if (record == null) {
            return;
        }
        String name = imports.name(importId);
        if (posts != record.posts()) {
            problems.accept(Problem.warning("store.postsCount", name, record.posts(), posts).in(name, 0));
        } else if (damaged == 0 && record.checksum() != null && !record.checksum().equals(checksum.text())) {
            problems.accept(Problem.warning("store.postsOrder", name).in(name, 0));
        }
    }

    @Override
    public void close() throws IOException {
        LineScanner current = lines;
        lines = null;
        if (current != null) {
            current.close();
        }
    }
}
