package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.ui.Fx;
import org.randnotiz.ui.Theme;
import org.randnotiz.ui.posts.PostsPane;

/// Timeline, facets and similar posts in the real window, by mouse and by keys.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class NarrowingWindowTest {

    @TempDir
    private Path place;

    private SampleWindow window;
    private Stage stage;
    private Keyboard keys;

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aClickOnALineNarrowsAndASecondOneLeadsBack() throws IOException {
        open(Locale.GERMANY, Theme.LIGHT, 1440, 900);
        Fx.shot(stage, "facets-start");
        click("Taliban: 3 Beiträge; nur diese zeigen");
        awaitTotal("3 Treffer");
        String asked = query();
        Fx.shot(stage, "facets-narrowed");
        boolean focused = focusedText().startsWith("Taliban: 3 Beiträge; gewählt");
        click("Taliban: 3 Beiträge; gewählt, nicht mehr verlangen");
        awaitTotal("21 Beiträge");
        assertEquals(List.of("akteur:=taliban", true, ""), List.of(asked, focused, query()));
    }

    @Test
    void facetsAreOpenedAndNarrowedByKeysAlone() throws IOException {
        open(Locale.GERMANY, Theme.LIGHT, 1440, 900);
        Fx.run(() -> find("Quellen: aufklappen").requestFocus());
        keys.press(KeyCode.SPACE);
        Fx.waitUntil("the facet is open", () -> find("Agentur Meridian: 3 Beiträge; nur diese zeigen") != null);
        String heading = focusedText();
        keys.each(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        String line = focusedText();
        keys.press(KeyCode.ENTER);
        awaitTotal("3 Treffer");
        String asked = query();
        String chosen = focusedText();
        keys.press(KeyCode.SPACE);
        awaitTotal("21 Beiträge");
        Fx.shot(stage, "facets-sources");
        assertEquals(
                List.of(
                        "Quellen: zuklappen", "Agentur Meridian: 3 Beiträge; nur diese zeigen",
                        "quelle:agentur-meridian", "Agentur Meridian: 3 Beiträge; gewählt, nicht mehr verlangen", ""),
                List.of(heading, line, asked, chosen, query()));
    }

    @Test
    void whatWasTypedStaysAsItWasTypedAndAnOrGetsItsParentheses() throws IOException {
        open(Locale.UK, Theme.LIGHT, 1440, 900);
        Fx.run(() -> field().setText("Kasan  OR \"enge Zusammenarbeit\""));
        click("Types: unfold");
        Fx.waitUntil("the facet is open", () -> find("Types: fold") != null);
        click("Event: 2 posts; show only these");
        awaitTotal("2 hits");
        String asked = query();
        Fx.shot(stage, "facets-english");
        click("Event: 2 posts; chosen, no longer ask for it");
        Fx.waitUntil("it is not asked for any more", () -> !field().getText().contains("has:"));
        assertEquals(
                List.of(
                        "(Kasan  OR \"enge Zusammenarbeit\") has:event", "(Kasan  OR \"enge Zusammenarbeit\")"),
                List.of(asked, query()));
    }

    @Test
    void aClickOnABarNarrowsToItsWeekAndADragToAllItGoesOver() throws IOException {
        open(Locale.GERMANY, Theme.LIGHT, 1440, 900);
        clickBar(0);
        awaitTotal("3 Treffer");
        String one = query();
        Fx.run(() -> field().setText("Taliban OR Kasan"));
        Fx.waitUntil("the timeline is whole again", () -> find("Zeitraum nicht mehr verlangen (Entf)") == null);
        Fx.settle();
        Fx.drag(stage, bar(0.15), bar(0.4));
        Fx.waitUntil("days are asked for", () -> field().getText().contains("datum:"));
        Fx.waitUntil("they are framed", () -> find("Zeitraum nicht mehr verlangen (Entf)") != null);
        Fx.settle();
        Fx.shot(stage, "timeline-brushed");
        String dragged = query();
        List<Boolean> pale = pale();
        click("Zeitraum genauer zeigen (+)");
        Fx.settle();
        Fx.shot(stage, "timeline-closer");
        click("Zeitraum nicht mehr verlangen (Entf)");
        Fx.waitUntil("no days are asked for", () -> !field().getText().contains("datum:"));
        assertEquals(
                List.of(
                        "datum:2024-03-18..2024-03-24",
                        "(Taliban OR Kasan) datum:2024-03-25..2024-04-28",
                        true,
                        "(Taliban OR Kasan)"),
                List.of(one, dragged, pale.contains(true) && pale.contains(false), query()));
    }

    @Test
    void daysAreChosenByKeysAloneExtendedAndTakenAway() throws IOException {
        open(Locale.GERMANY, Theme.LIGHT, 1440, 900);
        keys.press(KeyCode.H);
        keys.press(KeyCode.HOME);
        keys.press(KeyCode.RIGHT);
        String spoken = spoken();
        keys.press(KeyCode.SHIFT, KeyCode.RIGHT);
        Fx.shot(stage, "timeline-draft");
        keys.press(KeyCode.ENTER);
        Fx.waitUntil("days are asked for", () -> field().getText().contains("datum:"));
        Fx.waitUntil("they are framed", () -> find("Zeitraum nicht mehr verlangen (Entf)") != null);
        String asked = query();
        keys.press(KeyCode.SHIFT, KeyCode.RIGHT);
        keys.press(KeyCode.ESCAPE);
        String draftGivenUp = query();
        keys.press(KeyCode.DELETE);
        awaitTotal("21 Beiträge");
        assertEquals(
                List.of(
                        "25.03. – 31.03.2024: 5 Beiträge", "datum:2024-03-25..2024-04-07",
                        "datum:2024-03-25..2024-04-07", ""),
                List.of(spoken, asked, draftGivenUp, query()));
    }

    @Test
    void theTimelineIsAlsoAboutWhatThePostsSpeakOf() throws IOException {
        open(Locale.GERMANY, Theme.LIGHT, 1440, 900);
        click("wovon die Rede ist");
        Fx.settle();
        Fx.shot(stage, "timeline-events");
        boolean said = Fx.get(() -> find("19 ohne Ereigniszeit") != null);
        clickBar(0);
        Fx.waitUntil("days are asked for", () -> field().getText().contains("ereigniszeit:"));
        assertEquals(List.of(true, "ereigniszeit:2024-05-14..2024-05-14"), List.of(said, query()));
    }

    @Test
    void similarPostsAreWalkedThroughAndLeftByEscape() throws IOException {
        open(Locale.GERMANY, Theme.LIGHT, 1440, 900);
        keys.press(KeyCode.L);
        Fx.waitUntil("similar posts are shown", () -> posts().isShowingSimilar());
        Fx.settle();
        Fx.shot(stage, "similar");
        boolean said = Fx.get(() -> find(
                "Ähnlich wie „Eigentümliche Randinformation aufgrund der Anschläge in Moskau“") != null);
        keys.press(KeyCode.J);
        window.await("a similar post is open", workspace -> !SampleWindow.isOpen(workspace, SampleWindow.NOTE));
        String first = Fx.get(() -> posts().position());
        keys.press(KeyCode.J);
        keys.press(KeyCode.K);
        String again = Fx.get(() -> posts().position());
        keys.press(KeyCode.ESCAPE);
        awaitTotal("21 Beiträge");
        assertEquals(
                List.of(true, true, first, false),
                List.of(said, first.startsWith("1 von "), again, Fx.get(() -> posts().isShowingSimilar())));
    }

    @Test
    void aQuestionLeadsOutOfSimilarPostsAndSoDoesTheButton() throws IOException {
        open(Locale.GERMANY, Theme.LIGHT, 1440, 900);
        keys.press(KeyCode.L);
        Fx.waitUntil("similar posts are shown", () -> posts().isShowingSimilar());
        click("Zurück");
        Fx.waitUntil("the list is back", () -> !posts().isShowingSimilar());
        keys.press(KeyCode.L);
        Fx.waitUntil("similar posts are shown", () -> posts().isShowingSimilar());
        Fx.run(() -> field().setText("Bahnpläne"));
        awaitTotal("1 Treffer");
        Fx.shot(stage, "similar-left");
        assertEquals(false, Fx.get(() -> posts().isShowingSimilar()));
    }

    @Test
    void whatIsFoldedIsFoldedTheNextTimeToo() throws IOException {
        open(Locale.GERMANY, Theme.LIGHT, 1024, 700);
        click("wovon die Rede ist");
        click("Akteure: zuklappen");
        click("Stimmen: aufklappen");
        Fx.shot(stage, "facets-small");
        double list = Fx.get(() -> ((Region) stage.getScene().getRoot().lookup(".hit-list")).getHeight()
                / posts().getHeight());
        keys.press(KeyCode.CONTROL, KeyCode.B);
        Fx.shot(stage, "facets-folded");
        window.openAs("jk");
        Fx.settle();
        assertEquals(
                List.of("true:EVENTS:VOICE", true),
                List.of(Fx.get(() -> posts().folding().stored()), list >= 0.55 - 0.001));
    }

    @Test
    void inTheDarkAndInHighContrastAllOfItCanBeRead() throws IOException {
        for (Theme theme : List.of(Theme.DARK, Theme.CONTRAST)) {
            if (window != null) {
                window.close();
            }
            place = Files.createDirectory(place.resolve(theme.name()));
            open(Locale.GERMANY, theme, 1440, 900);
            click("Taliban: 3 Beiträge; nur diese zeigen");
            awaitTotal("3 Treffer");
            Fx.drag(stage, bar(0.01), bar(0.3));
            Fx.waitUntil("days are asked for", () -> field().getText().contains("datum:"));
            awaitTotal("2 Treffer");
            Fx.shot(stage, "facets-" + theme.name().toLowerCase(Locale.ROOT));
        }
        assertEquals("akteur:=taliban datum:2024-03-26..2024-04-10", query());
    }

    private PostsPane posts() {
        return (PostsPane) stage.getScene().getRoot().lookup(".posts-pane");
    }

    private TextField field() {
        return (TextField) stage.getScene().getRoot().lookup(".query");
    }

    /// What a screen reader says of the timeline.
    private String spoken() {
        return Fx.get(() -> String.valueOf(stage.getScene().getRoot().lookup(".timeline-bars")
                .queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING)));
    }

    private List<Boolean> pale() {
        return Fx.get(() -> stage.getScene().getRoot().lookupAll(".timeline-bars .bar").stream()
                .filter(NarrowingWindowTest::isSeen)
                .map(bar -> bar.getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("pale")))
                .toList());
    }

    /// A place within the timeline, from its left end 0 to its right end 1.
    private Point2D bar(double share) {
        return Fx.get(() -> {
            Node bars = stage.getScene().getRoot().lookup(".timeline-bars");
            Bounds box = bars.localToScene(bars.getLayoutBounds());
            return new Point2D(box.getMinX() + box.getWidth() * share, box.getCenterY());
        });
    }

    private void clickBar(double share) {
        Point2D at = bar(Math.max(0.01, share));
        Fx.click(stage, at.getX(), at.getY());
        Fx.settle();
    }

    private void open(Locale language, Theme theme, double width, double height) throws IOException {
        window = new SampleWindow(place, language, theme, width, height);
        stage = window.stage();
        keys = new Keyboard(stage);
        window.openAs("aw");
        window.show(SampleWindow.NOTE);
        Fx.waitUntil("the posts are counted", () -> stage.getScene().getRoot().lookup(".facet-line") != null);
        Fx.settle();
    }

    private String query() {
        return Fx.get(() -> field().getText());
    }

    /// Waits for what the line above the list says, and for the counts that belong to it.
    private void awaitTotal(String words) {
        Fx.waitUntil("the list says " + words, () -> find(words) != null);
        Fx.settle();
    }

    private String focusedText() {
        return Fx.get(() -> String.valueOf(stage.getScene().getFocusOwner().getAccessibleText()));
    }

    /// Clicks what a screen reader reads so, or what has these words on it; waits until it is there.
    private void click(String words) {
        Fx.waitUntil("there is to be seen: " + words, () -> find(words) != null);
        Fx.settle();
        Point2D at = Fx.get(() -> {
            Bounds box = find(words).localToScene(find(words).getLayoutBounds());
            return new Point2D(box.getCenterX(), box.getCenterY());
        });
        Fx.click(stage, at.getX(), at.getY());
        Fx.settle();
    }

    private Node find(String words) {
        return all().filter(node -> words.equals(node.getAccessibleText())
                || (node instanceof Labeled labeled && words.equals(labeled.getText())))
                .filter(NarrowingWindowTest::isSeen)
                .findFirst()
                .orElse(null);
    }

    private Stream<Node> all() {
        return below(stage.getScene().getRoot());
    }

    private static Stream<Node> below(Node node) {
        Stream<Node> children = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(NarrowingWindowTest::below)
                : Stream.of();
        return Stream.concat(Stream.of(node), children);
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }
}
