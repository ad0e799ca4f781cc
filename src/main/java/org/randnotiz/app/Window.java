package org.randnotiz.app;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/// The window; JavaFX creates it by its public constructor.
public final class Window extends Application {

    /// For JavaFX alone.
    public Window() {}

    @Override
    public void start(Stage stage) {
        setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        var pane = new BorderPane(new Label("Randnotiz"));
        stage.setTitle("Randnotiz");
        stage.setScene(new Scene(pane, 1280, 800));
        stage.show();
    }
}
