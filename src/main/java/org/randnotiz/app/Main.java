package org.randnotiz.app;

import javafx.application.Application;

/// Where the program starts.
public final class Main {

    private Main() {}

    /// Opens the window.
    public static void main(String[] args) {
        Application.launch(Window.class, args);
    }
}
