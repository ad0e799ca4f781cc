package org.randnotiz.ui.margin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.randnotiz.actor.Actors;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.json.ActorCodec;
import org.randnotiz.json.Codecs;
import org.randnotiz.json.UnreadableJsonException;
import org.randnotiz.post.ClockNote;
import org.randnotiz.post.Post;
import org.randnotiz.post.PostId;
import org.randnotiz.post.Precision;
import org.randnotiz.post.Provenance;
import org.randnotiz.post.Published;
import org.randnotiz.project.Person;
import org.randnotiz.project.PersonId;
import org.randnotiz.project.ProjectInfo;
import org.randnotiz.project.Role;
import org.randnotiz.sheet.Assessment;
import org.randnotiz.sheet.Confidence;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Judgement;
import org.randnotiz.sheet.Likelihood;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Origin;
import org.randnotiz.sheet.Remark;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.text.Anchor;
import org.randnotiz.text.Span;

/// The real note, the real codebook and the real actors, with the marks of the mock.
final class World {

    static final Person ANALYST = new Person(new PersonId("aw"), "Anna Weber", Role.ANALYST);
    static final Person EDITOR = new Person(new PersonId("ed"), "Eva Dorn", Role.EDITOR);
    static final Instant THEN = Instant.parse("2024-04-02T06:00:00Z");
    static final ProjectInfo PROJECT = new ProjectInfo(
            "p1", 1, "Lage Zentralasien", ZoneId.of("Europe/Berlin"), "de", List.of(ANALYST, EDITOR));
    static final Codebook CODEBOOK = codebook();
    static final Actors ACTORS = actors();
    static final Post NOTE = note();

    private static final FieldValue.Time MAY = new FieldValue.Time(
            LocalDate.of(2024, 5, 14), LocalDate.of(2024, 5, 19), "vom 14 bis zum 19 Mai");
    private static final FieldValue.Place KASAN = new FieldValue.Place("Kasan", 55.8, 49.11);

    private World() {}

    /// A page of the note with this sheet, as its analyst sees it.
    static MarginPage page(Sheet sheet) {
        return new MarginPage(PROJECT, ANALYST, CODEBOOK, ACTORS, sheet, List.of(), true, true, null, null);
    }

    /// The analyst's sheet of the note, empty.
    static Sheet blank() {
        return Sheet.empty(NOTE.id(), ANALYST.id());
    }

    /// The analyst's sheet with these items.
    static Sheet sheet(List<Mark> marks, List<Judgement> judgements) {
        return new Sheet(blank().key(), 1, marks, judgements, List.of(), List.of(), List.of());
    }

    /// The sheet as in the mock.
    static Sheet marked() {
        List<Mark> marks = new ArrayList<>();
        marks.add(mark("m01", "place", "Moskau", Map.of("place", new FieldValue.Place("Moskau", 55.75, 37.62))));
        marks.add(actor("m02", "russische Regierung", "russische-regierung"));
        marks.add(actor("m03", "Taliban", "taliban"));
        marks.add(invitation());
        marks.add(mark("m06", "place", "Kasan", Map.of("place", KASAN)));
        marks.add(mark("m07", "time", "vom 14 bis zum 19 Mai", Map.of("interval", MAY)));
        marks.add(mark(
                "m08",
                "opinion",
                "dass richtet sich ganz klar gegen den IS-K",
                Map.of(
                        "cue", new FieldValue.Text("ganz klar"),
                        "target", FieldValue.Actors.of("is-k"),
                        "direction", FieldValue.Choice.of("under-pressure"),
                        "strength", new FieldValue.Scale(2))));
        marks.add(actor("m10", "russische Außenministerium", "russisches-aussenministerium"));
        marks.add(mark(
                "m11",
                "claim",
                "diese Einladung und die geplanten Gespräche",
                Map.of(
                        "speaker", FieldValue.Actors.of("russisches-aussenministerium"),
                        "cue", new FieldValue.Text("erklärte hierzu ergänzend"),
                        "form", FieldValue.Choice.of("indirect"),
                        "gist", new FieldValue.Text("keine Anerkennung"),
                        "credibility", new FieldValue.Scale(2))));
        marks.add(mark(
                "m15",
                "claim",
                "dass sie an dem Treffen in Russland teilnehmen würden",
                Map.of(
                        "speaker", FieldValue.Actors.of("taliban"),
                        "gist", new FieldValue.Text("Teilnahme zugesagt"))));
        marks.add(mark(
                "m17",
                "opinion",
                "Da haben sich mal zwei gefunden",
                Map.of(
                        "cue", new FieldValue.Text("meiner Einschätzung nach"),
                        "target", FieldValue.Actors.of("is-k"),
                        "direction", FieldValue.Choice.of("under-pressure"),
                        "strength", new FieldValue.Scale(3))));
        marks.add(mark("m18", "actor", "IS-K wird dadurch", Map.of()));
        return sheet(marks, List.of(judgement()));
    }

