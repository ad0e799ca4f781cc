package org.randnotiz.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.randnotiz.post.Post;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.text.Anchor;
import org.randnotiz.text.Span;

class AnnotatedImportTest {

    @ParameterizedTest
    @ValueSource(strings = {"json", "jsonl"})
    void exportedImportedIntoAnEmptyProjectAndExportedAgainIsTheSameToTheByte(String format) throws IOException {
        String exported = NoteProject.exported(format, NoteProject.header(), List.of(NoteProject.annotated()));
        Basket basket = new Basket();
        ImportReport report = read("export." + format, exported, basket);
        String again = NoteProject.exported(format, NoteProject.headerOf(basket), NoteProject.posts(basket));
        assertEquals(exported, again);
        assertEquals(
                List.of("NOTE annotated.exported [2024-04-03T09:00:00Z, jk, alle Beiträge] export." + format + ":0"),
                Basket.problems(report));
        assertEquals(List.of("[annotated]", 1L, 1L, 1L),
                List.of(report.formats().toString(), report.posts(), report.added(), report.annotated()));
    }

    @Test
    void whatIsReadIsWhatWasWritten() throws IOException {
        AnnotatedPost note = NoteProject.annotated();
        Basket basket = new Basket();
        read("export.json", NoteProject.exported("json", NoteProject.header(), List.of(note)), basket);
        assertEquals(
                List.of(
                        note.post(),
                        List.of(note.sheets().get(1), note.sheets().get(0)),
                        NoteProject.CODEBOOK,
                        List.of(NoteProject.SOURCES.get(1)),
                        List.of(NoteProject.PEOPLE.get(2), NoteProject.PEOPLE.get(0)),
                        "[russische-regierung, russland, taliban]"),
                List.of(
                        basket.posts.getFirst(),
                        basket.sheets,
                        Objects.requireNonNull(basket.codebook),
                        basket.sources,
                        basket.people,
                        basket.actors.stream().map(actor -> actor.id().value()).toList().toString()));
    }

    @Test
    void marksFindTheirWordsInThePostThatIsThereWithOtherLineEnds() throws IOException {
        AnnotatedPost note = NoteProject.annotated();
        Post unix = note.post();
        String text = unix.text().replace("\n", "\r\n");
        Basket basket = new Basket();
        basket.post(
                new Post(unix.id(), unix.published(), unix.source(), null, null, unix.title(), text, null, "de",
                        unix.provenance()),
                List.of());
        ImportReport report = read("a.json", NoteProject.exported("json", NoteProject.header(), List.of(note)), basket);
        List<Mark> marks = basket.sheets.getFirst().marks();
        assertEquals(
                List.of(0L, 0L, 4, true),
                List.of(
                        report.added(),
                        report.problems().errors(),
                        marks.size(),
                        marks.stream().allMatch(mark -> mark.anchor().holdsIn(text))));
    }

    @Test
    void aMarkThatAFileHasOnTheCopyStandsOnTheOriginal() throws IOException {
        AnnotatedPost note = NoteProject.annotated();
        String text = note.post().text();
        int copy = text.lastIndexOf("die Taliban");
        Basket basket = new Basket();
        ImportReport report = read("a.json", withFirstMark(note, new Span(copy, copy + 11)), basket);
        int original = text.indexOf("die Taliban", 200);
        assertEquals(0, report.problems().errors());
        assertEquals(
                new Span(original, original + 11),
                firstMark(basket).anchor().span());
    }

    @Test
    void aMarkThatAFileHasAcrossTheBorderOfTheCopyIsLeftOutAndNamed() throws IOException {
        AnnotatedPost note = NoteProject.annotated();
        Basket basket = new Basket();
        ImportReport report = read("a.json", withFirstMark(note, new Span(1000, 1060)), basket);
        assertEquals(true, Basket.problems(report).stream().anyMatch(line -> line.contains("annotated.copy")));
        assertEquals(3, basket.sheets.stream().mapToInt(sheet -> sheet.marks().size()).sum());
    }

    private static Mark firstMark(Basket basket) {
        return basket.sheets.stream()
                .flatMap(sheet -> sheet.mark(new ItemId("m1")).stream())
                .findFirst()
                .orElseThrow();
    }

    /// The note as a file that has its first mark elsewhere.
    private static String withFirstMark(AnnotatedPost note, Span span) throws IOException {
        List<Sheet> sheets = note.sheets().stream()
                .map(sheet -> sheet.withMarks(sheet.marks().stream()
                        .map(mark -> mark.id().value().equals("m1")
                                ? mark.on(Anchor.in(note.post().text(), span))
                                : mark)
                        .toList()))
                .toList();
        return NoteProject.exported(
                "json", NoteProject.header(), List.of(new AnnotatedPost(note.post(), sheets)));
    }

