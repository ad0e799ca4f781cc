package org.randnotiz.index;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.randnotiz.index.document.PostEntry;
import org.randnotiz.index.document.PostPlace;
import org.randnotiz.post.PostId;

/// Brings an index up to its project folder: reads what is new in the imports, drops imports that were taken back, and
/// reads again the posts whose sheets changed. What has been read before is not read again, but every file of the index
/// is checked for damage first.
///
/// To be run in the background, once when a project is opened and again after an import or when the index was damaged.
public final class CatchUp {

    private static final String IMPORT = "import:";
    private static final String MARK = "mark";
    /// There once imports were lost: looked at again each time, until none is.
    private static final String LOST = "lost";
    private static final int BATCH = 64;
    private static final long REFRESH_SOON = TimeUnit.SECONDS.toNanos(2);
    private static final long REFRESH_AT_LEAST = TimeUnit.SECONDS.toNanos(30);
    private static final long COMMIT_EVERY = TimeUnit.SECONDS.toNanos(60);

    private final LuceneIndex index;
    private final PostFeed feed;
    private int beginnings;

    /// Prepares to bring `index` up to `feed`.
    public CatchUp(LuceneIndex index, PostFeed feed) {
        this.index = index;
        this.feed = feed;
    }

    /// Is told how it goes, and may stop it.
    public interface Watch {

        /// So many posts have been read, of so many.
        void progress(long done, long total);

        /// Whether to stop; what has been read stays, and the next run goes on there.
        boolean isCancelled();
    }

    /// Catches up. Returns once the index has everything, or when it was cancelled or the index begun anew meanwhile; true
    /// if it has everything.
    ///
    /// @throws IOException if the folder cannot be read or the index not be written
    public boolean run(Watch watch) throws IOException {
        index.catchUps().lock();
        try {
            if (index.isReadOnly()) {
                index.refresh();
                if (index.reached().all().containsKey(LOST)) {
                    feed.missing();
                }
                return true;
            }
            index.verify();
            String mark = index.reached().all().get(MARK);
            if (mark != null && !feed.follows(mark)) {
                index.beginAnew("the project is not the one it was made from");
            }
            beginnings = index.reached().beginnings();
            List<PostFeed.Extent> imports = feed.imports();
            long total = imports.stream().mapToLong(PostFeed.Extent::posts).sum();
            boolean complete = false;
            index.catchingUp(true, total);
            try (Pipeline pipeline = new Pipeline()) {
                complete = catchUp(imports, total, watch, pipeline);
                index.commit();
                index.refresh();
            } finally {
                index.catchingUp(false, complete ? 0 : total);
            }
            return complete;
        } finally {
            index.catchUps().unlock();
        }
    }

    private boolean mustStop(Watch watch) {
        return watch.isCancelled() || beginnings != index.reached().beginnings();
    }

    private boolean catchUp(List<PostFeed.Extent> imports, long total, Watch watch, Pipeline pipeline)
            throws IOException {
        Map<String, String> reached = index.reached().all();
        boolean dropped = dropMissing(imports, reached);
        String before = reached.get(MARK);
        if (dropped || before == null || reached.containsKey(LOST)) {
            index.reached().set(LOST, feed.missing() ? "" : null, beginnings);
        }
        String now = feed.mark();
        if (before == null) {
            index.reached().set(MARK, now, beginnings); // whatever changes from here on comes after it
        }
        long there = index.count();
        if (there < total && imports.stream().anyMatch(extent -> !reached.containsKey(IMPORT + extent.id()))) {
            watch.progress(there, total); // before the first post is read: until then searches miss a whole import
        }
        Reading reading = new Reading(there, total, watch, pipeline);
        for (PostFeed.Extent extent : imports) {
            if (!reading.read(extent.id(), Long.parseLong(reached.getOrDefault(IMPORT + extent.id(), "0")))) {
                return false;
            }
        }
        if (before != null && !before.equals(now)) {
            for (PostId post : feed.changedSince(before)) {
                if (mustStop(watch)) {
                    return false;
                }
                readAgain(post);
            }
            index.reached().set(MARK, now, beginnings);
        }
        return true;
    }

