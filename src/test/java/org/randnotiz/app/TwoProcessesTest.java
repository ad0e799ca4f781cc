package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.project.PersonId;
import org.randnotiz.work.Environment;
import org.randnotiz.work.Opened;
import org.randnotiz.work.Projects;
import org.randnotiz.work.SameThread;
import org.randnotiz.work.Workbench;

/// Two processes of the same person on the same project.
@SuppressWarnings("NullAway") // JUnit fills the field before each test
final class TwoProcessesTest {

    @TempDir
    private Path place;

    private Workbench open(Environment environment) {
        return switch (Projects.open(place.resolve("project"), new PersonId("aw"), environment)) {
            case Opened.Ready ready -> ready.workbench();
            case Opened.Refused refused -> throw new AssertionError(refused);
        };
    }

    /// Whether another process is let in, and what it says.
    private List<Object> otherProcess() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(ChildJava.command());
        command.addAll(List.of("undo", "--project", place.resolve("project").toString(), "--person", "aw"));
        Path said = place.resolve("said.txt");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("RANDNOTIZ_HOME", place.resolve("home").toString());
        Process process = builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("no end: " + Files.readString(said));
        }
        return List.of(process.exitValue(), Files.readString(said).replaceAll("seit .* geöffnet", "geöffnet").strip());
    }

    @Test
    void anotherProcessIsKeptOutAlsoAfterASecondWindowWasOpenedHereAndClosed() throws Exception {
        Environment environment = new Environment(
                new SameThread(), InstantSource.system(), place.resolve("cache"), Projects.host());
        Samples.create(place.resolve("project"), environment, step -> {});
        try (Workbench first = open(environment)) {
            open(environment).close();
            assertEquals(
                    List.of(1, "Achtung: Anna Weber hat dieses Projekt geöffnet. Hier lässt es sich solange nur lesen.",
                            true),
                    List.of(otherProcess().get(0), otherProcess().get(1), first.workspace().readOnly() == null));
        }
    }
}
