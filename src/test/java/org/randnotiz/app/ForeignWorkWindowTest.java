package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.post.PostId;
import org.randnotiz.project.PersonId;
import org.randnotiz.ui.Fx;
import org.randnotiz.ui.Shown;
import org.randnotiz.ui.Theme;
import org.randnotiz.work.ExportRequest;
import org.randnotiz.work.Progress;

/// Importing what others did, in the window: what stands outside until somebody says yes.
@SuppressWarnings("NullAway") // each test opens the window first
final class ForeignWorkWindowTest {

    private static final PostId OF_JONAS = new PostId("ba920c2a6d4f87bad6950b9f");
    private static final String REPLACE = "Vorhandenes ersetzen, wo die Datei neuer ist";
    private static final String TAKE_OVER = "Arbeit anderer übernehmen, mit Personen, Abgaben und Entscheidungen";

    @TempDir
    private Path place;

    private SampleWindow window;

    @AfterEach
    void close() {
        window.close();
    }

    /// Opens the sample project, and the import of a file that has later versions of all its marks.
    private void importLaterVersionsAs(String person, Locale language, Theme theme) throws IOException {
        window = new SampleWindow(place, language, theme, 1440, 900);
        window.openAs(person);
        Path file = place.resolve("later.json");
        window.workbench().exporting().run(new ExportRequest(file, "json", "", Set.of(), null), new Progress());
        Files.writeString(file, Files.readString(file).replace("\"version\": 1,", "\"version\": 9,"));
        Fx.press(KeyCode.CONTROL, KeyCode.I);
        Fx.run(() -> {
            TextField path = (TextField) window.stage().getScene().getFocusOwner();
            path.setText(file.toString());
        });
        Fx.press(KeyCode.ENTER);
        Fx.waitUntil("the file has been looked at", () -> box(0) != null);
        Fx.settle();
    }

    @Test
    void anAnalystMayReplaceTheirOwnAndIsToldWhoTakesOverTheRest() throws IOException {
        importLaterVersionsAs("aw", Locale.GERMANY, Theme.LIGHT);
        Fx.shot(window.stage(), "import-foreign-analyst");
        assertTrue(Fx.get(() -> isShown("Das kann nur die Redaktion.")));
        assertTrue(Fx.get(() -> box(1).isDisabled()), "only an editor may take over");
        assertEquals(REPLACE, Fx.get(() -> box(0).getText()));
    }

    @Test
    void anEditorReplacesTheMarksOfOthersByTwoYesesAndTakesThatBackAtOnce() throws IOException {
        importLaterVersionsAs("ed", Locale.GERMANY, Theme.LIGHT);
        tick(TAKE_OVER);
        Fx.waitUntil("it can be replaced", () -> isShown(REPLACE));
        tick(REPLACE);
        Fx.waitUntil("what is replaced is told", () -> isShown("Von jk ersetzt die Datei"));
        Fx.settle();
        Fx.shot(window.stage(), "import-foreign-editor");
        Shown.press(window.stage(), "Importieren");
        Fx.waitUntil("it is done", () -> isShown("Fertig"));
        Fx.press(KeyCode.ESCAPE);
        window.show(OF_JONAS);
        window.await("the marks are the later ones", workspace -> version() == 9);
        Fx.press(KeyCode.CONTROL, KeyCode.Z);
        Fx.waitUntil("it is asked", () -> window.stage().getScene().getRoot().lookup(".offer-bar").isVisible());
        Fx.press(KeyCode.ENTER);
        window.await("the marks have a version of their own again", workspace -> version() == 10);
    }

    @Test
    void itIsToldInEnglishAndOnDarkToo() throws IOException {
        importLaterVersionsAs("ed", Locale.UK, Theme.DARK);
        Fx.shot(window.stage(), "import-foreign-english");
        assertTrue(Fx.get(() -> isShown("Take over the work of others")));
    }

    private int version() {
        return window.workbench().workspace().open().sheet(new PersonId("jk")).marks().getFirst().version();
    }

    private void tick(String words) {
        Fx.run(() -> Stream.of(box(0), box(1))
                .filter(box -> box != null && box.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .fire());
        Fx.settle();
    }

    /// The visible boxes from top to bottom; null if there are fewer.
    private CheckBox box(int index) {
        return window.stage().getScene().getRoot().lookupAll(".check-box").stream()
                .map(CheckBox.class::cast)
                .filter(Node::isVisible)
                .skip(index)
                .findFirst()
                .orElse(null);
    }

    private boolean isShown(String words) {
        return Shown.words(window.stage()).stream().anyMatch(shown -> shown.startsWith(words));
    }
}
