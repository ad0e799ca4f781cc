package org.randnotiz.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.ActorId;
import org.randnotiz.actor.Actors;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.exchange.Input;
import org.randnotiz.exchange.formats.ImportSelection;
import org.randnotiz.post.Moment;
import org.randnotiz.post.PostId;
import org.randnotiz.post.Precision;
import org.randnotiz.post.Source;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.Person;
import org.randnotiz.search.Hit;
import org.randnotiz.search.Mention;
import org.randnotiz.search.Mentions;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.search.SortBy;
import org.randnotiz.search.facet.Dimension;
import org.randnotiz.sheet.Edit;
import org.randnotiz.sheet.Notes;
import org.randnotiz.sheet.Origin;
import org.randnotiz.sheet.Outcome;
import org.randnotiz.store.WriterHost;
import org.randnotiz.text.Span;
import org.randnotiz.work.Occurrence.Standing;

/// What is done with actors over all posts, in real folders, also after a restart.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class RegistryTest {

    private static final ActorId ISK = new ActorId("is-k");
    private static final ActorId ISKP = new ActorId("iskp");
    private static final ActorId TALIBAN = new ActorId("taliban");

    /// Three posts; the first says everything twice.
    private static final String POSTS =
            """
            01.04.2024, 23:17
            Der IS-K droht den Taliban. Das Schweigen des IS-Ks endet, so die Taliban in einer langen Erklärung.

            Der IS-K droht den Taliban. Das Schweigen des IS-Ks endet, so die Taliban in einer langen Erklärung.

            02.04.2024, 10:00
            ISKP und Taliban: Die Talibankämpfer melden Gefechte mit ISKP.

            03.04.2024, 12:00
            In Kasan wird über Gas geredet.
            """;

    @TempDir
    private Path place;

    private Workbench workbench;
    private PostId first;
    private PostId second;
    private int ids;

    @BeforeEach
    void begin() throws IOException {
        List<Person> people = List.of(Notes.ANNA, Notes.JONAS, Notes.ELIF);
        Starter starter = new Starter(
                Notes.CODEBOOK,
                List.of(new Source("forum", "Forum", List.of())),
                List.of(
                        Notes.actor("is-k", "IS-K"),
                        Notes.actor("iskp", "ISKP", "Provinz Khorasan"),
                        Notes.actor("taliban", "Taliban", "Islamisches Emirat")));
        assertEquals(
                Optional.empty(),
                Projects.create(
                        place.resolve("project"), "Lage", ZoneId.of("Europe/Berlin"), people, starter, environment()));
        open(Notes.ANNA);
        workbench.imported(workbench
                .importing()
                .run(ImportSelection.of(Input.pasted(POSTS)), "posts.txt", "Forum", Consent.NONE, new Progress()));
        List<PostId> posts = workbench
                .searching()
                .find(new SearchRequest("", Set.of(), null, SortBy.OLDEST, 0, 10))
                .hits()
                .rows()
                .stream()
                .map(Hit::post)
                .toList();
        first = posts.get(0);
        second = posts.get(1);
    }

    @AfterEach
    void close() throws IOException {
        workbench.close();
    }

    private Environment environment() {
        return new Environment(
                new SameThread(), InstantSource.fixed(Notes.NOW), place.resolve("cache"), WriterHost.of("test"));
    }

    private void open(Person who) {
        workbench = switch (Projects.open(place.resolve("project"), who.id(), environment())) {
            case Opened.Ready ready -> ready.workbench();
            case Opened.Refused refused -> throw new AssertionError(refused.problem());
        };
    }

    private void restart(Person who) throws IOException {
        workbench.close();
        open(who);
    }

    private void show(PostId post) throws IOException {
        assertEquals(Optional.empty(), workbench.openNow(post.value()));
    }

    /// Marks the words where they stand first in the post.
    private void mark(PostId post, String words, ActorId... actors) throws IOException {
        show(post);
        int at = workbench.workspace().open().post().text().indexOf(words);
        done(workbench.edit(new Edit.AddMark(
                Notes.id("m" + ++ids),
                actors.length == 1 ? "actor" : "event",
                new Span(at, at + words.length()),
                Map.of(actors.length == 1 ? "actor" : "recipients", new FieldValue.Actors(List.of(actors))),
                Origin.HAND)));
    }

    private static Outcome.Done done(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> done;
            case Outcome.Refused refused -> throw new AssertionError("refused: " + refused.problem());
        };
    }

    private static void unexpected(Problem problem) {
        throw new AssertionError(problem.toString());
    }

    private static String refusal(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused ? refused.problem().code() : "done";
    }

    private Mentions mentions(ActorId actor) {
        List<Mentions> answer = new ArrayList<>();
        workbench.registry().mentions(actor, 100, answer::add, RegistryTest::unexpected);
        return answer.getFirst();
    }

    private List<String> quotes(ActorId actor) {
        return mentions(actor).rows().stream()
                .map(mention -> mention.person() + " " + mention.quote())
                .sorted()
                .toList();
    }

    private List<Object> registry() {
        Actors actors = workbench.workspace().actors();
        return List.of(
                actors.all().stream().map(actor -> String.join(", ", actor.names())).toList(),
                actors.name(ISK),
                quotes(ISK),
                quotes(ISKP));
    }

    private Occurrences find(NameHunt hunt) {
        List<Occurrences> answer = new ArrayList<>();
        workbench.registry().find(hunt, answer::add, RegistryTest::unexpected);
        return answer.getFirst();
    }

    private Outcome markAll(NameHunt hunt, @Nullable Actor created, List<Occurrence> places) {
        List<Outcome> answer = new ArrayList<>();
        workbench.registry().mark(hunt, created, places, answer::add, RegistryTest::unexpected);
        return answer.getFirst();
    }

    private Outcome split(Actor part, ActorId of, List<Mention> mentions) {
        List<Outcome> answer = new ArrayList<>();
        workbench
                .registry()
                .split(new Registry.Split(part, of, mentions), answer::add, RegistryTest::unexpected);
        return answer.getFirst();
    }

    private static NameHunt hunt(@Nullable SearchRequest within, ActorId actor, String... names) {
        return new NameHunt(
                List.of(names), "actor", Map.of("actor", new FieldValue.Actors(List.of(actor))), within);
    }

    private List<String> shown(Occurrences found) {
        return found.found().stream()
                .map(place -> (place.post().equals(first) ? "1 " : "2 ")
                        + place.at().of(place.sentence()) + " " + place.standing())
                .toList();
    }

    // Merging and splitting

    @Test
    void mergingIsOneStepOverAllPostsAlsoAfterARestart() throws IOException {
        mark(first, "IS-K", ISK);
        mark(second, "ISKP", ISKP);
        restart(Notes.JONAS);
        mark(second, "ISKP", ISK);
        restart(Notes.ANNA);
        List<Object> before = registry();
        done(workbench.registry().merge(ISK, ISKP));
        List<Object> merged = registry();
        restart(Notes.ANNA);
        List<Object> again = registry();
        done(workbench.undo());
        List<Object> undone = registry();
        restart(Notes.ANNA);
        done(workbench.redo());
        assertEquals(
                List.of(
                        List.of(
                                List.of("IS-K", "ISKP, Provinz Khorasan", "Taliban, Islamisches Emirat"),
                                "IS-K",
                                List.of("aw IS-K", "jk ISKP"),
                                List.of("aw ISKP")),
                        List.of(
                                List.of("ISKP, Provinz Khorasan, IS-K", "Taliban, Islamisches Emirat"),
                                "ISKP",
                                List.of("aw IS-K", "aw ISKP", "jk ISKP"),
                                List.of("aw IS-K", "aw ISKP", "jk ISKP"))),
                List.of(before, merged));
        assertEquals(List.of(merged, before, merged), List.of(again, undone, registry()));
    }

    @Test
    void aMergedActorIsFoundByTheNamesOfBoth() throws IOException {
        done(workbench.registry().merge(ISK, ISKP));
        assertEquals(
                2, workbench.searching().find(SearchRequest.of("IS-K", 10)).hits().total());
    }

    @Test
    void aSearchForTheHeirFindsTheMarksOfBothAndCountsThemAsOne() throws IOException {
        mark(first, "IS-K", ISK);
        mark(first, "Taliban", ISKP);
        mark(second, "ISKP", ISKP);
        done(workbench.registry().merge(ISK, ISKP));
        Searching searching = workbench.searching();
        assertEquals(
                List.of(2L, List.of("iskp 2")),
                List.of(
                        searching.find(SearchRequest.of("akteur:=IS-K", 10)).hits().total(),
                        searching.overview(SearchRequest.of("", 10)).counts(Dimension.ACTOR).stream()
                                .map(count -> count.value() + " " + count.posts())
                                .toList()));
    }

    @Test
    void mergingTouchesNobodysSheet() throws IOException {
        mark(first, "IS-K", ISK);
        done(workbench.edit(new Edit.Submit(Notes.id("s1"), "")));
        restart(Notes.ELIF);
        Outcome.Done merged = done(workbench.registry().merge(ISK, ISKP));
        assertEquals(
                List.of(2L, List.of("aw IS-K")),
                List.of(
                        merged.steps().stream()
                                .filter(step -> step instanceof org.randnotiz.sheet.Step.OnActor)
                                .count(),
                        quotes(ISKP)));
    }

    @Test
    void splittingAMergedActorAgainLeavesTheMarksAsTheyWere() throws IOException {
        mark(first, "IS-K", ISK);
        mark(second, "ISKP", ISKP);
        List<Object> before = registry();
        done(workbench.registry().merge(ISK, ISKP));
        done(split(workbench.workspace().actors().entry(ISK).orElseThrow(), ISKP, List.of()));
        assertEquals(before, registry());
    }

    @Test
    void splittingMovesNamesAndMarksInOneStepAlsoAfterARestart() throws IOException {
        mark(first, "IS-K", ISKP, TALIBAN);
        mark(second, "ISKP", ISKP);
        Actor part = Notes.actor("provinz", "Provinz Khorasan");
        List<Mention> chosen = mentions(ISKP).rows().stream()
                .filter(mention -> mention.post().equals(first))
                .toList();
        Outcome.Done done = done(split(part, ISKP, chosen));
        restart(Notes.ANNA);
        List<Object> after = List.of(
                quotes(ISKP),
                quotes(part.id()),
                quotes(TALIBAN),
                workbench.workspace().actors().find(ISKP).orElseThrow().names());
        done(workbench.undo());
        assertEquals(
                List.of(
                        3,
                        List.of(
                                List.of("aw ISKP"), List.of("aw IS-K"), List.of("aw IS-K"), List.of("ISKP")),
                        List.of("aw IS-K", "aw ISKP"),
                        Optional.empty()),
                List.of(
                        done.steps().size(),
                        after,
                        quotes(ISKP),
                        workbench.workspace().actors().find(part.id())));
    }

    @Test
    void marksOfOthersAndOnHandedInSheetsAreNotMoved() throws IOException {
        mark(first, "IS-K", ISKP);
        done(workbench.edit(new Edit.Submit(Notes.id("s1"), "")));
        mark(second, "ISKP", ISKP);
        restart(Notes.JONAS);
        mark(second, "ISKP", ISKP);
        restart(Notes.ANNA);
        List<Registry.Movable> movable = new ArrayList<>();
        workbench.registry().movable(ISKP, 100, movable::addAll, RegistryTest::unexpected);
        List<String> whyNot = movable.stream()
                .map(one -> one.mention().person() + " " + one.mention().quote() + " "
                        + (one.whyNot() == null ? "-" : one.whyNot().code()) + " " + one.named())
                .sorted()
                .toList();
        List<String> refused = movable.stream()
                .map(one -> refusal(split(Notes.actor("neu-" + ++ids, "Neu"), ISKP, List.of(one.mention()))))
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        List.of("aw IS-K sheet.closed [iskp]", "aw ISKP - [iskp]", "jk ISKP actor.notYours [iskp]"),
                        List.of("actor.notYours", "done", "sheet.closed")),
                List.of(whyNot, refused.stream().sorted().toList()));
    }

    @Test
    void anExportReadIntoAnotherProjectKnowsWhoWasMerged() throws IOException {
        mark(first, "IS-K", ISK);
        done(workbench.registry().merge(ISK, ISKP));
        Path file = place.resolve("export.json");
        workbench.exporting().run(new ExportRequest(file, "json", "", Set.of(), null), new Progress());
        workbench.close();
        Environment other = environment("other-cache");
        Starter empty = new Starter(Notes.CODEBOOK, List.of(new Source("forum", "Forum", List.of())), List.of());
        Path folder = place.resolve("other");
        assertEquals(
                Optional.empty(),
                Projects.create(
                        folder, "Lage", ZoneId.of("Europe/Berlin"), List.of(Notes.ANNA, Notes.JONAS), empty, other));
        workbench = ((Opened.Ready) Projects.open(folder, Notes.ANNA.id(), other)).workbench();
        workbench.imported(
                workbench.importing().run(ImportSelection.of(List.of(file)), "export.json", "Forum", Consent.NONE,
                        new Progress()));
        assertEquals(
                List.of("ISKP", List.of("aw IS-K")),
                List.of(workbench.workspace().actors().name(ISK), quotes(ISKP)));
    }

    // The trash

    @Test
    void aDeletedActorComesBackFromTheTrashWithAllThatWereMergedIntoIt() throws IOException {
        mark(first, "IS-K", ISK);
        done(workbench.registry().merge(ISK, ISKP));
        List<Object> before = registry();
        long marks = mentions(ISKP).total();
        done(workbench.registry().remove(ISKP));
        restart(Notes.ANNA);
        List<String> left =
                workbench.workspace().actors().entries().stream().map(Actor::name).toList();
        List<Discarded> trash = workbench.trash();
        done(workbench.restore(trash.getFirst()));
        restart(Notes.ANNA);
        assertEquals(
                List.of(1L, List.of("Taliban"), 1, before, List.of()),
                List.of(marks, left, trash.size(), registry(), workbench.trash()));
    }

    @Test
    void aNewActorDoesNotGetTheIdOfADeletedOne() throws IOException {
        done(workbench.registry().remove(ISK));
        restart(Notes.ANNA);
        Actors left = workbench.workspace().actors();
        Actor again = Notes.actor(left.newId("IS-K").value(), "IS-K");
        done(workbench.registry().put(again));
        restart(Notes.ANNA);
        assertEquals(
                List.of("is-k-2", "IS-K"),
                List.of(
                        again.id().value(),
                        workbench.workspace().actors().name(again.id())));
    }

    // Marking all occurrences

    @Test
    void occurrencesInTheOpenPostAreFoundOnceAndNotInTheCopy() throws IOException {
        mark(first, "IS-K", ISK);
        assertEquals(
                List.of("1 IS-K MARKED", "1 IS-Ks FREE"), shown(find(hunt(null, ISK, "IS-K"))));
    }

    @Test
    void aMarkThatSaysSomethingElseIsPointedOut() throws IOException {
        mark(second, "ISKP", ISKP);
        List<String> otherwise = shown(find(hunt(null, TALIBAN, "ISKP")));
        done(workbench.registry().merge(ISKP, ISK));
        assertEquals(
                List.of(
                        List.of("2 ISKP OTHERWISE", "2 ISKP FREE"),
                        List.of("2 ISKP MARKED", "2 ISKP FREE")),
                List.of(otherwise, shown(find(hunt(null, ISK, "ISKP")))));
    }

    @Test
    void allPostsOfASearchAreMarkedInOneStepAlsoAfterARestart() throws IOException {
        NameHunt hunt = hunt(SearchRequest.of("", 10), TALIBAN, "Taliban", "Islamisches Emirat");
        Occurrences found = find(hunt);
        List<Occurrence> ticked = found.found().subList(0, 2);
        done(markAll(hunt, null, ticked));
        List<String> marked = quotes(TALIBAN);
        restart(Notes.ANNA);
        List<String> again = quotes(TALIBAN);
        List<String> standing = shown(find(hunt));
        done(workbench.undo());
        assertEquals(
                List.of(
                        List.of("2 Taliban FREE", "1 Taliban FREE", "1 Taliban FREE"),
                        2L,
                        true,
                        List.of("aw Taliban", "aw Taliban"),
                        List.of("aw Taliban", "aw Taliban"),
                        List.of("2 Taliban MARKED", "1 Taliban MARKED", "1 Taliban FREE"),
                        List.of()),
                List.of(
                        shown(found),
                        found.posts(),
                        found.complete(),
                        marked,
                        again,
                        standing,
                        quotes(TALIBAN)));
    }

    @Test
    void moreThanCanBeLookedThroughIsMarkedInParts() throws IOException {
        StringBuilder text = new StringBuilder("05.04.2024, 08:00\n");
        for (int n = 1; n <= OccurrenceSearch.MOST + 50; n++) {
            text.append("Satz ").append(n).append(" nennt Kasan.").append(n % 10 == 0 ? "\n\n" : " ");
        }
        workbench.imported(workbench
                .importing()
                .run(ImportSelection.of(Input.pasted(text.toString())), "long.txt", "Forum", Consent.NONE,
                        new Progress()));
        NameHunt hunt = hunt(SearchRequest.of("Satz", 10), TALIBAN, "Kasan");
        Occurrences found = find(hunt);
        done(markAll(hunt, null, found.found()));
        restart(Notes.ANNA);
        long marked = mentions(TALIBAN).total();
        long left = find(hunt).found().stream()
                .filter(place -> place.standing() == Standing.FREE)
                .count();
        done(workbench.undo());
        assertEquals(
                List.of((long) OccurrenceSearch.MOST, false, (long) OccurrenceSearch.MOST, 50L, 0L),
                List.of(
                        (long) found.found().size(),
                        found.complete(),
                        marked,
                        left,
                        mentions(TALIBAN).total()));
    }

    @Test
    void aSearchNarrowsWhereItIsLookedAndAWrongOneDoesNotStopIt() {
        assertEquals(
                List.of(List.of("2 Taliban"), List.of("1 Taliban", "1 Taliban"), List.of()),
                List.of(
                        places("Gefechte"),
                        places("(Schweigen"),
                        places("Gas")));
    }

    @Test
    void theGenitiveOfANameWithAHyphenIsFoundInAllPosts() {
        assertEquals(
                List.of("1 IS-K FREE", "1 IS-Ks FREE"),
                shown(find(hunt(SearchRequest.of("", 10), ISK, "IS-K"))));
    }

    private List<String> places(String query) {
        return shown(find(hunt(SearchRequest.of(query, 10), TALIBAN, "Taliban"))).stream()
                .map(place -> place.substring(0, place.lastIndexOf(' ')))
                .toList();
    }

    @Test
    void aHandedInSheetIsClosed() throws IOException {
        mark(second, "ISKP", ISKP);
        done(workbench.edit(new Edit.Submit(Notes.id("s1"), "")));
        NameHunt hunt = hunt(SearchRequest.of("", 10), TALIBAN, "Taliban");
        Occurrences found = find(hunt);
        assertEquals(
                List.of(List.of("2 Taliban CLOSED", "1 Taliban FREE", "1 Taliban FREE"), "sheet.closed", List.of()),
                List.of(shown(found), refusal(markAll(hunt, null, found.found())), quotes(TALIBAN)));
    }

    @Test
    void aNewActorAndItsMarksAreOneStep() throws IOException {
        show(second);
        Actor fighters = Notes.actor("talibankaempfer", "Talibankämpfer");
        NameHunt hunt = hunt(null, fighters.id(), "Talibankämpfer");
        done(markAll(hunt, fighters, find(hunt).found()));
        List<String> marked = quotes(fighters.id());
        done(workbench.undo());
        assertEquals(
                List.of(List.of("aw Talibankämpfer"), List.of(), Optional.empty()),
                List.of(
                        marked,
                        quotes(fighters.id()),
                        workbench.workspace().actors().find(fighters.id())));
    }

    @Test
    void aSentenceIsShownAroundAPlace() throws IOException {
        show(second);
        Occurrence place = find(hunt(null, TALIBAN, "Talibankämpfer")).found().getFirst();
        assertEquals("Talibankämpfer", place.at().of(place.sentence()));
        assertEquals(
                new Moment(OffsetDateTime.parse("2024-04-02T10:00+02:00"), Precision.MINUTE), place.published());
        assertEquals(true, place.sentence().endsWith("Gefechte mit ISKP."));
    }

    @Test
    void lookingCanBeCancelled() {
        Desks desks = workbench.desks();
        Progress progress = new Progress();
        progress.cancel();
        String ended = "";
        try (Indexing indexing = Indexing.open(desks.folder(), environment("elsewhere"))) {
            new OccurrenceSearch(desks, indexing, hunt(null, TALIBAN, "Taliban"))
                    .in(SearchRequest.of("", 10), progress);
        } catch (CancellationException e) {
            ended = "cancelled";
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertEquals("cancelled", ended);
    }

    private Environment environment(String cache) {
        return new Environment(
                new SameThread(), InstantSource.fixed(Notes.NOW), place.resolve(cache), WriterHost.of("test"));
    }
}
