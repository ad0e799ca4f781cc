package org.randnotiz.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.ActorId;
import org.randnotiz.actor.Level;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.post.ClockNote;
import org.randnotiz.post.Import;
import org.randnotiz.post.ImportedFile;
import org.randnotiz.post.Post;
import org.randnotiz.post.PostId;
import org.randnotiz.post.Precision;
import org.randnotiz.post.Provenance;
import org.randnotiz.post.Published;
import org.randnotiz.post.Rating;
import org.randnotiz.post.Reliability;
import org.randnotiz.post.Source;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.Person;
import org.randnotiz.project.PersonId;
import org.randnotiz.project.ProjectInfo;
import org.randnotiz.project.Role;
import org.randnotiz.sheet.Assessment;
import org.randnotiz.sheet.Change;
import org.randnotiz.sheet.Confidence;
import org.randnotiz.sheet.HandOver;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Judgement;
import org.randnotiz.sheet.Likelihood;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Origin;
import org.randnotiz.sheet.Remark;
import org.randnotiz.sheet.Resolution;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.SheetKey;
import org.randnotiz.sheet.Step;
import org.randnotiz.text.Anchor;
import org.randnotiz.text.Span;

/// The shapes, byte for byte: what these files hold lies in people's projects.
class GoldenTest {

    private static final PersonId ANNA = new PersonId("anna");
    private static final PersonId BEN = new PersonId("ben");
    private static final Instant AT = Instant.parse("2024-04-02T12:00:00Z");
    private static final PostId POST = new PostId("8e1f63789d14af5ec4aaf259");
    private static final Mark MARK = new Mark(
            new ItemId("m1"),
            3,
            "event",
            new Anchor(new Span(12, 22), "eingeladen"),
            Map.ofEntries(
                    Map.entry("category", FieldValue.Choice.of("AGREE")),
                    Map.entry("actors", FieldValue.Actors.of("russland-regierung", "kasan")),
                    Map.entry("time", new FieldValue.Time(
                            LocalDate.of(2024, 5, 14), LocalDate.of(2024, 5, 19), "vom 14 bis zum 19 Mai")),
                    Map.entry("place", new FieldValue.Place("Kasan", 55.8, 49.11)),
                    Map.entry("note", new FieldValue.Text("sagt „man“")),
                    Map.entry("credibility", new FieldValue.Scale(3)),
                    Map.entry("planned", new FieldValue.YesNo(true)),
                    Map.entry("weight", new FieldValue.Decimal(new BigDecimal("1.50"))),
                    Map.entry("links", new FieldValue.Links(List.of("m2")))),
            ANNA,
            AT,
            Origin.SUGGESTION);

    private static void isAsInFile(String file, byte[] written) throws IOException {
        try (InputStream golden = Objects.requireNonNull(GoldenTest.class.getResourceAsStream(file), file)) {
            assertEquals(
                    new String(golden.readAllBytes(), StandardCharsets.UTF_8),
                    new String(written, StandardCharsets.UTF_8));
        }
    }

    @Test
    void aSheet() throws Exception {
        Judgement judgement = new Judgement(
                new ItemId("j1"),
                2,
                List.of(
                        new Assessment(
                                "Anerkennung bis Jahresende",
                                Likelihood.ALMOST_NO_CHANCE,
                                Confidence.MODERATE,
                                "nur eine Quelle",
                                List.of(new ItemId("m1")),
                                LocalDate.of(2024, 12, 31),
                                Resolution.NOT_OCCURRED,
                                ANNA,
                                AT),
                        new Assessment("Nein.", null, null, "", List.of(), null, null, ANNA, AT)));
        Remark remark = new Remark(new ItemId("r1"), 1, BEN, new ItemId("m9"), "Warum?", false, ANNA, AT);
        HandOver handOver = new HandOver(new ItemId("h1"), HandOver.Kind.SUBMIT, ANNA, 1, "", ANNA, AT);
        Sheet sheet = new Sheet(
                new SheetKey(POST, ANNA), 7, List.of(MARK), List.of(judgement), List.of(remark), List.of(handOver),
                List.of());
        isAsInFile("sheet.json", JsonText.pretty(Codecs.SHEET.write(sheet)));
    }

