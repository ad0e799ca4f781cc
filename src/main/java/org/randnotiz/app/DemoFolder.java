package org.randnotiz.app;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// The project that an earlier demo left, which the next one replaces.
final class DemoFolder {

    private DemoFolder() {}

    /// Deletes a folder that holds a project.
    ///
    /// @throws IOException if it holds something else, or cannot be deleted
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder.resolve("project.json"))) {
            throw new IOException(folder + " is there and holds no project");
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
