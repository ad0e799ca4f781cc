package org.randnotiz.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.ActorId;
import org.randnotiz.actor.Actors;
import org.randnotiz.actor.Level;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.codebook.FieldSpec;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.codebook.Label;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.codebook.Tag;
import org.randnotiz.codebook.TagSet;
import org.randnotiz.codebook.Voice;
import org.randnotiz.exchange.formats.Exporters;
import org.randnotiz.exchange.formats.ImportSelection;
import org.randnotiz.post.Post;
import org.randnotiz.post.PostId;
import org.randnotiz.post.Rating;
import org.randnotiz.post.Reliability;
import org.randnotiz.post.Source;
import org.randnotiz.project.Person;
import org.randnotiz.project.PersonId;
import org.randnotiz.project.Role;
import org.randnotiz.sheet.Assessment;
import org.randnotiz.sheet.Confidence;
import org.randnotiz.sheet.HandOver;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Judgement;
import org.randnotiz.sheet.Likelihood;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Origin;
import org.randnotiz.sheet.Remark;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.SheetKey;
import org.randnotiz.text.Anchor;
import org.randnotiz.text.Span;

/// The note, annotated by an analyst and looked at by an editor: a small project in memory, with a codebook of just what
/// that takes.
public final class NoteProject {

    static final PersonId ANALYST = new PersonId("jk");
    static final PersonId EDITOR = new PersonId("mw");
    public static final Instant EXPORTED = Instant.parse("2024-04-03T09:00:00Z");

    private static final Instant MARKED = Instant.parse("2024-04-02T08:00:00Z");
    private static final Instant REVIEWED = Instant.parse("2024-04-02T15:30:00Z");

    static final List<Person> PEOPLE = List.of(
            new Person(EDITOR, "Miriam Weiss", Role.EDITOR),
            new Person(new PersonId("nobody"), "Not Named", Role.ANALYST),
            new Person(ANALYST, "Jonas Keller", Role.ANALYST));

    static final List<Source> SOURCES = List.of(
            new Source("blog", "Blog", List.of()),
            new Source(
                    "forum", "Forum", List.of(new Rating(Reliability.C, EDITOR, MARKED, "meist gut belegt"))));

    static final Actors ACTORS = Actors.of(List.of(
            actor("russland", "Russland", Level.STATE, null, "Q159"),
            actor("russische-regierung", "Russische Regierung", Level.ORGAN, "russland", null),
            actor("taliban", "Taliban", Level.GROUP, null, "Q42418"),
            actor("nicht-genannt", "Nicht genannt", Level.STATE, null, null)));

    static final Codebook CODEBOOK = codebook();

    private NoteProject() {}

    private static Actor actor(String id, String name, Level level, @Nullable String parent,
            @Nullable String wikidata) {
        return new Actor(
                new ActorId(id),
                1,
                name,
                id.equals("taliban") ? List.of("islamisches Emirat") : List.of(),
                level,
                level == Level.ORGAN ? "GOV" : null,
                id.startsWith("russ") ? "RUS" : null,
                parent == null ? null : new ActorId(parent),
                wikidata,
                "",
                ANALYST,
                MARKED);
    }

    private static Codebook codebook() {
        TagSet category = new TagSet(
                "category",
                List.of(new Tag(
                        "AGREE", label("Zusage", "Agree"), label("Auch eine Einladung.", "An invitation too."), null,
                        Set.of("actors"))));
        TagSet status = new TagSet(
                "status",
                List.of(new Tag("planned", label("geplant", "planned"), Label.EMPTY, null, Set.of())));
        return new Codebook(
                "note",
                1,
                label("Für die Notiz", "For the note"),
                List.of(category, status),
                List.of(
                        new MarkType(
                                "actor",
                                label("Akteur", "Actor"),
                                "A",
                                "blue",
                                null,
                                List.of(new FieldSpec.Actors("actor", label("Akteur", "Actor"), Label.EMPTY, true,
                                        false))),
                        new MarkType(
                                "event",
                                label("Ereignis", "Event"),
                                "E",
                                "orange",
                                Voice.REPORT,
                                List.of(
                                        new FieldSpec.Choice(
                                                "category", label("Kategorie", "Category"), Label.EMPTY, true,
                                                "category", false, null),
                                        new FieldSpec.Actors(
                                                "actors", label("Urheber", "Actors"), Label.EMPTY, true, true),
                                        new FieldSpec.Actors(
                                                "recipients", label("Empfänger", "Recipients"), Label.EMPTY, false,
                                                true),
                                        new FieldSpec.Place("place", label("Ort", "Place"), Label.EMPTY, false),
                                        new FieldSpec.Time("time", label("Zeit", "Time"), Label.EMPTY, false),
                                        new FieldSpec.Choice(
                                                "status", label("Stand", "Status"), Label.EMPTY, true, "status", false,
                                                null),
                                        new FieldSpec.Scale(
                                                "credibility",
                                                label("Glaubwürdigkeit", "Credibility"),
                                                Label.EMPTY,
                                                false,
                                                1,
                                                6,
                                                List.of()))),
                        new MarkType(
                                "opinion",
                                label("Meinung", "Opinion"),
                                "M",
                                "pink",
                                Voice.OPINION,
                                List.of(new FieldSpec.Text("cue", label("Hinweiswort", "Cue"), Label.EMPTY, false)))));
    }

    private static Label label(String de, String en) {
        return new Label(de, en);
    }

