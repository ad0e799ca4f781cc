package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.post.PostId;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.ui.Fx;
import org.randnotiz.ui.Theme;

/// The place where an editor reviews, with real keys.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class EditorsWindowTest {
    private static final PersonId ANALYST = new PersonId("jk");

    @TempDir
    private Path place;

    private SampleWindow window;

    @BeforeEach
    void openTheProjectAsAnEditor() throws IOException {
        window = new SampleWindow(place, Locale.GERMANY, Theme.LIGHT, 1440, 900);
        window.openAs("ed");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theFirstPostThatWaitsForReviewOpensByItself() {
        goToReview();
        assertEquals(SheetState.SUBMITTED, window.workspace().open().state(ANALYST));
        Fx.shot(window.stage(), "editor-first");
    }

    @Test
    void aPostThatWaitsAndIsOpenAlreadyStaysOpen() {
        Fx.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.await("the first is open", workspace -> workspace.open() != null);
        Fx.press(KeyCode.J);
        window.await("the second is open", workspace -> workspace.open().state(ANALYST) == SheetState.SUBMITTED);
        PostId second = window.workspace().open().post().id();
        Fx.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        Fx.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        Fx.settle();
        assertEquals(second, window.workspace().open().post().id());
    }

    @Test
    void anotherLanguageLeavesTheEditorInReviewBeforeTheSameSheet() {
        goToReview();
        PostId open = window.workspace().open().post().id();
        chooseByPalette(KeyCode.E, KeyCode.N, KeyCode.G, KeyCode.L);
        Fx.waitUntil("the sheet can be approved in English", () -> isShown("Approve"));
        Fx.settle();
        assertEquals(open, window.workspace().open().post().id());
        assertTrue(Fx.get(() -> isShown("2 posts")), "the list still has the submitted posts alone");
        Fx.shot(window.stage(), "editor-english");
    }

    @Test
    void aKeyThatCanDoNothingNowSaysSo() {
        window.show(SampleWindow.NOTE);
        Fx.press(KeyCode.SHIFT, KeyCode.A);
        Fx.waitUntil("the foot says that nothing can be approved here",
                () -> isShown("Gerade nicht möglich: Freigeben"));
        Fx.press(KeyCode.J);
        Fx.waitUntil("it is said until a key can do something", () -> !isShown("Gerade nicht möglich"));
    }

    @Test
    void whenAllIsDecidedTheListSaysThatNothingIsLeftToReview() {
        goToReview();
        Fx.press(KeyCode.SHIFT, KeyCode.A);
        window.await("the first is approved", workspace -> workspace.open().state(ANALYST) == SheetState.APPROVED);
        Fx.waitUntil("one is left", () -> isShown("1 Beitrag"));
        Fx.press(KeyCode.J);
        window.await("the second is open", workspace -> workspace.open().state(ANALYST) == SheetState.SUBMITTED);
        Fx.press(KeyCode.SHIFT, KeyCode.A);
        Fx.waitUntil("nothing is left", () -> isShown("Nichts zu prüfen"));
        Fx.shot(window.stage(), "editor-nothing-left");
    }

    private void goToReview() {
        Fx.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.await("a post is open", workspace -> workspace.open() != null);
        Fx.settle();
    }

    private static void chooseByPalette(KeyCode... letters) {
        Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        for (KeyCode letter : letters) {
            Fx.press(letter);
        }
        Fx.press(KeyCode.ENTER);
    }

    private boolean isShown(String words) {
        return Stream.of(".label", ".button")
                .flatMap(kind -> window.stage().getScene().getRoot().lookupAll(kind).stream())
                .filter(Node::isVisible)
                .anyMatch(node -> node instanceof Labeled label
                        && label.getText() != null
                        && label.getText().startsWith(words));
    }
}
