package org.randnotiz.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.randnotiz.problem.Problem;
import org.randnotiz.store.ProjectRoot;
import org.randnotiz.work.Environment;
import org.randnotiz.work.Projects;

/// Where a demo puts what it makes. Beside it stands a note of what the project was then, so that the next demo replaces
/// nothing but the work of the one before: no project of anybody's, none that somebody has worked in since or has open.
///
/// @param out the folder
record DemoFolder(Path out) {

    Path project() {
        return out.resolve("project");
    }

    Path export() {
        return out.resolve("annotated.json");
    }

    Path picture() {
        return out.resolve("workbench.png");
    }

    private Path note() {
        return out.resolve("demo.txt");
    }

    /// Deletes what the demo before made.
    ///
    /// @return why nothing was deleted; empty if there is room now
    Optional<Problem> clear(Environment environment) throws IOException {
        Optional<Path> around = ProjectRoot.around(out);
        if (around.isPresent()) {
            return Optional.of(Problem.error("demo.inProject", out, around.get()));
        }
        Optional<String> noted = noted();
        for (Path made : List.of(project(), export(), picture())) {
            if (noted.isEmpty() && Files.exists(made)) {
                return Optional.of(Problem.error("demo.notOurs", made));
            }
        }
        if (Files.exists(project())) {
            if (!noted.equals(Optional.of(state()))) {
                return Optional.of(Problem.error("demo.changed", project()));
            }
            Optional<Problem> held = Projects.heldElsewhere(project(), environment);
            if (held.isPresent()) {
                return held;
            }
            delete(project());
        }
        return Optional.empty();
    }

    /// Notes what the project is, now that it is made.
    void noteMade() throws IOException {
        Files.writeString(note(), state());
    }

    private Optional<String> noted() throws IOException {
        try {
            return Optional.of(new String(Files.readAllBytes(note()), StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /// The project's own words about itself, and how long each journal is: every edit makes one of them longer.
    private String state() throws IOException {
        StringBuilder state = new StringBuilder();
        Path journals = project().resolve("journal");
        if (Files.isDirectory(journals)) {
            try (Stream<Path> files = Files.list(journals)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".jsonl")).sorted().toList()) {
                    state.append(Files.size(file)).append(' ').append(file.getFileName()).append('\n');
                }
            }
        }
        Path about = project().resolve("project.json");
        return Files.exists(about) ? state.append(Files.readString(about)).toString() : state.toString();
    }

    private static void delete(Path folder) throws IOException {
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
