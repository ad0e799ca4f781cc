package org.randnotiz.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.ActorId;
import org.randnotiz.actor.Actors;
import org.randnotiz.actor.Level;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.codebook.Label;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.index.document.PostPlace;
import org.randnotiz.post.Post;
import org.randnotiz.post.Source;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.Person;
import org.randnotiz.project.PersonId;
import org.randnotiz.project.Role;
import org.randnotiz.search.Hit;
import org.randnotiz.search.Hits;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.search.Snippet;
import org.randnotiz.search.SortBy;
import org.randnotiz.search.meaning.Names;
import org.randnotiz.sheet.HandOver;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Origin;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.SheetKey;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.text.Anchor;
import org.randnotiz.text.Span;

@SuppressWarnings("NullAway") // what a test has put there is there
final class LuceneIndexTest {

    private static final PersonId ANNA = new PersonId("anna");
    private static final PersonId BEN = new PersonId("ben");
    private static final Instant NOW = Instant.parse("2024-04-02T08:00:00Z");

    private static final Names NAMES = new Names(
            new Codebook(
                    "small",
                    1,
                    Label.EMPTY,
                    List.of(),
                    List.of(new MarkType("actor", new Label("Akteur", "Actor"), "A", "blue", null, List.of()))),
            Actors.NONE,
            List.of(new Source("forum", "Forum", List.of()), new Source("meridian", "Meridian", List.of())),
            List.of(new Person(ANNA, "Anna Weber", Role.ANALYST), new Person(BEN, "Ben Kern", Role.EDITOR)));

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

    /// The note, with its second copy folded, and four short posts; named by letters in the tests.
    private Map<String, Post> sample() throws IOException {
        String note = note();
        String body = note.substring(note.indexOf('\n') + 1);
        String text = note + "\n" + body;
        Post noted = posts.add("1", "2024-04-01T23:17:00+02:00", "forum", "Grenzgänger", text);
        posts.repeats(noted, new Span(note.length() + 1, text.length()));
        Map<String, Post> all = Map.of(
                "note", noted,
                "office", posts.add("1", "2024-04-03T10:00:00+02:00", "meridian", "Anna Meier",
                        "Das Ministerium in Kabul schweigt. Der IS erklärte nichts."),
                "old", posts.add("1", "2023-01-05T10:00:00+01:00", "Die ISKP bekennt sich in Moskau."),
                "khorasan",
                posts.add("2", "2024-05-06T10:00:00+02:00", "Der Islamische Staat Khorasan schweigt nicht."),
                "timeless", posts.add("2", null, "Kazan im Nebel. Ein Wort im Dunkeln."));
        assertTrue(new CatchUp(index, posts).run(Watching.all()));
        return all;
    }

    private static String note() {
        return """
                Eigentümliche Randinformation aufgrund der Anschläge in Moskau:
                Die russische Regierung hat jetzt die Taliban offiziell eingeladen, an dem 15 internationalen \
                Russisch-Islamischen Treffen in Kasan vom 14 bis zum 19 Mai teilzunehmen. Das richtet sich gegen den IS-K.
                Das russische Außenministerium erklärte, die geplanten Gespräche würden keine Anerkennung des islamischen \
                Emirates bedeuten.""";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '§', value = {
        "Ministerium # note office",
        "aussenministerium # note",
        "Außenministeriums # note",
        "Islamischer Treffen # note",
        "IS-K # note",
        "K # ",
        "Kasan # note timeless",
        "Taliban Kasan # note",
        "Kabul Kasan # ",
        "Kabul OR Kasan # note office timeless",
        "schweigt # khorasan office",
        "schweigt -nicht # office",
        "-schweigt # note old timeless",
        "-schweigt -Moskau # timeless",
        "schweigt (Kabul OR Khorasan) # khorasan office",
        "\"Islamische Staat\" # khorasan",
        "\"Staat Islamische\" # ",
        "\"islamischen Treffen\" # note",
        "\"Russisch-Islamischen Treffen in Kasan\" # note",
        "exakt:schweigt # khorasan office",
        "exakt:schweigen # ",
        "schweigen # khorasan office",
        "exakt:\"des islamischen Emirates\" # note",
        "exakt:\"islamischen Emirate\" # ",
        "exakt:IS-K # note",
        "Aussenmin* # note",
        "minist* # note office",
        "Kasna~ # note timeless",
        "§§ # khorasan note office old timeless",
        "verfasser:Meier # office",
        "verfasser:\"Anna Meier\" # office",
        "verfasser:Grenz* # note",
        "verfasser:* # note office",
        "titel:* Kabul # office",
        "datum:* schweigt # khorasan office",
        "Mini?terium # office",
        "schwe*gt # khorasan office",
        "M?ni* # office",
        "quelle:meridian # office",
        "titel:Anschlag # note",
        "titel:Kasan # timeless",
        "datum:2024-04 # note office",
        "datum:2024-04-01 # note",
        "datum:01.04.2024 # note",
        "datum:2023..2024-04-02 # note old",
        "datum:2024-05.. # khorasan",
        "datum:..2023 # old",
        "wiederholung:ja # note",
        "wiederholung:nein schweigt # khorasan office",
    })
    void aQueryFinds(String query, String expected) throws IOException {
        Map<String, Post> all = sample();
        assertEquals(expected == null ? "" : expected,
                names(all, index.search(SearchRequest.of(query, 50), NAMES)));
    }

