package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.problem.Argument;
import org.randnotiz.problem.Problem;
import org.randnotiz.store.WriterHost;
import org.randnotiz.work.Environment;
import org.randnotiz.work.Opened;
import org.randnotiz.work.Projects;
import org.randnotiz.work.SameThread;

/// A demo replaces what the demo before made, and nothing else.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class DemoFolderTest {

    @TempDir
    private Path place;

    private DemoFolder folder;
    private Environment environment;

    @BeforeEach
    void makeTheSample() throws IOException {
        folder = new DemoFolder(place);
        environment = new Environment(
                new SameThread(),
                InstantSource.fixed(Instant.parse("2024-06-03T09:30:00Z")),
                place.resolve("cache"),
                new WriterHost("pc7"));
        assertEquals(Optional.empty(), Samples.create(folder.project(), environment, step -> {}));
    }

    private void staysWith(Problem problem) throws IOException {
        assertEquals(Optional.of(problem), folder.clear(environment));
        assertEquals(true, Files.exists(folder.project().resolve("project.json")));
    }

    @Test
    void whatTheDemoBeforeMadeIsReplaced() throws IOException {
        folder.noteMade();
        assertEquals(Optional.empty(), folder.clear(environment));
        assertEquals(false, Files.exists(folder.project()));
    }

    @Test
    void aProjectThatNoDemoMadeStays() throws IOException {
        staysWith(Problem.error("demo.notOurs", folder.project()));
    }

    @Test
    void aProjectThatSomebodyHasWorkedInSinceStays() throws IOException {
        folder.noteMade();
        Files.writeString(
                folder.project().resolve("journal").resolve("aw@pc7.jsonl"), "{}\n", StandardOpenOption.APPEND);
        staysWith(Problem.error("demo.changed", folder.project()));
    }

    @Test
    void aProjectThatSomebodyHasOpenStays() throws IOException {
        folder.noteMade();
        Opened.Ready open = (Opened.Ready) Projects.open(folder.project(), null, environment);
        try (var workbench = open.workbench()) {
            staysWith(Problem.warning(
                    "store.lockedHere",
                    new Argument.Somebody(workbench.workspace().who().id().value())));
        }
    }

    @Test
    void nothingIsMadeInAProject() throws IOException {
        DemoFolder inside = new DemoFolder(folder.project().resolve("demo"));
        assertEquals(
                Optional.of(Problem.error("demo.inProject", inside.out(), folder.project().toRealPath())),
                inside.clear(environment));
    }

    @Test
    void aPictureThatNoDemoDrewStays() throws IOException {
        DemoFolder other = new DemoFolder(Files.createDirectories(place.resolve("other")));
        Files.writeString(other.picture(), "Urlaub");
        assertEquals(Optional.of(Problem.error("demo.notOurs", other.picture())), other.clear(environment));
    }
}
