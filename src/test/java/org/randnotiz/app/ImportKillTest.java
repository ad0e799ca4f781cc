package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.gates.Seeds;

/// The real program is killed in the middle of an import, several times, and told to import the same file again until it comes
/// to its end: nothing is twice, nothing is missing.
final class ImportKillTest {

    private static final int KILLS = 5;
    private static final int POSTS = 12_000;
    private static final long SECONDS = 120;

    @Test
    void anImportKilledAgainAndAgainEndsAsOneThatWasNot(@TempDir Path place) throws Exception {
        Random random = new Random(Seeds.SEED);
        Path file = Files.writeString(place.resolve("lage.txt"), posts(random));
        Path quiet = place.resolve("quiet");
        Path killed = place.resolve("killed");
        for (Path folder : List.of(quiet, killed)) {
            assertEquals(0, finish(place, "new", "--project", folder.toString(), "--name", "Lage", "--analyst",
                    "aw=Anna Weber"));
        }
        assertEquals(0, finish(place, imports(quiet, file)));
        long size = sizes(quiet.resolve("posts"));
        List<Long> kept = new ArrayList<>();
        for (int i = 1; i <= KILLS; i++) {
            long wanted = size * i / (KILLS + 2) + random.nextLong(size / (KILLS + 2));
            kill(place, imports(killed, file), killed.resolve("trash/posts"), wanted);
            kept.add(sizes(killed.resolve("trash/posts")));
        }
        assertEquals(0, finish(place, imports(killed, file)));
        assertEquals(bodies(quiet), bodies(killed), () -> "kept " + kept);
        assertEquals(Map.of(), files(killed.resolve("trash/posts")), () -> "kept " + kept);
        boolean hadEnded = kept.getLast() == 0; // before it could be killed
        assertTrue(hadEnded || kept.getLast() >= kept.getFirst(), () -> "begun anew, kept " + kept);
    }

    private static String posts(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < POSTS; i++) {
            text.append("%02d.%02d.%d, %02d:%02d\n".formatted(
                    1 + random.nextInt(28), 1 + random.nextInt(12), 2015 + random.nextInt(10), random.nextInt(24),
                    random.nextInt(60)));
            int same = random.nextInt(50) == 0 ? 7 : i; // some posts stand in the file twice
            text.append("Meldung ").append(same).append(" aus Kasan.\n\n");
            text.append("Das Außenministerium äußerte sich dazu nicht. ".repeat(same % 20)).append("\n\n");
        }
        return text.toString();
    }

    private static String[] imports(Path folder, Path file) {
        return new String[] {
            "import", "--project", folder.toString(), "--person", "aw", "--source", "Forum", file.toString()
        };
    }

    private static Process start(Path place, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(ChildJava.command());
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("RANDNOTIZ_HOME", place.resolve("home").toString());
        builder.redirectErrorStream(true).redirectOutput(place.resolve("output.txt").toFile());
        return builder.start();
    }

    private static int finish(Path place, String... arguments) throws IOException, InterruptedException {
        Process process = start(place, arguments);
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("no end: " + Arrays.toString(arguments));
        }
        if (process.exitValue() != 0) {
            System.out.println(Files.readString(place.resolve("output.txt"), StandardCharsets.UTF_8));
        }
        return process.exitValue();
    }

    /// Kills the program as soon as it has written so much; it may come to its end before.
    private static void kill(Path place, String[] arguments, Path part, long bytes)
            throws IOException, InterruptedException {
        Process process = start(place, arguments);
        while (sizes(part) < bytes && !process.waitFor(1, TimeUnit.MILLISECONDS)) {
            if (process.info().totalCpuDuration().orElseThrow().toSeconds() > SECONDS) {
                throw new AssertionError("no end");
            }
        }
        process.destroyForcibly().waitFor();
    }

    /// How many bytes of posts have been written.
    private static long sizes(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.getFileName().toString().contains(".jsonl"))
                    .mapToLong(path -> path.toFile().length())
                    .sum();
        }
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                all.forEach(path -> files.put(path.getFileName().toString(), read(path)));
            }
        }
        return files;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The lines of all posts without the name of their import, which is the time when it was begun, and without the
    /// checksums, which cover it.
    private static List<List<String>> bodies(Path folder) throws IOException {
        return files(folder.resolve("posts")).entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(".jsonl"))
                .map(entry -> entry.getValue()
                        .replace(entry.getKey().replace(".jsonl", ""), "import")
                        .replaceAll(",\"crc\":\"[0-9a-f]{8}\"", "")
                        .lines()
                        .toList())
                .toList();
    }
}
