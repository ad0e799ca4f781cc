package org.randnotiz.ui.transfer;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// A path as a person types it.
final class PathText {

    private PathText() {}

    /// The path meant: without the quotation marks that copying a path may bring, `~` for the home folder, relative ones
    /// below `base`; empty if that is no path.
    static Optional<Path> parse(String typed, Path base) {
        String text = typed.strip();
        if (text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")) {
            text = text.substring(1, text.length() - 1);
        }
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            if (text.equals("~") || text.startsWith("~/")) {
                return Optional.of(home().resolve(text.substring(Math.min(2, text.length()))).normalize());
            }
            return Optional.of(base.resolve(text).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// The home folder of whoever runs the program.
    static Path home() {
        return Path.of(System.getProperty("user.home", "."));
    }

    /// The last part of a path, or all of a path that has no parts.
    static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
