package org.randnotiz.store;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.ActorId;
import org.randnotiz.actor.Level;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.codebook.Label;
import org.randnotiz.post.Post;
import org.randnotiz.post.PostId;
import org.randnotiz.post.Provenance;
import org.randnotiz.post.Published;
import org.randnotiz.post.Source;
import org.randnotiz.project.Person;
import org.randnotiz.project.PersonId;
import org.randnotiz.project.ProjectInfo;
import org.randnotiz.project.Role;
import org.randnotiz.sheet.Change;
import org.randnotiz.sheet.HandOver;
import org.randnotiz.sheet.History;
import org.randnotiz.sheet.Item;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Origin;
import org.randnotiz.sheet.SheetKey;
import org.randnotiz.sheet.Step;
import org.randnotiz.text.Anchor;
import org.randnotiz.text.Span;

/// Small things to save.
final class Fixture {

    static final Instant NOON = Instant.parse("2024-04-02T12:00:00Z");
    static final InstantSource CLOCK = InstantSource.fixed(NOON);
    static final PersonId ANNA = new PersonId("anna");
    static final PersonId BEN = new PersonId("ben");
    static final WriterHost HOST = new WriterHost("pc7");
    static final PostId POST = PostId.of("forum", "01.04.2024, 23:17", "Vor allem wolle man reden.");
    static final PostId OTHER_POST = PostId.of("forum", "02.04.2024, 08:00", "Moskau schweigt.");
    static final SheetKey SHEET = new SheetKey(POST, ANNA);
    static final SheetKey OTHER_SHEET = new SheetKey(OTHER_POST, ANNA);
    static final ProjectInfo PROJECT = new ProjectInfo(
            "5c1c3c39-3b5c-4a5c-9d0f-6f1f4b1b7a10",
            1,
            "Zentralasien",
            ZoneId.of("Europe/Berlin"),
            "de",
            List.of(new Person(ANNA, "Anna Abel", Role.ANALYST), new Person(BEN, "Ben Buch", Role.EDITOR)));
    static final Codebook CODEBOOK = new Codebook("lage", 1, new Label("Lage", "Situation"), List.of(), List.of());
    static final List<Source> SOURCES = List.of(new Source("forum", "Forum", List.of()));

    private Fixture() {}

    static Mark mark(String id, int version, String words) {
        return new Mark(
                new ItemId(id),
                version,
                "note",
                new Anchor(new Span(0, words.length()), words),
                Map.of(),
                ANNA,
                NOON,
                Origin.HAND);
    }

    static Actor actor(String id, int version, String name) {
        return new Actor(
                new ActorId(id), version, name, List.of(), Level.STATE, null, null, null, null, "", ANNA, NOON);
    }

    static Step.OnSheet step(SheetKey sheet, @Nullable Item before, @Nullable Item after) {
        return Step.OnSheet.of(sheet, before, after);
    }

    /// A change by Anna.
    static Change change(String id, Step... steps) {
        return new Change(id, Change.Act.DO, null, "mark.added", List.of(), ANNA, NOON, List.of(steps));
    }

    static Change undo(String id, Change done) {
        return History.EMPTY.after(done).inverse(done, id, NOON);
    }

    /// Adds a mark of that id to Anna's sheet.
    static Change added(String mark) {
        return change("c-" + mark, step(SHEET, null, mark(mark, 1, "Moskau")));
    }

    static HandOver submitted(String id) {
        return new HandOver(new ItemId(id), HandOver.Kind.SUBMIT, ANNA, 1, "", ANNA, NOON);
    }

    static Post post(String importId, int number, String text) {
        String header = "01.04.2024, 23:" + number;
        return new Post(
                PostId.of("forum", header, text),
                Published.unknown(header),
                "forum",
                null,
                null,
                null,
                text,
                null,
                "de",
                new Provenance(importId, "lage.txt", number));
    }

    static List<Post> posts(String importId, int count) {
        List<Post> posts = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            posts.add(post(importId, i, "Beitrag " + i + "\nZürich, „Moskau“ 😊"));
        }
        return posts;
    }
}
