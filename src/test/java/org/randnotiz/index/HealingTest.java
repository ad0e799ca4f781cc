package org.randnotiz.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.post.Post;
import org.randnotiz.search.Hits;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.search.SortBy;
import org.randnotiz.search.meaning.Names;

/// What happens to an index that is in use: it goes on answering, and is whole again by itself.
@SuppressWarnings("NullAway") // JUnit fills the fields
final class HealingTest {

    @TempDir
    Path folder;

    private final Folder posts = new Folder();
    private final AtomicBoolean full = new AtomicBoolean();
    private final AtomicInteger calls = new AtomicInteger();

    private LuceneIndex open() throws IOException {
        return LuceneIndex.open(folder, Folder.BERLIN, calls::incrementAndGet,
                path -> new FilledDisk(FSDirectory.open(path), full));
    }

    /// A disk on which there is no room for merged files while it is full.
    private static final class FilledDisk extends FilterDirectory {

        private final AtomicBoolean full;

        FilledDisk(Directory in, AtomicBoolean full) {
            super(in);
            this.full = full;
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            if (full.get() && context.context() == IOContext.Context.MERGE) {
                throw new IOException("No space left on device");
            }
            return super.createOutput(name, context);
        }
    }

    @Test
    void aDiskThatFillsUpWhileMergingLosesNothing() throws IOException {
        try (LuceneIndex index = open()) {
            for (int part = 1; part <= 4; part++) {
                for (int i = 0; i < 20; i++) {
                    posts.add(String.valueOf(part), "2024-04-01T23:17:00+02:00", "Meldung " + i + " aus Teil " + part);
                }
                new CatchUp(index, posts).run(Always.GO_ON);
            }
            Hits before = answer(index);
            full.set(true);
            assertThrows(Exception.class, index::mergeAll);
            Hits meanwhile = answer(index);
            Post late = posts.add("4", "2024-04-02T23:17:00+02:00", "Meldung danach");
            index.put(posts.entry(late, "4"));
            Hits afterAnEdit = answer(index);
            full.set(false);
            new CatchUp(index, posts).run(Always.GO_ON);
            index.mergeAll();
            assertEquals(
                    List.of(80L, 80L, true, 81L, 0L, 1),
                    List.of(
                            before.total(),
                            meanwhile.total(),
                            // The writer gives up when its merges do, be it before the edit or behind it.
                            afterAnEdit.total() >= 80,
                            answer(index).total(),
                            answer(index).behind(),
                            calls.get()));
        }
    }

    @Test
    void whatAnotherProcessAddsAndTakesBackWhileTheIndexIsOpenIsCaughtUpWith() throws IOException {
        try (LuceneIndex index = open()) {
            posts.add("1", "2024-04-01T23:17:00+02:00", "Meldung eins");
            new CatchUp(index, posts).run(Always.GO_ON);
            posts.add("2", "2024-04-01T23:17:00+02:00", "Meldung zwei");
            posts.add("2", "2024-04-01T23:17:00+02:00", "Meldung drei");
            posts.read = 0;
            new CatchUp(index, posts).run(Always.GO_ON);
            long added = answer(index).total();
            int read = posts.read;
            posts.takeBack("1");
            new CatchUp(index, posts).run(Always.GO_ON);
            assertEquals(List.of(3L, 2, 2L), List.of(added, read, answer(index).total()));
        }
    }

    @Test
    void anImportThatComesBackIsReadAlone() throws IOException {
        for (int i = 0; i < 200; i++) {
            posts.add("1", "2024-04-01T23:17:00+02:00", "Meldung " + i);
        }
        posts.add("2", "2024-04-02T23:17:00+02:00", "Meldung als Nachtrag");
        try (LuceneIndex index = open()) {
            new CatchUp(index, posts).run(Always.GO_ON);
            posts.takeBack("2");
            new CatchUp(index, posts).run(Always.GO_ON);
            posts.add("2", "2024-04-02T23:17:00+02:00", "Meldung als Nachtrag");
            posts.read = 0;
            new CatchUp(index, posts).run(Always.GO_ON);
            assertEquals(1, posts.read);
            assertEquals(201L, answer(index).total());
        }
    }

    @Test
    void howFarItIsIsSaidBeforeTheFirstPostOfANewImportIsRead() throws IOException {
        posts.add("1", "2024-04-01T23:17:00+02:00", "Meldung eins");
        List<Long> done = new ArrayList<>();
        try (LuceneIndex index = open()) {
            new CatchUp(index, posts).run(new CatchUp.Watch() {
                @Override
                public void progress(long so, long total) {
                    done.add(so);
                }

                @Override
                public boolean isCancelled() {
                    return false;
                }
            });
        }
        assertEquals(List.of(0L, 1L), done);
    }

    @Test
    void anIndexWhoseFilesAreDestroyedWhileItIsOpenAnswersAndSaysThatItMustCatchUp() throws IOException {
        posts.add("1", "2024-04-01T23:17:00+02:00", "Meldung eins");
        try (LuceneIndex index = open()) {
            new CatchUp(index, posts).run(Always.GO_ON);
        }
        damageEveryFile();
        try (LuceneIndex index = open()) {
            Hits atOnce = answer(index);
            new CatchUp(index, posts).run(Always.GO_ON);
            Hits healed = answer(index);
            assertEquals(
                    List.of(true, 1L, 0L), List.of(atOnce.total() <= 1, healed.total(), healed.behind()));
        }
    }

    @Test
    void openingAgainWithNothingChangedReadsNoPostAndWritesNothing() throws IOException {
        for (int i = 0; i < 50; i++) {
            posts.add("1", "2024-04-01T23:17:00+02:00", "Meldung " + i);
        }
        try (LuceneIndex index = open()) {
            new CatchUp(index, posts).run(Always.GO_ON);
        }
        posts.read = 0;
        Set<String> before = names();
        try (LuceneIndex index = open()) {
            new CatchUp(index, posts).run(Always.GO_ON);
            assertEquals(50, answer(index).total());
        }
        assertEquals(List.of(0, before), List.of(posts.read, names()));
    }

    private Set<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return Set.copyOf(files.map(file -> file.getFileName().toString()).toList());
        }
    }

    private void damageEveryFile() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                byte[] bytes = Files.readAllBytes(file);
                for (int i = bytes.length / 3; i < bytes.length; i += 7) {
                    bytes[i] ^= 0x2A;
                }
                Files.write(file, bytes);
            }
        }
    }

    private static Hits answer(LuceneIndex index) throws IOException {
        return index.search(new SearchRequest("Meldung", Set.of(), null, SortBy.NEWEST, 0, 10), Names.NONE);
    }
}
