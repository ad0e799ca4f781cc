package org.randnotiz.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.randnotiz.exchange.AnnotatedPost;
import org.randnotiz.exchange.ExportCandidate;
import org.randnotiz.index.FoundWalk;
import org.randnotiz.post.PostId;
import org.randnotiz.problem.Problem;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.search.SortBy;
import org.randnotiz.search.meaning.Names;
import org.randnotiz.store.ProjectFolder;

/// The posts that answer a query when it is asked, oldest first, one after the other.
final class FoundPosts implements Exporting.Candidates {

    private final ProjectFolder folder;
    private final Indexing indexing;
    private final FoundWalk walk;
    private final Consumer<Problem> said;
    private Optional<FoundWalk.Found> next = Optional.empty();

    /// @param said takes what is wrong with the query, and with what was written about posts
    FoundPosts(ProjectFolder folder, Indexing indexing, Names names, String query, Consumer<Problem> said)
            throws IOException {
        this.folder = folder;
        this.indexing = indexing;
        this.said = said;
        this.walk = indexing.upToDate().walk(new SearchRequest(query, Set.of(), null, SortBy.OLDEST, 0, 1), names);
        walk.problems().forEach(said);
    }

    @Override
    public long total() {
        return walk.total();
    }

    @Override
    public boolean hasNext() {
        if (next.isEmpty()) {
            try {
                next = walk.next();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return next.isPresent();
    }

    @Override
    public ExportCandidate next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        FoundWalk.Found found = next.orElseThrow();
        next = Optional.empty();
        return new ExportCandidate() {
            @Override
            public PostId id() {
                return found.post();
            }

            @Override
            public AnnotatedPost load() throws IOException {
                return new Candidate(
                        folder,
                        indexing.read(found.post(), found.place())
                                .orElseThrow(() -> new IOException("no post " + found.post())),
                        said)
                        .load();
            }
        };
    }

    @Override
    public void close() throws IOException {
        walk.close();
    }
}
