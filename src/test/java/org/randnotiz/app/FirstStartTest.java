package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.project.PersonId;
import org.randnotiz.ui.Fx;
import org.randnotiz.ui.FxBackground;
import org.randnotiz.ui.Shown;
import org.randnotiz.ui.shell.Preferences;
import org.randnotiz.ui.shell.Shell;
import org.randnotiz.work.Environment;
import org.randnotiz.work.Projects;

/// What the window says before the index has read anything: that posts are loaded, never that there are none.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class FirstStartTest {

    @TempDir
    private Path place;

    private final HeldBackground background = new HeldBackground("index");
    private Stage stage;
    private Shell shell;

    @BeforeEach
    void open() throws IOException {
        try (FxBackground making = new FxBackground()) {
            Samples.create(
                    place.resolve("project"),
                    new Environment(making, InstantSource.system(), place.resolve("other"), Projects.host()),
                    step -> {});
        }
        Environment environment =
                new Environment(background, InstantSource.system(), place.resolve("cache"), Projects.host());
        Path kept = Files.writeString(place.resolve("settings.properties"), "language=de-DE\n");
        Preferences settings = Preferences.read(kept);
        stage = Fx.get(Stage::new);
        shell = Fx.get(() -> {
            Shell made = new Shell(stage, environment, settings, Samples.starter(), () -> place, address -> {});
            made.show();
            Fx.size(stage, 1440, 900);
            made.open(place.resolve("project"), new PersonId("aw"));
            return made;
        });
        Fx.waitUntil("the project is open", () -> shell.workbench().isPresent());
    }

    @AfterEach
    void close() {
        background.release();
        Fx.run(shell::close);
        background.close();
    }

    private List<String> said() {
        return Fx.get(() -> Shown.words(stage));
    }

    @Test
    void nothingSaysThatThereAreNoPostsWhileNobodyHasLooked() {
        Fx.waitUntil("the list says that it loads",
                () -> Shown.words(stage).contains("Wird geladen …"));
        Fx.settle();
        Fx.shot(stage, "first-start");
        List<String> said = said();
        assertFalse(said.contains("Noch keine Beiträge"), said.toString());
        assertFalse(said.contains("0 Beiträge"), said.toString());
    }

    @Test
    void thePostsAreThereOnceTheIndexHasReadThem() {
        background.release();
        Fx.waitUntil("the list has all posts",
                () -> Shown.words(stage).contains("21 Beiträge"));
    }
}