    @Test
    void theNameOfAnActorStandsForAllItsNamesUnlessInQuotes() throws IOException {
        Map<String, Post> all = sample();
        Names names = new Names(
                NAMES.codebook(),
                Actors.of(List.of(actor("isk", "IS-K", "ISKP", "Islamischer Staat Khorasan"))),
                NAMES.sources(),
                NAMES.people());
        assertEquals(
                List.of("khorasan note old", "khorasan note old", "note", "khorasan"),
                List.of(
                        names(all, index.search(SearchRequest.of("IS-K", 50), names)),
                        names(all, index.search(SearchRequest.of("Islamischer Staat Khorasan", 50), names)),
                        names(all, index.search(SearchRequest.of("\"IS-K\"", 50), names)),
                        names(all, index.search(SearchRequest.of("IS-K schweigt", 50), names))));
    }

    @Test
    void hitsAreSortedByTimeWithTimelessPostsLast() throws IOException {
        Map<String, Post> all = sample();
        assertEquals(
                List.of("khorasan office note old timeless", "old note office khorasan timeless"),
                List.of(
                        inOrder(all, index.search(request("", SortBy.NEWEST, 0, 50), NAMES)),
                        inOrder(all, index.search(request("", SortBy.OLDEST, 0, 50), NAMES))));
    }

    @Test
    void hitsComePageByPage() throws IOException {
        Map<String, Post> all = sample();
        Hits second = index.search(request("", SortBy.OLDEST, 2, 2), NAMES);
        assertEquals("office khorasan of 5", inOrder(all, second) + " of " + second.total());
    }

    @Test
    void aRowSaysAllThatAListShows() throws IOException {
        Post post = sample().get("office");
        posts.write(sheet(post, ANNA, true));
        index.put(posts.entry(post, "1"));
        Hit expected = new Hit(
                post.id(),
                post.published().moment(),
                "Das Ministerium in Kabul schweigt. Der IS erklärte nichts.",
                List.of(new Span(19, 24)),
                new Snippet("Das Ministerium in Kabul schweigt. Der IS erklärte nichts.", List.of(new Span(19, 24))),
                "meridian",
                "Anna Meier",
                Map.of(ANNA, SheetState.SUBMITTED),
                Map.of("actor", 1),
                false);
        assertEquals(List.of(expected), index.search(SearchRequest.of("Kabul", 50), NAMES).rows());
    }

    @Test
    void aRepeatedPassageIsNotFoundTwiceAndIsSaid() throws IOException {
        sample();
        Hit hit = index.search(SearchRequest.of("Emirates", 50), NAMES).rows().getFirst();
        assertEquals(List.of(true, 1), List.of(hit.repeats(), hit.snippet().hits().size()));
    }

    @Test
    void aSnippetShowsTheWordsAsWritten() throws IOException {
        sample();
        Snippet snippet = index.search(SearchRequest.of("Ministerium islamisch", 50), NAMES)
                .rows()
                .getFirst()
                .snippet();
        assertEquals(
                Set.of("Russisch-Islamischen", "Außenministerium"),
                new TreeSet<>(snippet.hits().stream().map(span -> span.of(snippet.text())).toList()));
    }

