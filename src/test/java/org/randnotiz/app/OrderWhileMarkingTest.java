package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.ui.Fx;
import org.randnotiz.ui.Theme;
import org.randnotiz.ui.posts.PostsPane;

/// The list does not reorder under one's hands after marking; a new search orders anew.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class OrderWhileMarkingTest {

    /// Marked posts are better matches.
    private static final String QUERY = "taliban OR [notiz]";

    /// The chosen one, far from the best.
    private static final int ROW = 14;

    @TempDir
    private Path place;

    private SampleWindow window;
    private Stage stage;
    private Keyboard keys;

    @BeforeEach
    void search() throws IOException {
        window = new SampleWindow(place, Locale.GERMANY, Theme.LIGHT, 1440, 900);
        stage = window.stage();
        keys = new Keyboard(stage);
        window.openAs("aw");
        ask(QUERY);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aMarkMovesNoRowAndNotTheChosenOneEither() {
        chooseRow(ROW);
        List<String> before = order();
        note();
        Fx.shot(stage, "order-after-marking");
        assertTrue(before.size() > 2, before::toString);
        assertEquals(before, order());
        assertEquals(ROW, row());
    }

    @Test
    void aNewSearchOrdersAnew() {
        chooseRow(ROW);
        note();
        ask("Kasan");
        ask(QUERY);
        assertTrue(row() < ROW, () -> "the marked post is a better match and stands in row " + row());
    }

    private void chooseRow(int row) {
        Fx.run(() -> {
            posts().enterList();
            while (rowNow() < row) {
                posts().next();
            }
        });
        window.await("the post is open", workspace -> workspace.open() != null
                && workspace.open().post().id().equals(posts().selectedPost()));
        Fx.settle();
    }

    /// The number of the chosen row, from 1.
    private int row() {
        return Fx.get(this::rowNow);
    }

    private int rowNow() {
        return Integer.parseInt(posts().position().split(" ")[0]);
    }

    /// Marks the first word of the open post as a note, and waits until the list has been asked for anew.
    private void note() {
        String text = window.workspace().open().post().text();
        window.select(text.substring(0, text.indexOf(' ')));
        long revision = window.workspace().index().revision();
        keys.press(KeyCode.N);
        window.await("the index has the mark", workspace -> workspace.index().revision() > revision);
        Fx.settle();
    }

    private void ask(String query) {
        List<String> before = order();
        Fx.run(() -> ((TextField) stage.getScene().getRoot().lookup(".query")).setText(query));
        Fx.waitUntil("it is answered", () -> !orderNow().equals(before));
        Fx.settle();
    }

    private PostsPane posts() {
        return (PostsPane) stage.getScene().getRoot().lookup(".posts-pane");
    }

    private List<String> order() {
        return Fx.get(this::orderNow);
    }

    /// Times and sources of the rows from top to bottom.
    private List<String> orderNow() {
        return stage.getScene().getRoot().lookupAll(".hit-list .meta").stream()
                .filter(meta -> meta.getParent().isVisible() && !((Labeled) meta).getText().isEmpty())
                .sorted(Comparator.comparingDouble(OrderWhileMarkingTest::top)
                        .thenComparingDouble(OrderWhileMarkingTest::left))
                .map(meta -> ((Labeled) meta).getText())
                .toList();
    }

    private static double top(Node node) {
        return node.localToScene(node.getBoundsInLocal()).getMinY();
    }

    private static double left(Node node) {
        return node.localToScene(node.getBoundsInLocal()).getMinX();
    }
}
