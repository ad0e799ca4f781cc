package org.randnotiz.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// The program's log: a few files that take turns, and nothing on the terminal.
final class Logs {

    private static final int BYTES = 1_000_000;
    private static final int FILES = 3;

    private Logs() {}

    /// Begins the log in that folder; without one that can be written to there is no log.
    static void begin(Path folder) {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tF %1$tT.%1$tL %4$s %3$s %5$s%6$s%n");
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        root.setLevel(Level.INFO);
        try {
            Files.createDirectories(folder);
            String pattern = folder.toString().replace("%", "%%") + "/randnotiz.%g.%u.log";
            FileHandler file = new FileHandler(pattern, BYTES, FILES, true);
            file.setFormatter(new SimpleFormatter());
            file.setEncoding("UTF-8");
            root.addHandler(file);
        } catch (IOException e) {
            System.err.println("Randnotiz: " + folder + ": " + e.getMessage());
        }
    }
}
