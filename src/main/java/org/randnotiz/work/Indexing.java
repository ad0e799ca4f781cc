package org.randnotiz.work;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.randnotiz.german.Repetition;
import org.randnotiz.german.Repetitions;
import org.randnotiz.index.LuceneIndex;
import org.randnotiz.post.Import;
import org.randnotiz.post.Post;
import org.randnotiz.post.PostId;
import org.randnotiz.problem.Problem;
import org.randnotiz.search.IndexedPost;
import org.randnotiz.search.IndexedPost.Location;
import org.randnotiz.search.PostIndex;
import org.randnotiz.store.LocatedPost;
import org.randnotiz.store.PostLocation;
import org.randnotiz.store.PostReader;
import org.randnotiz.store.ProjectFolder;
import org.randnotiz.store.Touched;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Feeds the search index from the project folder.
///
/// There is one way of feeding it, whatever has happened: look how far the index has read each import and each journal,
/// and read on from there. So a new index, one that missed edits because the program was killed, and one that has to learn
/// of the last edit are all brought up to date by the same steps, and nothing changed means nothing read.
///
/// With a background beside the owner the index follows by itself. Without one (the command line) it is brought up to date
/// when something is asked, so that edits do not pay for it.
final class Indexing implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);
    private static final String POSTS = "posts/";
    private static final String JOURNAL = "journal/";

    /// How many posts are taken in between two commits of a long run: a commit costs ten milliseconds, and what was not
    /// committed is read again after a crash.
    private static final int POSTS_A_COMMIT = 20_000;

    /// How many posts are taken in before progress is shown.
    private static final int POSTS_A_REPORT = 500;

    private final ProjectFolder folder;
    private final Background background;
    private final Path place;
    private final Object feeding = new Object();
    private Consumer<IndexState> onState = state -> {};
    private Consumer<Problem> onProblem = problem -> {};
    private @Nullable PostIndex index;
    private Map<String, Long> progress = new HashMap<>();
    private volatile long waiting;
    private volatile boolean closed;
    private boolean running;
    private boolean again;

    private Indexing(ProjectFolder folder, Environment environment) {
        this.folder = folder;
        this.background = environment.background();
        this.place = environment.cache().resolve(folder.project().id()).resolve(folder.who().value());
    }

    /// The index of a project; it is opened when first needed.
    static Indexing open(ProjectFolder folder, Environment environment) {
        return new Indexing(folder, environment);
    }

    /// Begins to follow the project, if that costs the owner nothing.
    ///
    /// @param onState   hears on the owner's thread how far the index is
    /// @param onProblem hears on the owner's thread what is wrong with it
    void start(Consumer<IndexState> onState, Consumer<Problem> onProblem) {
        this.onState = onState;
        this.onProblem = onProblem;
        changed();
    }

    /// Something is on the disk that the index does not know. To be called on the owner's thread.
    void changed() {
        if (!background.isBeside() || closed) {
            return;
        }
        if (running) {
            again = true;
            return;
        }
        running = true;
        background.start(
                "index",
                work -> {
                    catchUp(work);
                    return index().size();
                },
                this::followed,
                this::failed);
    }

    private void followed(long size) {
        running = false;
        onState.accept(new IndexState(size, 0));
        if (again) {
            again = false;
            changed();
        }
    }

    private void failed(Exception failure) {
        running = false;
        if (!(failure instanceof CancellationException) && !closed) {
            LOG.warn("The index cannot follow", failure);
            onProblem.accept(DiskProblems.of(failure));
        }
    }

    /// The index, as far as it is.
    PostIndex index() throws IOException {
        synchronized (feeding) {
            PostIndex open = index;
            if (open == null) {
                if (closed) {
                    throw new IOException("the project is closed");
                }
                open = LuceneIndex.open(place);
                index = open;
                progress = new HashMap<>(open.progress());
            }
            return open;
        }
    }

    /// The index, brought up to date first where it does not follow by itself.
    PostIndex upToDate() throws IOException {
        if (!background.isBeside()) {
            catchUp(new Progress());
        }
        return index();
    }

    /// How many posts the index has still to read.
    long waiting() {
        return waiting;
    }

    /// Reads a post: where the index says it stands, or else wherever it is found.
    Optional<Post> read(PostId id) throws IOException {
        Optional<Location> known = isNew() ? Optional.empty() : index().locate(id);
        if (known.isPresent()) {
            Location at = known.get();
            Optional<Post> post = readAt(new PostLocation(at.importId(), at.offset(), at.length()), id);
            if (post.isPresent()) {
                return post;
            }
        }
        Optional<PostLocation> found = folder.find(id);
        return found.isPresent() ? Optional.of(folder.read(found.get())) : Optional.empty();
    }

    private boolean isNew() throws IOException {
        return !background.isBeside() && index == null && !LuceneIndex.isAt(place);
    }

    /// The index may be older than the folder: what stands there now need not be this post.
    private Optional<Post> readAt(PostLocation location, PostId id) {
        try {
            Post post = folder.read(location);
            return post.id().equals(id) ? Optional.of(post) : Optional.empty();
        } catch (IOException e) {
            LOG.debug("The index is wrong about a post", e);
            return Optional.empty();
        }
    }

    /// The ids of posts that begin with these digits, at most a few.
    List<PostId> beginningWith(String digits) throws IOException {
        return upToDate().beginningWith(digits, 3);
    }

    /// Reads on wherever the index has not read yet.
    private void catchUp(Progress work) throws IOException {
        synchronized (feeding) {
            PostIndex open = index();
            Set<String> present = new HashSet<>();
            for (Import imported : folder.imports().value()) {
                present.add(imported.id());
            }
            // A new index reads every post with its sheets, so the journals concern it only from here on. Their lengths
            // are taken first: what is written meanwhile is read twice rather than never.
            Map<String, Long> journals = progress.isEmpty() ? folder.journalLengths() : journalsRead();
            boolean changed = forget(open, present);
            waiting = outstanding(present);
            for (String importId : present) {
                changed |= readOn(open, importId, work);
            }
            changed |= readSheets(open, journals, work);
            waiting = 0;
            if (changed) {
                open.refresh();
            }
        }
    }

    private long outstanding(Set<String> present) throws IOException {
        long posts = 0;
        for (Import imported : folder.imports().value()) {
            if (present.contains(imported.id()) && !progress.containsKey(POSTS + imported.id())) {
                posts += imported.posts();
            }
        }
        return posts;
    }

    private boolean forget(PostIndex open, Set<String> present) throws IOException {
        boolean changed = false;
        for (String name : Set.copyOf(progress.keySet())) {
            if (name.startsWith(POSTS) && !present.contains(name.substring(POSTS.length()))) {
                open.removeImport(name.substring(POSTS.length()));
                progress.remove(name);
                changed = true;
            }
        }
        return changed;
    }

    private boolean readOn(PostIndex open, String importId, Progress work) throws IOException {
        String name = POSTS + importId;
        long read = 0;
        try (PostReader reader = folder.posts(importId, progress.getOrDefault(name, 0L), problem -> {})) {
            for (Optional<LocatedPost> next = reader.next(); next.isPresent(); next = reader.next()) {
                work.check();
                if (closed) {
                    throw new CancellationException();
                }
                put(open, next.get());
                PostLocation at = next.get().location();
                progress.put(name, at.offset() + at.length() + 1);
                read++;
                waiting = Math.max(0, waiting - 1);
                if (read % POSTS_A_REPORT == 0) {
                    report(open, read % (POSTS_A_REPORT * 8) == 0);
                }
                if (read % POSTS_A_COMMIT == 0) {
                    open.keep(progress);
                }
            }
        }
        progress.putIfAbsent(name, 0L);
        if (read > POSTS_A_COMMIT / 10) {
            open.keep(progress);
        }
        return read > 0;
    }

    private void report(PostIndex open, boolean findable) throws IOException {
        if (findable) {
            open.refresh();
        }
        IndexState state = new IndexState(open.size(), waiting);
        background.onOwner(() -> {
            if (!closed) {
                onState.accept(state);
            }
        });
    }

    private Map<String, Long> journalsRead() {
        Map<String, Long> lengths = new HashMap<>();
        progress.forEach((name, length) -> {
            if (name.startsWith(JOURNAL)) {
                lengths.put(name.substring(JOURNAL.length()), length);
            }
        });
        return lengths;
    }

    private boolean readSheets(PostIndex open, Map<String, Long> journals, Progress work) throws IOException {
        Touched touched = folder.touchedSince(journals);
        for (PostId id : touched.posts()) {
            work.check();
            Optional<Location> at = open.locate(id);
            if (at.isPresent()) {
                PostLocation location = new PostLocation(
                        at.get().importId(), at.get().offset(), at.get().length());
                Optional<Post> post = readAt(location, id);
                if (post.isPresent()) {
                    put(open, new LocatedPost(post.get(), location));
                }
            }
        }
        touched.lengths().forEach((writer, length) -> progress.put(JOURNAL + writer, length));
        return !touched.posts().isEmpty();
    }

    private void put(PostIndex open, LocatedPost located) throws IOException {
        Post post = located.post();
        PostLocation at = located.location();
        open.put(new IndexedPost(
                post,
                new Location(at.importId(), at.offset(), at.length()),
                Repetitions.of(post.text()).stream().map(Repetition::copy).toList(),
                folder.sheets(post.id()).value()));
    }

    /// Keeps what the index knows and closes it.
    @Override
    public void close() throws IOException {
        closed = true;
        synchronized (feeding) {
            PostIndex open = index;
            if (open != null) {
                index = null;
                try (open) {
                    open.keep(progress);
                }
            }
        }
    }
}
