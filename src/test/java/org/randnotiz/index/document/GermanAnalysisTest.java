package org.randnotiz.index.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.randnotiz.gates.Seeded;
import org.randnotiz.german.morphology.Lexicon;
import org.randnotiz.german.morphology.Word;
import org.randnotiz.german.morphology.WordForms;
import org.randnotiz.german.morphology.WordScanner;
import org.randnotiz.text.Span;

@Seeded
final class GermanAnalysisTest {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");
    private static final GermanAnalysis ANALYSIS = load();

    /// One line of the table.
    record Pair(String query, String text, boolean matches, String why) {

        @Override
        public String toString() {
            return query + (matches ? " finds " : " does not find ") + text + " (" + why + ")";
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void whatMustMatchMatchesAndNothingElse(Pair pair) {
        assertEquals(pair.matches(), matches(pair.query(), pair.text()), pair::toString);
    }

    @Test
    void theTableIsLargeEnough() {
        List<Pair> table = table().toList();
        long matching = table.stream().filter(Pair::matches).count();
        assertTrue(matching >= 150 && table.size() - matching >= 80, matching + " of " + table.size());
    }

    @Test
    void noPairStandsTwiceInTheTable() {
        List<String> pairs = table().map(pair -> pair.query() + " | " + pair.text()).toList();
        assertEquals(pairs.size(), Set.copyOf(pairs).size());
    }

    @Test
    void everyTermOfAWordCoversTheWordAsWritten() throws IOException {
        String text =
                "Das »Außen\u00ADministerium« zum Russisch-Islamischen Tref\u200Bfen, Mu\u0308nchen: IS-K’s 14.05.2024!";
        Set<String> covered = new TreeSet<>();
        for (Token token : tokens(text, List.of())) {
            covered.add(token.span().of(text));
        }
        assertEquals(
                Set.of(
                        "Das",
                        "Außen\u00ADministerium",
                        "zum",
                        "Russisch-Islamischen",
                        "Tref\u200Bfen",
                        "Mu\u0308nchen",
                        "IS-K’s",
                        "14.05.2024"),
                covered);
    }

    @Test
    void aPartHasTheOffsetsOfTheCompound() throws IOException {
        String text = "Im Außenministerium.";
        assertEquals(
                List.of(new Token("aussenministerium", new Span(3, 19)), new Token("ministerium", new Span(3, 19))),
                tokens(text, List.of()).subList(1, 3));
    }

    @Test
    void aPassageLeftOutHasNoTermsAndKeepsTheOffsetsBehindIt() throws IOException {
        String text = "Kasan ruft. Kasan ruft. Moskau schweigt.";
        assertEquals(
                List.of(
                        new Span(0, 5),
                        new Span(6, 10),
                        new Span(24, 30),
                        new Span(31, 39)),
                tokens(text, List.of(new Span(12, 24))).stream()
                        .map(Token::span)
                        .distinct()
                        .toList());
    }

    @Test
    void theExactChainKeepsEndingsAndHyphens() throws IOException {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream =
                ANALYSIS.exactAnalyzer().tokenStream("text", "Die Ministerinnen des IS-K, Russisch-Islamische")) {
            TermToBytesRefAttribute term = stream.addAttribute(TermToBytesRefAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.getBytesRef().utf8ToString());
            }
            stream.end();
        }
        assertEquals(
                List.of("die", "ministerinnen", "des", "is-k", "russisch-islamische", "russisch", "islamische"), terms);
    }

    @Property(tries = 300)
    void anyTextIsAnalysedWithOffsetsInsideItAndInOrder(@ForAll String text) throws IOException {
        int last = 0;
        for (Token token : tokens(text, List.of())) {
            assertTrue(token.span().fits(text.length()) && !token.span().isEmpty(), token::toString);
            assertTrue(token.span().start() >= last, token::toString);
            assertTrue(!token.term().isEmpty() && token.term().length() < 1000, token::toString);
            last = token.span().start();
        }
    }

