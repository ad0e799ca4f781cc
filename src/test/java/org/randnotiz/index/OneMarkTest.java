package org.randnotiz.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.ActorId;
import org.randnotiz.actor.Actors;
import org.randnotiz.actor.Level;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.codebook.FieldSpec;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.codebook.Label;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.codebook.Tag;
import org.randnotiz.codebook.TagSet;
import org.randnotiz.gates.Seeded;
import org.randnotiz.post.Post;
import org.randnotiz.project.PersonId;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.search.SortBy;
import org.randnotiz.search.meaning.Names;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Origin;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.SheetKey;
import org.randnotiz.text.Anchor;
import org.randnotiz.text.Span;

/// What stands in one pair of square brackets is true of one mark: of posts with any number of events, exactly those are found
/// that have a single event of which it is true.
@Seeded
final class OneMarkTest {

    private static final PersonId ANNA = new PersonId("anna");
    private static final Instant NOW = Instant.parse("2024-04-02T08:00:00Z");
    private static final List<String> TAGS = List.of("AGREE", "CONSULT", "AID");
    private static final List<String> ACTORS = List.of("iran", "china", "kabul");
    private static final Names NAMES = new Names(
            new Codebook(
                    "small",
                    1,
                    Label.EMPTY,
                    List.of(new TagSet("tags", TAGS.stream()
                            .map(id -> new Tag(id, new Label(id, id), Label.EMPTY, null, Set.of()))
                            .toList())),
                    List.of(new MarkType("event", new Label("Ereignis", "Event"), "E", "blue", null, List.of(
                            new FieldSpec.Choice(
                                    "category", new Label("Kategorie", "Category"), Label.EMPTY, true, "tags", false,
                                    null),
                            new FieldSpec.Actors("actors", new Label("Urheber", "Actors"), Label.EMPTY, false, true),
                            new FieldSpec.Time("time", new Label("Zeit", "Time"), Label.EMPTY, false))))),
            Actors.of(ACTORS.stream()
                    .map(id -> new Actor(
                            new ActorId(id), 1, id, List.of(), Level.STATE, null, null, null, null, "", ANNA, NOW))
                    .toList()),
            List.of(),
            List.of());

    /// An event: what, by whom, in which month of 2024.
    record Event(String tag, String actor, int month) {

        boolean is(Event wanted) {
            return tag.equals(wanted.tag) && actor.equals(wanted.actor) && month == wanted.month;
        }
    }

    @Provide
    Arbitrary<List<List<Event>>> projects() {
        return events().list().ofMaxSize(4).list().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    Arbitrary<Event> events() {
        return Combinators.combine(Arbitraries.of(TAGS), Arbitraries.of(ACTORS), Arbitraries.integers().between(1, 3))
                .as(Event::new);
    }

    @Property(tries = 25)
    void exactlyThePostsWithOneEventOfWhichAllIsTrueAreFound(
            @ForAll("projects") List<List<Event>> before,
            @ForAll("projects") List<List<Event>> after,
            @ForAll("events") Event wanted)
            throws IOException {
        Path folder = Files.createTempDirectory("one-mark");
        try (LuceneIndex index = LuceneIndex.open(folder, Folder.BERLIN, () -> {})) {
            Folder posts = new Folder();
            List<Post> all = new ArrayList<>();
            for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
                all.add(posts.add("1", "2024-04-01T23:17:00+02:00", "Meldung Nummer " + i));
            }
            write(posts, all, before);
            new CatchUp(index, posts).run(Always.GO_ON);
            assertEquals(expected(all, before, wanted), found(index, wanted));
            write(posts, all, after);
            for (Post post : all.subList(0, after.size())) {
                index.put(posts.entry(post, "1"));
            }
            List<List<Event>> now = new ArrayList<>(after);
            now.addAll(before.subList(Math.min(after.size(), before.size()), before.size()));
            assertEquals(expected(all, now, wanted), found(index, wanted));
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static void write(Folder posts, List<Post> all, List<List<Event>> events) {
        for (int i = 0; i < events.size(); i++) {
            Post post = all.get(i);
            List<Mark> marks = new ArrayList<>();
            for (Event event : events.get(i)) {
                LocalDate first = LocalDate.of(2024, event.month(), 10);
                Map<String, FieldValue> values = Map.of(
                        "category", FieldValue.Choice.of(event.tag()),
                        "actors", FieldValue.Actors.of(event.actor()),
                        "time", new FieldValue.Time(first, first.plusDays(3), ""));
                marks.add(new Mark(
                        new ItemId("m" + marks.size()), 1, "event", Anchor.in(post.text(), new Span(0, 7)), values,
                        ANNA, NOW,
                        Origin.HAND));
            }
            posts.write(new Sheet(new SheetKey(post.id(), ANNA), 1, marks, List.of(), List.of(), List.of(), List.of()));
        }
    }

    private static Set<String> expected(List<Post> all, List<List<Event>> events, Event wanted) {
        Set<String> expected = new TreeSet<>();
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).stream().anyMatch(event -> event.is(wanted))) {
                expected.add(all.get(i).text());
            }
        }
        return expected;
    }

    private static Set<String> found(LuceneIndex index, Event wanted) throws IOException {
        String query =
                "[ereignis typ:" + wanted.tag() + " urheber:" + wanted.actor() + " zeit:2024-0" + wanted.month() + "]";
        return index.search(new SearchRequest(query, Set.of(), null, SortBy.OLDEST, 0, 50), NAMES).rows().stream()
                .map(hit -> hit.headline())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
