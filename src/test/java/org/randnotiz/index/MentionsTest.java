package org.randnotiz.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.actor.ActorId;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.post.Post;
import org.randnotiz.project.PersonId;
import org.randnotiz.search.Mentions;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Origin;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.SheetKey;
import org.randnotiz.text.Anchor;
import org.randnotiz.text.Span;

/// The marks that name an actor are found in all posts, as they are now.
@SuppressWarnings("NullAway") // JUnit fills the fields
final class MentionsTest {

    private static final PersonId ANNA = new PersonId("anna");
    private static final PersonId BEN = new PersonId("ben");
    private static final Instant NOW = Instant.parse("2024-04-02T08:00:00Z");
    private static final ActorId TALIBAN = new ActorId("taliban");

    @TempDir
    Path folder;

    private final Folder posts = new Folder();
    private LuceneIndex index;

    @BeforeEach
    void open() throws IOException {
        index = LuceneIndex.open(folder, Folder.BERLIN, () -> {});
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void marksThatNameAnActorAreFoundOnAllSheetsLatestPostFirst() throws IOException {
        Post early = posts.add("1", "2024-04-01T23:17:00+02:00", "Die Taliban sagen zu.");
        Post late = posts.add("1", "2024-05-01T23:17:00+02:00", "Kabul sagt ab.");
        Post timeless = posts.add("1", null, "Ein Treffen.");
        posts.add("1", "2024-06-01T23:17:00+02:00", "Taliban ohne Marke.");
        posts.write(sheet(early, ANNA, mark("a1", early, 4, 11, "actors", "taliban")));
        posts.write(sheet(
                late,
                BEN,
                mark("b1", late, 0, 5, "target", "taliban", "kabul"),
                mark("b2", late, 6, 10, "actors", "kabul")));
        posts.write(sheet(timeless, ANNA, mark("a2", timeless, 4, 11, "recipients", "taliban")));
        new CatchUp(index, posts).run(Always.GO_ON);
        assertEquals(
                List.of("ben b1 Kabul, anna a1 Taliban, anna a2 Treffen; 3 in 3",
                        "ben b1 Kabul; 3 in 3",
                        "ben b1 Kabul, ben b2 sagt; 2 in 1",
                        "; 0 in 0"),
                List.of(
                        shown(index.mentions(Set.of(TALIBAN), 10)),
                        shown(index.mentions(Set.of(TALIBAN), 1)),
                        shown(index.mentions(Set.of(new ActorId("kabul")), 10)),
                        shown(index.mentions(Set.of(new ActorId("nobody")), 10))));
    }

    @Test
    void marksThatWereTakenBackAreGoneEvenWhenTheIndexIsMerged() throws IOException {
        Post post = posts.add("1", "2024-04-01T23:17:00+02:00", "Die Taliban sagen zu.");
        Post other = posts.add("1", "2024-04-02T23:17:00+02:00", "Sonst nichts Neues.");
        posts.write(sheet(post, ANNA, mark("a1", post, 4, 11, "actors", "taliban")));
        new CatchUp(index, posts).run(Always.GO_ON);
        String before = shown(index.mentions(Set.of(TALIBAN), 10));
        posts.write(sheet(post, ANNA));
        index.put(posts.entry(post, "1"));
        index.put(posts.entry(other, "1"));
        String after = shown(index.mentions(Set.of(TALIBAN), 10));
        index.mergeAll();
        assertEquals(
                List.of("anna a1 Taliban; 1 in 1", "; 0 in 0", "; 0 in 0"),
                List.of(before, after, shown(index.mentions(Set.of(TALIBAN), 10))));
    }

    private static String shown(Mentions mentions) {
        return String.join(
                ", ",
                mentions.rows().stream()
                        .map(row -> row.person() + " " + row.mark() + " " + row.quote())
                        .toList())
                + "; " + mentions.total() + " in " + mentions.posts();
    }

    private static Mark mark(String id, Post post, int from, int to, String field, String... actors) {
        return new Mark(
                new ItemId(id),
                1,
                "event",
                Anchor.in(post.text(), new Span(from, to)),
                Map.of(field, FieldValue.Actors.of(actors)),
                ANNA,
                NOW,
                Origin.HAND);
    }

    private static Sheet sheet(Post post, PersonId person, Mark... marks) {
        return new Sheet(new SheetKey(post.id(), person), 1, List.of(marks), List.of(), List.of(), List.of(),
                List.of());
    }
}