    @Test
    void oneLayoutReadsWhatTheOtherSays() throws IOException {
        List<AnnotatedPost> posts = List.of(NoteProject.annotated());
        Basket fromDocument = new Basket();
        Basket fromLines = new Basket();
        read("a.json", NoteProject.exported("json", NoteProject.header(), posts), fromDocument);
        read("ohne-endung", NoteProject.exported("jsonl", NoteProject.header(), posts), fromLines);
        assertEquals(
                List.of(1, fromDocument.posts, fromDocument.sheets),
                List.of(fromLines.posts.size(), fromLines.posts, fromLines.sheets));
    }

    @Test
    void aFileWhoseKeysWereSortedAndWhoseBlanksWereTakenOutIsReadAllTheSame() throws IOException {
        String document = NoteProject.exported("json", NoteProject.header(), List.of(NoteProject.annotated()));
        String compact = document.replaceAll("\n *", "");
        int actors = compact.lastIndexOf("\"actors\":");
        int people = compact.indexOf("\"people\":", actors);
        String moved =
                "{" + compact.substring(actors, people) + compact.substring(1, actors) + compact.substring(people);
        Basket basket = new Basket();
        ImportReport report = read("a.json", "\uFEFF" + moved, basket);
        assertEquals(
                List.of("NOTE annotated.exported [2024-04-03T09:00:00Z, jk, alle Beiträge] a.json:0", 1, 3),
                List.of(Basket.problems(report).getFirst(), basket.posts.size(), basket.actors.size()));
    }

    @Test
    void everyFaultIsNamedWithItsLineAndTheGoodPartIsKept() throws IOException {
        Faults faults = new Faults();
        faults.add("text altered", "Die russische Regierung hat jetzt", "Die Regierung von Russland hat jetzt");
        faults.add("other id", "\"id\": \"ID\"", "\"id\": \"000000000000000000000000\"");
        faults.add("title moved", "\"start\": 0,\n        \"end\": 63,", "\"start\": 1,\n        \"end\": 64,");
        faults.add("no text", "\"text\": \"Eigent", "\"texte\": \"Eigent");
        faults.add("no hash", "\"textSha256\"", "\"sha\"");
        faults.add("quote altered", "\"quote\": \"Die russische Regierung\"", "\"quote\": \"Die russische Rehierung\"");
        faults.add("span beyond text", "\"start\": 64,\n          \"end\": 87",
                "\"start\": 99964,\n          \"end\": 99987");
        faults.add("span turned round", "\"start\": 64,\n          \"end\": 87",
                "\"start\": 87,\n          \"end\": 64");
        faults.add("empty span",
                "\"start\": 64,\n          \"end\": 87,\n          \"quote\": \"Die russische Regierung\"",
                "\"start\": 64,\n          \"end\": 64,\n          \"quote\": \"\"");
        faults.add("id twice", "\"id\": \"m1\"", "\"id\": \"m2\"");
        faults.add("bad mark id", "\"id\": \"m1\"", "\"id\": \"M 1\"");
        faults.add("mark is no object", "\"marks\": [", "\"marks\": [ 7,");
        faults.add("marks is no array", "\"marks\": [", "\"marks\": 7, \"more\": [");
        faults.add("bad time of a mark", "\"by\": \"jk\",\n          \"at\": \"2024-04-02T08:00:00Z\"",
                "\"by\": \"jk\",\n          \"at\": \"gestern\"");
        faults.add("bad kind of value", "\"kind\": \"scale\",\n              \"step\"",
                "\"kind\": \"skala\",\n              \"step\"");
        faults.add("trailing comma in a post", "\"language\": \"de\",", "\"language\": \"de\",,");
        faults.add("name twice", "\"author\": null", "\"author\": null, \"author\": null");
        faults.add("published contradicts", "\"published\": \"2024-04-01T23:17", "\"published\": \"2024-04-01T23:18");
        faults.add("unknown key", "\"author\": null", "\"farbe\": \"rot\"");
        faults.add("newer", "\"formatVersion\": 1,", "\"formatVersion\": 2,");
        faults.add("no version", "\"formatVersion\": 1,", "");
        faults.add("other format", "randnotiz-annotated", "something-else");
        faults.add("other offsets", "UTF-16 code units, half-open", "bytes");
        faults.add("bracket missing behind a post", "    }\n  ],\n  \"sources\"", "    }\n  \"sources\"");
        faults.add("bracket too many in a mark", "\"origin\": \"hand\"\n        }",
                "\"origin\": \"hand\"\n        }}}");
        faults.add("too deep", "\"publishedNote\": \"none\"",
                "\"deep\": " + "[".repeat(50) + "]".repeat(50));
        faults.add("number beyond use", "\"textLength\": ", "\"textLength\": 1e999999");
        faults.add("codebook without id", "\"id\": \"note\"", "\"ident\": \"note\"");
        faults.add("bad actor", "\"level\": \"group\"", "\"level\": \"haufen\"");
        faults.add("bad counts", "\"posts\": 1,", "\"posts\": 2,");
        faults.add("text behind the end", "\"judgements\": 1\n  }\n}", "\"judgements\": 1\n  }\n} {");
        assertEquals("""
                text altered: [ERROR annotated.textChanged [ID] -19] 0 0 3
                other id: [ERROR annotated.id [000000000000000000000000] -1] 0 0 3
                title moved: [ERROR annotated.quote [ID, title, 1..64] -15] 0 0 3
                no text: [NOTE annotated.unknownKey [texte] -19, ERROR json.missing [1, text] -19] 0 0 3
                no hash: [NOTE annotated.unknownKey [sha] -21, ERROR json.missing [1, textSha256] -21] 0 0 3
                quote altered: [ERROR annotated.quote [ID, m1, 64..87] -7] 1 3 3
                span beyond text: [ERROR annotated.quote [ID, m1, 99964..99987] -5] 1 3 3
                span turned round: [ERROR json.refused [9] -5] 1 3 3
                empty span: [ERROR annotated.quote [ID, m1, 64..64] -5] 1 3 3
                id twice: [ERROR annotated.idTwice [ID, m2] 18] 1 3 3
                bad mark id: [ERROR json.value [17, id, M 1] 0] 1 3 3
                mark is no object: [ERROR annotated.value [ID, marks] 0] 1 4 3
                marks is no array: [NOTE annotated.unknownKey [more] -47, ERROR annotated.value [ID, marks] 0] 1 0 3
                bad time of a mark: [ERROR json.value [17, at, gestern] 1] 1 3 3
                bad kind of value: [ERROR json.value [23, kind, skala] 0] 1 3 3
                trailing comma in a post: [ERROR json.syntax [24] 0, WARNING annotated.incomplete [0] ] 0 0 3
                name twice: [ERROR json.twice [23, author] 0, WARNING annotated.incomplete [0] ] 0 0 3
                published contradicts: [WARNING annotated.published [ID] -2] 1 4 3
                unknown key: [NOTE annotated.unknownKey [farbe] -10] 1 4 3
                newer: [ERROR annotated.newer [2, 1] 0] 0 0 0
                no version: [ERROR annotated.noHeader [] 166] 0 0 0
                other format: [ERROR annotated.noHeader [] 0] 0 0 0
                other offsets: [ERROR annotated.offsets [] 0] 0 0 0
                bracket missing behind a post: [ERROR annotated.broken [] 2] 1 4 0
                bracket too many in a mark: [ERROR annotated.broken [] 1] 0 0 0
                too deep: [ERROR json.bounds [1] -6, WARNING annotated.incomplete [0] ] 0 0 3
                number beyond use: [ERROR json.bounds [21] 0, WARNING annotated.incomplete [0] ] 0 0 3
                codebook without id: [ERROR json.missing [13, id] -2] 1 4 3
                bad actor: [ERROR json.value [16, level, haufen] 0] 1 4 2
                bad counts: [WARNING annotated.incomplete [1] ] 1 4 3
                text behind the end: [ERROR annotated.broken [] 2] 1 4 3
                """, faults.text());
    }

