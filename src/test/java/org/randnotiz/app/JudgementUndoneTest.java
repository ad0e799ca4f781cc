package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.project.PersonId;
import org.randnotiz.ui.Fx;
import org.randnotiz.ui.Theme;
import org.randnotiz.work.Workspace;

/// A judgement that is undone, and done again, by real keys in the real window.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test, and a post is open
final class JudgementUndoneTest {

    private static final PersonId ANNA = new PersonId("aw");

    @TempDir
    private Path place;

    private SampleWindow window;

    @BeforeEach
    void open() throws IOException {
        window = new SampleWindow(place, Locale.GERMANY, Theme.LIGHT, 1440, 900);
        window.openAs("aw");
        window.show(WritingProgram.POST);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private static int judgements(Workspace workspace) {
        return workspace.open().sheet(ANNA).judgements().size();
    }

    private int forms() {
        Fx.settle();
        return Fx.get(() -> window.stage().getScene().getRoot().lookupAll(".judgement-form").size());
    }

    private void judge() {
        Fx.press(KeyCode.U);
        Fx.waitUntil("the form has the focus",
                () -> window.stage().getScene().getFocusOwner() instanceof TextInputControl);
        Fx.type(window.stage(), "Der Druck steigt.");
        Fx.press(KeyCode.CONTROL, KeyCode.ENTER);
    }

    @Test
    void theFormOfAJudgementThatIsUndoneIsClosed() {
        int before = judgements(window.workspace());
        judge();
        window.await("the judgement is there", workspace -> judgements(workspace) == before + 1);
        Fx.press(KeyCode.CONTROL, KeyCode.Z);
        window.await("the judgement is gone", workspace -> judgements(workspace) == before);
        assertEquals(0, forms(), "no empty form stays behind");
        Fx.shot(window.stage(), "judgement-undone");
    }

    @Test
    void aJudgementThatIsDoneAgainIsThereAgainAsItWas() {
        int before = judgements(window.workspace());
        judge();
        window.await("the judgement is there", workspace -> judgements(workspace) == before + 1);
        Fx.press(KeyCode.CONTROL, KeyCode.Z);
        window.await("the judgement is gone", workspace -> judgements(workspace) == before);
        Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        window.await("the judgement is there again", workspace -> judgements(workspace) == before + 1);
        assertEquals(
                "Der Druck steigt.",
                window.workspace().open().sheet(ANNA).judgements().getLast().latest().text());
    }
}
