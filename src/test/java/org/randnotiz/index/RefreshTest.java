package org.randnotiz.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.actor.Actors;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.codebook.Label;
import org.randnotiz.post.Post;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.search.meaning.Names;

/// What comes while a search is about to show what came before. The search is held at the first file that it writes.
@Timeout(60)
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class RefreshTest {

    private final AtomicBoolean holding = new AtomicBoolean();
    private final CountDownLatch held = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @TempDir
    private Path place;

    /// Holds whoever writes the first file after `holding` was set.
    private final class Holding extends FilterDirectory {

        Holding(Directory files) {
            super(files);
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            if (holding.compareAndSet(true, false)) {
                held.countDown();
                try {
                    goOn.await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            }
            return super.createOutput(name, context);
        }
    }

    /// Work on a thread of its own.
    private static final class Beside<T> {

        private final FutureTask<T> task;
        private final Thread thread;

        Beside(java.util.concurrent.Callable<T> work) {
            task = new FutureTask<>(work);
            thread = Thread.ofPlatform().daemon().start(task);
        }

        /// Returns once the work has ended or waits for somebody else.
        void untilItWaitsOrEnds() {
            while (thread.getState() != Thread.State.WAITING && thread.getState() != Thread.State.TERMINATED) {
                Thread.onSpinWait();
            }
        }

        T result() throws Exception {
            return task.get();
        }
    }

    private static long hits(LuceneIndex index) throws IOException {
        Codebook codebook = new Codebook("none", 1, Label.EMPTY, List.of(), List.of());
        return index.search(
                SearchRequest.of("Kasan", 10), new Names(codebook, Actors.NONE, List.of(), List.of()))
                .total();
    }

    @Test
    void whoRefreshesWhileASearchIsAboutItDoesNotMissWhatCameInBetween() throws Exception {
        Folder folder = new Folder();
        Post first = folder.add("i1", "2024-05-01T08:00:00Z", "Treffen in Kasan.");
        Post second = folder.add("i1", "2024-05-02T08:00:00Z", "Noch ein Treffen in Kasan.");
        try (LuceneIndex index = LuceneIndex.open(place, Folder.BERLIN, () -> {},
                path -> new Holding(FSDirectory.open(path)))) {
            index.put(folder.entry(first, "i1"));
            holding.set(true);
            Beside<Long> search = new Beside<>(() -> hits(index));
            held.await();
            index.put(folder.entry(second, "i1"));
            Beside<Long> count = new Beside<>(() -> {
                index.refresh();
                return index.count();
            });
            count.untilItWaitsOrEnds();
            goOn.countDown();
            assertEquals(List.of(1L, 2L), List.of(search.result(), count.result()));
        }
    }

    @Test
    void aSearchFindsWhatWasPutThereBeforeAlsoWhileAnotherIsAboutToShowIt() throws Exception {
        Folder folder = new Folder();
        Post post = folder.add("i1", "2024-05-01T08:00:00Z", "Treffen in Kasan.");
        try (LuceneIndex index = LuceneIndex.open(place, Folder.BERLIN, () -> {},
                path -> new Holding(FSDirectory.open(path)))) {
            index.put(folder.entry(post, "i1"));
            holding.set(true);
            Beside<Long> first = new Beside<>(() -> hits(index));
            held.await();
            Beside<Long> second = new Beside<>(() -> hits(index));
            second.untilItWaitsOrEnds();
            goOn.countDown();
            assertEquals(List.of(1L, 1L), List.of(first.result(), second.result()));
        }
    }
}