    @Test
    void wordsAreFoundInATextAsInTheIndex() {
        String text = "Das Außenministerium schwieg zum Russisch-Islamischen Treffen; Moskau nicht.";
        assertEquals(
                List.of("Außenministerium", "Russisch-Islamischen Treffen"),
                index.find(SearchRequest.of("Ministerium \"islamischen treffen\" -Moskau", 1), text, NAMES).stream()
                        .map(span -> span.of(text))
                        .toList());
    }

    @Test
    void postsAreChosenByTheStateOfAPersonsSheetOrAnybodys() throws IOException {
        Map<String, Post> all = sample();
        for (Map.Entry<String, PersonId> entry : Map.of("note", ANNA, "office", BEN).entrySet()) {
            Post post = all.get(entry.getKey());
            posts.write(sheet(post, entry.getValue(), entry.getValue().equals(ANNA)));
            index.put(posts.entry(post, "1"));
        }
        assertEquals(
                List.of("note", "", "office", "khorasan office old timeless", "khorasan old timeless", "note office"),
                List.of(
                        states(all, ANNA, SheetState.SUBMITTED),
                        states(all, BEN, SheetState.SUBMITTED),
                        states(all, null, SheetState.DRAFT),
                        states(all, ANNA, SheetState.NEW),
                        states(all, null, SheetState.NEW),
                        states(all, null, SheetState.SUBMITTED, SheetState.DRAFT)));
    }

    @ParameterizedTest
    @CsvSource({
        "stand:eingereicht, note", "state:submitted, note", "person:anna, note", "hat:akteur, note", "has:actor, note"
    })
    void marksAndStatesCanBeAskedForInTheQuery(String query, String expected) throws IOException {
        Map<String, Post> all = sample();
        Post post = all.get("note");
        posts.write(sheet(post, ANNA, true));
        index.put(posts.entry(post, "1"));
        assertEquals(expected, names(all, index.search(SearchRequest.of(query, 50), NAMES)));
    }

    @ParameterizedTest
    @CsvSource({
        "datum:gestern, search.noDate, 7",
        "Kasan datum:2024-05..2024-03, search.dateTurned, 13",
        "stand:halbfertig, search.noValue, 7",
        "Kasan ..., search.noWord, 7",
        "\"Kasan, search.quote, 1"
    })
    void whatIsWrongWithAQueryIsSaidWithItsPlace(String query, String code, String place) throws IOException {
        sample();
        Problem problem =
                index.search(SearchRequest.of(query, 50), NAMES).problems().getFirst();
        assertEquals(List.of(code, place), List.of(problem.code(), problem.arguments().getFirst().toString()));
    }

    @Test
    void hitsBeyondTheBoundAreNotCountedToTheLast() throws IOException {
        for (int i = 0; i < 10_500; i++) {
            posts.add("1", "2024-01-01T00:00:00Z", "Meldung Nummer " + i + (i % 2 == 0 ? " gerade" : ""));
        }
        new CatchUp(index, posts).run(Watching.all());
        Hits many = index.search(SearchRequest.of("Meldung", 10), NAMES);
        Hits half = index.search(SearchRequest.of("gerade", 10), NAMES);
        Hits all = index.search(SearchRequest.of("", 10), NAMES);
        assertEquals(
                List.of(false, true, 5250L, true, 10_500L),
                List.of(many.exact(), half.exact(), half.total(), all.exact(), all.total()));
        assertTrue(many.total() >= 10_000 && many.total() <= 10_500, () -> "at least " + many.total());
    }

    @Test
    void anEditIsFoundByTheNextSearchAndARemovedPostNoMore() throws IOException {
        Map<String, Post> all = sample();
        Post post = all.get("office");
        posts.write(sheet(post, ANNA, false));
        index.put(posts.entry(post, "1"));
        String edited = names(all, index.search(SearchRequest.of("person:anna", 50), NAMES));
        index.remove(post.id());
        assertEquals(
                List.of("office", ""),
                List.of(edited, names(all, index.search(SearchRequest.of("Kabul", 50), NAMES))));
    }

