package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.search.Hit;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.ui.Fx;
import org.randnotiz.ui.Shown;
import org.randnotiz.ui.Theme;

/// Correcting when a post was published, in the real window.
@SuppressWarnings("NullAway") // each test opens the window first
final class DatingTest {

    @TempDir
    private Path place;

    private SampleWindow window;

    @AfterEach
    void close() {
        window.close();
    }

    private void open(Locale language, Theme theme, double width, double height) throws IOException {
        window = new SampleWindow(place, language, theme, width, height);
        window.openAs("jk");
        window.show(SampleWindow.NOTE);
    }

    private void correct(String typed) {
        Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        Fx.press(KeyCode.CONTROL, KeyCode.A);
        Fx.type(window.stage(), typed);
    }

    private String chip() {
        return Fx.get(() -> ((ButtonBase) window.stage().getScene().getRoot().lookup(".chip-time")).getText());
    }

    /// The times in the list, as far as it can be seen.
    private List<String> rows() {
        return window.stage().getScene().getRoot().lookupAll(".hit-list .meta").stream()
                .map(time -> ((Labeled) time).getText())
                .toList();
    }

    private Set<String> found(String query) throws IOException {
        return window.workbench().searching().find(SearchRequest.of(query, 50)).hits().rows().stream()
                .map(Hit::post)
                .filter(SampleWindow.NOTE::equals)
                .map(post -> query)
                .collect(Collectors.toSet());
    }

    @Test
    void aLongTimeStaysInTheHeadOfANarrowWindow() throws IOException {
        open(Locale.GERMANY, Theme.LIGHT, 1024, 700);
        correct("02.04.2024, 08:30");
        Fx.press(KeyCode.ENTER);
        window.await("it is saved", workspace -> workspace.open().dating().isPresent());
        Fx.settle();
        Fx.shot(window.stage(), "dating-narrow");
        Node chip = window.stage().getScene().getRoot().lookup(".chip-time");
        double end = Fx.get(() -> chip.getBoundsInParent().getMaxX());
        double room = Fx.get(() -> ((Region) chip.getParent()).getWidth());
        assertTrue(end <= room, () -> "the time ends at " + end + " of " + room);
        Node place = window.stage().getScene().getRoot().lookup(".post-place");
        double placeEnd = Fx.get(() -> place.localToScene(place.getLayoutBounds()).getMaxX());
        double headEnd = Fx.get(() -> place.getParent().localToScene(place.getParent().getLayoutBounds()).getMaxX());
        assertTrue(placeEnd <= headEnd, () -> "the place ends at " + placeEnd + " of " + headEnd);
    }

    @Test
    void aCorrectedTimeHoldsInTheHeadAndInTheSearchUntilItIsTakenBack() throws IOException {
        open(Locale.GERMANY, Theme.LIGHT, 1440, 900);
        correct("31.02.2024");
        Fx.settle();
        Fx.shot(window.stage(), "dating-wrong");
        boolean refused = Fx.get(() -> Shown.says(window.stage(), "Diesen Tag gibt es nicht.")
                && Shown.button(window.stage(), "Sichern").isDisabled());
        Fx.press(KeyCode.CONTROL, KeyCode.A);
        Fx.type(window.stage(), "02.04.2024, 08:30");
        Fx.settle();
        Fx.shot(window.stage(), "dating");
        Fx.press(KeyCode.TAB);
        Fx.type(window.stage(), "Der Server ging nach.");
        Fx.press(KeyCode.ENTER);
        window.await("it is saved", workspace -> window.workbench().isSaved()
                && workspace.open().dating().isPresent());
        Fx.settle();
        Fx.waitUntil("the list shows it", () -> rows().contains("02.04.2024, 08:30"));
        String corrected = chip();
        List<Set<String>> hits = List.of(found("datum:2024-04-01"), found("datum:2024-04-02"));
        Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        Fx.shot(window.stage(), "dating-corrected");
        Shown.press(window.stage(), "Berichtigung zurücknehmen");
        window.await("it is taken back", workspace -> workspace.open().dating().isEmpty());
        Fx.settle();
        String original = chip();
        Fx.press(KeyCode.CONTROL, KeyCode.Z);
        window.await("it holds again", workspace -> workspace.open().dating().isPresent());
        assertEquals(
                List.of(
                        true,
                        "01.04.2024, 23:17 → 2024-04-02T08:30+02:00 · berichtigt",
                        List.of(Set.of(), Set.of("datum:2024-04-02")),
                        "01.04.2024, 23:17 → 2024-04-01T23:17+02:00",
                        "Der Server ging nach."),
                List.of(
                        refused,
                        corrected,
                        hits,
                        original,
                        window.workspace().open().dating().orElseThrow().reason()));
    }

    @Test
    void thePaneIsReadableInASmallWindowInEnglishAndHighContrast() throws IOException {
        open(Locale.UK, Theme.CONTRAST, 1024, 700);
        correct("Dienstag, 2. April 2024");
        Fx.settle();
        Fx.shot(window.stage(), "dating-contrast-narrow-english");
        assertEquals(
                List.of(true, true),
                Fx.get(() -> List.of(
                        Shown.says(window.stage(), "Understood: Tuesday, 2 April 2024 (2024-04-02)"),
                        !Shown.button(window.stage(), "Save").isDisabled())));
    }
}
