package org.randnotiz.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.actor.Actors;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.codebook.Label;
import org.randnotiz.index.document.Fields;
import org.randnotiz.post.Post;
import org.randnotiz.post.PostId;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.search.meaning.Names;

/// Walks over all hits.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class FoundWalkTest {

    private static final Names NAMES = new Names(
            new Codebook("none", 1, Label.EMPTY, List.of(), List.of()), Actors.NONE, List.of(), List.of());

    @TempDir
    private Path place;

    private static List<PostId> ids(FoundWalk walk) throws IOException {
        List<PostId> ids = new ArrayList<>();
        for (Optional<FoundWalk.Found> next = walk.next(); next.isPresent(); next = walk.next()) {
            ids.add(next.get().post());
        }
        return ids;
    }

    @Test
    void everyHitComesOnceAndInOrderHoweverManyAreLookedUpAtATime() throws IOException {
        Folder folder = new Folder();
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String time = "2024-05-%02dT08:00:00Z".formatted(1 + i * 7 % 28); // some at the same time
            posts.add(folder.add("i1", i % 9 == 0 ? null : time, "Treffen Nummer " + i + " in Kasan."));
        }
        try (LuceneIndex index = LuceneIndex.open(place, Folder.BERLIN, () -> {})) {
            for (Post post : posts) {
                index.put(folder.entry(post, "i1"));
            }
        }
        List<PostId> expected = posts.stream()
                .sorted(Comparator.comparing(
                        post -> post.published().at(), Comparator.nullsLast(Comparator.naturalOrder())))
                .map(Post::id)
                .toList();
        try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(place))) {
            for (int rows : new int[] {1, 7, 60, 61, 1_000}) {
                try (FoundWalk walk = new FoundWalk(
                        new IndexSearcher(reader), new TermQuery(new Term(Fields.KIND, Fields.POST)), List.of(),
                        rows)) {
                    assertEquals(List.of(60L, expected), List.of(walk.total(), ids(walk)), rows + " at a time");
                }
            }
        }
    }

    @Test
    void whatIsWrittenOnTheWayChangesNothing() throws IOException {
        Folder folder = new Folder();
        Post first = folder.add("i1", "2024-05-01T08:00:00Z", "Treffen in Kasan.");
        Post second = folder.add("i1", "2024-05-02T08:00:00Z", "Noch ein Treffen in Kasan.");
        try (LuceneIndex index = LuceneIndex.open(place, Folder.BERLIN, () -> {})) {
            index.put(folder.entry(first, "i1"));
            try (FoundWalk walk = index.walk(SearchRequest.of("Kasan", 1), NAMES)) {
                index.remove(first.id());
                index.put(folder.entry(second, "i1"));
                long now = index.search(SearchRequest.of("Kasan", 10), NAMES).total();
                assertEquals(List.of(List.of(first.id()), 1L, 1L), List.of(ids(walk), walk.total(), now));
            }
        }
    }
}