    @Test
    void aPostsPlaceIsKnown() throws IOException {
        Post post = sample().get("timeless");
        assertEquals(
                List.of(Optional.of(new PostPlace("2", 100, 99)), Optional.empty()),
                List.of(
                        index.place(post.id()),
                        index.place(org.randnotiz.post.PostId.of("x", "y", "z"))));
    }

    @Test
    void whatIsUnchangedIsNotReadAgain() throws IOException {
        sample();
        reopen();
        posts.read = 0;
        new CatchUp(index, posts).run(Watching.all());
        assertEquals(0, posts.read);
    }

    @Test
    void onlyWhatChangedWhileClosedIsReadAgain() throws IOException {
        Map<String, Post> all = sample();
        index.close();
        posts.write(sheet(all.get("note"), ANNA, false));
        Post added = posts.add("2", "2024-06-01T12:00:00+02:00", "Nachtrag aus Kabul");
        posts.read = 0;
        open();
        new CatchUp(index, posts).run(Watching.all());
        assertEquals(
                List.of(2, "note", added.id()),
                List.of(
                        posts.read,
                        names(all, index.search(SearchRequest.of("person:anna", 50), NAMES)),
                        index.search(SearchRequest.of("Nachtrag", 50), NAMES)
                                .rows()
                                .getFirst()
                                .post()));
    }

    @Test
    void anImportThatWasTakenBackIsForgotten() throws IOException {
        Map<String, Post> all = sample();
        posts.takeBack("2");
        new CatchUp(index, posts).run(Watching.all());
        assertEquals("note office old", names(all, index.search(SearchRequest.of("", 50), NAMES)));
    }

    @Test
    void aCancelledCatchUpSaysWhatIsMissingAndGoesOnThere() throws IOException {
        for (int i = 0; i < 1000; i++) {
            posts.add("1", null, "Meldung Nummer " + i);
        }
        boolean complete = new CatchUp(index, posts).run(new Watching(200));
        Hits some = index.search(SearchRequest.of("Meldung", 10), NAMES);
        int first = posts.read;
        boolean completeNow = new CatchUp(index, posts).run(Watching.all());
        Hits all = index.search(SearchRequest.of("Meldung", 10), NAMES);
        assertEquals(
                List.of(false, 1000L, true, 1000L, 0L, 1000),
                List.of(complete, some.total() + some.behind(), completeNow, all.total(), all.behind(), posts.read));
        assertTrue(first < 1000 && some.behind() > 0, () -> first + " read, " + some.behind() + " behind");
    }