    @Test
    void aChange() throws Exception {
        Actor actor = new Actor(
                new ActorId("is-k"),
                1,
                "IS-K",
                List.of("ISKP"),
                Level.GROUP,
                "REB",
                "AFG",
                new ActorId("is"),
                "Q1",
                "Ableger",
                ANNA,
                AT);
        SheetKey key = new SheetKey(POST, ANNA);
        Mark small = new Mark(
                new ItemId("m2"), 1, "note", new Anchor(new Span(0, 1), "D"), Map.of(), ANNA, AT, Origin.HAND);
        Change change = new Change(
                "c1",
                Change.Act.UNDO,
                "c0",
                "mark.added",
                List.of("Notiz|Note", "D"),
                ANNA,
                AT,
                List.of(
                        Step.OnSheet.of(key, null, small),
                        Step.OnSheet.of(key, small, null),
                        Step.OnActor.of(null, actor),
                        new Step.OnImport("i1", 2, false)));
        isAsInFile("change.jsonl", Codecs.CHANGE.line(change));
    }

    @Test
    void aPost() throws Exception {
        Post post = new Post(
                POST,
                new Published(
                        "01.04.2024, 23:17",
                        ZonedDateTime.of(2024, 4, 1, 23, 17, 0, 0, ZoneId.of("Europe/Berlin")),
                        Precision.MINUTE,
                        ClockNote.NONE),
                "forum",
                "wolf",
                "12",
                new Span(0, 6),
                "Kasan:\r\n\r\n„Treffen“",
                "https://example.org/12",
                "de",
                new Provenance("i1", "lage.txt", 1));
        isAsInFile("post.jsonl", Codecs.POST.line(post));
    }

    @Test
    void anImport() throws Exception {
        Import record = new Import(
                "i1",
                "text",
                ANNA,
                AT,
                List.of(new ImportedFile("lage.txt", "00ff", "UTF-8", 1234)),
                12,
                1,
                List.of(Problem.warning("import.noYear", "1. April").in("lage.txt", 7)),
                "89abcdef");
        isAsInFile("import.json", JsonText.pretty(Codecs.IMPORT.write(record)));
    }

    @Test
    void aProject() throws Exception {
        ProjectInfo project = new ProjectInfo(
                "5c1c3c39-3b5c-4a5c-9d0f-6f1f4b1b7a10",
                1,
                "Zentralasien",
                ZoneId.of("Europe/Berlin"),
                "de",
                List.of(new Person(ANNA, "Anna Abel", Role.ANALYST)));
        isAsInFile("project.json", JsonText.pretty(Codecs.PROJECT.write(project)));
    }

    @Test
    void sources() throws Exception {
        Source source = new Source("forum", "Forum", List.of(new Rating(Reliability.B, ANNA, AT, "oft bestätigt")));
        isAsInFile("sources.json", JsonText.pretty(Codecs.SOURCES.write(new SourceList(2, List.of(source)))));
    }

    @Test
    void theSampleCodebookIsReadAndKeptWhole() throws Exception {
        byte[] sample = Files.readAllBytes(Path.of("samples", "codebook.json"));
        JsonObject raw = JsonText.read(sample);
        JsonObject known = Codecs.CODEBOOK.write(Codecs.CODEBOOK.read(raw));
        assertEquals(raw, new UnknownMembers(raw, known).onto(known));
    }

    @Test
    void aListOfActorsNeedNotSayWhoWroteIt() throws Exception {
        byte[] list =
                """
                {"formatVersion":1,"actors":[{"id":"moskau","name":"Moskau","level":"place"},
                 {"id":"iran","version":4,"name":"Iran","level":"state","by":"ben","at":"2024-01-01T00:00:00Z"}]}
                """
                        .getBytes(StandardCharsets.UTF_8);
        assertEquals(
                List.of(
                        new Actor(
                                new ActorId("moskau"),
                                1,
                                "Moskau",
                                List.of(),
                                Level.PLACE,
                                null,
                                null,
                                null,
                                null,
                                "",
                                ANNA,
                                AT),
                        new Actor(
                                new ActorId("iran"),
                                4,
                                "Iran",
                                List.of(),
                                Level.STATE,
                                null,
                                null,
                                null,
                                null,
                                "",
                                BEN,
                                Instant.parse("2024-01-01T00:00:00Z"))),
                ActorCodec.readList(list, ANNA, AT));
    }

    @Test
    void theSampleActorsAreRead() throws Exception {
        byte[] sample = Files.readAllBytes(Path.of("samples", "actors.json"));
        assertEquals(
                JsonText.read(sample).list("actors", actor -> actor.text("id")),
                ActorCodec.readList(sample, ANNA, AT).stream()
                        .map(actor -> actor.id().value())
                        .toList());
    }
}
