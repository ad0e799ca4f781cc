package org.randnotiz.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.randnotiz.exchange.formats.Exporters;
import org.randnotiz.json.JsonObject;
import org.randnotiz.json.JsonText;
import org.randnotiz.json.UnreadableJsonException;
import org.randnotiz.post.PostId;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.text.Anchor;
import org.randnotiz.text.Span;

class AnnotatedExportTest {

    private static final Path GUIDE = Path.of("docs", "annotated-json.md");

    /// The golden file is the example of the guide itself, so that the guide is never out of date. What is written is
    /// left in `target` to be put there.
    @Test
    void theGuideShowsTheNoteExactlyAsItIsExported() throws IOException {
        String exported = NoteProject.exported("json", NoteProject.header(), List.of(NoteProject.annotated()));
        Files.writeString(Path.of("target", "annotated-json.example.json"), exported);
        String guide = Files.readString(GUIDE);
        int start = guide.lastIndexOf("```json\n") + "```json\n".length();
        assertEquals(guide.substring(start, guide.indexOf("```", start)), exported);
    }

    @Test
    void bothLayoutsFitTheSchema() throws IOException {
        List<AnnotatedPost> posts = List.of(NoteProject.annotated());
        assertEquals(
                List.of(List.of(), List.of(), List.of(), List.of()),
                List.of(
                        AnnotatedSchema.document(NoteProject.exported("json", NoteProject.header(), posts)),
                        AnnotatedSchema.document(NoteProject.exported("json", NoteProject.header(), List.of())),
                        AnnotatedSchema.lines(NoteProject.exported("jsonl", NoteProject.header(), posts)),
                        AnnotatedSchema.lines(NoteProject.exported("jsonl", NoteProject.header(), List.of()))));
    }

    @Test
    void theNoteHasItsTimeItsTitleAndOneRepetition() throws IOException, UnreadableJsonException {
        JsonObject post = post(NoteProject.annotated());
        List<JsonObject> repetitions = post.list("repetitions", json -> json);
        assertEquals(
                List.of("2024-04-01T23:17+02:00", "Eigentümliche Randinformation aufgrund der Anschläge in Moskau:", 1,
                        "1.0"),
                List.of(
                        post.text("published"),
                        post.object("title").text("quote"),
                        repetitions.size(),
                        repetitions.getFirst().number("likeness").toString()));
    }

    @Test
    void linesComeInTheOrderInWhichTheyAreNamed() throws IOException {
        String lines = NoteProject.exported("jsonl", NoteProject.header(), List.of(NoteProject.annotated()));
        Pattern start = Pattern.compile("^\\{\"record\":\"(\\w+)\"(,\"id\":\"([\\w-]+)\")?.*");
        List<String> records = lines.lines()
                .map(line -> start.matcher(line).replaceFirst("$1 $3").strip())
                .toList();
        assertEquals(
                List.of(
                        "header",
                        "person jk",
                        "person mw",
                        "source forum",
                        "actor russland",
                        "actor russische-regierung",
                        "actor taliban",
                        "post " + NoteProject.note().id(),
                        "end"),
                records);
    }

    @Test
    void aPostThatCannotBeLoadedIsNamedAndTheOthersAreWritten() throws IOException {
        AnnotatedPost note = NoteProject.annotated();
        PostId lost = new PostId("0123456789abcdef01234567");
        List<ExportCandidate> candidates = new ArrayList<>();
        candidates.add(new ExportCandidate() {
            @Override
            public PostId id() {
                return lost;
            }

            @Override
            public AnnotatedPost load() throws IOException {
                throw new IOException("Sektor defekt");
            }
        });
        NoteProject.candidates(List.of(note)).forEachRemaining(candidates::add);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportReport report = write("json", candidates.iterator(), ExportFilter.ALL, out, ProgressListener.NONE);
        assertEquals(
                List.of(
                        1L,
                        1L,
                        "[ERROR export.unreadable [" + lost + ", Sektor defekt] null:0]",
                        NoteProject.exported("json", NoteProject.header(), List.of(note))),
                List.of(
                        report.posts(),
                        report.failed(),
                        report.problems().kept().stream().map(Basket::shown).toList().toString(),
                        out.toString(StandardCharsets.UTF_8)));
    }

