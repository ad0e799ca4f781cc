package org.randnotiz.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the documents name is there, so that their commands work.
final class DocumentsTest {

    private static final Path DOCS = Path.of("docs");
    private static final Pattern TEST = Pattern.compile("\\b[A-Z]\\w*(?:Test|Benchmark|Measure)\\b");

    @Test
    void everyTestThatTheDocumentsNameIsThere() throws IOException {
        Collection<Path> documents = Sources.under(DOCS, ".md");
        assertNotEquals(Set.of(), named(documents));
        assertEquals(Set.of(), missing(documents));
    }

    @Test
    void aTestThatIsNotThereIsFound(@TempDir Path dir) throws IOException {
        Path doc = Files.writeString(dir.resolve("doc.md"), "`mvn test -Dtest=GoneTest`, `ArchitectureTest`");
        assertEquals(Set.of("GoneTest"), missing(List.of(doc)));
    }

    private static Set<String> missing(Collection<Path> documents) throws IOException {
        Set<String> missing = named(documents);
        Sources.under(Path.of("src", "test", "java"), ".java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .forEach(missing::remove);
        return missing;
    }

    private static Set<String> named(Collection<Path> documents) throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path document : documents) {
            names.addAll(TEST.matcher(Files.readString(document))
                    .results()
                    .map(name -> name.group())
                    .collect(Collectors.toSet()));
        }
        return names;
    }
}
