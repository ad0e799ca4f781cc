package org.randnotiz.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.PersonId;

class JournalsTest {

    @TempDir
    private Path folder;

    @Test
    void aDamagedLineIsNamedByItsNumberInTheFileWhereverReadingBegins() throws IOException {
        Layout layout = new Layout(folder, new PersonId("aw"), new WriterHost("pc"));
        Files.createDirectories(layout.journals());
        Files.writeString(layout.journal(), "eins\nzwei\nkaputt\n");
        List<Problem> problems = new ArrayList<>();
        new Journals(new LocalDisk(), layout).own("eins\nzwei\n".length(), change -> {}, problems::add);
        assertEquals(List.of(3L), problems.stream().map(Problem::line).toList());
        assertEquals("3", problems.getFirst().arguments().getLast().toString());
    }
}
