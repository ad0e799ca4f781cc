package org.randnotiz.exchange.formats;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.randnotiz.exchange.Input;
import org.randnotiz.exchange.Reasons;
import org.randnotiz.problem.Problem;

/// Goes through files and folders, in the order chosen and within a folder by name, so that the same choice is always
/// read in the same order. Links are not followed: they could lead in a circle.
final class Walk {

    /// What happens at each file.
    interface Visit {

        /// One file.
        ///
        /// @param isChosen whether a person named it, rather than that it was found in a folder
        void file(Input input, boolean isChosen) throws IOException;
    }

    private final List<Path> chosen;

    Walk(List<Path> chosen) {
        this.chosen = List.copyOf(chosen);
    }

    /// Visits every file; what cannot be visited is a problem.
    void each(Visit visit, Consumer<Problem> problems) throws IOException {
        for (Path path : chosen) {
            String name = String.valueOf(path.toAbsolutePath().normalize().getFileName());
            if (Files.isDirectory(path)) {
                folder(path, name, visit, problems);
            } else if (Files.isRegularFile(path)) {
                visit.file(Input.file(path, name), true);
            } else {
                problems.accept(Problem.error("import.noFile").in(path.toString(), 0));
            }
        }
    }

    private void folder(Path folder, String name, Visit visit, Consumer<Problem> problems) throws IOException {
        for (String child : children(folder, name, problems)) {
            Path path = folder.resolve(child);
            String childName = name + "/" + child;
            if (child.startsWith(".")) {
                problems.accept(Problem.note("import.hidden").in(childName, 0));
            } else if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                folder(path, childName, visit, problems);
            } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                visit.file(Input.file(path, childName), false);
            } else {
                problems.accept(Problem.note("import.link").in(childName, 0));
            }
        }
    }

    private static List<String> children(Path folder, String name, Consumer<Problem> problems) {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
            for (Path path : paths) {
                names.add(String.valueOf(path.getFileName()));
            }
        } catch (IOException | DirectoryIteratorException e) {
            problems.accept(Problem.error("import.unreadable", Reasons.of(e)).in(name, 0));
        }
        names.sort(null);
        return names;
    }
}
