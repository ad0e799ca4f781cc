package org.randnotiz.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// A class name means one thing, in whatever package one reads it.
final class NamesTest {

    private static final Path MAIN = Path.of("src", "main", "java");

    @Test
    void noClassNameIsUsedTwice() throws IOException {
        assertEquals(Map.of(), twice(Sources.under(MAIN, ".java")));
    }

    @Test
    void aNameThatIsUsedTwiceIsFound() {
        Path one = Path.of("text", "Span.java");
        Path other = Path.of("sheet", "Span.java");
        assertEquals(Map.of("Span.java", Set.of(one, other)),
                twice(Set.of(one, other, Path.of("text", "Anchor.java"))));
    }

    private static Map<String, Set<Path>> twice(Collection<Path> files) {
        Map<String, Set<Path>> byName = new TreeMap<>();
        files.forEach(file -> byName.computeIfAbsent(file.getFileName().toString(), name -> new TreeSet<>()).add(file));
        byName.remove("package-info.java");
        byName.values().removeIf(places -> places.size() < 2);
        return byName;
    }
}
