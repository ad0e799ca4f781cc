package org.randnotiz.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.cli.Terminal.Answer;

/// An import of which the journal says that it is in the project, and no file is left: whoever looks for posts is told.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class LostImportTest {

    @TempDir
    private Path place;

    private Terminal terminal;
    private Path project;
    private String lost;

    @BeforeEach
    void loseTheLargestImport() throws IOException {
        terminal = Terminal.in(place);
        project = terminal.read("project");
        Path posts = files(project.resolve("posts")).stream()
                .filter(file -> file.toString().endsWith(".jsonl"))
                .max((one, other) -> Long.compare(one.toFile().length(), other.toFile().length()))
                .orElseThrow();
        lost = String.valueOf(posts.getFileName()).replace(".jsonl", "");
        Files.delete(posts);
        Files.delete(posts.resolveSibling(lost + ".json"));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private Answer search() {
        return terminal.run("search", "--project", project.toString(), "Kasan");
    }

    private long sentences(Answer answer) {
        return answer.err().stream()
                .filter(line -> line.contains(lost) && line.contains("aus einer Sicherung"))
                .count();
    }

    @Test
    void aSearchInAnIndexMadeAfterwardsSaysIt() {
        Answer first = search();
        assertEquals(1, sentences(first), first.toString());
        assertEquals(1, first.code(), first.toString());
    }

    @Test
    void aSecondSearchInTheSameIndexSaysItAgain() {
        search();
        Answer second = search();
        assertEquals(1, sentences(second), second.toString());
        assertEquals(1, second.code(), second.toString());
    }

    @Test
    void anExportOfAQuerySaysIt() {
        Answer export = terminal.run("export", "--project", project.toString(), "--query", "Kasan", "--out",
                place.resolve("out.jsonl").toString());
        assertEquals(1, sentences(export), export.toString());
        assertEquals(1, export.code(), export.toString());
    }

    @Test
    void anExportOfEverythingSaysIt() {
        Answer export = terminal.run("export", "--project", project.toString(), "--out",
                place.resolve("out.jsonl").toString());
        assertEquals(1, sentences(export), export.toString());
        assertEquals(1, export.code(), export.toString());
    }
}
