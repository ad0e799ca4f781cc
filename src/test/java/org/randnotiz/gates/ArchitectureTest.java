package org.randnotiz.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The arrows between packages are those of `docs/architecture.md`, and a wrong one is found.
final class ArchitectureTest {

    private static final Path DOC = Path.of("docs", "architecture.md");

    @Test
    void noPackageUsesWhatItsRowDoesNotName() throws IOException {
        assertEquals(List.of(), Arrows.read(DOC).violations(Sources.classes()));
    }

    @Test
    void everyPackageHasARowInTheTable() throws IOException {
        Set<String> missing = new TreeSet<>(Arrows.real(Sources.classes()).keySet());
        missing.removeAll(Arrows.read(DOC).uses().keySet());
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyRowOfTheTableHasAPackage() throws IOException {
        assertEquals(Set.of(), Arrows.read(DOC).rowsWithoutPackage(Sources.classes()));
    }

    @Test
    void aRowWithoutAPackageIsFound(@TempDir Path dir) throws IOException {
        String made =
                Files.readString(DOC).replaceFirst("(?m)^\\| `store` ", "| `gone` | core | nothing | – |\n| `store` ");
        Path doc = Files.writeString(dir.resolve("doc.md"), made);
        assertEquals(Set.of("gone"), Arrows.read(doc).rowsWithoutPackage(Sources.classes()));
    }

    @Test
    void thePackagesHaveNoCycle() throws IOException {
        assertEquals(List.of(), Arrows.cycle(Arrows.real(Sources.classes())));
    }

    @Test
    void theTableHasNoCycle() throws IOException {
        assertEquals(List.of(), Arrows.cycle(Arrows.read(DOC).uses()));
    }

    @Test
    void whatIsForbiddenIsFoundInCodeInSignaturesAndInAnnotations(@TempDir Path dir) throws IOException {
        List<Path> classes = compile(dir, Map.of("text/Wrong", """
                package org.randnotiz.text;

                import java.util.List;

                abstract class Wrong {
                    abstract List<org.randnotiz.sheet.Mark> typeArgument();

                    abstract void parameter(tools.jackson.databind.JsonNode node);

                    int code() {
                        return org.apache.lucene.util.Version.LATEST.major;
                    }

                    @com.fasterxml.jackson.annotation.JsonIgnore
                    int annotated() {
                        return 1;
                    }

                    Object files() {
                        return java.nio.file.Path.of("");
                    }
                }
                """, "ui/reader/Wrong", """
                package org.randnotiz.ui.reader;

                class Wrong {
                    org.randnotiz.ui.margin.Right pane = new org.randnotiz.ui.margin.Right();
                    javafx.scene.Node allowed;
                }
                """, "ui/margin/Right", """
                package org.randnotiz.ui.margin;

                public class Right extends javafx.scene.layout.Pane {
                    org.randnotiz.text.Span span;
                }
                """));
        assertEquals(List.of(
                "text -> com.fasterxml.jackson.annotation (Wrong)",
                "text -> java.nio.file (Wrong)",
                "text -> org.apache.lucene.util (Wrong)",
                "text -> sheet (Wrong)",
                "text -> tools.jackson.databind (Wrong)",
                "ui.reader -> ui.margin (Wrong)"), Arrows.read(DOC).violations(classes));
    }

    @Test
    void aLibraryThatTheTableDoesNotNameIsForbidden(@TempDir Path dir) throws IOException {
        List<Path> classes = compile(dir, Map.of("index/Wrong", """
            package org.randnotiz.index;

            class Wrong extends org.opentest4j.AssertionFailedError {}
            """));
        assertEquals(List.of("index -> org.opentest4j (Wrong)"), Arrows.read(DOC).violations(classes));
    }

    @Test
    void aCycleOverSeveralPackagesIsFound() {
        assertEquals(List.of("b", "c", "d", "b"),
                Arrows.cycle(Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of("d"), "d", Set.of("b", "e"))));
    }

    @Test
    void aTableThatNamesAnUnknownPackageIsRefused(@TempDir Path dir) throws IOException {
        Path doc = Files.writeString(dir.resolve("doc.md"), "| `text` | model | places | `gone` |\n");
        var refused = assertThrows(IllegalArgumentException.class, () -> Arrows.read(doc));
        assertEquals("the table names gone, which has no row", refused.getMessage());
    }

    /// Compiles made-up classes of our packages, given by path and text, against the real ones.
    private static List<Path> compile(Path dir, Map<String, String> sources) throws IOException {
        Path out = dir.resolve("classes");
        List<String> arguments = new ArrayList<>(
                List.of("-proc:none", "-nowarn", "-d", out.toString(), "-cp", Sources.everyJar()));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = dir.resolve(source.getKey() + ".java");
            Files.createDirectories(file.getParent());
            arguments.add(Files.writeString(file, source.getValue()).toString());
        }
        ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
        assertEquals(0, javac.run(System.out, System.err, arguments.toArray(String[]::new)));
        return Sources.under(out, ".class");
    }
}
