package org.randnotiz.work;

import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.randnotiz.exchange.ExportCandidate;
import org.randnotiz.store.LocatedPost;
import org.randnotiz.store.PostReader;
import org.randnotiz.store.ProjectFolder;
import org.randnotiz.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// All posts of a project in the order they were imported. A file that cannot be read ends with a problem in the log; the
/// next one follows.
final class AllPosts implements Exporting.Candidates {

    private static final Logger LOG = LoggerFactory.getLogger(AllPosts.class);

    private final ProjectFolder folder;
    private final PostReader reader;
    private final long total;
    private Optional<LocatedPost> next = Optional.empty();

    AllPosts(ProjectFolder folder) throws IOException {
        this.folder = folder;
        this.reader = folder.posts(problem -> LOG.warn("left out of an export: {}", problem.code()));
        this.total = folder.imports().value().stream()
                .mapToLong(imported -> imported.posts())
                .sum();
    }

    @Override
    public long total() {
        return total;
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty()) {
            try {
                next = reader.next();
                return next.isPresent();
            } catch (StoreException e) {
                LOG.warn("left out of an export", e);
            }
        }
        return true;
    }

    @Override
    public ExportCandidate next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        LocatedPost post = next.orElseThrow();
        next = Optional.empty();
        return new Candidate(folder, post.post());
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
