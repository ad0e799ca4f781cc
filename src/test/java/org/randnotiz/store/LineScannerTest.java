package org.randnotiz.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.randnotiz.gates.Seeded;

/// Walking over lines forwards and backwards.
@Seeded
class LineScannerTest {

    private static final Path FILE = Path.of("zeilen").toAbsolutePath();

    private record Found(long offset, String text, boolean complete) {}

    private static SimulatedDisk disk(byte[] bytes) throws IOException {
        SimulatedDisk disk = Simulation.newProject();
        disk.write(FILE, bytes);
        return disk;
    }

    private static List<Found> expected(String text, int from) {
        List<Found> found = new ArrayList<>();
        int at = from;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            boolean complete = end >= 0;
            int to = complete ? end : text.length();
            found.add(new Found(at, text.substring(at, to), complete));
            at = to + (complete ? 1 : 0);
        }
        return found;
    }

    private static List<Found> forwards(byte[] bytes, long from) throws IOException {
        List<Found> found = new ArrayList<>();
        try (LineScanner lines = new LineScanner(disk(bytes).open(FILE), from)) {
            while (lines.advance()) {
                String text = new String(lines.buffer(), lines.start(), lines.length(), StandardCharsets.ISO_8859_1);
                found.add(new Found(lines.offset(), text, lines.isComplete()));
                assertEquals(found.size(), lines.number());
                assertEquals(lines.offset() + text.length() + (lines.isComplete() ? 1 : 0), lines.nextOffset());
            }
        }
        return found;
    }

    private static List<Found> backwards(byte[] bytes) throws IOException {
        List<Found> found = new ArrayList<>();
        try (LinesBackwards lines = new LinesBackwards(disk(bytes).open(FILE))) {
            while (lines.advance()) {
                String text = new String(lines.bytes(), StandardCharsets.ISO_8859_1);
                found.addFirst(new Found(lines.offset(), text, lines.isComplete()));
                assertEquals(lines.offset() + text.length() + (lines.isComplete() ? 1 : 0), lines.end());
            }
        }
        return found;
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> line = Arbitraries.oneOf(
                Arbitraries.strings().withChars("ab{}").ofMaxLength(12),
                Arbitraries.integers()
                        .between(250_000, 270_000)
                        .map("x"::repeat)); // about the size of the buffer, and beyond it
        return line.list().ofMaxSize(6).flatMap(lines -> Arbitraries.of("", "\n")
                .map(end -> String.join("\n", lines) + end));
    }

    @Property(tries = 60)
    void everyLineIsFoundBothWays(@ForAll("texts") String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(expected(text, 0), forwards(bytes, 0));
        assertEquals(expected(text, 0), backwards(bytes));
    }

    @Property(tries = 60)
    void readingMayBeginAtAnyLine(@ForAll("texts") String text, @ForAll @IntRange(max = 5) int line) throws Exception {
        List<Found> all = expected(text, 0);
        if (line < all.size()) {
            int from = (int) all.get(line).offset();
            assertEquals(expected(text, from), forwards(text.getBytes(StandardCharsets.ISO_8859_1), from));
        }
    }

    @Example
    void anEmptyFileHasNoLines() throws Exception {
        assertEquals(List.of(), forwards(new byte[0], 0));
        assertEquals(List.of(), backwards(new byte[0]));
    }
}