    /// Takes imports out of the index that are not in the project any more.
    ///
    /// @return whether there were any
    private boolean dropMissing(List<PostFeed.Extent> imports, Map<String, String> reached) throws IOException {
        Set<String> present = imports.stream().map(PostFeed.Extent::id).collect(Collectors.toSet());
        boolean some = false;
        for (String name : reached.keySet()) {
            if (name.startsWith(IMPORT) && !present.contains(name.substring(IMPORT.length()))) {
                index.removeImport(name.substring(IMPORT.length()));
                index.reached().set(name, null, beginnings);
                some = true;
            }
        }
        return some;
    }

    private void readAgain(PostId post) throws IOException {
        Optional<PostPlace> place = index.place(post);
        if (place.isPresent()) {
            Optional<PostEntry> entry = feed.post(post, place.get());
            if (entry.isPresent()) {
                index.putIfNotEdited(entry.get());
            }
        }
    }

    /// Reads imports and hands what it reads to the pipeline.
    private final class Reading {

        private final long total;
        private final Watch watch;
        private final Pipeline pipeline;
        private long done;
        private final long begun = System.nanoTime();
        private long refreshed = begun;
        private long committed = begun;

        Reading(long done, long total, Watch watch, Pipeline pipeline) {
            this.done = done;
            this.total = total;
            this.watch = watch;
            this.pipeline = pipeline;
        }

        /// Reads one import to its end; false if it was cancelled.
        boolean read(String importId, long from) throws IOException {
            long behind = from;
            try (PostFeed.Cursor posts = feed.posts(importId, from)) {
                boolean more = true;
                while (more) {
                    List<PostEntry> batch = new ArrayList<>(BATCH);
                    more = fill(batch, posts);
                    if (!batch.isEmpty()) {
                        PostPlace last = batch.getLast().place();
                        behind = last.offset() + last.length() + 1;
                        pipeline.add(batch);
                        done += batch.size();
                        watch.progress(Math.min(done, total), total);
                        pause(importId, behind);
                    }
                    if (mustStop(watch)) {
                        reached(importId, behind);
                        return false;
                    }
                }
            }
            if (behind > from) {
                reached(importId, behind);
            } else if (from == 0) {
                index.reached().set(IMPORT + importId, "0", beginnings);
            }
            return true;
        }

        private void reached(String importId, long behind) throws IOException {
            pipeline.drain();
            index.reached().set(IMPORT + importId, String.valueOf(behind), beginnings);
        }

        private void pause(String importId, long behind) throws IOException {
            long now = System.nanoTime();
            // Each refresh makes a segment, which has to be merged later: soon at first, when somebody waits for the first
            // posts, and less often the longer it takes.
            long pause = Math.clamp((now - begun) / 8, REFRESH_SOON, REFRESH_AT_LEAST);
            if (now - refreshed > pause) {
                index.refresh();
                refreshed = now;
            }
            if (now - committed > COMMIT_EVERY) {
                reached(importId, behind);
                index.commit();
                committed = now;
            }
        }

        private static boolean fill(List<PostEntry> batch, PostFeed.Cursor posts) throws IOException {
            while (batch.size() < BATCH) {
                Optional<PostEntry> next = posts.next();
                if (next.isEmpty()) {
                    return false;
                }
                batch.add(next.get());
            }
            return true;
        }
    }

    /// Puts posts into the index on all processors; holds no more than a few batches.
    private final class Pipeline implements AutoCloseable {

        private static final int ROOM = 8;

        private final ExecutorService workers = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().name("index-", 0).daemon().factory());
        private final Semaphore room = new Semaphore(ROOM);
        private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

        void add(List<PostEntry> batch) throws IOException {
            rethrow();
            acquire(1);
            workers.execute(() -> {
                try {
                    for (PostEntry entry : batch) {
                        index.putIfNotEdited(entry);
                    }
                } catch (IOException | RuntimeException | Error e) {
                    failure.compareAndSet(null, e);
                } finally {
                    room.release();
                }
            });
        }

        /// Waits until everything is in the index.
        void drain() throws IOException {
            acquire(ROOM);
            room.release(ROOM);
            rethrow();
        }

        private void acquire(int permits) throws IOException {
            try {
                room.acquire(permits);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted while the index was brought up to date");
            }
        }

        private void rethrow() throws IOException {
            Throwable first = failure.get();
            if (first != null) {
                throw new IOException("a post could not be indexed", first);
            }
        }

        @Override
        public void close() {
            workers.close();
        }
    }
}
