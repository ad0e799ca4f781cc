package org.randnotiz.store;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.randnotiz.json.Forms;
import org.randnotiz.json.UnreadableJsonException;
import org.randnotiz.post.Post;
import org.randnotiz.problem.Problem;

/// Reads posts in the order they were imported, one at a time. A damaged line is said and passed over.
///
/// Not for use by several threads; several readers may read at once.
public final class PostReader implements Closeable {

    private final Disk disk;
    private final Layout layout;
    private final Iterator<String> imports;
    private final Consumer<Problem> problems;
    private long from;
    private String importId = "";
    private @Nullable Lines lines;

    /// @param from where in the first import to begin: the beginning of a line
    PostReader(Disk disk, Layout layout, List<String> imports, long from, Consumer<Problem> problems) {
        this.disk = disk;
        this.layout = layout;
        this.imports = imports.iterator();
        this.from = from;
        this.problems = problems;
    }

    /// The next post; empty when there is none left.
    ///
    /// @throws StoreException if a file cannot be read; the next call goes on with the next file
    public Optional<LocatedPost> next() throws StoreException {
        try {
            while (lines != null || open()) {
                Lines current = java.util.Objects.requireNonNull(lines);
                while (current.advance()) {
                    Optional<LocatedPost> post = post(current);
                    if (post.isPresent()) {
                        return post;
                    }
                }
                close();
            }
            return Optional.empty();
        } catch (IOException e) {
            lines = null;
            throw Failure.reading(layout, layout.posts(importId), e);
        }
    }

    private boolean open() throws IOException {
        if (!imports.hasNext()) {
            return false;
        }
        importId = imports.next();
        lines = new Lines(disk.open(layout.posts(importId)), from);
        from = 0;
        return true;
    }

    private Optional<LocatedPost> post(Lines line) {
        if (line.length() > 0) {
            try {
                Post post = Forms.POST.read(line.buffer(), line.start(), line.length());
                return Optional.of(
                        new LocatedPost(post, new PostLocation(importId, line.offset(), line.length())));
            } catch (UnreadableJsonException e) {
                String name = layout.name(layout.posts(importId));
                problems.accept(Problem.warning("store.line", name, line.number()).in(name, line.number()));
                return Optional.empty();
            }
        }
        if (line.isTooLong()) {
            String name = layout.name(layout.posts(importId));
            problems.accept(Problem.warning("store.line", name, line.number()).in(name, line.number()));
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        Lines current = lines;
        lines = null;
        if (current != null) {
            current.close();
        }
    }
}
