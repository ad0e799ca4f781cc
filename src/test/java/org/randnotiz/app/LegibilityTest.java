package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.randnotiz.ui.Dressed;
import org.randnotiz.ui.Fx;
import org.randnotiz.ui.Theme;
import org.randnotiz.ui.posts.PostsPane;
import org.randnotiz.work.IndexState;

/// All that is a line of a list, or can be pressed, can be read in each of its states and in each theme, as WCAG 2.2 has
/// it: 4.5 for text, and here also 3 for what is disabled. Looked at in pixels of the real window, so that a new control or
/// theme is caught without being named here.
@SuppressWarnings("NullAway") // what is looked up is waited for
final class LegibilityTest {

    private static final List<List<String>> STATES = List.of(
            List.of(),
            List.of("hover"),
            List.of("focused", "focus-visible"),
            List.of("focused", "focus-visible", "hover"),
            List.of("selected"),
            List.of("selected", "hover"),
            List.of("selected", "focused", "focus-visible"),
            List.of("current"),
            List.of("current", "hover"),
            List.of("hover", "armed", "pressed"),
            List.of("disabled"));

    @TempDir
    private Path place;

    private final List<String> faint = new ArrayList<>();
    private SampleWindow window;

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyLineAndControlCanBeReadInEveryState(Theme theme) throws IOException {
        window = new SampleWindow(place, Locale.GERMANY, theme, 1200, 800);
        try {
            Fx.settle();
            look("start page", ".start-page");
            window.openAs("aw");
            window.show(SampleWindow.NOTE);
            look("top", ".top-bar");
            look("foot", ".foot");
            look("margin", ".margin-foot");
            Fx.run(() -> ((PostsPane) window.stage().getScene().getRoot().lookup(".posts-pane"))
                    .show(new IndexState(3_120, 6_880, 1, true, null)));
            look("stopped index", ".index-line");
            offers();
            searches();
            cards();
            Fx.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            Fx.press(KeyCode.J);
            Fx.settle();
            Fx.shot(window.stage(), "legibility-review");
            look("review", ".decision-bar");
        } finally {
            window.close();
        }
        assertEquals("", String.join("\n", faint));
    }

    /// What is offered while typing: an actor that is not there yet, and what a codebook has.
    private void offers() {
        window.select("Terroristen");
        Fx.press(KeyCode.A);
        Fx.type(window.stage(), "Newcomer");
        await(".offer.create");
        look("new actor", ".offer-list");
        Fx.press(KeyCode.ESCAPE);
        Fx.press(KeyCode.ESCAPE);
        window.select("Zusammenarbeit");
        Fx.press(KeyCode.E);
        await(".offer");
        look("category", ".offer-list");
        Fx.press(KeyCode.ESCAPE);
        Fx.press(KeyCode.ESCAPE);
    }

    private void searches() {
        Fx.press(KeyCode.SLASH);
        Fx.type(window.stage(), "kasan akt");
        await(".search-list .row");
        look("completions", ".search-list");
        Fx.press(KeyCode.ESCAPE);
        Fx.press(KeyCode.CONTROL, KeyCode.D);
        await(".search-name");
        look("keep", ".overlay-card");
        Fx.press(KeyCode.ENTER);
        Fx.press(KeyCode.SLASH);
        Fx.press(KeyCode.ESCAPE);
        Fx.press(KeyCode.ESCAPE);
        Fx.press(KeyCode.DOWN);
        Fx.settle();
        look("hits", ".posts-pane");
        Fx.run(() -> window.reader().requestFocus());
    }

    private void cards() {
        card("keys", KeyCode.F1);
        card("palette", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        card("form", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        card("actors", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        card("import", KeyCode.CONTROL, KeyCode.I);
        card("export", KeyCode.CONTROL, KeyCode.E);
        card("trash", KeyCode.CONTROL, KeyCode.T);
    }

    private void card(String name, KeyCode... chord) {
        Fx.run(() -> window.reader().requestFocus());
        Fx.press(chord);
        await(".overlay-card");
        Fx.settle();
        Fx.shot(window.stage(), "legibility-" + name);
        look(name, ".overlay-card");
        Fx.press(KeyCode.ESCAPE);
        Fx.settle();
    }

    private void await(String selector) {
        Fx.waitUntil(selector, () -> find(selector) != null);
    }

    private Node find(String selector) {
        return window.stage().getScene().getRoot().lookup(selector);
    }

    private void look(String name, String selector) {
        for (List<String> states : STATES) {
            Fx.get(() -> Legibility.faint(find(selector), states))
                    .forEach(text -> faint.add(name + " " + states + " " + text));
        }
    }

    @Test
    void whatCannotBeReadInOneStateIsFound() {
        Label word = Fx.get(() -> new Label("Moskau"));
        Stage stage = Fx.show(() -> {
            word.getStyleClass().add("offer");
            word.setStyle("-fx-text-fill: -accent-text;");
            return Dressed.light(new StackPane(word), 200, 60);
        });
        try {
            assertEquals(List.of(), Fx.get(() -> Legibility.faint(word, List.of("hover"))));
            Fx.run(() -> word.setStyle("-fx-text-fill: -accent-text; -fx-background-color: -accent;"));
            assertEquals(List.of("Moskau: 1.3"), Fx.get(() -> Legibility.faint(word, List.of("hover"))));
            assertEquals(false,
                    Fx.get(() -> word.getPseudoClassStates().contains(PseudoClass.getPseudoClass("hover"))));
        } finally {
            Fx.close(stage);
        }
    }
}