    @Test
    void aMarkThatStandsElsewhereIsWrittenAsItIsAndNamed() throws IOException {
        AnnotatedPost note = NoteProject.annotated();
        Sheet sheet = note.sheets().getLast();
        Mark mark = sheet.marks().getFirst();
        Mark moved = new Mark(
                mark.id(),
                2,
                mark.type(),
                new Anchor(new Span(1, 4), "xyz"),
                mark.values(),
                mark.by(),
                mark.at(),
                mark.origin());
        AnnotatedPost damaged = new AnnotatedPost(note.post(), List.of(sheet.replacing(mark, moved)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportReport report =
                write("jsonl", NoteProject.candidates(List.of(damaged)), ExportFilter.ALL, out, ProgressListener.NONE);
        assertEquals(
                List.of(
                        "[WARNING export.quote [" + note.post().id() + ", m1, 1..4] null:0]",
                        true,
                        List.of()),
                List.of(
                        report.problems().kept().stream().map(Basket::shown).toList().toString(),
                        out.toString(StandardCharsets.UTF_8).contains("\"start\":1,\"end\":4,\"quote\":\"xyz\""),
                        AnnotatedSchema.lines(out.toString(StandardCharsets.UTF_8))));
    }

    @Test
    void anExportEndedEarlySaysSo() throws IOException {
        ProgressListener cancelled = new ProgressListener() {
            @Override
            public void at(long done, long total, long posts) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        ExportReport report = write(
                "json",
                NoteProject.candidates(List.of(NoteProject.annotated())),
                ExportFilter.ALL,
                new ByteArrayOutputStream(),
                cancelled);
        assertEquals(new ExportReport(0, 0, 0, Problems.NONE, true), report);
    }

    @Test
    void aFilterByPersonKeepsTheirSheetsAndWhatWasDecidedAboutThem() throws IOException {
        AnnotatedPost note = NoteProject.annotated();
        Optional<AnnotatedPost> analysts =
                ExportFilter.people(Set.of(NoteProject.ANALYST)).apply(note);
        Optional<AnnotatedPost> editors = ExportFilter.people(Set.of(NoteProject.EDITOR)).apply(note);
        Optional<AnnotatedPost> others =
                ExportFilter.people(Set.of(NoteProject.PEOPLE.get(1).id())).apply(note);
        assertEquals(
                List.of("[mw: 0 marks, 1 remarks, 1 handOvers, jk: 4 marks, 0 remarks, 1 handOvers]",
                        "[mw: 0 marks, 1 remarks, 1 handOvers]", "none"),
                List.of(shown(analysts), shown(editors), shown(others)));
    }

    @Test
    void aFilterByStateLooksAtWhatOthersDecided() throws IOException {
        AnnotatedPost note = NoteProject.annotated();
        AnnotatedPost untouched = new AnnotatedPost(note.post(), List.of());
        List<String> kept = new ArrayList<>();
        for (SheetState state : SheetState.values()) {
            ExportFilter filter = ExportFilter.states(Set.of(state));
            kept.add(state + " " + filter.apply(note).isPresent() + " " + filter.apply(untouched).isPresent());
        }
        assertEquals(
                List.of("NEW false true", "DRAFT false false", "SUBMITTED false false", "RETURNED true false",
                        "APPROVED false false"),
                kept);
    }

    @Test
    void whatTheFilterLeavesOutIsCounted() throws IOException {
        AnnotatedPost note = NoteProject.annotated();
        ExportReport report = write(
                "jsonl",
                NoteProject.candidates(List.of(note, note)),
                ExportFilter.states(Set.of(SheetState.APPROVED)).and(ExportFilter.ALL),
                new ByteArrayOutputStream(),
                ProgressListener.NONE);
        assertEquals(new ExportReport(0, 2, 0, Problems.NONE, false), report);
    }

    @Test
    void jsonHoldsEverything() {
        assertEquals(
                List.of("json []", "jsonl []"),
                Exporters.all().stream()
                        .map(exporter -> exporter.id() + " " + exporter.losses(NoteProject.CODEBOOK))
                        .toList());
    }

    private static String shown(Optional<AnnotatedPost> post) {
        return post.map(some -> some.sheets().stream()
                .map(sheet -> "%s: %d marks, %d remarks, %d handOvers"
                        .formatted(
                                sheet.person(),
                                sheet.marks().size(),
                                sheet.remarks().size(),
                                sheet.handOvers().size()))
                .toList()
                .toString())
                .orElse("none");
    }

    private static JsonObject post(AnnotatedPost post) throws IOException, UnreadableJsonException {
        String document = NoteProject.exported("json", NoteProject.header(), List.of(post));
        return JsonText.read(document.getBytes(StandardCharsets.UTF_8))
                .list("posts", json -> json)
                .getFirst();
    }

    private static ExportReport write(
            String format,
            Iterator<ExportCandidate> candidates,
            ExportFilter filter,
            ByteArrayOutputStream out,
            ProgressListener progress)
            throws IOException {
        return Exports.write(
                Exporters.find(format).orElseThrow(), NoteProject.header(), candidates, 0, filter, out, progress);
    }
}
