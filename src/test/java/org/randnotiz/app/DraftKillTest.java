package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.ui.Fx;
import org.randnotiz.ui.Theme;

/// The real program, killed as a process (SIGKILL on Linux) while somebody writes.
@SuppressWarnings("NullAway") // JUnit fills the field before each test
final class DraftKillTest {

    /// How often the program says that what is typed is kept before it is killed.
    private static final int KEPT = 3;

    @TempDir
    private Path place;

    /// Lets somebody write until what is typed was kept some times, and kills the program while that person types on.
    ///
    /// @return what was kept last, as far as the program has said
    private String writeAndKill() throws IOException, InterruptedException {
        Path errors = place.resolve("errors.txt");
        Process process =
                new ProcessBuilder(ChildJava.headless(WritingProgram.class, place.resolve("window").toString()))
                        .directory(Path.of("").toAbsolutePath().toFile())
                        .redirectError(errors.toFile())
                        .start();
        String kept = null;
        try (BufferedReader said = process.inputReader()) {
            for (int lines = 0; lines < KEPT; lines++) {
                kept = said.readLine();
                if (kept == null) {
                    throw new AssertionError("it ended by itself: " + Files.readString(errors));
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return kept;
    }

    @Test
    void whatSomebodyWasWritingIsThereAgainWithTheCaret() throws IOException, InterruptedException {
        String kept = writeAndKill();
        try (SampleWindow window = new SampleWindow(place.resolve("window"), Locale.GERMANY, Theme.LIGHT, 1440, 900)) {
            window.openAs("aw");
            Fx.waitUntil("the form is open again with the focus in it",
                    () -> window.stage().getScene().getFocusOwner() instanceof TextInputControl input
                            && input.getText().endsWith(WritingProgram.END));
            Fx.settle();
            TextInputControl input = Fx.get(() -> (TextInputControl) window.stage().getScene().getFocusOwner());
            String text = Fx.get(input::getText);
            int caret = Fx.get(input::getCaretPosition);
            String typed = kept.substring(0, kept.length() - WritingProgram.END.length());
            assertTrue(text.startsWith(typed), () -> "kept: " + kept + "; there: " + text);
            assertEquals(text.length() - WritingProgram.END.length(), caret);
            Fx.shot(window.stage(), "draft-killed");
        }
    }
}
