package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.search.ContextLine;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.ui.Fx;
import org.randnotiz.ui.Shown;
import org.randnotiz.ui.Theme;
import org.randnotiz.work.Concordance.Line;

/// Every place that a search finds, in the real window, by real keys and clicks.
@SuppressWarnings("NullAway") // each test opens the window first
final class ConcordanceTest {

    @TempDir
    private Path place;

    private SampleWindow window;
    private Stage stage;

    @AfterEach
    void close() {
        window.close();
    }

    private void open(String query, Locale language, Theme theme, double width, double height) throws IOException {
        window = new SampleWindow(place, language, theme, width, height);
        stage = window.stage();
        window.openAs("jk");
        window.show(SampleWindow.NOTE);
        Fx.press(KeyCode.CONTROL, KeyCode.F);
        Fx.type(stage, query);
        Fx.settle();
        Fx.run(() -> window.reader().requestFocus());
        Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        Fx.waitUntil("places are listed", () -> list() != null && !list().getItems().isEmpty());
        Fx.settle();
    }

    private ListView<?> list() {
        return (ListView<?>) stage.getScene().getRoot().lookup(".place-list");
    }

    /// JavaFX thread only.
    private Line line(int index) {
        return (Line) list().getItems().get(index);
    }

    private int size() {
        return Fx.get(() -> list().getItems().size());
    }

    private void click(String button) {
        Shown.click(stage, () -> list().lookupAll(".icon-button").stream()
                .filter(Node::isVisible)
                .filter(node -> button.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow());
    }

    private List<String> found(String query) throws IOException {
        return window.workbench()
                .searching()
                .inContext(SearchRequest.of(query, 50))
                .lines()
                .stream()
                .map(ContextLine::found)
                .toList();
    }

    @Test
    void eachPlaceIsMarkedOrPassedOverByOneKey() throws IOException {
        open("Taliban", Locale.GERMANY, Theme.LIGHT, 1440, 900);
        int all = found("Taliban").size();
        int listed = size();
        Fx.shot(stage, "places");
        Line first = Fx.get(() -> line(0));
        Fx.press(KeyCode.A);
        Fx.waitUntil("it is marked", () -> !line(0).types().isEmpty());
        Fx.settle();
        Fx.press(KeyCode.DELETE);
        int without = size();
        Fx.press(KeyCode.CONTROL, KeyCode.Z);
        Fx.waitUntil("it is taken back", () -> line(0).types().isEmpty());
        Fx.press(KeyCode.HOME);
        Fx.press(KeyCode.A);
        Fx.waitUntil("it is marked again", () -> !line(0).types().isEmpty());
        Fx.waitUntil("it is saved", () -> window.workbench().isSaved());
        Fx.settle();
        Fx.shot(stage, "places-marked");
        Fx.press(KeyCode.HOME);
        Fx.press(KeyCode.ENTER);
        window.await("its post is open", workspace -> SampleWindow.isOpen(workspace, first.place().post()));
        Fx.waitUntil("the place is selected", () -> window.reader().selection().equals(first.place().at()));
        assertEquals(
                List.of(all, all - 1, List.of(first.place().found() + " " + FieldValue.Actors.of("taliban"))),
                List.of(
                        listed,
                        without,
                        window.workspace().open().sheet(window.workspace().who().id()).marks().stream()
                                .map(mark -> mark.anchor().quote() + " "
                                        + mark.values().get("actor"))
                                .toList()));
    }

    @Test
    void theMouseMarksAndPassesOverToo() throws IOException {
        open("Kasan", Locale.GERMANY, Theme.DARK, 1440, 900);
        int listed = size();
        Line second = Fx.get(() -> line(1));
        click("Überspringen (Entf)");
        boolean skipped = Fx.get(() -> line(0).equals(second));
        click("Markieren (Leer, oder die Taste der Art)");
        Fx.waitUntil("it is marked", () -> !line(0).types().isEmpty());
        Fx.settle();
        Fx.shot(stage, "places-dark");
        Shown.press(stage, "nur noch nicht markierte");
        int unmarked = size();
        Shown.press(stage, "1 Stelle wieder zeigen");
        assertEquals(
                List.of(true, listed - 2, listed - 1),
                List.of(skipped, unmarked, size()));
    }

    @Test
    void nothingIsCutOffInASmallWindowInEnglish() throws IOException {
        open("Ministerium", Locale.UK, Theme.CONTRAST, 1024, 700);
        Fx.shot(stage, "places-contrast-narrow-english");
        assertEquals(
                List.of(),
                Fx.get(() -> Shown.cut(stage, "context-line", "snippet", "headline", "meta")));
    }

    @Test
    void aSearchWithoutWordsSaysThatItNamesNoPlaces() throws IOException {
        window = new SampleWindow(place, Locale.GERMANY, Theme.LIGHT, 1440, 900);
        stage = window.stage();
        window.openAs("jk");
        Fx.press(KeyCode.CONTROL, KeyCode.F);
        Fx.type(stage, "quelle:forum");
        Fx.run(() -> window.reader().requestFocus());
        Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        Fx.waitUntil("it is said",
                () -> Shown.words(stage).stream().anyMatch(words -> words.startsWith("Diese Suche nennt")));
        Fx.shot(stage, "places-none");
        assertEquals(0, size());
    }
}
