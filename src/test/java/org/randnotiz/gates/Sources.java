package org.randnotiz.gates;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where the gates find what they look at.
final class Sources {

    private static final Path CLASSES = Path.of("target", "classes");

    private Sources() {}

    /// The compiled classes of the application, without those of the tests.
    static List<Path> classes() throws IOException {
        return under(CLASSES, ".class");
    }

    /// The files below `dir` whose names end so, sorted; never empty, since a gate that looks at nothing holds nothing.
    static List<Path> under(Path dir, String end) throws IOException {
        try (Stream<Path> files = Files.walk(dir)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(end)).sorted().toList();
            if (found.isEmpty()) {
                throw new IllegalStateException("no files *" + end + " in " + dir);
            }
            return found;
        }
    }

    /// A class path of the application and all that it and the tests use.
    static String everyJar() {
        return Stream.of("jdk.module.path", "java.class.path", "surefire.test.class.path")
                .map(System::getProperty)
                .filter(path -> path != null && !path.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