    @Property(tries = 300)
    void composedAndDecomposedTextHaveTheSameTerms(@ForAll("germanText") String text) throws IOException {
        assertEquals(
                terms(Normalizer.normalize(text, Normalizer.Form.NFC)),
                terms(Normalizer.normalize(text, Normalizer.Form.NFD)));
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> germanText() {
        return net.jqwik.api.Arbitraries.strings().withChars("abeghnrstuäöüßÄÖÜ -").ofMaxLength(60);
    }

    @Test
    void aWordOfAMillionLettersIsNoTrouble() throws IOException {
        assertEquals(1, tokens("a".repeat(1_000_000), List.of()).stream().map(Token::span).distinct().count());
    }

    @Test
    void whatIsKeptOfAWordIsWhatIsWorkedOutForIt() throws IOException {
        WordForms fresh = new WordForms(Lexicon.load());
        String longest = "Ü".repeat(300) + "berfall";
        for (int round = 0; round < 3; round++) {
            for (String word : List.of("Waffenstillstandsverhandlungen", "gehen", "Gehen", "Ле", "Лавров", "Łódź",
                    "IS-K",
                    "Russisch-Islamischen", "14.05.2024", "Politiker*innen", "a", longest)) {
                for (boolean opening : new boolean[] {false, true}) {
                    assertEquals(
                            fresh.inText(word, opening),
                            ANALYSIS.word("ein " + word + ".", 4, 4 + word.length(), opening),
                            word);
                }
            }
        }
    }

    @Test
    void moreWordsThanCanBeKeptAreStillToldApart() throws IOException {
        WordForms fresh = new WordForms(Lexicon.load());
        GermanAnalysis analysis = GermanAnalysis.load();
        for (int i = 0; i < 600_000; i++) {
            String word = "w" + Integer.toString(i * 7919, 36);
            analysis.packed(word, 0, word.length(), false);
        }
        for (int i = 0; i < 600_000; i += 601) {
            String word = "w" + Integer.toString(i * 7919, 36);
            assertEquals(fresh.inText(word, false), analysis.word(word, 0, word.length(), false), word);
        }
    }

    private record Token(String term, Span span) {}

    private static List<String> terms(String text) throws IOException {
        return tokens(text, List.of()).stream().map(Token::term).toList();
    }

    private static List<Token> tokens(String text, List<Span> without) throws IOException {
        List<Token> tokens = new ArrayList<>();
        try (WordStream stream = ANALYSIS.stream(false).of(text, without)) {
            TermToBytesRefAttribute term = stream.getAttribute(TermToBytesRefAttribute.class);
            OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.getBytesRef().utf8ToString(),
                        new Span(offset.startOffset(), offset.endOffset())));
            }
            stream.end();
        }
        return tokens;
    }

    /// Whether every word of the query is in the text, as the search box has it.
    private static boolean matches(String query, String text) {
        List<List<String>> places = new ArrayList<>();
        WordScanner words = new WordScanner();
        words.start(text, List.of());
        while (words.next()) {
            for (Word.Step step : ANALYSIS.word(text, words.start(), words.end(), words.opening()).steps()) {
                places.add(step.found());
            }
        }
        words.start(query, List.of());
        while (words.next()) {
            if (!found(ANALYSIS.asked(query.substring(words.start(), words.end())), places)) {
                return false;
            }
        }
        return true;
    }

    private static boolean found(WordForms.Asked asked, List<List<String>> places) {
        if (places.stream().anyMatch(place -> !Collections.disjoint(place, asked.whole()))) {
            return true;
        }
        int length = asked.steps().size();
        for (int from = 0; length > 1 && from + length <= places.size(); from++) {
            boolean all = true;
            for (int i = 0; i < length; i++) {
                all &= !Collections.disjoint(places.get(from + i), asked.steps().get(i).found());
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    static Stream<Pair> table() {
        try (InputStream in = GermanAnalysisTest.class.getResourceAsStream("german-analysis.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(GermanAnalysisTest::pair)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pair pair(String line) {
        String[] columns = line.split("\\|");
        assertEquals(4, columns.length, line);
        String yes = columns[2].strip();
        assertTrue(yes.equals("yes") || yes.equals("no"), line);
        return new Pair(unescaped(columns[0]), unescaped(columns[1]), yes.equals("yes"), columns[3].strip());
    }

    private static String unescaped(String column) {
        return ESCAPE.matcher(column.strip())
                .replaceAll(match -> String.valueOf((char) Integer.parseInt(match.group(1), 16)));
    }

    private static GermanAnalysis load() {
        try {
            return GermanAnalysis.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
