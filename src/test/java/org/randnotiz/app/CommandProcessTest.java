package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.randnotiz.work.Environment;
import org.randnotiz.work.Opened;
import org.randnotiz.work.Projects;
import org.randnotiz.work.SameThread;

/// The real program as a process of its own: what becomes of answers that nobody can take, and of imports that are refused.
@EnabledOnOs(OS.LINUX)
class CommandProcessTest {

    private static final String NOTE = "8e1f63789d14af5ec4aaf259";

    @TempDir
    private Path place;

    private Path project;

    @BeforeEach
    void aProjectWithTheNote() throws Exception {
        project = place.resolve("project");
        Files.copy(Path.of("samples/kasan-note.txt"), place.resolve("note.txt"));
        assertEquals(0, run(usual(), "new", "--project", "project", "--analyst", "aw=Anna"), said());
        assertEquals(0, run(usual(), "import", "--project", "project", "note.txt"), said());
    }

    private File usual() {
        return place.resolve("out.txt").toFile();
    }

    private int run(File out, String... arguments) throws IOException, InterruptedException {
        Process process = start(out, arguments);
        try (var in = process.outputWriter()) {
            if (arguments[0].equals("apply")) {
                in.write("{\"edit\":\"remark\",\"post\":\"" + NOTE + "\",\"text\":\"a\"}\n");
            }
        }
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("no end: " + said());
        }
        return process.exitValue();
    }

    private Process start(File out, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(ChildJava.command());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(place.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("RANDNOTIZ_HOME", place.resolve("home").toString());
        environment.remove("DISPLAY");
        environment.remove("WAYLAND_DISPLAY");
        return builder.redirectOutput(out)
                .redirectError(place.resolve("said.txt").toFile())
                .start();
    }

    private String said() throws IOException {
        return Files.readString(place.resolve("said.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "new --project other",
        "import --project project note.txt",
        "import --project project --json note.txt",
        "search --project project Kasan",
        "search --project project --json --counts Kasan",
        "show --project project " + NOTE,
        "apply --project project",
        "undo --project project",
        "export --project project --out a.json",
        "check --project project",
        "--help",
        "import --help",
        "--version"
    })
    void anAnswerThatStandardOutputCouldNotTakeIsAProblem(String line) throws Exception {
        int code = run(new File("/dev/full"), line.split(" "));
        assertEquals(1, code, said());
        assertTrue(said().contains("Standardausgabe") || said().contains("tandard output"), said());
        assertFalse(said().contains("\tat "), said());
    }

    @Test
    void theDemoSaysThatStandardOutputCouldNotTakeWhatItTells() throws Exception {
        assertEquals(1, run(new File("/dev/full"), "demo", "--out", "demo"), said());
    }

    @Test
    void anImportWhileTheSamePersonHasTheProjectOpenIsRefused() throws Exception {
        Environment environment = new Environment(
                new SameThread(), java.time.InstantSource.system(), place.resolve("cache"), Projects.host());
        Files.writeString(place.resolve("more.txt"), "01.04.2024, 10:00\nMehr.\n");
        Opened.Ready ready = (Opened.Ready) Projects.open(project, null, environment);
        try (var workbench = ready.workbench()) {
            assertEquals("aw", workbench.workspace().who().id().value());
            long before = posts();
            assertEquals(1, run(usual(), "import", "--project", "project", "more.txt"), said());
            assertTrue(said().contains("Anna"), said());
            assertEquals(before, posts());
        }
    }

    private long posts() throws IOException {
        try (Stream<Path> files = Files.list(project.resolve("posts"))) {
            return files.count();
        }
    }

    @Test
    void whatAKilledExportLeftIsDeletedByTheNextWhichSaysSo() throws Exception {
        Files.writeString(place.resolve("many.txt"), manyPosts());
        assertEquals(0, run(usual(), "import", "--project", "project", "many.txt"), said());
        Path folder = Files.createDirectory(place.resolve("exported"));
        Path left;
        try (WatchService watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            Process process = start(usual(), "export", "--project", "project", "--out", "exported/a.jsonl");
            WatchKey begun = watch.poll(2, TimeUnit.MINUTES);
            process.destroyForcibly().waitFor();
            assertNotNull(begun, said());
            left = folder.resolve("a.jsonl." + process.pid() + ".unfinished");
        }
        assertEquals(List.of(left), files(folder), "killed in the middle");
        assertEquals(0, run(usual(), "export", "--project", "project", "--out", "exported/a.jsonl"), said());
        assertEquals(List.of(folder.resolve("a.jsonl")), files(folder));
        assertTrue(said().contains(left.getFileName().toString()), said());
    }

    /// So many that their export is not over before it can be killed.
    private static String manyPosts() {
        StringBuilder posts = new StringBuilder();
        for (int i = 0; i < 4000; i++) {
            posts.append("01.04.2024, 10:00\nMeldung ").append(i).append(" aus Kasan.\n\n");
        }
        return posts.toString();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void anImportOfATableIsRefusedInASentenceAndEndsWithOne() throws Exception {
        Files.writeString(place.resolve("a.txt"), "Datum;Autor;Text\n01.04.2024;Hans;Eins\n02.04.2024;Eva;Zwei\n");
        assertEquals(1, run(usual(), "import", "--project", "project", "a.txt"), said());
        assertTrue(said().contains("a.txt:1:"), said());
        assertTrue(said().contains("CSV"), said());
    }

    @Test
    void aFileWhoseHeadersAreNotRecognisedEndsWithOneAndShowsTheLines() throws Exception {
        Files.writeString(
                place.resolve("chat.txt"), "[01.04.24, 23:17:05] Hans: Guten Abend\n[01.04.24, 23:18:11] Eva: Hallo\n");
        assertEquals(1, run(usual(), "import", "--project", "project", "chat.txt"), said());
        assertTrue(said().contains("1: [01.04.24, 23:17:05] Hans: Guten Abend; 2: [01.04.24"), said());
    }
}
