package org.randnotiz.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.randnotiz.problem.Problem;
import org.randnotiz.search.completion.Completion;
import org.randnotiz.search.meaning.Meaning;
import org.randnotiz.search.meaning.Names;
import org.randnotiz.search.query.QueryText;
import org.randnotiz.text.Span;
import org.randnotiz.ui.Dressed;
import org.randnotiz.ui.Fx;
import org.randnotiz.wording.Texts;

@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class SearchBoxTest {

    private final List<String> wishes = new ArrayList<>();
    private SearchBox box;
    private Stage stage;

    @BeforeEach
    void open() {
        stage = Fx.show(() -> {
            var asked = new SearchWishes(wishes, () -> {});
            box = new SearchBox(new Texts(Locale.GERMANY), asked, asked, SearchWishes.KEYS);
            HBox.setHgrow(box, Priority.ALWAYS);
            var bar = new HBox(box);
            bar.setAlignment(Pos.CENTER);
            bar.setViewOrder(-1);
            bar.setStyle("-fx-padding: 7px 20px; -fx-border-color: -line; -fx-border-width: 0 0 1 0;");
            var below = new Label("");
            below.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            below.setStyle("-fx-background-color: -surface-sunken;");
            var layout = new BorderPane(below);
            layout.setTop(bar);
            return Dressed.light(layout, 1024, 380);
        });
    }

    @AfterEach
    void close() {
        Fx.close(stage);
    }

    @Test
    void eachKeyStrokeSearches() {
        Fx.run(box::focusQuery);
        Fx.press(KeyCode.SHIFT, KeyCode.K);
        Fx.press(KeyCode.A);
        Fx.type(stage, "ß");
        Fx.press(KeyCode.BACK_SPACE);
        assertEquals(
                List.of("K…", "? K|", "Ka…", "? Ka|", "Kaß…", "? Kaß|", "Ka…", "? Ka|"), wishes);
    }

    @Test
    void theBoxSaysHowMuchWasFoundAndHowFast() {
        List<String> said = new ArrayList<>();
        Fx.run(() -> {
            box.setQuery("Treffen Kasan");
            box.showHits(1, true, Duration.ofMillis(2));
            said.add(status());
            box.showHits(1_000, false, Duration.ofMillis(12));
            said.add(status());
            box.showStatus("6 Beiträge zu prüfen");
            said.add(status());
            box.showHits(37, true, Duration.ofMillis(4));
            said.add(status());
            box.setQuery(" ");
            box.showHits(21, true, Duration.ofMillis(4));
            said.add(status());
        });
        Fx.shot(stage, "search-hits");
        assertEquals(
                List.of(
                        "1 Treffer · 2 ms", "mindestens 1\u202f000 Treffer · 12 ms", "6 Beiträge zu prüfen",
                        "37 Treffer · 4 ms", "21 Beiträge"),
                said);
    }

    @Test
    void downAndEnterMoveOnToTheList() {
        Fx.run(box::focusQuery);
        Fx.press(KeyCode.DOWN);
        Fx.press(KeyCode.ENTER);
        assertEquals(List.of("→ below", "→ list"), wishes);
    }

    @Test
    void escapeFirstClearsAndThenLeaves() {
        Fx.run(() -> {
            box.setQuery("Kasan");
            box.focusQuery();
        });
        Fx.press(KeyCode.ESCAPE);
        Fx.press(KeyCode.ESCAPE);
        assertEquals(List.of("Kasan", "", "→ away"), wishes);
    }

    @Test
    void theClearButtonClearsByMouseAndGivesTheFieldTheFocus() {
        boolean before = Fx.get(() -> box.lookup(".clear").isVisible());
        Fx.run(() -> box.setQuery("Kasan"));
        Fx.settle();
        Bounds button = Fx.get(() -> box.lookup(".clear").localToScene(box.lookup(".clear").getBoundsInLocal()));
        Fx.click(stage, button.getCenterX(), button.getCenterY());
        assertEquals(
                List.of(false, "", true, false),
                List.of(
                        before, Fx.get(box::query), Fx.get(() -> field().isFocused()),
                        Fx.get(() -> box.lookup(".clear").isVisible())));
    }

    @Test
    void lateAnswersAreDroppedAndTheNewestIsOffered() {
        Fx.run(box::focusQuery);
        Fx.type(stage, "Ka");
        Span word = new Span(0, 1);
        Fx.run(() -> box.showCompletions("K", 1, List.of(new Completion(word, "Kabul", Completion.Kind.WORD))));
        boolean late = Fx.get(() -> stage.getScene().getRoot().lookup(".search-list") != null);
        Fx.run(() -> box.showCompletions(
                "Ka", 2, List.of(new Completion(new Span(0, 2), "Kasan", Completion.Kind.WORD))));
        Fx.press(KeyCode.DOWN);
        Fx.press(KeyCode.TAB);
        assertEquals(List.of(false, "Kasan"), List.of(late, Fx.get(box::query)));
    }

    @Test
    void ofEachKindSomeAreOffered() {
        List<Completion> many = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            many.add(new Completion(new Span(0, 1), "feld" + i + ":", Completion.Kind.FIELD));
        }
        many.add(new Completion(new Span(0, 1), "f", Completion.Kind.WORD));
        many.add(new Completion(new Span(0, 1), "fern", Completion.Kind.WORD));
        assertEquals(
                List.of("feld0:", "feld1:", "feld2:", "feld3:", "feld4:", "feld5:", "feld6:", "fern"),
                Suggestions.best(many, "f").stream().map(Completion::text).toList());
    }

    @Test
    void whatAsksForAFieldIsTinted() {
        assertEquals(
                List.of(new Span(6, 20), new Span(22, 32), new Span(36, 50)),
                QueryMarks.parts("Kasan akteur:Taliban -quelle:Foo OR [ereignis x:y] titel"));
    }

    @Test
    void focusingTheBoxSelectsWhatIsInIt() {
        Fx.run(() -> {
            box.setQuery("Kasan");
            box.focusQuery();
        });
        Fx.press(KeyCode.M);
        assertEquals("m", Fx.get(box::query));
    }

    @Test
    void whatIsWrongIsUnderlinedAndSaidBelowTheFieldUntilTheQueryChanges() {
        String query = "Kasan (Taliban farbe:rot";
        Fx.run(() -> {
            box.setQuery(query);
            box.focusQuery();
            box.showHits(12, true, Duration.ofMillis(5));
            box.showProblems(Meaning.of(QueryText.parse(query), Names.NONE).problems());
        });
        Fx.press(KeyCode.END);
        Fx.shot(stage, "search-problems");
        List<Double> widths = Fx.get(() -> box.lookupAll(".flaw-line").stream()
                .map(line -> line.getLayoutBounds().getWidth())
                .sorted()
                .toList());
        String said = Fx.get(() -> flaw().getText());
        boolean shown = Fx.get(() -> flaw().isVisible() && flaw().getLayoutY() > box.getHeight());
        Fx.press(KeyCode.BACK_SPACE);
        assertEquals(
                List.of(
                        2, true, true,
                        List.of(
                                "Zeichen 16: Ein Feld „farbe“ gibt es nicht; gesucht wird nach den Wörtern. Felder sind etwa: titel, verfasser, quelle, zuverlässigkeit, datum, ereigniszeit, …",
                                "Zeichen 7: Diese Klammer wird nicht geschlossen."),
                        0, false),
                List.of(
                        widths.size(), widths.getLast() > 4 * widths.getFirst(), shown,
                        said.lines().sorted().toList(),
                        Fx.get(() -> {
                            box.layout();
                            return box.lookupAll(".flaw-line").size();
                        }),
                        Fx.get(() -> flaw().isVisible())));
    }

    @Test
    void aProblemWithoutAPlaceIsSaidAllTheSame() {
        Fx.run(() -> {
            box.setQuery("Kasan");
            box.showProblems(List.of(Problem.warning("posts.rowsMissing")));
        });
        Fx.settle();
        assertEquals(
                List.of("Hier fehlen Beiträge; die Liste hat sich inzwischen geändert.", 0),
                List.of(Fx.get(() -> flaw().getText()), Fx.get(() -> box.lookupAll(".flaw-line").size())));
    }

    private TextField field() {
        return (TextField) box.lookup(".query");
    }

    private Label flaw() {
        return (Label) box.lookup(".flaw");
    }

    private String status() {
        return ((Label) box.lookup(".status")).getText();
    }
}
