package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.exchange.Imports;
import org.randnotiz.post.PostId;
import org.randnotiz.project.Person;
import org.randnotiz.project.PersonId;
import org.randnotiz.project.Role;
import org.randnotiz.ui.Fx;
import org.randnotiz.ui.FxBackground;
import org.randnotiz.ui.shell.Settings;
import org.randnotiz.ui.shell.Shell;
import org.randnotiz.work.Environment;
import org.randnotiz.work.Opened;
import org.randnotiz.work.Progress;
import org.randnotiz.work.Projects;
import org.randnotiz.work.SameThread;
import org.randnotiz.work.Workspace;

/// The note, marked completely by keyboard without any suggestion.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class MarkTheNoteTest {

    private static final PostId NOTE = new PostId("8e1f63789d14af5ec4aaf259");
    private static final PersonId ANNA = new PersonId("aw");

    @TempDir
    private Path place;

    private FxBackground background;
    private Stage stage;
    private Shell shell;
    private Keyboard keys;

    @BeforeEach
    void openTheNote() throws IOException {
        InstantSource clock = InstantSource.system();
        Environment quiet = new Environment(new SameThread(), clock, place.resolve("cache"), Projects.host());
        Path project = place.resolve("project");
        List<Person> people = List.of(new Person(ANNA, "Anna Weber", Role.ANALYST));
        assertEquals(
                Optional.empty(),
                Projects.create(
                        project,
                        "Die Notiz",
                        ZoneId.of("Europe/Berlin"),
                        people,
                        Samples.sampleStarter(clock.instant()),
                        quiet));
        if (Projects.open(project, ANNA, quiet) instanceof Opened.Ready ready) {
            try (var workbench = ready.workbench()) {
                workbench.imported(workbench
                        .importing()
                        .run(Imports.of(List.of(Path.of("samples", Samples.NOTE))), Samples.NOTE, "Forum",
                                new Progress()));
            }
        }
        background = new FxBackground();
        Environment environment = new Environment(background, clock, place.resolve("cache"), Projects.host());
        Settings settings = Settings.of(Locale.GERMANY, place.resolve("settings.properties"));
        Fx.run(() -> {
            stage = new Stage();
            shell = new Shell(stage, environment, settings, Samples.starter(), () -> place);
            shell.show();
            stage.requestFocus();
            shell.open(project, ANNA);
        });
        await("the project is open and indexed", workspace -> workspace.index().posts() == 1);
        Fx.run(() -> shell.showPost(NOTE));
        await("the note is open", workspace -> workspace.open() != null);
        Fx.settle();
        keys = new Keyboard(stage);
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            shell.close();
            background.close();
        });
    }

    private void await(String what, Predicate<Workspace> condition) {
        Fx.waitUntil(what, () -> shell.workbench().isPresent()
                && condition.test(shell.workbench().get().workspace()));
    }

    /// Jumps to words by their beginnings and marks them.
    private void mark(String beginnings, KeyCode type) {
        keys.press(KeyCode.F);
        keys.type(beginnings);
        keys.press(KeyCode.ALT, type);
    }

    /// Jumps to a word, grows the selection so many times, and marks it.
    private void grown(String beginnings, int times, KeyCode type) {
        keys.press(KeyCode.F);
        keys.type(beginnings);
        keys.press(KeyCode.ENTER);
        for (int i = 0; i < times; i++) {
            keys.press(KeyCode.SPACE);
        }
        keys.press(type);
    }

    private String shown() {
        return String.join("\n",
                Fx.get(() -> shell.workbench().orElseThrow().workspace().open().sheet(ANNA).marks().stream()
                        .map(mark -> mark.type() + " " + mark.anchor().quote() + " " + mark.values())
                        .toList()));
    }

    @Test
    void theNoteIsMarkedInFewerThan250Presses() {
        mark("m", KeyCode.O);
        mark("r r", KeyCode.A);
        mark("t", KeyCode.A);
        mark("k", KeyCode.O);
        grown("v", 1, KeyCode.Z);
        System.out.println(shown());
        System.out.println(keys.presses());
        Fx.shot(stage, "mark-1");
        grown("v", 2, KeyCode.W);
        Fx.shot(stage, "mark-2");
        System.out.println(shown());
    }
}
