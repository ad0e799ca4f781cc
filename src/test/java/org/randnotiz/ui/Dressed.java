package org.randnotiz.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/// A scene that looks as the window does: with the theme, the tokens and the common style sheet.
public final class Dressed {

    private Dressed() {}

    /// A scene in the light theme. JavaFX thread only.
    public static Scene light(Parent root, double width, double height) {
        return scene(root, width, height, new PrimerLight().getUserAgentStylesheet(), "tokens-light.css");
    }

    /// A scene in the dark theme. JavaFX thread only.
    public static Scene dark(Parent root, double width, double height) {
        return scene(root, width, height, new PrimerDark().getUserAgentStylesheet(), "tokens-dark.css");
    }

    /// A scene in the high-contrast theme. JavaFX thread only.
    public static Scene contrast(Parent root, double width, double height) {
        return scene(root, width, height, new PrimerDark().getUserAgentStylesheet(), "tokens-contrast.css");
    }

    private static Scene scene(Parent root, double width, double height, String theme, String tokens) {
        var scene = new Scene(root, width, height);
        scene.setUserAgentStylesheet(theme);
        scene.getStylesheets().addAll(resource(tokens), resource("randnotiz.css"));
        escapes(scene);
        return scene;
    }

    /// Lets Escape work as it does in the window.
    public static void escapes(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Escape.isPressed(event) && !event.isConsumed() && Escape.from(scene.getFocusOwner())) {
                event.consume();
            }
        });
    }

    private static String resource(String name) {
        URL found = Overlay.class.getResource(name);
        if (found == null) {
            throw new IllegalStateException("no style sheet " + name);
        }
        return found.toExternalForm();
    }
}
