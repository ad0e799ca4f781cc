package org.randnotiz.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.randnotiz.project.PersonId;

/// Tells the folders of projects from others.
public final class ProjectRoot {

    private ProjectRoot() {}

    /// The project folder that a file or folder lies in, or would if it were there; links are followed.
    public static Optional<Path> around(Path file) throws IOException {
        Path there = file.toAbsolutePath();
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        for (Path folder = there == null ? null : there.toRealPath(); folder != null; folder = folder.getParent()) {
            if (isAt(folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    /// Whether a folder is that of a project, also of one that has lost some of its files.
    private static boolean isAt(Path folder) {
        Layout layout = new Layout(folder, new PersonId("none"), new WriterHost("local"));
        return (Files.exists(layout.project()) && Files.exists(layout.codebook()))
                || (Files.isDirectory(layout.posts()) && Files.isDirectory(layout.journals()));
    }
}
