package org.randnotiz.work;

import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.randnotiz.exchange.ExportCandidate;
import org.randnotiz.problem.Problem;
import org.randnotiz.store.KnownPosts;
import org.randnotiz.store.LocatedPost;
import org.randnotiz.store.PostReader;
import org.randnotiz.store.ProjectFolder;
import org.randnotiz.store.StoreException;

/// All posts of a project in the order they were imported, each once. What cannot be read is said, and the next one follows.
final class AllPosts implements Exporting.Candidates {

    private final ProjectFolder folder;
    private final PostReader reader;
    private final KnownPosts seen;
    private final Consumer<Problem> said;
    private final long total;
    private Optional<LocatedPost> next = Optional.empty();

    /// @param said takes what is wrong with posts that cannot be read
    AllPosts(ProjectFolder folder, Consumer<Problem> said) throws IOException {
        this.folder = folder;
        this.said = said;
        this.seen = KnownPosts.none();
        this.reader = folder.posts(LostPosts.saidTo(said));
        this.total = folder.imports().saying(said).stream()
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
                if (next.isEmpty()) {
                    return false;
                }
                next = next.filter(located -> seen.add(located.post().id()));
            } catch (StoreException e) {
                said.accept(e.problem());
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
        return new Candidate(folder, post.post(), said);
    }

    @Override
    public void close() throws IOException {
        seen.close();
        reader.close();
    }
}