    /// The note as it is imported from the samples, from the forum.
    static Post note() throws IOException {
        Basket basket = new Basket();
        ImportContext context =
                new ImportContext("2024-04-02-jk-1", "forum", SOURCES, ZoneId.of("Europe/Berlin"), "de");
        ImportSelection.of(List.of(Path.of("samples", "kasan-note.txt"))).read(context, basket, ProgressListener.NONE);
        return basket.posts.getFirst();
    }

    /// The note with the sheets of both.
    static AnnotatedPost annotated() throws IOException {
        Post note = note();
        String text = note.text();
        Sheet analyst = new Sheet(
                new SheetKey(note.id(), ANALYST),
                6,
                List.of(
                        mark("m1", "actor", text, "Die russische Regierung",
                                Map.of("actor", FieldValue.Actors.of("russische-regierung"))),
                        mark("m2", "actor", text, "die Taliban", Map.of("actor", FieldValue.Actors.of("taliban"))),
                        mark(
                                "m3",
                                "event",
                                text,
                                "offiziell eingeladen",
                                Map.of(
                                        "category", FieldValue.Choice.of("AGREE"),
                                        "actors", FieldValue.Actors.of("russische-regierung"),
                                        "recipients", FieldValue.Actors.of("taliban"),
                                        "place", new FieldValue.Place("Kasan", 55.79, 49.12),
                                        "time",
                                        new FieldValue.Time(
                                                LocalDate.of(2024, 5, 14),
                                                LocalDate.of(2024, 5, 19),
                                                "vom 14 bis zum 19 Mai"),
                                        "status", FieldValue.Choice.of("planned"),
                                        "credibility", new FieldValue.Scale(3))),
                        mark(
                                "m4",
                                "opinion",
                                text,
                                "dass richtet sich ganz klar gegen den IS-K",
                                Map.of("cue", new FieldValue.Text("ganz klar")))),
                List.of(judgement()),
                List.of(),
                List.of(new HandOver(new ItemId("h1"), HandOver.Kind.SUBMIT, ANALYST, 1, "", ANALYST, MARKED)),
                List.of());
        Sheet editor = new Sheet(
                new SheetKey(note.id(), EDITOR),
                2,
                List.of(),
                List.of(),
                List.of(new Remark(
                        new ItemId("r1"), 1, ANALYST, new ItemId("m3"),
                        "Wer hat eingeladen, Regierung oder Ministerium?", false, EDITOR, REVIEWED)),
                List.of(new HandOver(
                        new ItemId("h2"), HandOver.Kind.RETURN, ANALYST, 1, "Bitte den Urheber prüfen.", EDITOR,
                        REVIEWED)),
                List.of());
        return new AnnotatedPost(note, List.of(editor, analyst));
    }

    private static Mark mark(String id, String type, String text, String words, Map<String, FieldValue> values) {
        int start = text.indexOf(words);
        return new Mark(
                new ItemId(id),
                1,
                type,
                Anchor.in(text, new Span(start, start + words.length())),
                values,
                ANALYST,
                MARKED,
                Origin.HAND);
    }

    private static Judgement judgement() {
        Assessment first = new Assessment(
                "Anerkennung bis Jahresende",
                Likelihood.UNLIKELY,
                null,
                "",
                List.of(new ItemId("m3")),
                null,
                null,
                ANALYST,
                MARKED);
        Assessment second = new Assessment(
                "Russland erkennt das Emirat bis Jahresende an.",
                Likelihood.UNLIKELY,
                Confidence.MODERATE,
                "Das Ministerium verneint es ausdrücklich; nur eine Quelle.",
                List.of(new ItemId("m3")),
                LocalDate.of(2024, 12, 31),
                null,
                ANALYST,
                MARKED.plusSeconds(600));
        return new Judgement(new ItemId("j1"), 2, List.of(first, second));
    }

    static ExportHeader header() {
        return new ExportHeader(ANALYST, EXPORTED, "alle Beiträge", CODEBOOK, ACTORS, SOURCES, PEOPLE);
    }

    /// What a project that was empty would export after `file` was read into it, by the same person at the same time.
    static ExportHeader headerOf(Basket basket) {
        return new ExportHeader(
                ANALYST,
                EXPORTED,
                "alle Beiträge",
                basket.codebook == null ? CODEBOOK : basket.codebook,
                Actors.of(basket.actors),
                basket.sources,
                basket.people);
    }

    static String exported(String format, ExportHeader header, List<AnnotatedPost> posts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exporter exporter = Exporters.find(format).orElseThrow();
        Exports.write(exporter, header, candidates(posts), posts.size(), ExportFilter.ALL, out, ProgressListener.NONE);
        return out.toString(StandardCharsets.UTF_8);
    }

    static Iterator<ExportCandidate> candidates(List<AnnotatedPost> posts) {
        return posts.stream().<ExportCandidate>map(Loaded::new).iterator();
    }

    /// The posts of a basket with their sheets, in the order they came.
    static List<AnnotatedPost> posts(Basket basket) {
        List<AnnotatedPost> posts = new ArrayList<>();
        for (Post post : basket.posts) {
            posts.add(new AnnotatedPost(
                    post,
                    basket.sheets.stream()
                            .filter(sheet -> sheet.key().post().equals(post.id()))
                            .toList()));
        }
        return posts;
    }

    private record Loaded(AnnotatedPost load) implements ExportCandidate {
        @Override
        public PostId id() {
            return load.post().id();
        }
    }
}