    @Test
    void aDeletedIndexIsMadeAnewWithTheSameAnswers() throws IOException {
        sample();
        List<Hits> before = answers();
        index.close();
        OpenIndex.delete(folder);
        open();
        Hits empty = index.search(SearchRequest.of("Kasan", 50), NAMES);
        new CatchUp(index, posts).run(Watching.all());
        assertEquals(List.of(0L, before), List.of(empty.total(), answers()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"truncated", "flipped", "emptied"})
    void anIndexWithAnyOneOfItsFilesDamagedIsMadeAnewWithTheSameAnswers(String damage) throws IOException {
        sample();
        List<Hits> before = answers();
        index.close();
        List<Path> files = files();
        assertFalse(files.isEmpty());
        for (Path file : files) {
            byte[] whole = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            if (whole.length == 0) {
                continue; // the lock, or a file of an index that was made anew since
            }
            Files.write(file, damaged(whole, damage));
            open();
            new CatchUp(index, posts).run(Watching.all());
            assertEquals(before, answers(), () -> damage + ": " + file.getFileName());
            index.close();
        }
        open();
    }

    @Test
    void anIndexOfAnOlderSchemaIsMadeAnew() throws IOException {
        sample();
        List<Hits> before = answers();
        index.close();
        try (var directory = org.apache.lucene.store.FSDirectory.open(folder);
                var writer = new org.apache.lucene.index.IndexWriter(
                        directory, new org.apache.lucene.index.IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("schema", "posts-0", "import:1", "300", "import:2", "200").entrySet());
            writer.commit();
        }
        posts.read = 0;
        open();
        new CatchUp(index, posts).run(Watching.all());
        assertEquals(List.of(5, before), List.of(posts.read, answers()));
    }

    @Test
    void aForeignFileInTheFolderDoesNoHarm() throws IOException {
        Files.writeString(folder.resolve("segments_zz"), "not an index", StandardCharsets.UTF_8);
        index.close();
        open();
        sample();
        assertEquals(1, index.search(SearchRequest.of("Taliban", 50), NAMES).total());
    }

    @Test
    void aSecondIndexOnTheSameFolderOnlyReads() throws IOException {
        Map<String, Post> all = sample();
        try (LuceneIndex second = LuceneIndex.open(folder, Folder.BERLIN, () -> {})) {
            boolean readOnly = second.isReadOnly();
            new CatchUp(second, posts).run(Watching.all());
            assertEquals(
                    List.of(true, false, "note timeless"),
                    List.of(
                            readOnly,
                            index.isReadOnly(),
                            names(all, second.search(SearchRequest.of("Kasan", 50), NAMES))));
        }
    }

    @Test
    void aLockLeftByADeadProcessDoesNotBlock() throws IOException {
        index.close();
        Files.writeString(folder.resolve("write.lock"), "", StandardCharsets.UTF_8);
        open();
        assertFalse(index.isReadOnly());
    }

    private static byte[] damaged(byte[] whole, String damage) {
        return switch (damage) {
            case "truncated" -> java.util.Arrays.copyOf(whole, whole.length / 2);
            case "emptied" -> new byte[0];
            default -> {
                byte[] flipped = whole.clone();
                for (int i = 0; i < 8; i++) {
                    flipped[(int) ((long) i * whole.length / 8)] ^= 0x55;
                }
                yield flipped;
            }
        };
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }

    private List<Hits> answers() throws IOException {
        return List.of(
                index.search(request("Kasan", SortBy.NEWEST, 0, 50), NAMES),
                index.search(request("minist*", SortBy.NEWEST, 0, 50), NAMES),
                index.search(request("", SortBy.OLDEST, 0, 50), NAMES));
    }

    private void reopen() throws IOException {
        index.close();
        open();
    }

    private static SearchRequest request(String query, SortBy sort, int from, int limit) {
        return new SearchRequest(query, Set.of(), null, sort, from, limit);
    }

    private String states(Map<String, Post> all, PersonId person, SheetState... states) throws IOException {
        SearchRequest request = new SearchRequest("", Set.of(states), person, SortBy.NEWEST, 0, 50);
        return names(all, index.search(request, NAMES));
    }

    private static String names(Map<String, Post> all, Hits hits) {
        return String.join(" ", new TreeSet<>(List.of(inOrder(all, hits).split(" "))));
    }

    private static String inOrder(Map<String, Post> all, Hits hits) {
        return hits.rows().stream()
                .map(hit -> all.entrySet().stream()
                        .filter(entry -> entry.getValue().id().equals(hit.post()))
                        .findFirst()
                        .orElseThrow()
                        .getKey())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private static Sheet sheet(Post post, PersonId person, boolean submitted) {
        Anchor anchor = Anchor.in(post.text(), new Span(0, 3));
        Mark mark = new Mark(
                new ItemId("m1" + person.value()), 1, "actor", anchor, Map.of(), person, NOW, Origin.HAND);
        HandOver submit =
                new HandOver(new ItemId("h1" + person.value()), HandOver.Kind.SUBMIT, person, 1, "", person, NOW);
        return new Sheet(
                new SheetKey(post.id(), person),
                1,
                List.of(mark),
                List.of(),
                List.of(),
                submitted ? List.of(submit) : List.of(),
                List.of());
    }

    private static Actor actor(String id, String name, String... aliases) {
        return new Actor(
                new ActorId(id), 1, name, List.of(aliases), Level.GROUP, null, null, null, null, "", ANNA, NOW);
    }

    /// Watches a catch-up, and stops it after some posts.
    private record Watching(long most, java.util.concurrent.atomic.AtomicLong seen) implements CatchUp.Watch {

        static Watching all() {
            return new Watching(Long.MAX_VALUE);
        }

        Watching(long most) {
            this(most, new java.util.concurrent.atomic.AtomicLong());
        }

        @Override
        public void progress(long done, long total) {
            seen.set(done);
        }

        @Override
        public boolean isCancelled() {
            return seen.get() >= most;
        }
    }
}
