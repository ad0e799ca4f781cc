package org.randnotiz.ui.posts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.randnotiz.post.PostId;
import org.randnotiz.problem.Problem;
import org.randnotiz.search.Hit;
import org.randnotiz.search.Hits;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.search.Snippet;
import org.randnotiz.search.SortBy;
import org.randnotiz.search.SpellingOffer;
import org.randnotiz.search.facet.Aspects;
import org.randnotiz.search.facet.Dimension;
import org.randnotiz.search.facet.TimeAxis;
import org.randnotiz.search.meaning.Names;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.text.Span;
import org.randnotiz.ui.Dressed;
import org.randnotiz.ui.Fx;
import org.randnotiz.ui.search.SearchBox;
import org.randnotiz.ui.search.SearchWishes;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.IndexState;

@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class PostsPaneTest {

    private static final int MILLION = 1_000_000;

    private final Texts german = new Texts(Locale.GERMANY);
    private final List<String> wishes = new ArrayList<>();
    private final List<Integer> fetched = new ArrayList<>();
    private Stage stage;
    private PostsPane pane;
    private SearchBox box;

    @AfterEach
    void close() {
        Fx.close(stage);
    }

    @Test
    void theSamplesStandInTheListWithTimeSourceStateAndCounts() {
        open(german, 1024, 700);
        Fx.run(() -> {
            pane.show(SampleHits.aspects(), Names.NONE);
            pane.show(SampleHits.listing("", SortBy.OLDEST, Set.of()));
            pane.select(SampleHits.id(0));
        });
        Fx.shot(stage, "posts-list");
        assertEquals(
                "Eigentümliche Randinformation aufgrund der Anschläge in Moskau. 01.04.2024, 23:17. Forum. in Arbeit. "
                        + "Wiederholung. 7 Akteur. 2 Ereignis. 3 Wiedergabe. 2 Meinung. 1 Zeit. 3 Ort",
                Fx.get(() -> first(cell(8).getAccessibleText(), 11)));
    }

    @Test
    void clickingAPostChoosesAndOpensIt() {
        open(german, 1024, 700);
        Fx.run(() -> pane.show(SampleHits.listing("", SortBy.OLDEST, Set.of())));
        click(() -> cell(2));
        assertEquals(
                List.of("open " + SampleHits.id(3), "3 von 21", "true"),
                List.of(wishes.getLast(), Fx.get(pane::position), String.valueOf(Fx.get(() -> list().isFocused()))));
    }

    @Test
    void arrowKeysPageAndEndWalkThroughTheListAndKeepTheChosenRowInView() {
        open(german, 1024, 700);
        Fx.run(() -> {
            pane.show(SampleHits.listing("", SortBy.OLDEST, Set.of()));
            pane.enter();
        });
        List<String> positions = new ArrayList<>();
        for (KeyCode key : List.of(
                KeyCode.UP, KeyCode.DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_UP, KeyCode.END, KeyCode.DOWN, KeyCode.UP,
                KeyCode.HOME)) {
            Fx.press(key);
            positions.add(Fx.get(pane::position) + (Fx.get(this::isChosenInView) ? "" : " out of view"));
        }
        Fx.press(KeyCode.ENTER);
        assertEquals(
                List.of(
                        "1 von 21", "2 von 21", "7 von 21", "2 von 21", "21 von 21", "21 von 21", "20 von 21",
                        "1 von 21"),
                positions);
        assertEquals("read", wishes.getLast());
    }

    @Test
    void nextAndPreviousGoThroughAMillionPostsAndFetchOnlyWhatIsLookedAt() {
        open(german, 1024, 700);
        Fx.run(() -> pane.show(million(index -> index)));
        Fx.run(pane::next);
        Fx.run(() -> pane.next());
        Fx.run(() -> list().requestFocus());
        Fx.press(KeyCode.END);
        Fx.waitUntil("the last row is here",
                () -> pane.position().equals("1\u202f000\u202f000 von 1\u202f000\u202f000"));
        Fx.run(pane::previous);
        Fx.settle();
        assertEquals(
                List.of("999\u202f999 von 1\u202f000\u202f000", SampleHits.id(MILLION - 2).toString(), "true"),
                List.of(
                        Fx.get(pane::position), Fx.get(() -> String.valueOf(pane.selectedPost())),
                        String.valueOf(Fx.get(this::isChosenInView))));
        assertTrue(fetched.size() <= 3, () -> "fetched " + fetched);
    }

    @Test
    void scrollingByTheWheelAndTheBarShowsTheRowsThatBelongThere() {
        open(german, 1024, 700);
        Fx.run(() -> pane.show(million(index -> index)));
        Fx.settle();
        Fx.run(() -> {
            Robot robot = Fx.robot();
            Bounds bounds = list().localToScreen(list().getBoundsInLocal());
            robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
            robot.mouseWheel(10);
        });
        Fx.settle();
        int afterWheel = Fx.get(() -> list().firstVisible());
        Fx.run(() -> bar().setValue(bar().getMax() / 2));
        Fx.waitUntil("the rows in the middle are here", () -> hasArrived(list().firstVisible()));
        int middle = Fx.get(() -> list().firstVisible());
        Fx.shot(stage, "posts-million");
        Fx.run(() -> bar().setValue(bar().getMax()));
        Fx.waitUntil("the last row is here", () -> hasArrived(MILLION - 1));
        Fx.settle();
        HitCell last = Fx.get(() -> cell(MILLION - 1));
        assertEquals(
                List.of("true", "true", "0.0"),
                List.of(
                        String.valueOf(afterWheel > 0),
                        String.valueOf(Math.abs(middle - MILLION / 2) < 10),
                        String.valueOf(Fx.get(() -> last.getLayoutY() + last.getHeight() - list().getHeight()))));
    }

    @Test
    void theChosenPostStaysChosenWhenTheRowsAreShownAgainAfterAnEdit() {
        open(german, 1024, 700);
        Fx.run(() -> {
            pane.show(million(index -> index));
            pane.next();
            pane.next();
            pane.next();
        });
        // A post has come in at the top: everything moves down by one.
        Fx.run(() -> pane.show(million(index -> index == 0 ? 2_000_000 : index - 1)));
        List<String> moved = List.of(Fx.get(pane::position), Fx.get(() -> String.valueOf(pane.selectedPost())));
        int opened = wishes.size();
        // The chosen post is not found any more: it stays in its place, and the next one is the one behind it.
        Fx.run(() -> pane.show(million(index -> index < 2 ? index : index + 10)));
        String left = Fx.get(pane::position);
        Fx.run(pane::next);
        assertEquals(
                List.of(
                        "4 von 1\u202f000\u202f000", SampleHits.id(2).toString(), "passt nicht mehr", "3",
                        "open " + SampleHits.id(13)),
                List.of(moved.get(0), moved.get(1), left, String.valueOf(opened), wishes.getLast()));
    }

    @Test
    void anEditDeepInTheListNeitherMovesNorEmptiesIt() {
        open(german, 1024, 700);
        Fx.run(() -> {
            pane.show(million(index -> index));
            list().requestFocus();
        });
        Fx.press(KeyCode.END);
        Fx.waitUntil("the last row is here", () -> pane.selectedPost() != null);
        Fx.settle();
        double top = Fx.get(() -> cell(MILLION - 1).getLayoutY());
        List<Boolean> there = Fx.get(() -> {
            pane.show(million(index -> index));
            pane.layout();
            list().layout();
            return List.of(cell(MILLION - 1).hit() != null, cell(MILLION - 1).getLayoutY() == top);
        });
        Fx.settle();
        assertEquals(
                List.of(List.of(true, true), "1\u202f000\u202f000 von 1\u202f000\u202f000"),
                List.of(there, Fx.get(pane::position)));
    }

    @Test
    void aPostThatIsChosenAlreadyIsNotScrolledToAgain() {
        open(german, 1024, 700);
        Fx.run(() -> {
            pane.show(million(index -> index));
            pane.next();
        });
        Fx.settle();
        Fx.run(() -> bar().setValue(500));
        Fx.settle();
        Fx.run(() -> pane.select(SampleHits.id(0)));
        Fx.settle();
        assertEquals(
                List.of(500, "1 von 1\u202f000\u202f000"),
                List.of(Fx.get(() -> list().firstVisible()), Fx.get(pane::position)));
    }

    @Test
    void aLateAnswerToAnEarlierQuestionIsDropped() {
        open(german, 1024, 700);
        List<Paging.Receiver> waiting = new ArrayList<>();
        Fx.run(() -> pane.show(new Listing(
                request("alt"),
                new Hits(List.of(), 500, true, List.of(), 0),
                (from, limit, receiver) -> waiting.add(receiver))));
        Fx.settle();
        Fx.shot(stage, "posts-pending");
        Fx.run(() -> {
            pane.show(SampleHits.listing("Kasan", SortBy.OLDEST, Set.of()));
            waiting.forEach(receiver -> receiver.rows(List.of(SampleHits.numbered(7))));
        });
        Fx.settle();
        assertEquals(
                List.of(true, "Außenministerium prüft Status der Taliban"),
                List.of(!waiting.isEmpty(), Fx.get(() -> cell(0).hit().headline())));
    }

    @Test
    void rowsThatCannotBeReadSaySo() {
        open(german, 1024, 700);
        Fx.run(() -> pane.show(new Listing(
                request(""),
                new Hits(List.of(), 500, true, List.of(), 0),
                (from, limit, receiver) -> receiver.failed(Problem.warning("posts.rowsMissing")))));
        Fx.settle();
        assertEquals(
                "Hier fehlen Beiträge; die Liste hat sich inzwischen geändert.",
                Fx.get(() -> cell(0).getAccessibleText()));
    }

    @Test
    void whatWasFoundIsMarkedInHeadlineAndSnippet() {
        open(german, 1024, 700);
        Fx.run(() -> {
            pane.show(SampleHits.aspects(), Names.NONE);
            box.setQuery("taliban kasan");
            pane.show(SampleHits.listing("taliban kasan", SortBy.RELEVANCE, Set.of()));
            Hits hits = SampleHits.search(request("taliban kasan"));
            box.showHits(hits.total(), true, Duration.ofMillis(4));
            pane.next();
        });
        Fx.shot(stage, "posts-search");
        List<ClampedText> words = Fx.get(() -> clamped(cell(3)));
        assertEquals(
                List.of("Außenministerium prüft Status der Taliban", 1, 1, 1, 1),
                List.of(
                        words.get(0).visibleText(), words.get(0).visibleHits(), words.get(0).lookupAll(".found").size(),
                        words.get(1).visibleHits(), words.get(1).lookupAll(".found").size()));
    }

    @Test
    void aWordThatStandsFarDownItsSnippetIsShown() {
        String before = "Nichts davon ist neu und nichts davon wichtig. ".repeat(4);
        Span kasan = new Span(before.length(), before.length() + 5);
        Listing found = listing(new Snippet(before + "Kasan lädt ein.", List.of(kasan)), 1, true);
        open(german, 1024, 700);
        Fx.run(() -> pane.show(found));
        Fx.settle();
        Fx.shot(stage, "posts-far-hit");
        ClampedText snippet = Fx.get(() -> clamped(cell(0)).get(1));
        assertEquals("… nichts davon wichtig. Kasan lädt ein.", Fx.get(snippet::visibleText));
        assertEquals(1, Fx.get(snippet::visibleHits));
    }

    @Test
    void theMarkBehindAHitLeavesTheBlanksBesideItFree() {
        Listing found = listing(new Snippet("In Kasan ist Ruhe.", List.of(new Span(3, 8))), 1, true);
        open(german, 1024, 700);
        Fx.run(() -> pane.show(found));
        Fx.settle();
        double mark = Fx.get(() -> clamped(cell(0)).get(1).lookup(".found").getBoundsInParent().getWidth());
        double word = Fx.get(() -> {
            var alone = new Text("Kasan");
            alone.setFont(((Text) clamped(cell(0)).get(1).lookup(".snippet")).getFont());
            return alone.getLayoutBounds().getWidth();
        });
        assertEquals(word, mark, 0.6);
    }

    @Test
    void aCountThatIsAtLeastSoHighIsExactOnceAllIsCounted() {
        open(german, 1024, 700);
        Fx.run(() -> pane.show(listing(new Snippet("Kasan", List.of()), 17_371, false)));
        Fx.settle();
        Set<String> before = labels();
        Fx.run(() -> {
            pane.show(new Aspects(100_000, SampleHits.counts(), List.of(), Map.of()), Names.NONE);
            pane.next();
        });
        Fx.settle();
        assertEquals(true, before.contains("mindestens 17\u202f371"), before::toString);
        assertEquals(true, labels().contains("100\u202f000"), () -> labels().toString());
        assertEquals("1 von 100\u202f000", Fx.get(() -> pane.positionProperty().get()));
    }

    /// An answer of one row that is there, and so many others.
    private static Listing listing(Snippet snippet, long total, boolean exact) {
        Hit row = SampleHits.numbered(1);
        Hit hit = new Hit(
                row.post(), row.published(), row.headline(), List.of(), snippet, row.source(), row.author(),
                row.states(),
                row.marks(), false);
        Hits hits = new Hits(List.of(hit), total, exact, List.of(), 0);
        return new Listing(request("kasan"), hits, total == 1 ? NO_PAGES : (from, limit, receiver) -> {});
    }

    @Test
    void longHeadlinesAndSnippetsAreCutToTwoLinesBehindAWord() {
        open(german, 1024, 700);
        Fx.run(() -> pane.show(SampleHits.listing("", SortBy.OLDEST, Set.of())));
        Fx.settle();
        String snippet = Fx.get(() -> clamped(cell(0)).get(1).visibleText());
        assertEquals(
                List.of(true, true),
                List.of(snippet.endsWith(" …"), Fx.get(() -> cell(0).hit().snippet().text())
                        .startsWith(snippet.substring(0, snippet.length() - 2) + " ")));
    }

    @Test
    void aStateSwitchedOnAsksForPostsInThatState() {
        open(german, 1024, 700);
        Fx.run(() -> {
            pane.show(SampleHits.aspects(), Names.NONE);
            pane.show(SampleHits.listing("", SortBy.OLDEST, Set.of()));
        });
        click(() -> button("in Arbeit 3"));
        click(() -> button("eingereicht 2"));
        Fx.run(() -> pane.show(SampleHits.listing(
                "", SortBy.OLDEST, Set.of(SheetState.DRAFT, SheetState.SUBMITTED))));
        Fx.shot(stage, "posts-filtered");
        click(() -> button("in Arbeit 3"));
        assertEquals(List.of("filter [DRAFT]", "filter [DRAFT, SUBMITTED]", "filter [SUBMITTED]"), wishes);
    }

    @Test
    void withoutCountsTheRowOfStatesIsNotThere() {
        open(german, 1024, 700);
        Fx.run(() -> pane.show(SampleHits.listing("", SortBy.OLDEST, Set.of())));
        Fx.settle();
        assertEquals(false, Fx.get(() -> pane.lookup(".facet-block").isVisible()));
    }

    @Test
    void theOrderIsSwitchedByMouseAndTheOneThatIsOnStaysOn() {
        open(german, 1024, 700);
        Fx.run(() -> pane.show(SampleHits.listing("Kasan", SortBy.RELEVANCE, Set.of())));
        click(() -> button("älteste"));
        click(() -> button("älteste"));
        assertEquals(List.of("sort OLDEST", "sort OLDEST"), wishes);
    }

    @Test
    void postsCannotBeRankedWhenNothingIsAsked() {
        open(german, 1024, 700);
        Fx.run(() -> pane.show(SampleHits.listing("", SortBy.NEWEST, Set.of())));
        assertEquals(
                List.of(true, false),
                List.of(Fx.get(() -> button("Relevanz").isDisabled()), Fx.get(() -> button("neueste").isDisabled())));
    }

    @Test
    void anEmptyProjectOffersTheImport() {
        open(german, 1024, 700);
        Fx.run(() -> pane.show(new Listing(request(""), new Hits(List.of(), 0, true, List.of(), 0), NO_PAGES)));
        Fx.shot(stage, "posts-empty");
        Fx.run(pane::enter);
        Fx.press(KeyCode.SPACE);
        assertEquals(List.of("import"), wishes);
    }

    @Test
    void aSearchWithoutHitsSaysSoAndOffersAllPosts() {
        open(german, 1024, 700);
        Fx.run(() -> {
            box.setQuery("Wladiwostok");
            box.showHits(0, true, Duration.ofMillis(2));
            pane.show(new Listing(request("Wladiwostok"), new Hits(List.of(), 0, true, List.of(), 0), NO_PAGES));
        });
        Fx.shot(stage, "posts-nothing");
        click(() -> pane.lookup(".notice .button"));
        assertEquals(List.of("clear", true),
                List.of(wishes.getLast(), Fx.get(() -> labels().contains("Nichts gefunden für „Wladiwostok“"))));
    }

    @Test
    void whileTheIndexIsBeingBuiltNothingIsSaidToBeMissing() {
        open(german, 1024, 700);
        Fx.run(() -> {
            pane.show(new IndexState(0, 10_000, 0));
            pane.show(new Listing(request("Wladiwostok"), new Hits(List.of(), 0, true, List.of(), 0), NO_PAGES));
        });
        Set<String> building = Fx.get(this::labels);
        Fx.shot(stage, "posts-not-yet");
        Fx.run(() -> pane.show(new IndexState(10_000, 0, 0)));
        Set<String> built = Fx.get(this::labels);
        Fx.run(() -> pane.show(new IndexState(10_000, 10_000, 0)));
        assertTrue(building.contains("Die Beiträge werden eingelesen"));
        assertFalse(building.contains("Nichts gefunden für „Wladiwostok“"));
        assertTrue(built.contains("Nichts gefunden für „Wladiwostok“"));
        assertFalse(Fx.get(this::labels).contains("Nichts gefunden für „Wladiwostok“"));
    }

    @Test
    void whileTheIndexIsBehindALineSaysHowFarItIs() {
        open(german, 1024, 700);
        Fx.run(() -> {
            pane.show(SampleHits.listing("", SortBy.OLDEST, Set.of()));
            pane.show(new IndexState(3_120, 6_880, 0));
        });
        Fx.shot(stage, "posts-indexing");
        boolean shown = Fx.get(() -> labels().contains("Index wird aufgebaut: 3\u202f120 von 10\u202f000"));
        Fx.run(() -> pane.show(new IndexState(10_000, 0, 0)));
        assertEquals(List.of(true, false), List.of(shown, Fx.get(() -> pane.lookup(".index-line").isVisible())));
    }

    @Test
    void whileTheIndexIsBeingBuiltPostsAreListedCountsAreNotFinalAndTheTimeLeftIsSaid() {
        open(german, 1024, 700);
        Fx.run(() -> {
            pane.show(new IndexState(3_120, 6_880, 0, false, Duration.ofSeconds(100)));
            pane.show(SampleHits.listing("", SortBy.OLDEST, Set.of()));
        });
        Fx.shot(stage, "posts-indexing-left");
        Set<String> said = Fx.get(this::labels);
        boolean listed = !Fx.get(pane::isEmpty);
        assertTrue(listed);
        assertTrue(said.contains("Index wird aufgebaut: 3\u202f120 von 10\u202f000 · noch etwa 2 min"), said::toString);
        assertTrue(said.stream().anyMatch(words -> words.startsWith("bisher ")), said::toString);
    }

    @Test
    void aStoppedIndexSaysThatItIsNotCompleteAndGoesOnByOneClick() {
        open(german, 1024, 700);
        Fx.run(() -> {
            pane.show(new IndexState(3_120, 6_880, 0));
            pane.show(SampleHits.listing("", SortBy.OLDEST, Set.of()));
        });
        click(() -> pane.lookup(".index-line .small-button"));
        Fx.run(() -> pane.show(new IndexState(3_120, 6_880, 1, true, null)));
        Fx.shot(stage, "posts-index-stopped");
        Set<String> said = Fx.get(this::labels);
        click(() -> pane.lookup(".index-line .small-button"));
        assertTrue(said.contains("Index angehalten: 3\u202f120 von 10\u202f000 durchsuchbar"), said::toString);
        assertTrue(said.stream().anyMatch(words -> words.startsWith("bisher ")), said::toString);
        assertEquals(List.of("stop indexing", "go on indexing"), wishes.subList(wishes.size() - 2, wishes.size()));
    }

    @Test
    void whereAStoppedIndexFindsNothingItSaysWhyAndGoesOnByOneClick() {
        open(german, 1024, 700);
        Fx.run(() -> {
            pane.show(new IndexState(3_120, 6_880, 1, true, null));
            pane.show(new Listing(request("Wladiwostok"), new Hits(List.of(), 0, true, List.of(), 0), NO_PAGES));
        });
        Fx.shot(stage, "posts-index-stopped-nothing");
        Set<String> said = Fx.get(this::labels);
        click(() -> pane.lookup(".notice .button"));
        assertTrue(said.contains("Noch nichts gefunden"), said::toString);
        assertEquals("go on indexing", wishes.getLast());
    }

    @Test
    void aStoppedIndexIsSaidInEnglishAndInTheDarkToo() {
        open(new Texts(Locale.UK), 1024, 700);
        Fx.run(() -> {
            pane.show(new IndexState(3_120, 6_880, 1, true, null));
            pane.show(SampleHits.listing("", SortBy.OLDEST, Set.of()));
        });
        Fx.shot(stage, "posts-index-stopped-english");
        Set<String> listed = Fx.get(this::labels);
        Fx.run(() -> pane.show(
                new Listing(request("Wladiwostok"), new Hits(List.of(), 0, true, List.of(), 0), NO_PAGES)));
        Fx.shot(stage, "posts-index-stopped-nothing-english");
        Set<String> nothing = Fx.get(this::labels);
        Fx.close(stage);
        stage = Fx.show(() -> {
            make(german);
            return Dressed.dark(layout(), 1024, 700);
        });
        Fx.run(() -> {
            pane.show(new IndexState(3_120, 6_880, 1, true, null));
            pane.show(SampleHits.listing("", SortBy.OLDEST, Set.of()));
        });
        Fx.shot(stage, "posts-index-stopped-dark");
        Fx.run(() -> pane.show(
                new Listing(request("Wladiwostok"), new Hits(List.of(), 0, true, List.of(), 0), NO_PAGES)));
        Fx.shot(stage, "posts-index-stopped-nothing-dark");
        assertTrue(listed.contains("Index stopped: 3,120 of 10,000 can be searched"), listed::toString);
        assertTrue(listed.stream().anyMatch(words -> words.endsWith(" so far")), listed::toString);
        assertTrue(nothing.contains("Nothing found so far"), nothing::toString);
    }

    @Test
    void everythingIsThereInEnglishToo() {
        open(new Texts(Locale.UK), 1024, 700);
        Fx.run(() -> {
            pane.show(SampleHits.aspects(), Names.NONE);
            box.setQuery("taliban");
            box.showHits(21, true, Duration.ofMillis(3));
            pane.show(SampleHits.listing("taliban", SortBy.NEWEST, Set.of()));
            pane.next();
        });
        Fx.shot(stage, "posts-english");
        assertEquals("1 of 21", Fx.get(pane::position));
    }

    @Test
    void theListIsReadableInTheDarkAndInHighContrast() {
        for (String theme : List.of("dark", "contrast")) {
            Fx.run(() -> {
                make(german);
                pane.show(SampleHits.aspects(), Names.NONE);
                pane.show(SampleHits.listing("taliban", SortBy.OLDEST, Set.of()));
                pane.next();
            });
            Stage other = Fx.show(() -> theme.equals("dark")
                    ? Dressed.dark(layout(), 1024, 700)
                    : Dressed.contrast(layout(), 1024, 700));
            Fx.shot(other, "posts-" + theme);
            if (theme.equals("contrast")) {
                stage = other;
            } else {
                Fx.close(other);
            }
        }
        assertEquals("1 von 21", Fx.get(pane::position));
    }

    private static final Paging NO_PAGES = (from, limit, receiver) -> {
        throw new AssertionError("there is nothing to fetch");
    };

    private void open(Texts texts, double width, double height) {
        Fx.run(() -> make(texts));
        stage = Fx.show(() -> Dressed.light(layout(), width, height));
    }

    private BorderPane layout() {
        var bar = new HBox(box);
        bar.setStyle(
                "-fx-padding: 6px 20px; -fx-alignment: center; -fx-border-color: -line; -fx-border-width: 0 0 1 0;");
        bar.setViewOrder(-1);
        HBox.setHgrow(box, Priority.ALWAYS);
        var middle = new Label();
        middle.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        middle.setStyle("-fx-background-color: -surface-sunken; -fx-border-color: -line; -fx-border-width: 0 0 0 1;");
        var layout = new BorderPane(middle);
        layout.setTop(bar);
        layout.setLeft(pane);
        return layout;
    }

    private void make(Texts texts) {
        var asked = new SearchWishes(new ArrayList<>(), () -> pane.enter());
        box = new SearchBox(texts, asked, asked, SearchWishes.KEYS);
        pane = new PostsPane(texts, SampleHits.LEGEND, new PostsActions() {
            @Override
            public void open(PostId post) {
                wishes.add("open " + post);
            }

            @Override
            public void read() {
                wishes.add("read");
            }

            @Override
            public void sort(SortBy order) {
                wishes.add("sort " + order);
            }

            @Override
            public void filter(Set<SheetState> states) {
                wishes.add("filter " + states.stream().sorted().toList());
            }

            @Override
            public void narrow(Dimension dimension, String value) {
                wishes.add("narrow " + dimension + " " + value);
            }

            @Override
            public void during(TimeAxis axis, LocalDate first, LocalDate last) {
                wishes.add("during " + axis + " " + first + ".." + last);
            }

            @Override
            public void atAnyTime(TimeAxis axis) {
                wishes.add("any " + axis);
            }

            @Override
            public void back() {
                wishes.add("back");
            }

            @Override
            public void clearSearch() {
                wishes.add("clear");
            }

            @Override
            public void places() {
                wishes.add("places");
            }

            @Override
            public void meant(SpellingOffer offer) {
                wishes.add("meant " + offer.query());
            }

            @Override
            public void importPosts() {
                wishes.add("import");
            }

            @Override
            public void stopIndexing() {
                wishes.add("stop indexing");
            }

            @Override
            public void goOnIndexing() {
                wishes.add("go on indexing");
            }

            @Override
            public void importFiles(List<Path> files) {
                wishes.add("import " + files);
            }
        });
    }

    /// A million posts, with the one at an index having the number that `numbers` gives it.
    private Listing million(Function<Integer, Integer> numbers) {
        return new Listing(
                request(""),
                new Hits(rows(0, 50, numbers), MILLION, true, List.of(), 0),
                (from, limit, receiver) -> {
                    fetched.add(from);
                    Platform.runLater(() -> receiver.rows(rows(from, limit, numbers)));
                });
    }

    private static List<Hit> rows(int from, int limit, Function<Integer, Integer> numbers) {
        List<Hit> rows = new ArrayList<>();
        for (int i = from; i < from + limit; i++) {
            rows.add(SampleHits.numbered(numbers.apply(i)));
        }
        return rows;
    }

    private static SearchRequest request(String query) {
        return new SearchRequest(query, Set.of(), SampleHits.ANALYST, SortBy.OLDEST, 0, 50);
    }

    private HitList list() {
        return (HitList) pane.lookup(".hit-list");
    }

    private ScrollBar bar() {
        return (ScrollBar) list().lookup(".scroll-bar");
    }

    private HitCell cell(int index) {
        HitCell cell = list().cell(index);
        if (cell == null) {
            throw new AssertionError("row " + index + " is not in view");
        }
        return cell;
    }

    private boolean hasArrived(int index) {
        HitCell cell = list().cell(index);
        return cell != null && cell.hit() != null;
    }

    private boolean isChosenInView() {
        HitCell chosen = (HitCell) list().getChildrenUnmodifiable().stream()
                .filter(node -> node.isVisible() && node.getPseudoClassStates().toString().contains("selected"))
                .findFirst()
                .orElse(null);
        return chosen != null && chosen.getLayoutY() >= 0
                && chosen.getLayoutY() + chosen.getHeight() <= list().getHeight() + 0.5;
    }

    /// Headline and snippet.
    private static List<ClampedText> clamped(HitCell cell) {
        return all(cell).filter(ClampedText.class::isInstance).map(ClampedText.class::cast).toList();
    }

    private ButtonBase button(String words) {
        return all(pane)
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words));
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(PostsPaneTest::all))
                : Stream.of(node);
    }

    private Set<String> labels() {
        return Set.copyOf(pane.lookupAll(".label").stream().map(node -> ((Label) node).getText()).toList());
    }

    private static String first(String sentences, int count) {
        return String.join(". ", List.of(sentences.split("\\. ", -1)).subList(0, count));
    }

    private void click(Callable<Node> what) {
        Fx.settle();
        Bounds bounds = Fx.get(() -> {
            Node node = what.call();
            return node.localToScene(node.getBoundsInLocal());
        });
        Fx.click(stage, bounds.getCenterX(), bounds.getCenterY());
    }
}
