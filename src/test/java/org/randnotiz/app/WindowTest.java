package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.post.PostId;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.ui.Fx;
import org.randnotiz.ui.FxBackground;
import org.randnotiz.ui.shell.Settings;
import org.randnotiz.ui.shell.Shell;
import org.randnotiz.work.Environment;
import org.randnotiz.work.Projects;
import org.randnotiz.work.Workspace;

/// The real window on the sample project, with real keys.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class WindowTest {

    private static final PostId NOTE = new PostId("8e1f63789d14af5ec4aaf259");
    private static final PostId HANDED_IN = new PostId("ba920c2a6d4f87bad6950b9f");

    @TempDir
    private Path place;

    private FxBackground background;
    private Stage stage;
    private Shell shell;

    @BeforeEach
    void openTheSampleProject() throws IOException {
        background = new FxBackground();
        Environment environment =
                new Environment(background, InstantSource.system(), place.resolve("cache"), Projects.host());
        assertEquals(List.of(), Samples.create(place.resolve("project"), environment, step -> {}).stream().toList());
        Settings settings = Settings.of(Locale.GERMANY, place.resolve("settings.properties"));
        Fx.run(() -> {
            stage = new Stage();
            shell = new Shell(stage, environment, settings, Samples.starter(), () -> place);
            shell.show();
            stage.requestFocus();
        });
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            shell.close();
            background.close();
        });
    }

    private void openAs(String person) {
        Fx.run(() -> shell.open(place.resolve("project"), new PersonId(person)));
        await("the project is open and indexed", workspace -> workspace.index().posts() == 21);
    }

    private void show(PostId post) {
        Fx.run(() -> shell.showPost(post));
        await("the post is open", workspace -> workspace.open() != null && workspace.open().post().id().equals(post));
        Fx.settle();
    }

    private void await(String what, Predicate<Workspace> condition) {
        Fx.waitUntil(what, () -> shell.workbench().isPresent()
                && condition.test(shell.workbench().get().workspace()));
    }

    private static List<String> marks(Workspace workspace, String person) {
        return workspace.open().sheet(new PersonId(person)).marks().stream()
                .map(mark -> mark.type() + " " + mark.anchor().quote())
                .toList();
    }

    @Test
    void aPostIsMarkedUndoneRedoneAndHandedInByKeys() {
        openAs("aw");
        show(HANDED_IN);
        Fx.press(KeyCode.CONTROL, KeyCode.HOME);
        Fx.press(KeyCode.SPACE);
        Fx.press(KeyCode.A);
        await("the word is marked", workspace -> marks(workspace, "aw").equals(List.of("actor Delegation")));
        Fx.shot(stage, "window-form-open");
        Fx.press(KeyCode.ESCAPE);
        Fx.press(KeyCode.CONTROL, KeyCode.Z);
        await("the mark is undone", workspace -> marks(workspace, "aw").isEmpty());
        Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        await("the mark is back", workspace -> marks(workspace, "aw").equals(List.of("actor Delegation")));
        Fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        await("the sheet is handed in",
                workspace -> workspace.open().state(new PersonId("aw")) == SheetState.SUBMITTED);
        await("all is saved", workspace -> shell.workbench().orElseThrow().isSaved());
        Fx.shot(stage, "window-submitted");
    }

    @Test
    void anEditorReadsWhatWasHandedInAndApprovesItByKeys() {
        openAs("ed");
        Fx.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        show(HANDED_IN);
        Fx.shot(stage, "window-review");
        Fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        await("the sheet is approved", workspace -> workspace.open().state(new PersonId("jk")) == SheetState.APPROVED);
    }

    @Test
    void jAndKGoThroughThePosts() {
        openAs("aw");
        Fx.waitUntil("the list is there", () -> stage.getScene().getRoot().lookup(".hit-cell") != null);
        Fx.press(KeyCode.J);
        await("a post is open", workspace -> workspace.open() != null);
        PostId first = Fx.get(() -> shell.workbench().orElseThrow().workspace().open().post().id());
        Fx.press(KeyCode.J);
        await("another post is open", workspace -> !workspace.open().post().id().equals(first));
        Fx.press(KeyCode.K);
        await("the first post is open again", workspace -> workspace.open().post().id().equals(first));
    }

    @Test
    void theWindowLooksAsItShouldInEveryTheme() {
        openAs("aw");
        show(NOTE);
        Path light = Fx.shot(stage, "window-light");
        Fx.press(KeyCode.F1);
        Path keys = Fx.shot(stage, "window-keys");
        Fx.press(KeyCode.ESCAPE);
        Fx.press(KeyCode.CONTROL, KeyCode.I);
        Path importing = Fx.shot(stage, "window-import");
        Fx.press(KeyCode.ESCAPE);
        assertEquals(
                List.of(true, true, true),
                List.of(light, keys, importing).stream()
                        .map(file -> file.toFile().length() > 50_000)
                        .toList());
    }
}
