package org.randnotiz.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.randnotiz.actor.Actors;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.codebook.Label;
import org.randnotiz.gates.Seeded;
import org.randnotiz.german.morphology.Word;
import org.randnotiz.index.document.GermanAnalysis;
import org.randnotiz.index.document.PackedWord;
import org.randnotiz.index.document.TextWords;
import org.randnotiz.post.Post;
import org.randnotiz.post.PostId;
import org.randnotiz.project.PersonId;
import org.randnotiz.search.Hit;
import org.randnotiz.search.Hits;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.search.meaning.Names;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Origin;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.SheetKey;
import org.randnotiz.text.Anchor;
import org.randnotiz.text.Span;

/// Whatever a post holds, it is found, and so are the others.
@Seeded
@SuppressWarnings("NullAway") // what a test has put there is there
final class StrangeTextTest {

    private static final Names NAMES = new Names(
            new Codebook("none", 1, Label.EMPTY, List.of(), List.of()), Actors.NONE, List.of(), List.of());

    private static GermanAnalysis analysis;
    private static LuceneIndex one;
    private static Path place;

    @TempDir
    Path folder;

    @BeforeContainer
    static void load() throws IOException {
        analysis = GermanAnalysis.load();
        place = Files.createTempDirectory("strange");
        one = LuceneIndex.open(place, Folder.BERLIN, () -> {});
    }

