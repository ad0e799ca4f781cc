package org.randnotiz.ui.posts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.randnotiz.post.PostId;
import org.randnotiz.search.SortBy;
import org.randnotiz.search.SpellingOffer;
import org.randnotiz.search.facet.Aspects;
import org.randnotiz.search.facet.Dimension;
import org.randnotiz.search.facet.TimeAxis;
import org.randnotiz.search.facet.Timeline;
import org.randnotiz.search.facet.Times;
import org.randnotiz.search.query.Days;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.ui.Dressed;
import org.randnotiz.ui.Fx;
import org.randnotiz.wording.Texts;

/// The timeline with no posts, one post, two hundred years, a million posts.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class TimelinePaneTest {

    private static final LocalDate FIRST = LocalDate.of(1824, 1, 1);

    private final List<String> wishes = new ArrayList<>();
    private Stage stage;
    private TimelinePane pane;

    @BeforeEach
    void open() {
        stage = Fx.show(() -> {
            pane = new TimelinePane(new Texts(Locale.GERMANY), actions(), axis -> wishes.add("see " + axis));
            VBox above = new VBox(pane);
            above.getStyleClass().add("posts-pane");
            above.getStylesheets().add(PostsPane.class.getResource("/org/randnotiz/ui/posts.css").toExternalForm());
            return Dressed.light(above, 286, 140);
        });
    }

    @AfterEach
    void close() {
        Fx.close(stage);
    }

    @Test
    void withoutPostsThereIsNoTimeline() {
        show(new Timeline(Timeline.Unit.DAY, List.of(), 0, 0), null, 0);
        assertEquals(false, Fx.get(pane::isVisible));
    }

    @Test
    void postsWithoutATimeAreSaidInWords() {
        show(new Timeline(Timeline.Unit.DAY, List.of(), 3, 1), null, 4);
        Fx.shot(stage, "timeline-undated");
        assertEquals(
                List.of("3 ohne Zeitpunkt · 1 vor 1800 oder nach 2199", 0),
                List.of(Fx.get(() -> ((Label) pane.lookup(".left-out")).getText()), bars().size()));
    }

    @Test
    void aSinglePostHasASingleBarOfSensibleWidth() {
        show(years(1, 1), null, 1);
        Fx.shot(stage, "timeline-one");
        click(0, 1);
        assertEquals(
                List.of(1, true, "during PUBLISHED 1824-01-01..1824-12-31"),
                List.of(bars().size(), Fx.get(() -> bars().getFirst().getLayoutBounds().getWidth()) <= 36,
                        wishes.getLast()));
    }

    @Test
    void twoHundredYearsAndAMillionPostsFitAndEachYearCanBeChosen() {
        show(years(200, 5_000), null, 1_000_000);
        Fx.shot(stage, "timeline-200-years");
        List<String> expected = new ArrayList<>();
        for (int year : new int[] {0, 57, 123, 199}) {
            click(year, 200);
            expected.add("during PUBLISHED " + (1824 + year) + "-01-01.." + (1824 + year) + "-12-31");
        }
        boolean inside = Fx.get(() -> bars().stream()
                .allMatch(bar -> bar.getBoundsInParent().getMaxX() <= bar.getParent().getLayoutBounds().getWidth()
                        + 0.5));
        assertEquals(List.of(expected, 200, true), List.of(wishes, bars().size(), inside));
    }

    @Test
    void keysMoveExtendChooseAndTakeAway() {
        show(years(20, 3), null, 60);
        Fx.run(() -> pane.enter());
        List<String> spoken = new ArrayList<>();
        for (KeyCode[] keys : new KeyCode[][] {
            {KeyCode.LEFT}, {KeyCode.LEFT}, {KeyCode.SHIFT, KeyCode.LEFT}, {KeyCode.SHIFT, KeyCode.HOME},
            {KeyCode.END}, {KeyCode.RIGHT}, {KeyCode.ESCAPE}
        }) {
            Fx.press(keys);
            spoken.add(spoken());
        }
        Fx.press(KeyCode.HOME);
        Fx.press(KeyCode.SHIFT, KeyCode.RIGHT);
        Fx.press(KeyCode.SPACE);
        show(years(20, 3), new Days(LocalDate.of(1824, 1, 1), LocalDate.of(1825, 12, 31)), 6);
        Fx.press(KeyCode.DELETE);
        Fx.press(KeyCode.ESCAPE);
        assertEquals(
                List.of(
                        List.of(
                                "1843: 3 Beiträge", "1842: 3 Beiträge", "1841 – 1842", "1824 – 1842",
                                "1843: 3 Beiträge", "1843: 3 Beiträge", "jede Zeit"),
                        List.of("during PUBLISHED 1824-01-01..1825-12-31", "any PUBLISHED", "any PUBLISHED")),
                List.of(spoken, wishes));
    }

    @Test
    void aSecondClickOnWhatIsChosenTakesItAway() {
        show(years(10, 3), new Days(LocalDate.of(1828, 1, 1), LocalDate.of(1828, 12, 31)), 3);
        click(4, 10);
        show(years(10, 3), new Days(LocalDate.of(1828, 3, 1), LocalDate.of(1828, 4, 30)), 3);
        click(4, 10);
        assertEquals(List.of("any PUBLISHED", "during PUBLISHED 1828-01-01..1828-12-31"), wishes);
    }

    @Test
    void theOtherTimeIsSwitchedTo() {
        show(years(3, 3), null, 9);
        Fx.run(() -> ((ToggleButton) pane.lookupAll(".sort").toArray()[1]).fire());
        assertEquals(List.of("see EVENTS"), wishes);
    }

    private static Timeline years(int count, long posts) {
        return new Timeline(
                Timeline.Unit.YEAR,
                IntStream.range(0, count)
                        .mapToObj(year -> new Timeline.Bin(FIRST.plusYears(year), posts))
                        .toList(),
                0,
                0);
    }

    private void show(Timeline timeline, @Nullable Days asked, long total) {
        Fx.run(() -> pane.show(new Aspects(
                total, Map.of(), List.of(), Map.of(TimeAxis.PUBLISHED, new Times(timeline, timeline, asked)))));
        Fx.settle();
    }

    private void click(int bin, int of) {
        Bounds box = Fx.get(() -> {
            Node bars = pane.lookup(".timeline-bars");
            return bars.localToScene(bars.getLayoutBounds());
        });
        Fx.click(stage, box.getMinX() + box.getWidth() * (bin + 0.5) / of, box.getCenterY());
        Fx.settle();
    }

    private List<Node> bars() {
        return Platform.isFxApplicationThread() ? seen() : Fx.get(this::seen);
    }

    private List<Node> seen() {
        return pane.lookupAll(".timeline-bars .bar").stream().filter(Node::isVisible).toList();
    }

    private String spoken() {
        return Fx.get(() -> String.valueOf(
                pane.lookup(".timeline-bars").queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING)));
    }

    private PostsActions actions() {
        return new PostsActions() {
            @Override
            public void stopIndexing() {
                throw new AssertionError();
            }

            @Override
            public void goOnIndexing() {
                throw new AssertionError();
            }

            @Override
            public void open(PostId post) {}

            @Override
            public void read() {}

            @Override
            public void sort(SortBy order) {}

            @Override
            public void filter(Set<SheetState> states) {}

            @Override
            public void narrow(Dimension dimension, String value) {}

            @Override
            public void during(TimeAxis axis, LocalDate first, LocalDate last) {
                wishes.add("during " + axis + " " + first + ".." + last);
            }

            @Override
            public void atAnyTime(TimeAxis axis) {
                wishes.add("any " + axis);
            }

            @Override
            public void meant(SpellingOffer offer) {}

            @Override
            public void places() {}

            @Override
            public void back() {}

            @Override
            public void clearSearch() {}

            @Override
            public void importPosts() {}

            @Override
            public void importFiles(List<Path> files) {}
        };
    }
}
