package org.randnotiz.work;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.randnotiz.index.CatchUp;
import org.randnotiz.index.LuceneIndex;
import org.randnotiz.index.Refresh;
import org.randnotiz.index.document.PostEntry;
import org.randnotiz.index.document.PostPlace;
import org.randnotiz.post.Post;
import org.randnotiz.post.PostId;
import org.randnotiz.problem.Problem;
import org.randnotiz.sheet.Change;
import org.randnotiz.sheet.Step;
import org.randnotiz.store.LocatedPost;
import org.randnotiz.store.PostLocation;
import org.randnotiz.store.PostReader;
import org.randnotiz.store.ProjectFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the search index up with the project folder.
///
/// Where work runs beside the owner's thread the index follows by itself: when the project is opened, after an import, when
/// it was found damaged, and after each edit. Otherwise (on the command line) it is brought up to date when something is
/// asked of it, so that edits do not pay for it.
final class Indexing implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);

    /// So many processes on one machine may each have an index of a project; further ones read the first.
    private static final int MOST_INDEXES = 8;

    /// So many problems of one project are said; the log has all.
    private static final int MOST_SAID = 100;

    private volatile ProjectFolder folder;
    private volatile FolderFeed feed;
    private final Background background;
    private final Path place;
    private final ZoneId zone;
    private Consumer<IndexState> onState = state -> {};
    private Consumer<Problem> onProblem = problem -> {};
    private volatile @Nullable LuceneIndex index;
    /// Where the index is if its place in the cache cannot be written; null if it is in its place.
    private @Nullable Path temporary;
    private volatile long waiting;
    /// Whether somebody asked not to read on; what is edited is followed all the same.
    private volatile boolean stopped;
    private volatile long found;
    private final InstantSource clock;
    private volatile boolean closed;
    private final Set<Problem> said = ConcurrentHashMap.newKeySet();
    /// Whether the index has all posts of all imports, as far as is known.
    private volatile boolean complete;
    /// Whether the whole project has been looked through since it was opened.
    private volatile boolean looked;
    /// What the running work does not know of yet; belongs to the owner's thread.
    private final Set<PostId> touched = new LinkedHashSet<>();
    private boolean behind;
    private boolean running;
    private long revision;

    private Indexing(ProjectFolder folder, Environment environment) {
        this.folder = folder;
        this.feed = new FolderFeed(folder, this::say);
        this.background = environment.background();
        this.zone = folder.project().zone();
        this.clock = environment.clock();
        this.place = environment.cache().resolve(folder.project().id()).resolve("index");
    }

    /// The index of a project; it is opened when first needed.
    static Indexing open(ProjectFolder folder, Environment environment) {
        return new Indexing(folder, environment);
    }

    /// Begins to follow the project.
    ///
    /// @param onState   hears on the owner's thread how far the index is
    /// @param onProblem hears on the owner's thread what is wrong with it
    void start(Consumer<IndexState> onState, Consumer<Problem> onProblem) {
        this.onState = onState;
        this.onProblem = onProblem;
        behind = true;
        follow();
    }

    /// A change is on the disk. To be called on the owner's thread.
    void saved(Change change) {
        for (Step step : change.steps()) {
            switch (step) {
                case Step.OnSheet onSheet -> touched.add(onSheet.sheet().post());
                case Step.OnImport onImport -> {
                    behind = true;
                    complete = false;
                    stopped = false; // whoever imports wants to find it
                }
                case Step.OnActor onActor -> LOG.debug("the registry is no part of the index");
            }
        }
        follow();
    }

    /// Other processes wrote about these posts, or brought posts or took some away. To be called on the owner's thread.
    void written(Set<PostId> posts, boolean imports) {
        touched.addAll(posts);
        if (imports) {
            behind = true;
            complete = false;
        }
        follow();
    }

    /// Looks what has become of an index that another process writes. For any thread; [#looked] takes the answer.
    Refresh look() throws IOException {
        LuceneIndex open = index;
        return open == null || closed ? Refresh.SAME : open.look();
    }

    /// Takes what [#look] found. To be called on the owner's thread.
    void looked(Refresh look) {
        if (look != Refresh.SAME) {
            behind = true; // which costs next to nothing as long as another process writes
            follow();
        }
    }

    /// The project was opened anew.
    void become(ProjectFolder fresh) {
        folder = fresh;
        feed = new FolderFeed(fresh, this::say);
    }

    /// Says once what is wrong, on the owner's thread; from any thread.
    void say(Problem problem) {
        if (said.size() < MOST_SAID && said.add(problem)) {
            background.onOwner(() -> {
                if (!closed) {
                    onProblem.accept(problem);
                }
            });
        }
    }

    /// Names the posts whose words no search finds.
    private void sayUnsearchable(LuceneIndex open) throws IOException {
        for (PostId post : open.unsearchable(MOST_SAID)) {
            say(Problem.warning("index.unsearchable", post));
        }
    }

    /// Stops reading posts into the index: those it has are found, and it goes on there when asked to or when the project is
    /// opened again. To be called on the owner's thread; nothing happens unless posts are being read.
    void stop() {
        if (!stopped && waiting > 0) {
            stopped = true;
            behind = true;
            onState.accept(state(found));
        }
    }

    /// Reads on where it was stopped. To be called on the owner's thread.
    void goOn() {
        if (stopped) {
            stopped = false;
            onState.accept(state(found));
            follow();
        }
    }

    private IndexState state(long posts) {
        return new IndexState(posts, waiting, ++revision, stopped && waiting > 0, null);
    }

    private void follow() {
        boolean all = behind && !stopped;
        if (running || closed || !background.isBeside() || (!all && touched.isEmpty())) {
            return;
        }
        running = true;
        List<PostId> posts = List.copyOf(touched);
        behind = behind && stopped;
        touched.clear();
        background.start(
                "index",
                work -> all ? catchUp(work) : again(posts),
                size -> {
                    running = false;
                    found = size;
                    onState.accept(state(size));
                    follow();
                },
                failure -> {
                    running = false;
                    if (!closed && !(failure instanceof CancellationException)) {
                        LOG.warn("The index cannot follow", failure);
                        onProblem.accept(Problem.warning("index.behind", DiskProblems.reason(failure)));
                    }
                });
    }

    /// The index in its place in the cache; where that cannot be written, in a folder that lasts as long as the process, so
    /// that searching works all the same.
    private LuceneIndex openAnywhere() throws IOException {
        try {
            return openAt(place);
        } catch (IOException e) {
            LOG.warn("The index cannot be kept in {}", place, e);
            Path makeshift = Files.createTempDirectory("randnotiz-index-");
            temporary = makeshift;
            say(Problem.warning("index.temporary", place, DiskProblems.reason(e)));
            return openAt(makeshift);
        }
    }

    private void deleteTemporary() throws IOException {
        Path makeshift = temporary;
        if (makeshift != null) {
            temporary = null;
            try (Stream<Path> files = Files.walk(makeshift)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private LuceneIndex openAt(Path folder) throws IOException {
        return LuceneIndex.open(folder, zone, () -> background.onOwner(() -> {
            behind = true;
            follow();
        }));
    }

    /// The index, as far as it is. A command that runs beside an open window gets an index of its own: that of the window
    /// cannot be brought up to date by anybody else, and an export must not miss what was just marked.
    synchronized LuceneIndex index() throws IOException {
        LuceneIndex open = index;
        if (open == null) {
            if (closed) {
                throw new CancellationException("the project is closed");
            }
            open = openAnywhere();
            for (int n = 2; open.isReadOnly() && !background.isBeside() && n <= MOST_INDEXES; n++) {
                open.close();
                open = openAt(place.resolveSibling("index-" + n));
            }
            index = open;
        }
        return open;
    }

    /// The index, if it has been opened: nobody waits for it.
    Optional<LuceneIndex> opened() {
        return Optional.ofNullable(index);
    }

    /// The index, brought up to date first where it does not follow by itself.
    LuceneIndex upToDate() throws IOException {
        return upToDate(new Progress());
    }

    /// The same, which says how far it is.
    LuceneIndex upToDate(Progress progress) throws IOException {
        if (!background.isBeside()) {
            catchUp(progress);
        }
        return index();
    }

    /// Whether the project has not yet been looked through for posts that the index does not have.
    boolean isEarly() {
        return !looked;
    }

    /// Whether the index has every post of the project, as far as is known: nobody stopped it and it is not reading.
    boolean isWhole() {
        return complete && looked && waiting == 0;
    }

    /// How many posts the index has still to read.
    long waiting() {
        return waiting;
    }

    private long catchUp(Progress work) throws IOException {
        LuceneIndex open = index();
        complete = false;
        boolean caughtUp = new CatchUp(open, feed).run(new CatchUp.Watch() {
            private final Pace pace = new Pace(clock);
            private long first = -1;

            @Override
            public void progress(long done, long total) {
                if (first < 0) {
                    first = done;
                    pace.start();
                }
                waiting = total - done;
                found = done;
                work.report(done - first, total - first, done);
                Duration left = pace.remaining(done - first, total - first).orElse(null);
                background.onOwner(() -> {
                    if (!closed && waiting > 0) {
                        onState.accept(new IndexState(done, waiting, revision, stopped, stopped ? null : left));
                    }
                });
            }

            @Override
            public boolean isCancelled() {
                return closed || stopped || work.isCancelled();
            }
        });
        if (caughtUp || !stopped) {
            waiting = 0;
        }
        complete = caughtUp;
        looked = true;
        sayUnsearchable(open);
        return open.count();
    }

    /// The ids of the imports whose posts are all in the index; empty while it is still reading.
    Optional<Set<String>> imports() throws IOException {
        LuceneIndex open = upToDate();
        Set<String> there = open.imports();
        return complete ? Optional.of(there) : Optional.empty();
    }

    private long again(List<PostId> posts) throws IOException {
        LuceneIndex open = index();
        if (open.isReadOnly()) {
            return open.count(); // the process that writes it sees the same folder
        }
        for (PostId post : posts) {
            Optional<PostPlace> at = open.place(post);
            Optional<PostEntry> entry = at.isPresent() ? feed.post(post, at.get()) : Optional.empty();
            if (entry.isPresent()) {
                open.put(entry.get());
            }
        }
        open.commit(); // for processes that only read it
        sayUnsearchable(open);
        return open.count();
    }

    /// A post, if the index knows where it stands: nobody looks through all posts for it.
    Optional<Post> known(PostId id) throws IOException {
        Optional<PostPlace> at = index().place(id);
        return at.isPresent()
                ? feed.readAt(
                        new PostLocation(
                                at.get().importId(), at.get().offset(), at.get().length()),
                        id)
                : Optional.empty();
    }

    /// Reads a post: where the index says it stands, or else wherever it is found.
    Optional<Post> read(PostId id) throws IOException {
        if (background.isBeside()) {
            Optional<PostPlace> known = index().place(id);
            if (known.isPresent()) {
                return read(id, known.get());
            }
        }
        return lookedUp(id);
    }

    /// Reads a post that the index says stands at a place, or else wherever it is found.
    Optional<Post> read(PostId id, PostPlace at) throws IOException {
        Optional<Post> post = feed.readAt(new PostLocation(at.importId(), at.offset(), at.length()), id);
        return post.isPresent() ? post : lookedUp(id);
    }

    private Optional<Post> lookedUp(PostId id) throws IOException {
        Optional<PostLocation> found = folder.find(id);
        return found.isPresent() ? Optional.of(folder.read(found.get())) : Optional.empty();
    }

    /// The ids of posts that begin with these digits, at most two: what the index knows, or else, where another process
    /// keeps it, what looking through all posts finds.
    List<PostId> beginningWith(String digits) throws IOException {
        LuceneIndex known = upToDate();
        List<PostId> found = known.beginningWith(digits, 2);
        return found.isEmpty() && known.isReadOnly() ? lookedUp(digits) : found;
    }

    private List<PostId> lookedUp(String digits) throws IOException {
        List<PostId> found = new ArrayList<>();
        try (PostReader reader = folder.posts(this::say)) {
            for (Optional<LocatedPost> next = reader.next(); next.isPresent() && found.size() < 2; next =
                    reader.next()) {
                PostId id = next.get().post().id();
                if (id.value().startsWith(digits) && !found.contains(id)) {
                    found.add(id);
                }
            }
        }
        return found;
    }

    /// Keeps what the index knows and closes it.
    @Override
    public synchronized void close() throws IOException {
        closed = true;
        LuceneIndex open = index;
        if (open != null) {
            index = null;
            open.close();
        }
        deleteTemporary();
    }
}
