package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.ui.Fx;
import org.randnotiz.ui.Theme;

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
        return Fx.get(() -> ((TextField) stage.getScene().getRoot().lookup(".query")).getText());
    }

    /// Waits for what the line above the list says, and for the counts that belong to it.
    private void awaitTotal(String words) {
        Fx.waitUntil("the list says " + words, () -> all()
                .anyMatch(node -> node instanceof Label label && words.equals(label.getText()) && isSeen(node)));
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
                || node instanceof Labeled labeled && words.equals(labeled.getText()))
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
