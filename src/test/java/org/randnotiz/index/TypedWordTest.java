package org.randnotiz.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.codebook.Label;
import org.randnotiz.german.morphology.WordScanner;
import org.randnotiz.index.document.GermanAnalysis;
import org.randnotiz.index.query.LuceneQueries;
import org.randnotiz.index.query.Seeking;
import org.randnotiz.post.Post;
import org.randnotiz.search.Hits;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.search.meaning.Meaning;
import org.randnotiz.search.meaning.Names;
import org.randnotiz.search.query.ParsedQuery;
import org.randnotiz.search.query.QueryText;

/// A word that is being typed, among the sample posts and generated ones: what is found grows fewer with each letter, and has all
/// that the finished word finds.
@SuppressWarnings("NullAway") // what is there before all tests
final class TypedWordTest {

    private static final long SEED = 20_240_401;
    private static final int GENERATED = 1_000;

    @TempDir
    private static Path place;

    private static LuceneIndex index;
    private static DirectoryReader reader;
    private static PostGenerator generator;
    private static Names names;
    private static GermanAnalysis analysis;
    private static String samples;

    @BeforeAll
    static void build() throws IOException {
        samples = Files.readString(Path.of("samples", "lage-zentralasien.txt"))
                + Files.readString(Path.of("samples", "kasan-note.txt"));
        generator = new PostGenerator(SEED, GermanWords.of(20_000, SEED, Path.of("samples")));
        names = new Names(
                new Codebook("none", 1, Label.EMPTY, List.of(), List.of()), generator.actors(), List.of(), List.of());
        analysis = GermanAnalysis.load();
        Folder folder = new Folder();
        index = LuceneIndex.open(place, Folder.BERLIN, () -> {});
        for (String text : samples.split("\n\n")) {
            Post post = folder.add("samples", null, text);
            index.put(folder.entry(post, "samples"));
        }
        for (int number = 0; number < GENERATED; number++) {
            index.put(generator.entry(number, "generated"));
        }
        index.commit();
        reader = DirectoryReader.open(FSDirectory.open(place));
    }

    @AfterAll
    static void close() throws IOException {
        reader.close();
        index.close();
    }

    @Test
    void eachLetterOfAWordOfTheSamplesFindsNoOtherPostsThanTheOneBefore() throws IOException {
        assertEquals(List.of(), faults(words(samples)));
    }

    @Test
    void eachLetterOfAWordOfGeneratedPostsFindsNoOtherPostsThanTheOneBefore() throws IOException {
        Set<String> words = new LinkedHashSet<>();
        IntStream.range(0, 800).map(number -> 5 * number).mapToObj(rank -> generator.words().at(rank))
                .forEach(words::add);
        assertEquals(List.of(), faults(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Regierungen", "gingen", "Verbände", "Verbaende", "verhandelt", "Außenministerien", "Sicherheitsthemen",
        "Verteidigungsbündnissen", "Schadensersatz", "Staatsgäste", "Lavrov", "Zelensky", "Kazan", "Terror-Bekämpfung",
        "Terrorbekämpfungen", "russisch-islamischem", "IS-K", "geplanten", "Waffenstillstandsverhandlungen", "ließen",
        "liessen", "größten", "Moskaus", "Politikerinnen", "Gefangener"
    })
    void eachLetterNarrows(String word) throws IOException {
        assertEquals(List.of(), faults(List.of(word)));
    }

    @Test
    void theWordBeingTypedIsFoundFromItsFirstLettersOn() throws IOException {
        Map<String, Boolean> found = new TreeMap<>();
        for (String typed : List.of("Minist", "Kasan Tal", "Regie", "Regier", "Regieru", "Talib", "Lavr", "Terr")) {
            found.put(typed, hits(typed, true).total() > 0);
        }
        assertEquals(Set.of(true), Set.copyOf(found.values()), found::toString);
    }

    @Test
    void theOrderStaysWhenTheWordIsFinished() throws IOException {
        List<String> typed = rows(hits("Ministerium", true));
        List<String> finished = rows(hits("Ministerium", false));
        assertTrue(finished.size() > 2, finished::toString);
        assertEquals(finished, typed.subList(0, finished.size()));
    }

    private static List<String> rows(Hits hits) {
        return hits.rows().stream().map(hit -> hit.post().value()).toList();
    }

    private static Hits hits(String query, boolean typing) throws IOException {
        return index.search(SearchRequest.of(query, 60).typing(typing), names);
    }

    private static Set<String> words(String text) {
        Set<String> found = new LinkedHashSet<>();
        WordScanner words = new WordScanner();
        words.start(text, List.of());
        while (words.next()) {
            String word = text.substring(words.start(), words.end());
            if (word.codePoints().noneMatch(Character::isDigit)) {
                found.add(word);
            }
        }
        return found;
    }

    /// Where a letter more finds more, or the finished word does.
    private static List<String> faults(Collection<String> words) throws IOException {
        List<String> faults = new ArrayList<>();
        IndexSearcher searcher = new IndexSearcher(reader);
        for (String word : words) {
            org.apache.lucene.search.Query before = null;
            String earlier = "";
            for (int end = 1; end <= word.length(); end++) {
                String typed = word.substring(0, end);
                org.apache.lucene.search.Query now = lucene(QueryText.typing(typed));
                if (before != null && isMore(searcher, now, before)) {
                    faults.add(typed + " finds more than " + earlier);
                }
                if (isMore(searcher, lucene(QueryText.parse(typed)), now)) {
                    faults.add(typed + " finds more when it is finished");
                }
                before = now;
                earlier = typed;
            }
        }
        return faults;
    }

    private static org.apache.lucene.search.Query lucene(ParsedQuery parsed) {
        return new LuceneQueries(new Seeking(analysis), PostGenerator.ZONE).of(Meaning.of(parsed, names).query());
    }

    private static boolean isMore(
            IndexSearcher searcher, org.apache.lucene.search.Query these, org.apache.lucene.search.Query those)
            throws IOException {
        return searcher.count(new BooleanQuery.Builder()
                .add(these, Occur.FILTER)
                .add(those, Occur.MUST_NOT)
                .build()) > 0;
    }
}
