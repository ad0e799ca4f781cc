package org.randnotiz.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.randnotiz.exchange.formats.ImportSelection;
import org.randnotiz.gates.Seeded;
import org.randnotiz.german.HeaderLine;
import org.randnotiz.post.Post;
import org.randnotiz.post.Source;

@Seeded
class TextImportTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "01.04.2024, 23:17",
        "1.4.24 23:17 Uhr",
        "Montag, 1. April 2024, 23.17 Uhr",
        "2024-04-01T23:17+02:00",
        "01.04.2024 um 23:17",
        "#12 hans_m · 01.04.2024, 23:17",
        "01.04.2024, 23:17 von hans_m"
    })
    void everyFormOfHeaderBeginsAPost(String header) throws IOException {
        Basket basket = new Basket();
        Basket.read("02.01.2024, 08:00\nDavor.\n" + header + "\nErster Absatz.\n\nZweiter am 14.05.2024 um 20 Uhr.\n",
                basket);
        Post post = basket.posts.getLast();
        assertEquals(
                List.of(2, header, "2024-04-01T23:17+02:00", "Erster Absatz.\n\nZweiter am 14.05.2024 um 20 Uhr.", 3L),
                List.of(
                        basket.posts.size(),
                        post.published().raw(),
                        String.valueOf(post.published().iso()),
                        post.text(),
                        post.provenance().line()));
    }

    @Test
    void thePartsOfAHeaderBecomeThoseOfThePost() throws IOException {
        assertEquals(
                List.of(
                        "[unbekannt hans_m #12 2024-04-01T23:17+02:00 MINUTE NONE 1] a",
                        "[forum null #13 2024-04-01T23:17:05+02:00 SECOND STATED 3] b",
                        "[agentur null #null 2024-03-31T03:30+02:00 MINUTE GAP 5] c",
                        "[unbekannt null #null 2024-10-27T02:30+02:00 MINUTE OVERLAP 7] d",
                        "[unbekannt null #null 2024-07-01T23:17+01:00 MINUTE STATED_OUT_OF_SEASON 9] e",
                        "[unbekannt null #null 2024-04-02 DAY NONE 12] f"),
                described("""
                    #12 hans_m · 01.04.2024, 23:17
                    a
                    #13 · FORUM · 01.04.2024, 23:17:05 MESZ
                    b
                    31.03.2024, 02:30 von Agentur Nord
                    c
                    27.10.2024, 02:30
                    d
                    01.07.2024, 23:17 MEZ
                    e

                    02.04.2024
                    f
                    """));
    }

    @Test
    void whatIsWrongIsSaidWithFileAndLine() throws IOException {
        Basket basket = new Basket();
        ImportReport report = Basket.read("""

            Vorspann ohne Kopf.
            01.04.2024, 23:17
            02.04.2024, 08:00
            Text.
            31.02.2024, 10:00
            Mitten im Text, ohne Tag.
            Dienstag, 01.04.2024, 25:10
            Mehr.

            31.04.2024
            Steht für sich.
            31.06.2024
            steht im Text.
            Gestern, 23:17
            Relativ.
            Dienstag, 1. April 2024, 10:00
            Falscher Wochentag.
            """, basket);
        assertEquals(
                List.of(
                        "WARNING import.noHeader [] datei.txt:2",
                        "WARNING import.emptyPost [] datei.txt:3",
                        "WARNING import.noSuchDay [31.02.2024, 10:00] datei.txt:6",
                        "WARNING import.noSuchTime [Dienstag, 01.04.2024, 25:10] datei.txt:8",
                        "WARNING import.noSuchDay [31.04.2024] datei.txt:11",
                        "WARNING import.almostInText [31.06.2024] datei.txt:13",
                        "WARNING import.relativeTime [Gestern, 23:17] datei.txt:15",
                        "WARNING import.weekday [] datei.txt:17"),
                Basket.problems(report));
        assertEquals(
                List.of(
                        "[unbekannt null #null null DAY NONE 2] Vorspann ohne Kopf.",
                        "[unbekannt null #null 2024-04-02T08:00+02:00 MINUTE NONE 4] Text.",
                        "[unbekannt null #null null DAY NONE 6] Mitten im Text, ohne Tag.",
                        "[unbekannt null #null null DAY NONE 8] Mehr.",
                        "[unbekannt null #null null DAY NONE 11] Steht für sich.\n31.06.2024\nsteht im Text.",
                        "[unbekannt null #null null DAY NONE 15] Relativ.",
                        "[unbekannt null #null 2024-04-01T10:00+02:00 MINUTE NONE 17] Falscher Wochentag."),
                basket.posts.stream().map(TextImportTest::described).toList());
    }

    @Test
    void linesThatLookLikeHeadersAndWereNotTakenAreCountedAndShown() throws IOException {
        ImportReport report = Basket.read("""
                01.04.2024, 23:17
                Ein Beitrag.

                Posted by Hans on April 2, 2024 at 11:17 PM in Politics
                Noch einer.

                [02.04.24, 23:19:05] Eva: Und | noch einer, der so lang ist, dass er nicht ganz gezeigt werden kann.
                """, new Basket());
        assertEquals(
                List.of(
                        "WARNING import.missedHeaders [2, 4: Posted by Hans on April 2, 2024 at 11:17 PM in Politics; "
                                + "7: [02.04.24, 23:19:05] Eva: Und / noch einer, der so lang ist,…] datei.txt:4"),
                Basket.problems(report));
    }

    @Test
    void aFileThatBecomesOnePostThoughItSeemsToHoldSeveralIsAnError() throws IOException {
        Basket basket = new Basket();
        ImportReport report = Basket.read("""
                hans_m schrieb am 01.04.2024 um 23:17 Uhr:
                Ein Beitrag.

                eva schrieb am 02.04.2024 um 08:05 Uhr:
                Noch einer.
                """, basket);
        assertEquals(1, basket.posts.size());
        assertEquals(
                List.of(
                        "WARNING import.noHeader [] datei.txt:1",
                        "ERROR import.noneTaken [2, 1: hans_m schrieb am 01.04.2024 um 23:17 Uhr:; "
                                + "4: eva schrieb am 02.04.2024 um 08:05 Uhr:] datei.txt:1"),
                Basket.problems(report));
    }

    @Test
    void theLineAboveAQuotationIsNoMissedHeaderWhereThereAreOthers() throws IOException {
        ImportReport report = Basket.read(
                "01.04.2024, 23:17\nText.\n\nhans_m schrieb am 01.04.2024 um 20:17 Uhr:\n> Zitat\n", new Basket());
        assertEquals(List.of(), Basket.problems(report));
    }

    @Test
    void anAgencyOrBlogThatAHeaderNamesIsTheSourceAlsoIfTheProjectDoesNotKnowIt() throws IOException {
        Basket basket = new Basket();
        ImportReport report = Basket.read("""
                01.04.2024, 23:17 – Agentur Meridian
                Eins.
                02.04.2024, 23:17 · Blog Randlage
                Zwei.
                dpa, 03.04.2024, 23:17
                Drei.
                04.04.2024, 23:17 – AGENTUR MERIDIAN
                Vier.
                05.04.2024, 23:17 – Hans Meier
                Fünf.
                """, basket);
        assertEquals(
                List.of("agentur-meridian", "blog-randlage", "dpa", "agentur-meridian", "unbekannt"),
                basket.posts.stream().map(Post::source).toList());
        assertEquals(
                List.of("Agentur Meridian", "Blog Randlage", "dpa"),
                basket.sources.stream().map(Source::name).toList());
        assertEquals("Hans Meier", basket.posts.getLast().author());
        assertEquals(
                List.of(
                        new SourceCount("agentur-meridian", "Agentur Meridian", 2),
                        new SourceCount("unbekannt", "Unbekannt", 1),
                        new SourceCount("blog-randlage", "Blog Randlage", 1),
                        new SourceCount("dpa", "dpa", 1)),
                report.sources());
    }

    @Test
    void aDateInRunningTextStartsNoPost() throws IOException {
        String text =
                "am 14.05.2024 findet das Treffen statt,\nam 15.05.2024, 20:00 Uhr der Empfang.\n> 01.04.2024, 23:17";
        assertEquals(List.of(text), Basket.texts("01.04.2024, 23:17\n" + text));
    }

    @Test
    void theTextIsKeptToTheLastCharacter() throws IOException {
        String text =
                "  Ein\u00A0NBSP, ein\u00ADTrennstrich,\r\n \t\r\nein\u200BNichts\uFEFF, A\u0308 und \uD83D\uDE0A,\n\n\n"
                        + "Tab\tund\rWagenrücklauf\u2028\u0085\f.  \u00A0";
        assertEquals(
                List.of(text), Basket.texts("\uFEFF\r\n01.04.2024, 23:17\r\n\r\n \r\n" + text + "\r\n\r\n\t\r\n"));
    }

    @Test
    void aByteOrderMarkBetweenJoinedFilesHidesNoHeader() throws IOException {
        assertEquals(List.of("a", "b"), Basket.texts("\uFEFF01.04.2024, 23:17\na\n\uFEFF02.04.2024, 23:17\nb\n"));
    }

    @Test
    void theNoteIsOnePostWithItsTimeAndText() throws IOException {
        Path note = Path.of("samples", "kasan-note.txt");
        Basket basket = new Basket();
        ImportReport report = ImportSelection.of(List.of(note)).read(Basket.CONTEXT, basket, ProgressListener.NONE);
        String all = Files.readString(note);
        Post post = basket.posts.getFirst();
        assertEquals(
                List.of(
                        1L,
                        1L,
                        List.of(),
                        "2024-04-01T23:17+02:00",
                        all.substring(all.indexOf('\n') + 1).stripTrailing(),
                        "Eigentümliche Randinformation aufgrund der Anschläge in Moskau",
                        "kasan-note.txt"),
                List.of(
                        report.posts(),
                        report.added(),
                        report.problems().kept(),
                        String.valueOf(post.published().iso()),
                        post.text(),
                        post.headline(),
                        post.provenance().file()));
    }

    @Test
    void importingTheSameTwiceAddsNothing() throws IOException {
        Basket basket = new Basket();
        String file = "01.04.2024, 23:17\nEins.\n02.04.2024, 23:17\nZwei.\n01.04.2024, 23:17\nEins.\n";
        ImportReport first = Basket.read(file, basket);
        ImportReport second = Basket.read(file.replace("\n", "\r\n"), basket);
        assertEquals(
                List.of(3L, 2L, 1L, 3L, 0L, 3L, 2),
                List.of(
                        first.posts(),
                        first.added(),
                        first.known(),
                        second.posts(),
                        second.added(),
                        second.known(),
                        basket.posts.size()));
    }

    @Test
    void aPostBeyondAllMeasureIsLeftOutAndTheOthersAreThere() throws IOException {
        Basket basket = new Basket();
        String line = "x".repeat(1_000_000);
        ImportReport report = Basket.read(
                "01.04.2024, 10:00\nEins.\n01.04.2024, 11:00\nNull\n" + (line + "\n").repeat(4)
                        + "01.04.2024, 12:00\nZwei.\n01.04.2024, 13:00\n" + line.repeat(5) + "\n01.04.2024, 14:00\n"
                        + line.repeat(3),
                basket);
        assertEquals(
                List.of("Eins.", "Zwei.", line.repeat(3)),
                basket.posts.stream().map(Post::text).toList());
        assertEquals(
                List.of(
                        "ERROR import.postTooLong [4] datei.txt:3",
                        "ERROR import.postTooLong [4] datei.txt:11"),
                Basket.problems(report));
    }

    @Test
    void blanksWithoutEndAreNeitherTextNorTrouble() throws IOException {
        String blanks = " ".repeat(200_000) + "\n";
        assertEquals(
                List.of("a" + blanks + "b   ", "c"),
                Basket.texts("01.04.2024, 10:00\n" + blanks + "a" + blanks + "b   \n" + blanks.repeat(30)
                        + "01.04.2024, 11:00\n" + "c\n" + blanks.repeat(25)));
    }

    @Test
    void everyProblemOfAHopelessFileIsCountedAndTheFirstAreKept() throws IOException {
        ImportReport report = Basket.read("01.04.2024, 23:17\n".repeat(20_000), new Basket());
        assertEquals(
                List.of(20_000L, 500),
                List.of(report.problems().warnings(), report.problems().kept().size()));
    }

    /// Texts of any characters, cut into lines of any kind, come back exactly: only what the writer of the file could
    /// not have meant otherwise is excluded, lines that are headers themselves and blank lines around the text.
    @Property(tries = 500)
    void whatIsWrittenIsReadBack(@ForAll("posts") List<String> texts, @ForAll("ends") String end) throws IOException {
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            file.append("0%d.04.2024, 23:17".formatted(i + 1)).append(end);
            file.append(end.repeat(i % 3)).append(texts.get(i)).append(end.repeat(1 + i % 2));
        }
        assertEquals(texts, Basket.texts(file.toString()));
    }

    @Provide
    Arbitrary<List<String>> posts() {
        return Arbitraries.of(
                "Wort", " ", "\n", "\r\n", "\r", "\u00A0", "\u00AD", "\u200B", "\uFEFF", "😊", "ä", "A\u0308", "\u2028",
                "\t", "„", "01.04.2024", "Zeile\nZeile", "\u0000", "\u0085", "#12", ":")
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(parts -> String.join("", parts))
                .filter(TextImportTest::isPlainText)
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> ends() {
        return Arbitraries.of("\n", "\r\n");
    }

    private static boolean isPlainText(String text) {
        List<String> lines = List.of(text.split("\r\n|\r|\n", -1));
        return !lines.getFirst().isBlank()
                && !lines.getLast().isBlank()
                && text.indexOf('\u0000') < 0
                && lines.stream().allMatch(line -> HeaderLine.of(line) instanceof HeaderLine.None);
    }

    /// However the bytes are served, in whatever portions, the same posts come out.
    @Property(tries = 200)
    void theSizeOfThePortionsDoesNotMatter(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            text.append(Stream.of("Wort ", "ä", "😊", "\r\n", "\n", "\r", "01.04.2024, 23:17\n", "\u00A0")
                    .skip(random.nextInt(8))
                    .findFirst()
                    .orElseThrow());
        }
        Basket whole = new Basket();
        Basket portions = new Basket();
        Basket.read(text.toString(), whole);
        ImportSelection.of(Portions.of(text.toString(), random)).read(Basket.CONTEXT, portions, ProgressListener.NONE);
        assertEquals(whole.posts, portions.posts);
    }

    private static List<String> described(String file) throws IOException {
        Basket basket = new Basket();
        Basket.read(file, basket);
        return new ArrayList<>(basket.posts.stream().map(TextImportTest::described).toList());
    }

    private static String described(Post post) {
        return "[%s %s #%s %s %s %s %d] %s"
                .formatted(
                        post.source(),
                        post.author(),
                        post.number(),
                        post.published().iso(),
                        post.published().precision(),
                        post.published().note(),
                        post.provenance().line(),
                        post.text());
    }
}
