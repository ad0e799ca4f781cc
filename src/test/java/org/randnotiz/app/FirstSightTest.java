package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.randnotiz.post.PostId;
import org.randnotiz.ui.Fx;
import org.randnotiz.ui.FxBackground;
import org.randnotiz.ui.shell.Preferences;
import org.randnotiz.ui.shell.Shell;
import org.randnotiz.work.Environment;
import org.randnotiz.work.Projects;
import org.randnotiz.work.Workspace;

/// What a newcomer sees first.
@SuppressWarnings("NullAway") // filled by each test
final class FirstSightTest {

    @TempDir
    private Path place;

    private final FxBackground background = new FxBackground();
    private Stage stage;
    private Shell shell;

    private void start(Locale language) {
        Environment environment =
                new Environment(background, InstantSource.system(), place.resolve("cache"), Projects.host());
        Preferences settings = Preferences.of(language, place.resolve("settings.properties"));
        Fx.run(() -> {
            stage = new Stage();
            shell = new Shell(
                    stage, environment, settings, Samples.starter(), Samples.in(place, environment), address -> {});
            shell.show();
            Fx.size(stage, 1440, 900);
            shell.openSample();
        });
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            shell.close();
            background.close();
        });
    }

    private Workspace workspace() {
        return shell.workbench().orElseThrow().workspace();
    }

    private void awaitPost(PostId post) {
        Fx.waitUntil("the post is open", () -> shell.workbench().isPresent()
                && workspace().index().posts() == 21
                && workspace().open() != null
                && workspace().open().post().id().equals(post));
        Fx.waitUntil("the list has its rows", () -> stage.getScene().getRoot().lookup(".hit-cell:selected") != null);
        Fx.settle();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "en-GB"})
    void theSampleOpensOnTheMarkedNote(String language) {
        start(Locale.forLanguageTag(language));
        awaitPost(Samples.MARKED);
        assertTrue(Fx.get(() -> workspace().notices().isEmpty()));
        assertTrue(Fx.get(
                () -> workspace().open().sheets().stream().anyMatch(sheet -> sheet.items().findAny().isPresent())));
        Node row = Fx.get(() -> stage.getScene().getRoot().lookup(".hit-cell:selected"));
        assertTrue(Fx.get(row::isVisible));
        Fx.shot(stage, "first-sight-" + language);
    }

    @Test
    void whoWasReadingAnotherPostComesBackToThat() {
        start(Locale.GERMANY);
        awaitPost(Samples.MARKED);
        PostId other = new PostId("ba920c2a6d4f87bad6950b9f");
        Fx.run(() -> shell.showPost(other));
        awaitPost(other);
        Fx.run(shell::openSample);
        Fx.waitUntil("the project is open anew", () -> shell.workbench().isPresent() && workspace().open() != null);
        awaitPost(other);
    }
}