    @AfterContainer
    static void close() throws IOException {
        one.close();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2-\u0308", "7-\u0651", "2\u2011\u0308", "\u0308-\u0308", "A-\u0308", "\u01C5", "\u0130", "\u0130-\u0130",
        "x-\u01C5",
        "1-\u0308-2", "\uFB03en", "STRA\u1E9EE", "\uD800", "\uDC00a", "a\uD83D", "Politiker*\u0308innen", "IS-\u0308K",
        "\u0308\u0308\u0308", "\uFDFA", "\u200D-\u200D", "12\u20E3"
    })
    void aWordOfStrangeLettersIsFoundBesideAnOrdinaryOne(String word) throws IOException {
        try (LuceneIndex index = LuceneIndex.open(folder, Folder.BERLIN, () -> {})) {
            Folder posts = new Folder();
            Post strange = posts.add("1", "2024-04-01T23:17:00+02:00", "Moskau " + word + " schweigt.");
            Post ordinary = posts.add("1", "2024-04-02T23:17:00+02:00", "Moskau schweigt.");
            assertTrue(new CatchUp(index, posts).run(Always.GO_ON));
            assertEquals(Set.of(ordinary.id(), strange.id()), Set.copyOf(found(index, "Moskau")));
            assertEquals(List.of(), index.unsearchable(1));
            found(index, word);
        }
    }

    @Test
    void aMarkOfATypeNobodyKnowsIsCountedUnderItsName() throws IOException {
        try (LuceneIndex index = LuceneIndex.open(folder, Folder.BERLIN, () -> {})) {
            Folder posts = new Folder();
            Post post = posts.add("1", "2024-04-01T23:17:00+02:00", "Moskau schweigt.");
            posts.write(marked(post, "a;b=c%", Map.of(), Instant.EPOCH));
            assertTrue(new CatchUp(index, posts).run(Always.GO_ON));
            Hit hit = index.search(SearchRequest.of("Moskau", 1), NAMES).rows().getFirst();
            assertEquals(Map.of("a;b=c%", 1), hit.marks());
        }
    }

    @Test
    void aPostThatCannotBeTakenApartStaysInTheListAndIsNamed() throws IOException {
        try (LuceneIndex index = LuceneIndex.open(folder, Folder.BERLIN, () -> {})) {
            Folder posts = new Folder();
            Post broken = posts.add("1", "2024-04-01T23:17:00+02:00", "Moskau schweigt.");
            Post whole = posts.add("1", "2024-04-02T23:17:00+02:00", "Moskau redet.");
            String nothing = null; // no file brings such a value: it stands for whatever nobody has thought of
            posts.write(marked(broken, "note", Map.of("text", new FieldValue.Text(nothing)), Instant.EPOCH));
            assertTrue(new CatchUp(index, posts).run(Always.GO_ON));
            assertEquals(List.of(whole.id()), found(index, "Moskau"));
            assertEquals(Set.of(whole.id(), broken.id()), Set.copyOf(found(index, "")));
            assertEquals(List.of(broken.id()), index.unsearchable(10));
        }
    }

    @Test
    void aMarkOfAYearThatNoClockReachesIsFoundWithTheOthers() throws IOException {
        try (LuceneIndex index = LuceneIndex.open(folder, Folder.BERLIN, () -> {})) {
            Folder posts = new Folder();
            Post post = posts.add("1", "2024-04-01T23:17:00+02:00", "Moskau schweigt.");
            posts.write(marked(post, "actor", Map.of(), Instant.MAX));
            assertTrue(new CatchUp(index, posts).run(Always.GO_ON));
            assertEquals(List.of(post.id()), found(index, "Moskau"));
        }
    }

    @Property(tries = 2000)
    void everyTextComesToTermsThatAreNotEmpty(@ForAll("texts") String text) {
        TextWords words = new TextWords(analysis).read(text, List.of());
        for (int i = 0; i < words.count(); i++) {
            for (Word.Step step : PackedWord.unpack(words.packed(i)).steps()) {
                assertTrue(step.exact().stream().noneMatch(String::isEmpty), "a term as written is empty");
                assertTrue(step.found().stream().noneMatch(String::isEmpty), "a term to be found by is empty");
            }
            assertTrue(words.start(i) < words.end(i), "a word has letters");
            assertTrue(words.end(i) <= text.length(), "a word ends within the text");
        }
    }

    @Property(tries = 2000)
    void everyQueryIsAnswered(@ForAll("texts") String query) throws IOException {
        SearchRequest request = SearchRequest.of(query, 5);
        Hits finished = one.search(request, NAMES);
        Hits typed = one.search(request.typing(true), NAMES);
        assertTrue(finished.rows().size() <= finished.total(), "what is shown is counted");
        assertTrue(typed.rows().size() <= typed.total(), "what is shown while typing is counted");
    }

    @Property(tries = 300)
    void whateverAPostHoldsItsNeighbourIsFound(@ForAll("texts") String text) throws IOException {
        Folder posts = new Folder();
        Post neighbour = posts.add("1", "2024-04-02T23:17:00+02:00", "Moskau schweigt über Kasan.");
        Post strange = posts.add("1", null, "Moskau " + text);
        one.put(posts.entry(strange, "1"));
        one.put(posts.entry(neighbour, "1"));
        assertTrue(found(one, "Moskau Kasan").contains(neighbour.id()), "the neighbour is found");
        assertEquals(List.of(), one.unsearchable(1));
        for (Span span : one.find(SearchRequest.of("Moskau", 1), strange.text(), NAMES)) {
            assertTrue(span.end() <= strange.text().length(), "a hit lies in the text");
        }
        one.remove(strange.id());
        one.remove(neighbour.id());
    }

    /// Letters of all kinds, and what they are joined by: mostly those that fold to more or to nothing.
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> strange = Arbitraries.of(
                "\u0308", "\u0651", "\u20E3", "\u01C5", "\u0130", "\u0131", "\u1E9E", "\uFB03", "\uFB06", "\uFDFA",
                "\u200D", "\u00AD",
                "\u2011", "-", "-", "\u2019", "*", ":", "_", ".", ",", "'", "\uD800", "\uDC00", "\uD83D\uDC69",
                "\u0149", "\u1F82",
                "\u00BD", "\u2460", "\u0661", "\u096B", "\uFF11", "\u2163", "\u1D7D8");
        Arbitrary<String> plain = Arbitraries.of(
                "2", "7", "15", "K", "s", "Is", "er", "en", "Innen", "Regierung", "Straßen", "ä", "ae", " ", " ", "\n",
                "14.5.", "1.000", "23:17");
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(3);
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(5, strange),
                net.jqwik.api.Tuple.of(5, plain),
                net.jqwik.api.Tuple.of(1, any))
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    private static Sheet marked(Post post, String type, Map<String, FieldValue> values, Instant at) {
        PersonId anna = new PersonId("anna");
        Anchor anchor = Anchor.in(post.text(), new Span(0, 6));
        return new Sheet(
                new SheetKey(post.id(), anna),
                1,
                List.of(new Mark(new ItemId("m1"), 1, type, anchor, values, anna, at, Origin.HAND)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<PostId> found(LuceneIndex index, String query) throws IOException {
        return index.search(SearchRequest.of(query, 50), NAMES).rows().stream()
                .map(Hit::post)
                .sorted(Comparator.comparing(PostId::value))
                .toList();
    }
}
