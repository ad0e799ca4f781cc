package org.randnotiz.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import javafx.application.Application;

/// Where the program starts.
public final class Main {

    private static final String VERSION = "/org/randnotiz/version.properties";

    private Main() {}

    /// Opens the window; with `--version` says which version this is and ends.
    ///
    /// @throws IOException if the program's own files cannot be read
    public static void main(String[] args) throws IOException {
        if (List.of(args).contains("--version")) {
            System.out.println("randnotiz " + version());
        } else {
            Application.launch(Window.class, args);
        }
    }

    private static String version() throws IOException {
        try (InputStream in = Main.class.getResourceAsStream(VERSION)) {
            if (in == null) {
                throw new IOException("missing: " + VERSION);
            }
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "");
        }
    }
}
