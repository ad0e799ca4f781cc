package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.randnotiz.post.PostId;
import org.randnotiz.project.PersonId;
import org.randnotiz.text.Span;
import org.randnotiz.ui.Fx;
import org.randnotiz.ui.FxBackground;
import org.randnotiz.ui.Theme;
import org.randnotiz.ui.reader.ReaderView;
import org.randnotiz.ui.shell.Preferences;
import org.randnotiz.ui.shell.Shell;
import org.randnotiz.work.Environment;
import org.randnotiz.work.Projects;
import org.randnotiz.work.Workbench;
import org.randnotiz.work.Workspace;

/// The real window on a sample project of its own.
@SuppressWarnings("NullAway") // a post is open where one is asked for
final class SampleWindow implements AutoCloseable {

    /// The fully marked note about Kasan.
    static final PostId NOTE = new PostId("8e1f63789d14af5ec4aaf259");

    private final FxBackground background = new FxBackground();
    private final Path place;
    private final Stage stage;
    private final Shell shell;

    /// @param place an empty folder
    SampleWindow(Path place, Locale language, Theme theme, double width, double height) throws IOException {
        this(
                place,
                "language=%s\ntheme=%s\nwidth=%s\nheight=%s\n"
                        .formatted(language.toLanguageTag(), theme, width, height),
                width,
                height);
    }

    private SampleWindow(Path place, String kept, double width, double height) throws IOException {
        this.place = place;
        Environment environment =
                new Environment(background, InstantSource.system(), place.resolve("cache"), Projects.host());
        if (Files.notExists(place.resolve("project"))) {
            assertEquals(
                    List.of(),
                    Samples.create(place.resolve("project"), environment, step -> {}).stream().toList());
        }
        Path file = place.resolve("settings.properties");
        Files.createDirectories(place);
        Files.writeString(file, kept);
        Preferences settings = Preferences.read(file);
        stage = Fx.get(Stage::new);
        shell = Fx.get(() -> {
            Shell made = new Shell(stage, environment, settings, Samples.starter(), () -> place, address -> {});
            made.show();
            Fx.size(stage, width, height);
            stage.requestFocus();
            return made;
        });
    }

    /// The window as it comes up anew if the program ends at this moment, however it does: on what the disk holds.
    ///
    /// @param elsewhere an empty folder
    SampleWindow afterAKill(Path elsewhere) throws IOException {
        Path project = place.resolve("project");
        List<Path> all;
        try (Stream<Path> walk = Files.walk(project)) {
            all = walk.toList();
        }
        Files.createDirectories(elsewhere);
        for (Path one : all) {
            Path copy = elsewhere.resolve("project").resolve(project.relativize(one));
            if (Files.isDirectory(one)) {
                Files.createDirectories(copy);
            } else if (!one.startsWith(project.resolve("lock"))) {
                Files.copy(one, copy);
            }
        }
        return new SampleWindow(elsewhere, Files.readString(place.resolve("settings.properties")),
                stage.getScene().getWidth(), stage.getScene().getHeight());
    }

    Stage stage() {
        return stage;
    }

    Shell shell() {
        return shell;
    }

    Workbench workbench() {
        return shell.workbench().orElseThrow();
    }

    Workspace workspace() {
        return Fx.get(() -> workbench().workspace());
    }

    /// Opens the project as that person, anew if it is open.
    void openAs(String person) {
        Fx.run(() -> shell.open(place.resolve("project"), new PersonId(person)));
        await("the project is open and indexed", workspace -> workspace.index().posts() == 21
                && workspace.who().id().value().equals(person));
    }

    void show(PostId post) {
        Fx.run(() -> shell.showPost(post));
        await("the post is open", workspace -> isOpen(workspace, post));
        Fx.settle();
    }

    static boolean isOpen(Workspace workspace, PostId post) {
        return workspace.open() != null && workspace.open().post().id().equals(post);
    }

    void await(String what, Predicate<Workspace> condition) {
        Fx.waitUntil(what, () -> shell.workbench().isPresent()
                && condition.test(shell.workbench().get().workspace()));
    }

    /// Selects the first occurrence of some words of the open post.
    void select(String words) {
        int at = workspace().open().post().text().indexOf(words);
        Span span = new Span(at, at + words.length());
        Fx.run(() -> {
            reader().select(span);
            reader().requestFocus();
        });
        Fx.settle();
    }

    /// The reader. JavaFX thread only.
    ReaderView reader() {
        return (ReaderView) stage.getScene().getRoot().lookup(".reader");
    }

    @Override
    public void close() {
        Fx.run(() -> {
            shell.close();
            background.close();
        });
    }
}
