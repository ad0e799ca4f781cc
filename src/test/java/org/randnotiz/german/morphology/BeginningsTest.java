package org.randnotiz.german.morphology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.actor.Actors;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.codebook.Label;
import org.randnotiz.index.Folder;
import org.randnotiz.index.LuceneIndex;
import org.randnotiz.index.document.Fields;
import org.randnotiz.index.document.GermanAnalysis;
import org.randnotiz.index.query.Sought;
import org.randnotiz.index.query.WordField;
import org.randnotiz.post.Post;
import org.randnotiz.search.Hit;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.search.meaning.Names;

/// The short beginnings of words that the index keeps find what looking through all words finds.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class BeginningsTest {

    private static final Names NAMES = new Names(
            new Codebook("none", 1, Label.EMPTY, List.of(), List.of()), Actors.NONE, List.of(), List.of());

    @TempDir
    private Path place;

    @Test
    void everyShortBeginningFindsThePostsThatHaveAWordThatBeginsSo() throws IOException {
        Folder folder = new Folder();
        List<String> texts = new ArrayList<>(Arrays.asList(
                Files.readString(Path.of("samples", "lage-zentralasien.txt")).split("\n\n")));
        texts.add("Лавров говорит. 北京 Ein 𝒜𝒷𝒸-Zeichen, Öl, ä, œuvre, 14.05.2024 und G7-Gipfel.");
        List<Post> posts = texts.stream().map(text -> folder.add("i1", null, text)).toList();
        try (LuceneIndex index = LuceneIndex.open(place, Folder.BERLIN, () -> {})) {
            for (Post post : posts) {
                index.put(folder.entry(post, "i1"));
            }
            index.commit();
            Set<String> beginnings = beginnings(texts);
            Map<String, Integer> expected = new TreeMap<>();
            Map<String, Integer> found = new TreeMap<>();
            try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(place))) {
                IndexSearcher searcher = new IndexSearcher(reader);
                for (String beginning : beginnings) {
                    Query begins = WordField.TEXT.query(new Sought.Starting(beginning));
                    found.put(beginning, searcher.count(begins));
                    expected.put(beginning, searcher.count(either(beginning)));
                }
            }
            assertEquals(expected, found);
        }
    }

    private static Query either(String beginning) {
        return new org.apache.lucene.search.BooleanQuery.Builder()
                .add(new PrefixQuery(new Term(Fields.TEXT, beginning)),
                        org.apache.lucene.search.BooleanClause.Occur.SHOULD)
                .add(new PrefixQuery(new Term(Fields.EXACT, beginning)),
                        org.apache.lucene.search.BooleanClause.Occur.SHOULD)
                .build();
    }

    /// All beginnings of up to three letters of all words, and some that no word has.
    private static Set<String> beginnings(List<String> texts) throws IOException {
        Set<String> beginnings = new TreeSet<>(List.of("qqx", "zx", "xyq"));
        GermanAnalysis analysis = GermanAnalysis.load();
        WordScanner words = new WordScanner();
        for (String text : texts) {
            words.start(text, List.of());
            while (words.next()) {
                for (Word.Step step : analysis.word(text, words.start(), words.end(), words.opening()).steps()) {
                    List<String> terms = new ArrayList<>(step.exact());
                    terms.addAll(step.found());
                    for (String term : terms) {
                        for (int letters = 1; letters <= term.codePointCount(0, term.length())
                                && letters <= 3; letters++) {
                            beginnings.add(term.substring(0, term.offsetByCodePoints(0, letters)));
                        }
                    }
                }
            }
        }
        return beginnings;
    }

    @Test
    void allWordsThatBeginSoAreShown() throws IOException {
        Folder folder = new Folder();
        Post post = folder.add("i1", null, "Das Außenministerium geht, die Ministerin ging; ein Minimum.");
        try (LuceneIndex index = LuceneIndex.open(place, Folder.BERLIN, () -> {})) {
            index.put(folder.entry(post, "i1"));
            Map<String, List<String>> shown = new TreeMap<>();
            for (String query : List.of("mi*", "min*", "minis*", "ge*", "geh*")) {
                Hit hit = index.search(SearchRequest.of(query, 5), NAMES).rows().getFirst();
                shown.put(
                        query,
                        hit.snippet().hits().stream().map(span -> span.of(hit.snippet().text())).toList());
            }
            assertEquals(
                    Map.of(
                            "mi*", List.of("Außenministerium", "Ministerin", "Minimum"),
                            "min*", List.of("Außenministerium", "Ministerin", "Minimum"),
                            "minis*", List.of("Außenministerium", "Ministerin"),
                            "ge*", List.of("geht", "ging"),
                            "geh*", List.of("geht", "ging")),
                    shown);
        }
    }
}
