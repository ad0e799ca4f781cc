package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.randnotiz.post.PostId;
import org.randnotiz.search.ContextLine;
import org.randnotiz.search.ContextLines;
import org.randnotiz.search.Hit;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.search.SortBy;
import org.randnotiz.search.completion.Completion;

/// What helps with asking and reading answers, on the sample project: completions, offers, lines in context, similar posts.
@SuppressWarnings("NullAway") // JUnit fills the fields before the tests
final class SearchAidsTest {

    @TempDir
    private static Path folder;

    @AutoClose
    private static SampleProject samples;

    @BeforeAll
    static void open() throws IOException {
        samples = SampleProject.in(folder);
    }

    /// The caret stands at `|`; what is replaced stands before the arrow. The first few are given, the best first.
    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '§', value = {
        "ver| # ver > verfasser:",
        "Kasan zuv| # zuv > zuverlässigkeit:, zuv > zuversicht:, zuv > zuversichtlich",
        "-urt| # urt > urteil:",
        "quelle:| # > Forum, > \"Blog Randlage\", > \"Agentur Meridian\", > Agentur",
        "quelle:\"Agentur M| # \"Agentur M > \"Agentur Meridian\"",
        "stand:ein| # ein > eingereicht",
        "akteur:Tad| # Tad > \"Tadschikische Regierung\", Tad > \"Tadschikisches Außenministerium\"",
        "[er| # er > ereignis",
        "[ereignis ty| # ty > typ:",
        "[ereignis typ:üb| # üb > Übereinkunft",
        "[ereignis typ:AG| # AG > AGREE",
        "[ereignis empfänger:tali| # tali > Taliban",
        "[wiedergabe spr| # spr > sprecher:",
        "[marke stimme:| # > bericht, > wiedergabe, > meinung, > urteil",
        "kontext:terro| # terro > Terrorismus, terro > terrorism",
        "glaubwürdigkeit:wahr| # wahr > \"wahrscheinlich wahr\"",
        "wiederholung:| # > ja, > nein",
        "hat:wie| # wie > Wiedergabe",
        "Kasa| # Kasa > Kasachstan, Kasa > Kasan",
        "Außenm| Kasan # Außenm > Außenministerium Russlands, Außenm > Außenministerium in Moskau",
        "Randin| # Randin > Randinformation",
        "\"enge Zu| #",
        "Kasan | #",
        "| #",
    })
    void aQueryCanGoOn(String typed, String expected) throws IOException {
        int caret = typed.indexOf('|');
        String query = typed.replace("|", "");
        List<Completion> completions = samples.searching().complete(query, caret, Locale.GERMAN);
        List<String> first = completions.stream()
                .map(one -> (one.replaces().of(query) + " > " + one.text().strip()).strip())
                .distinct()
                .toList();
        List<String> wanted = expected == null ? List.of() : List.of(expected.split(", "));
        assertEquals(wanted, first.subList(0, Math.min(wanted.size(), first.size())), () -> "offered: " + first);
        assertEquals(wanted.isEmpty(), first.isEmpty(), () -> "offered: " + first);
    }

    @Test
    void namesAreCompletedInEnglishToo() throws IOException {
        assertEquals(
                List.of("voice:", "\"Agentur Meridian\"", "event", "recipients:"),
                List.of(
                        first("voi", Locale.ENGLISH),
                        first("source:agentur", Locale.ENGLISH),
                        first("[ev", Locale.ENGLISH),
                        first("[event reci", Locale.ENGLISH)));
    }

    private static String first(String query, Locale language) throws IOException {
        return samples.searching().complete(query, query.length(), language).getFirst().text().strip();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
        "Kaasn # Kasan = Kasan",
        "Taliban Kaasn Treffen # Kasan = Taliban Kasan Treffen",
        "Anerkenung # Anerkennung = Anerkennung",
        "Ausenministerium OR Kasan # Außenministerium = Außenministerium OR Kasan",
        "Kasan #",
        "-Kaasn Moskau #",
        "Xqzwv #",
        "verfasser:Ostkruez #",
    })
    void aWordThatNoPostHasIsAnsweredWithOneThatWasMeant(String query, String expected) throws IOException {
        assertEquals(
                expected == null ? "" : expected,
                samples.searching().offers(SearchRequest.of(query, 1)).stream()
                        .map(offer -> offer.instead() + " = " + offer.query())
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void everyPlaceHasALineWithItsContext() throws IOException {
        SearchRequest request = new SearchRequest("Anerkennung", Set.of(), null, SortBy.OLDEST, 0, 50);
        ContextLines all = samples.searching().inContext(request);
        ContextLine first = all.lines().getFirst();
        assertEquals(
                List.of(
                        "4 | lädt man schlecht ein.  Aus meiner Sicht geht es dabei nicht um | Anerkennung"
                                + " | . Eine Streichung von der Liste wäre zunächst nur ein innerrussischer",
                        List.of(),
                        false),
                List.of(shown(first), all.problems(), all.more()));
    }

    @Test
    void linesComePostByPostAndNoneTwice() throws IOException {
        SearchRequest whole = new SearchRequest("Taliban", Set.of(), null, SortBy.OLDEST, 0, 50);
        List<ContextLine> all = samples.searching().inContext(whole).lines();
        List<ContextLine> parts = new ArrayList<>();
        int from = 0;
        boolean more = true;
        while (more) {
            ContextLines part = samples.searching()
                    .inContext(new SearchRequest("Taliban", Set.of(), null, SortBy.OLDEST, from, 3));
            parts.addAll(part.lines());
            from = part.next();
            more = part.more();
        }
        long inNote = all.stream().filter(line -> samples.name(line.post()).equals("note")).count();
        assertEquals(List.of(all.size() + " lines", true, 4L),
                List.of(parts.size() + " lines", parts.equals(all), inNote));
    }

    private static String shown(ContextLine line) {
        return samples.name(line.post()) + " | " + line.before().strip() + " | " + line.found() + " | "
                + line.after().strip();
    }

    @Test
    void aPostThatQuotesAnotherIsLikeIt() throws IOException {
        assertEquals(
                List.of("11", "20"),
                List.of(similar("10"), similar("18")));
    }

    private static String similar(String name) throws IOException {
        PostId post = samples.find("", SortBy.OLDEST).rows().stream()
                .map(Hit::post)
                .filter(id -> samples.name(id).equals(name))
                .findFirst()
                .orElseThrow();
        return samples.name(samples.searching().similar(post, 3).getFirst().post());
    }
}
