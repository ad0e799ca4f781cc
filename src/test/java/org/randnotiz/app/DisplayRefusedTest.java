package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A display that was named and does not answer, as after a broken `ssh -X`, in a process of its own.
@EnabledOnOs(OS.LINUX)
class DisplayRefusedTest {

    @TempDir
    private Path place;

    private String libraryPath = "";

    /// The exit code; what was said is in `said.txt`.
    private int run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(ChildJava.command());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(place.toFile());
        builder.environment().put("RANDNOTIZ_HOME", place.resolve("home").toString());
        builder.environment().put("DISPLAY", "127.0.0.1:7777");
        builder.environment().remove("WAYLAND_DISPLAY");
        if (!libraryPath.isEmpty()) {
            builder.environment().put("LD_LIBRARY_PATH", libraryPath);
        }
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(place.resolve("said.txt").toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("no end: " + said());
        }
        return process.exitValue();
    }

    private String said() throws IOException {
        return Files.readString(place.resolve("said.txt"));
    }

    @Test
    void theSampleBecomesTheDemoWhereTheDisplayDoesNotAnswer() throws Exception {
        int exit = run("--sample");
        assertEquals(0, exit, said());
        assertTrue(said().contains("libgtk-3-0"), said());
        assertFalse(said().contains("\tat "), said());
        assertTrue(Files.isDirectory(place.resolve("target/demo")));
    }

    /// A library that is there in name only stands for one that is missing: the loader fails on it in earnest.
    @Test
    void theSampleBecomesTheDemoWhereGtkIsMissing() throws Exception {
        Path libraries = Files.createDirectory(place.resolve("libraries"));
        Files.createFile(libraries.resolve("libgtk-3.so.0"));
        libraryPath = libraries.toString();
        int exit = run("--sample");
        assertEquals(0, exit, said());
        assertTrue(said().contains("libgtk-3-0"), said());
        assertFalse(said().contains("\tat "), said());
        assertTrue(Files.isDirectory(place.resolve("target/demo")));
    }

    @Test
    void openSaysInASentenceThatTheDisplayDoesNotAnswer() throws Exception {
        int exit = run("open", "--sample");
        assertEquals(1, exit, said());
        assertTrue(said().contains("libgtk-3-0"), said());
        assertFalse(said().contains("\tat "), said());
    }
}
