package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.ui.Fx;
import org.randnotiz.ui.Theme;

/// All around the search box of the real window, on the sample project: what is offered while one types, searches made
/// before, what may have been meant, and the form.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class SearchBoxWindowTest {

    @TempDir
    private Path place;

    private SampleWindow window;

    @BeforeEach
    void open(TestInfo test) throws IOException {
        boolean english = test.getTags().contains("english");
        Theme theme = test.getTags().contains("dark")
                ? Theme.DARK
                : test.getTags().contains("contrast") ? Theme.CONTRAST : Theme.LIGHT;
        boolean small = test.getTags().contains("small");
        window = new SampleWindow(
                place, english ? Locale.UK : Locale.GERMANY, theme, small ? 1024 : 1440, small ? 700 : 900);
        window.openAs("jk");
        Fx.press(KeyCode.SLASH);
        Fx.waitUntil("the search box has the focus", () -> field().isFocused());
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void whatIsTypedIsCompletedByKeys() {
        Fx.type(window.stage(), "Kasan akt");
        awaitRows("a field is offered", rows -> rows.contains("akteur: Feld"));
        Fx.shot(window.stage(), "search-completions-field");
        Fx.press(KeyCode.DOWN);
        Fx.press(KeyCode.TAB);
        awaitRows("actors are offered", rows -> rows.stream().anyMatch(row -> row.endsWith("Akteur")));
        List<String> said = new ArrayList<>();
        said.add(query());
        Fx.type(window.stage(), "Tali");
        awaitRows("Taliban are offered", rows -> rows.contains("Taliban Akteur"));
        Fx.shot(window.stage(), "search-completions-actor");
        Fx.press(KeyCode.DOWN);
        Fx.press(KeyCode.ENTER);
        said.add(query());
        said.add(rows().toString());
        said.add("focus " + Fx.get(() -> field().isFocused()));
        assertEquals(List.of("Kasan akteur:", "Kasan akteur:Taliban", "[]", "focus true"), said);
    }

    @Test
    void aCompletionIsTakenByAClick() {
        Fx.type(window.stage(), "quelle:");
        awaitRows("sources are offered", rows -> rows.contains("\"Agentur Meridian\" Wert"));
        click("\"Agentur Meridian\"");
        Fx.waitUntil("it stands in the box", () -> field().getText().equals("quelle:\"Agentur Meridian\""));
        assertEquals(
                List.of("3 Treffer", true, List.of()),
                List.of(status(), Fx.get(() -> field().isFocused()), rows()));
    }

    @Test
    void enterWithNothingChosenGoesToTheHitsAndEscapeFirstClosesTheList() {
        Fx.type(window.stage(), "Tali");
        awaitRows("something is offered", rows -> !rows.isEmpty());
        Fx.press(KeyCode.ESCAPE);
        List<Object> said = new ArrayList<>(List.of(rows(), query()));
        Fx.type(window.stage(), "b");
        awaitRows("something is offered again", rows -> !rows.isEmpty());
        Fx.press(KeyCode.ENTER);
        said.add(rows());
        said.add(Fx.get(() -> window.stage().getScene().getFocusOwner().getStyleClass().contains("hit-list")));
        assertEquals(List.of(List.of(), "Tali", List.of(), true), said);
    }

    @Test
    void whatIsWrongAndWhatIsOfferedAreBothToBeRead() {
        Fx.type(window.stage(), "(Moskau tit");
        awaitRows("something is offered", rows -> rows.contains("titel: Feld"));
        Fx.waitUntil("the flaw is said", () -> flaw().isVisible());
        Fx.settle();
        Fx.shot(window.stage(), "search-completions-flaw");
        Bounds flaw = Fx.get(() -> flaw().localToScene(flaw().getLayoutBounds()));
        Bounds list = Fx.get(() -> list().localToScene(list().getLayoutBounds()));
        assertEquals(List.of(true, true), List.of(list.getMinY() >= flaw.getMaxY(), list.getHeight() > 20));
    }

    @Test
    void searchesMadeLatelyAreOfferedInTheEmptyBoxAndCanBeForgotten() {
        search("Kasan");
        Fx.press(KeyCode.ENTER);
        Fx.press(KeyCode.SLASH);
        search("Lawrow");
        Fx.press(KeyCode.ENTER);
        Fx.press(KeyCode.SLASH);
        search("Mosk"); // neither rested on nor acted upon
        Fx.press(KeyCode.ESCAPE);
        Fx.press(KeyCode.ESCAPE);
        Fx.press(KeyCode.DOWN);
        Fx.shot(window.stage(), "search-recent");
        List<Object> said = new ArrayList<>(List.of(rows()));
        Fx.press(KeyCode.DOWN);
        Fx.press(KeyCode.DELETE);
        said.add(rows());
        Fx.press(KeyCode.ENTER);
        said.add(query());
        said.add(rows());
        assertEquals(List.of(List.of("Lawrow", "Kasan"), List.of("Lawrow"), "Lawrow", List.of()), said);
    }

    @Test
    void whatOneRestsOnIsRememberedWithoutTheWayThere() {
        search("Kas");
        Fx.waitUntil("it is remembered", () -> settings().contains("Kas"));
        Fx.type(window.stage(), "an");
        Fx.waitUntil("what it became is remembered", () -> settings().contains("Kasan"));
        Fx.press(KeyCode.ESCAPE);
        Fx.press(KeyCode.ESCAPE);
        Fx.press(KeyCode.DOWN);
        assertEquals(List.of("Kasan"), rows());
    }

    private String settings() {
        try {
            return Files.readString(place.resolve("settings.properties"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// Types, and waits for the answer.
    private void search(String query) {
        Fx.type(window.stage(), query);
        Fx.waitUntil("the answer is there", () -> field().getText().equals(query) && !statusNow().isEmpty());
    }

    private void awaitRows(String what, Predicate<List<String>> condition) {
        Fx.waitUntil(what, () -> condition.test(rowsNow()));
        Fx.settle();
    }

    /// What hangs below the box, row by row, in words.
    private List<String> rows() {
        return Fx.get(this::rowsNow);
    }

    private List<String> rowsNow() {
        Node list = list();
        return list == null
                ? List.of()
                : ((Parent) list).getChildrenUnmodifiable().stream()
                        .filter(row -> row.getStyleClass().contains("row"))
                        .map(row -> String.join(" ", ((Parent) row).getChildrenUnmodifiable().stream()
                                .filter(part -> part instanceof Label label && !label.getText().isEmpty())
                                .map(part -> ((Labeled) part).getText())
                                .toList()))
                        .toList();
    }

    private void click(String words) {
        Bounds at = Fx.get(() -> {
            Node found = list().lookupAll(".label").stream()
                    .filter(node -> ((Labeled) node).getText().equals(words))
                    .findFirst()
                    .orElseThrow();
            return found.localToScene(found.getLayoutBounds());
        });
        Fx.click(window.stage(), at.getCenterX(), at.getCenterY());
    }

    private Node list() {
        return root().lookup(".search-list");
    }

    private Label flaw() {
        return (Label) root().lookup(".flaw");
    }

    private TextField field() {
        return (TextField) root().lookup(".search-box .query");
    }

    private String query() {
        return Fx.get(() -> field().getText());
    }

    private String status() {
        return Fx.get(this::statusNow).replaceAll(" ·.*", "");
    }

    private String statusNow() {
        return ((Label) root().lookup(".search-box .status")).getText();
    }

    private Parent root() {
        return window.stage().getScene().getRoot();
    }
}
