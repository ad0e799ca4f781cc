package org.randnotiz.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/// The looks of the window. Each is a file of colour tokens; all else is common.
public enum Theme {
    LIGHT,
    DARK,
    CONTRAST;

    private static final List<String> COMMON =
            List.of("randnotiz.css", "controls.css", "overlay.css", "reader.css", "margin/margin.css", "posts.css",
                    "transfer.css", "shell.css");

    /// Puts the theme on a scene, in the place of any other. To be called on the JavaFX thread.
    public void applyTo(Scene scene) {
        Application.setUserAgentStylesheet(
                this == LIGHT ? new PrimerLight().getUserAgentStylesheet() : new PrimerDark().getUserAgentStylesheet());
        List<String> files = new ArrayList<>();
        files.add(file("tokens-" + name().toLowerCase(Locale.ROOT) + ".css"));
        COMMON.forEach(name -> files.add(file(name)));
        scene.getStylesheets().setAll(files);
    }

    private static String file(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
