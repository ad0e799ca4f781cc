package org.randnotiz.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import javafx.application.Application;
import javafx.stage.Stage;
import org.randnotiz.project.PersonId;
import org.randnotiz.ui.FxBackground;
import org.randnotiz.ui.shell.Preferences;
import org.randnotiz.ui.shell.Shell;

/// The window; JavaFX creates it by its public constructor.
public final class Window extends Application {

    private final FxBackground background = new FxBackground();

    /// For JavaFX alone.
    public Window() {}

    @Override
    public void start(Stage stage) throws Exception {
        Folders folders = Folders.ofSystem();
        var environment = Services.environment(background, folders);
        Preferences settings = Preferences.read(folders.settings().resolve("settings.properties"));
        Shell shell = new Shell(
                stage,
                environment,
                settings,
                Samples.starter(),
                Samples.in(folders.projects(), environment),
                address -> getHostServices().showDocument(address.toString()));
        Map<String, String> asked = getParameters().getNamed();
        boolean sample = getParameters().getUnnamed().contains("--sample");
        shell.showThen(() -> {
            String project = asked.get("project");
            String person = asked.get("person");
            if (sample) {
                shell.openSample();
            } else if (project != null) {
                shell.open(Path.of(project), person == null ? null : new PersonId(person));
            }
        });
        Objects.requireNonNull(stage.getScene()).getRoot().requestFocus();
    }

    @Override
    public void stop() {
        background.close();
    }
}
