package org.randnotiz.sheet;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.ActorId;
import org.randnotiz.actor.Actors;
import org.randnotiz.actor.Level;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.codebook.FieldSpec;
import org.randnotiz.codebook.Label;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.codebook.Tag;
import org.randnotiz.codebook.TagSet;
import org.randnotiz.codebook.Voice;
import org.randnotiz.post.ClockNote;
import org.randnotiz.post.Post;
import org.randnotiz.post.PostId;
import org.randnotiz.post.Precision;
import org.randnotiz.post.Provenance;
import org.randnotiz.post.Published;
import org.randnotiz.project.Person;
import org.randnotiz.project.PersonId;
import org.randnotiz.project.Role;

/// A small world for tests of the model: one post, a codebook with an event and an actor, two analysts and an editor.
public final class Notes {

    public static final Instant NOW = Instant.parse("2024-04-02T08:00:00Z");
    public static final Person ANNA = new Person(new PersonId("aw"), "Anna Weber", Role.ANALYST);
    public static final Person JONAS = new Person(new PersonId("jk"), "Jonas Kern", Role.ANALYST);
    public static final Person ELIF = new Person(new PersonId("ed"), "Elif Demir", Role.EDITOR);
    public static final String TEXT = "Russland hat die Taliban nach Kasan eingeladen 😊, das ist neu.";

    public static final Post POST = new Post(
            PostId.of("forum", "01.04.2024, 23:17", TEXT),
            new Published(
                    "01.04.2024, 23:17",
                    ZonedDateTime.of(2024, 4, 1, 23, 17, 0, 0, ZoneId.of("Europe/Berlin")),
                    Precision.MINUTE,
                    ClockNote.NONE),
            "forum",
            null,
            null,
            null,
            TEXT,
            null,
            "de",
            new Provenance("i1", "note.txt", 1));

    public static final Codebook CODEBOOK = new Codebook(
            "small",
            1,
            label("klein"),
            List.of(
                    new TagSet("category", List.of(tag("AGREE", null), tag("AID", null, "recipients"))),
                    new TagSet("mode", List.of(tag("AID.food", "AID"), tag("AGREE.sign", "AGREE")))),
            List.of(
                    new MarkType(
                            "actor",
                            label("Akteur"),
                            "A",
                            "blue",
                            null,
                            List.of(new FieldSpec.Actors("actor", label("Akteur"), Label.EMPTY, true, false))),
                    new MarkType(
                            "event",
                            label("Ereignis"),
                            "E",
                            "orange",
                            Voice.REPORT,
                            List.of(
                                    new FieldSpec.Choice(
                                            "category", label("Art"), Label.EMPTY, true, "category", false, null),
                                    new FieldSpec.Choice(
                                            "mode", label("Weise"), Label.EMPTY, false, "mode", false, "category"),
                                    new FieldSpec.Actors("recipients", label("Empfänger"), Label.EMPTY, false, true),
                                    new FieldSpec.Scale(
                                            "credibility",
                                            label("Glaubwürdigkeit"),
                                            Label.EMPTY,
                                            false,
                                            1,
                                            6,
                                            List.of()),
                                    new FieldSpec.Links(
                                            "follows", label("folgt auf"), Label.EMPTY, false, List.of("event"),
                                            true)))));

    public static final Actors ACTORS = Actors.of(List.of(actor("taliban", "Taliban", "Islamisches Emirat")));

    private Notes() {}

    /// An actor of the registry.
    public static Actor actor(String id, String name, String... aliases) {
        return new Actor(
                new ActorId(id),
                1,
                name,
                List.of(aliases),
                Level.GROUP,
                null,
                null,
                null,
                null,
                "",
                ANNA.id(),
                NOW);
    }

    /// The desk of `who` with these sheets on it.
    public static Desk desk(Person who, Sheet... sheets) {
        return new Desk(POST, CODEBOOK, ACTORS, List.of(sheets), who, NOW, RepeatedPassages.NONE);
    }

    /// A sheet of that person on which nothing stands.
    public static Sheet empty(Person person) {
        return Sheet.empty(POST.id(), person.id());
    }

    /// The sheet of `who` after the edit, which must not be refused.
    public static Sheet after(Edit edit, Person who, Sheet... sheets) {
        return switch (edit.applyTo(desk(who, sheets))) {
            case Outcome.Refused refused -> throw new AssertionError("refused: " + refused.problem());
            case Outcome.Done done -> desk(who, sheets).after(done.steps()).own();
        };
    }

    /// Why the edit is refused.
    public static String refusal(Edit edit, Person who, Sheet... sheets) {
        return switch (edit.applyTo(desk(who, sheets))) {
            case Outcome.Refused refused -> refused.problem().code();
            case Outcome.Done done -> "done";
        };
    }

    public static ItemId id(String id) {
        return new ItemId(id);
    }

    private static Label label(String words) {
        return new Label(words, words);
    }

    private static Tag tag(String id, @Nullable String within, String... requires) {
        return new Tag(id, label(id), Label.EMPTY, within, Set.of(requires));
    }
}