    /// The invitation, with all that the mock says of it.
    static Mark invitation() {
        return mark("m04", "event", "offiziell eingeladen", invited());
    }

    static Map<String, FieldValue> invited() {
        Map<String, FieldValue> values = new TreeMap<>();
        values.put("category", FieldValue.Choice.of("AGREE"));
        values.put("contexts", FieldValue.Choice.of("diplomatic", "terrorism"));
        values.put("actors", FieldValue.Actors.of("russische-regierung"));
        values.put("recipients", FieldValue.Actors.of("taliban"));
        values.put("place", KASAN);
        values.put("time", MAY);
        values.put("status", FieldValue.Choice.of("planned"));
        values.put("credibility", new FieldValue.Scale(3));
        values.put("voice", FieldValue.Choice.of("report"));
        return values;
    }

    /// The judgement of the mock, in two versions.
    static Judgement judgement() {
        return new Judgement(
                new ItemId("j01"),
                2,
                List.of(
                        assessment(
                                "Die Annäherung wird den Verfolgungsdruck auf den IS-K erhöhen.",
                                Likelihood.ROUGHLY_EVEN,
                                Confidence.LOW,
                                "Bisher liegt nur ein einzelner Forenbeitrag vor.",
                                List.of(new ItemId("m04"))),
                        assessment(
                                "Die Annäherung wird den Verfolgungsdruck auf den IS-K in Afghanistan erhöhen.",
                                Likelihood.LIKELY,
                                Confidence.MODERATE,
                                "Einladung und Zusage sind von beiden Seiten berichtet.",
                                List.of(new ItemId("m04"), new ItemId("m17")))));
    }

    static Remark remark(String id, Person by, String about, String text, boolean resolved) {
        return new Remark(
                new ItemId(id),
                1,
                ANALYST.id(),
                about.isEmpty() ? null : new ItemId(about),
                text,
                resolved,
                by.id(),
                THEN.plusSeconds(3600));
    }

    static Mark actor(String id, String words, String actor) {
        return mark(id, "actor", words, Map.of("actor", FieldValue.Actors.of(actor)));
    }

    /// A mark on the first occurrence of these words in the note.
    static Mark mark(String id, String type, String words, Map<String, FieldValue> values) {
        int start = NOTE.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the note: " + words);
        }
        var anchor = Anchor.in(NOTE.text(), new Span(start, start + words.length()));
        return new Mark(new ItemId(id), 1, type, anchor, values, ANALYST.id(), THEN, Origin.HAND);
    }

    private static Assessment assessment(
            String text, Likelihood likelihood, Confidence confidence, String reason, List<ItemId> targets) {
        return new Assessment(
                text, likelihood, confidence, reason, targets, LocalDate.of(2024, 12, 31), null, ANALYST.id(), THEN);
    }

    private static Post note() {
        String file = new String(bytes("kasan-note.txt"), java.nio.charset.StandardCharsets.UTF_8);
        int line = file.indexOf('\n');
        String header = file.substring(0, line).strip();
        String text = file.substring(line + 1).strip();
        var published = new Published(
                header,
                ZonedDateTime.of(2024, 4, 1, 23, 17, 0, 0, PROJECT.zone()),
                Precision.MINUTE,
                ClockNote.NONE);
        return new Post(
                PostId.of("forum", header, text),
                published,
                "forum",
                null,
                null,
                null,
                text,
                null,
                "de",
                new Provenance("i1", "kasan-note.txt", 1));
    }

    private static Codebook codebook() {
        try {
            return Codecs.CODEBOOK.read(bytes("codebook.json"));
        } catch (UnreadableJsonException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Actors actors() {
        try {
            return Actors.of(ActorCodec.readList(bytes("actors.json"), ANALYST.id(), THEN));
        } catch (UnreadableJsonException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String sample) {
        try {
            return Files.readAllBytes(Path.of("samples", sample));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