    /// Collects what becomes of faulty documents: the problems, and how many posts, marks and actors were read.
    private static final class Faults {

        private final StringBuilder text = new StringBuilder();

        void add(String name, String sound, String faulty) throws IOException {
            AnnotatedPost note = NoteProject.annotated();
            String id = note.post().id().value();
            String document = NoteProject.exported("json", NoteProject.header(), List.of(note));
            String wanted = sound.replace("ID", id);
            int place = document.indexOf(wanted);
            assertTrue(place >= 0, () -> "not in the document: " + wanted);
            Basket basket = new Basket();
            ImportReport report =
                    read("a.json", document.substring(0, place) + faulty + document.substring(place + wanted.length()),
                            basket);
            long line = document.substring(0, place).lines().count();
            String problems = report.problems().kept().stream()
                    .filter(problem -> !problem.code().equals("annotated.exported"))
                    .map(problem -> "%s %s %s %s".formatted(problem.severity(), problem.code(), problem.arguments(),
                            problem.line() == 0 ? "" : problem.line() - line))
                    .toList()
                    .toString();
            text.append("%s: %s %d %d %d\n"
                    .formatted(
                            name,
                            problems.replace(id, "ID"),
                            basket.posts.size(),
                            basket.sheets.stream().mapToInt(sheet -> sheet.marks().size()).sum(),
                            basket.actors.size()));
        }

        String text() {
            return text.toString();
        }
    }

    private static ImportReport read(String name, String json, Basket basket) throws IOException {
        return Basket.read(name, json.getBytes(StandardCharsets.UTF_8), basket);
    }
}
