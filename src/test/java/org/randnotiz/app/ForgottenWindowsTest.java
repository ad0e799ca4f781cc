package org.randnotiz.app;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.project.PersonId;
import org.randnotiz.ui.Fx;
import org.randnotiz.ui.FxBackground;
import org.randnotiz.ui.shell.Preferences;
import org.randnotiz.ui.shell.Shell;
import org.randnotiz.work.Environment;
import org.randnotiz.work.Projects;

/// What is no longer shown takes no memory: nothing holds a window that was closed, or one that was built anew.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class ForgottenWindowsTest {

    @TempDir
    private Path place;

    private FxBackground background;
    private Shell shell;

    @BeforeEach
    void openAPostOfTheSampleProject() throws IOException {
        background = new FxBackground();
        Environment environment =
                new Environment(background, InstantSource.system(), place.resolve("cache"), Projects.host());
        Samples.create(place.resolve("project"), environment, step -> {}).ifPresent(problem -> {
            throw new AssertionError(problem);
        });
        Preferences settings = Preferences.of(Locale.GERMANY, place.resolve("settings.properties"));
        Fx.run(() -> {
            Stage stage = new Stage();
            shell = new Shell(stage, environment, settings, Samples.starter(), () -> place, address -> {});
            shell.show();
            stage.requestFocus();
            shell.open(place.resolve("project"), new PersonId("aw"));
        });
        Fx.waitUntil("the project is open and indexed", () -> shell.workbench()
                .filter(open -> open.workspace().index().posts() == 21)
                .isPresent());
        Fx.press(KeyCode.J);
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            if (shell != null) {
                shell.close();
            }
            background.close();
        });
    }

    @Test
    void aWindowThatWasClosedIsForgotten() {
        WeakReference<Shell> closed = new WeakReference<>(shell);
        Fx.run(shell::close);
        shell = null;
        Stage next = Fx.show(() -> new Scene(new Pane(), 100, 100));
        try {
            Fx.click(next, 50, 50); // the headless platform keeps the window that was touched last
            awaitForgotten("the window that was closed", closed);
        } finally {
            Fx.close(next);
        }
    }

    @Test
    void whatWasBuiltForOneLanguageIsForgottenInTheOther() {
        WeakReference<Node> german = new WeakReference<>(Fx.get(() -> shell.scene().lookup(".window")));
        Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        Fx.press(KeyCode.E);
        Fx.press(KeyCode.N);
        Fx.press(KeyCode.G);
        Fx.press(KeyCode.L);
        Fx.press(KeyCode.ENTER);
        awaitForgotten("the window in German", german);
    }

    /// The collector takes what nothing holds, at the latest when it is asked often enough.
    private static void awaitForgotten(String what, WeakReference<?> gone) {
        Fx.settle();
        Fx.waitUntil(what + " is forgotten", () -> {
            System.gc();
            return gone.get() == null;
        });
    }
}
