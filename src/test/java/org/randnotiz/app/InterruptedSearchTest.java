package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.work.Environment;
import org.randnotiz.work.Projects;
import org.randnotiz.work.SameThread;

/// A search that is stopped by `Strg+C` while it reads posts into the index, tried with the real program.
@SuppressWarnings("NullAway") // JUnit fills the field before each test
final class InterruptedSearchTest {

    private static final int POSTS = 12_000;

    /// What a shell says of a program that `Strg+C` ended.
    private static final int INTERRUPTED = 130;

    @TempDir
    private Path place;

    @Test
    @EnabledOnOs(OS.LINUX)
    void afterASearchStoppedByStrgCWhileItReadTheNextOneFindsEverything() throws Exception {
        Environment environment = new Environment(
                new SameThread(), InstantSource.system(), place.resolve("cache"), Projects.host());
        Samples.create(place.resolve("project"), environment, step -> {});
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < POSTS; i++) {
            text.append("03.04.2024, %02d:%02d%nBericht %d mit dem Pegelstand der Wolga bei Kasan.%n%n"
                    .formatted(i / 60 % 24, i % 60, i));
        }
        Path file = Files.writeString(place.resolve("viele.txt"), text);
        assertEquals(0, ended(started("import", "import", file.toString())));
        Process search = started("stopped", "search", "--json", "--limit", "20000", "Pegelstand");
        while (!isReading() && !search.waitFor(5, TimeUnit.MILLISECONDS)) {
            // It has not begun to read yet.
        }
        assertTrue(search.isAlive(), "it is reading");
        assertEquals(0, ended(new ProcessBuilder("sh", "-c", "kill -INT " + search.pid()).start()));
        assertEquals(INTERRUPTED, ended(search));
        assertEquals(List.of(), said("stopped"), "it was stopped before it answered");
        assertEquals(0, ended(started("whole", "search", "--json", "--limit", "20000", "Pegelstand")));
        assertEquals(POSTS, said("whole").stream().filter(line -> line.contains("\"post\"")).count());
    }

    /// Starts a command, which hears of `Strg+C` even if whoever runs the tests does not.
    private Process started(String name, String command, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of("env", "--default-signal=INT"));
        line.addAll(ChildJava.command());
        line.addAll(List.of(command, "--project", place.resolve("project").toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().put("RANDNOTIZ_HOME", place.resolve("home").toString());
        builder.redirectOutput(place.resolve(name + ".out").toFile());
        builder.redirectError(place.resolve(name + ".err").toFile());
        return builder.start();
    }

    private static int ended(Process process) throws InterruptedException {
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("no end");
        }
        return process.exitValue();
    }

    private List<String> said(String name) throws IOException {
        return Files.readAllLines(place.resolve(name + ".out"));
    }

    /// Whether the index has files of a segment, the first of which are made with its first post.
    private boolean isReading() throws IOException {
        Path home = place.resolve("home");
        if (Files.notExists(home)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(home)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("_"));
        } catch (NoSuchFileException | UncheckedIOException e) {
            return false; // a file went while it was looked at; the next look tells
        }
    }
}
