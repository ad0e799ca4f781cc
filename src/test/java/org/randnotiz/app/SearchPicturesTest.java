package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.randnotiz.ui.Fx;
import org.randnotiz.ui.Theme;

/// What hangs below the search box, and the form, in all themes, both languages, and a small window: all of it lies within
/// the window, and no words are cut off.
@SuppressWarnings("NullAway") // a part of the window is there where it is asked for
final class SearchPicturesTest {

    @TempDir
    private Path place;

    private SampleWindow window;

    @ParameterizedTest
    @CsvSource({
        "light, de-DE, LIGHT, 1440, 900",
        "dark, de-DE, DARK, 1440, 900",
        "contrast, de-DE, CONTRAST, 1280, 800",
        "small, de-DE, LIGHT, 1024, 700",
        "english, en-GB, LIGHT, 1024, 700"
    })
    void allIsToBeSeen(String name, String language, Theme theme, double width, double height) throws IOException {
        List<String> outside = new ArrayList<>();
        window = new SampleWindow(place, Locale.forLanguageTag(language), theme, width, height);
        try {
            window.openAs("aw");
            Fx.press(KeyCode.SLASH);
            Fx.type(window.stage(), "Kasan akteur:Taliban");
            Fx.press(KeyCode.CONTROL, KeyCode.D);
            Fx.waitUntil("the card is shown", () -> lookup(".search-name") != null);
            Fx.shot(window.stage(), "search-" + name + "-save");
            check(".message", outside);
            Fx.press(KeyCode.ENTER);
            Fx.waitUntil("it is kept", () -> lookup(".star-full") != null);
            Fx.press(KeyCode.ENTER);
            Fx.press(KeyCode.SLASH);
            Fx.run(() -> field().clear());
            Fx.press(KeyCode.DOWN);
            Fx.shot(window.stage(), "search-" + name + "-shelf");
            check(".search-list", outside);
            Fx.type(window.stage(), "datum:gestern [ereignis ");
            Fx.type(window.stage(), "e");
            Fx.waitUntil("something is offered", () -> lookup(".search-list") != null);
            Fx.waitUntil("the flaw is said", () -> lookup(".flaw").isVisible());
            Fx.shot(window.stage(), "search-" + name + "-typing");
            check(".search-list", outside);
            Fx.run(() -> field().clear());
            Fx.type(window.stage(), "Kaasn");
            Fx.waitUntil("an offer is made", () -> lookup(".offer-button") != null);
            Fx.press(KeyCode.ENTER);
            Fx.shot(window.stage(), "search-" + name + "-offer");
            check(".posts-pane .notice", outside);
            Fx.run(() -> {
                field().requestFocus();
                field().setText("Kasan -Moskau \"enge Zusammenarbeit\" akteur:Taliban datum:2024-03..2024-05 "
                        + "[ereignis typ:Übereinkunft empfänger:Taliban ort:Kasan] titel:Anerkennung");
            });
            Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
            Fx.waitUntil("the form is shown", () -> lookup(".form-query") != null);
            Fx.shot(window.stage(), "search-" + name + "-form");
            check(".query-form .message-buttons", outside);
            check(".query-form .form-grid", outside);
        } finally {
            window.close();
        }
        assertEquals(List.of(), outside);
    }

    /// Whatever lies outside of the window to the right or below, or has words that are cut off.
    private void check(String selector, List<String> outside) {
        Fx.settle();
        Fx.run(() -> {
            Node part = lookup(selector);
            Bounds bounds = part.localToScene(part.getLayoutBounds());
            boolean fits = bounds.getMinX() >= 0
                    && bounds.getMinY() >= 0
                    && bounds.getMaxX() <= window.stage().getScene().getWidth()
                    && (bounds.getMaxY() <= window.stage().getScene().getHeight() || selector.endsWith("grid"));
            if (!fits) {
                outside.add(selector + " " + bounds);
            }
            part.lookupAll(".label").stream()
                    .map(Labeled.class::cast)
                    .filter(label -> !label.isWrapText() && isCut(label))
                    .forEach(label -> outside.add(selector + " " + label.getText()));
        });
    }

    private static boolean isCut(Labeled label) {
        Node shown = label.lookup(".text");
        return shown instanceof javafx.scene.text.Text text && !text.getText().equals(label.getText());
    }

    private Node lookup(String selector) {
        Parent root = window.stage().getScene().getRoot();
        return root.lookup(selector);
    }

    private TextField field() {
        return (TextField) lookup(".search-box .query");
    }
}
