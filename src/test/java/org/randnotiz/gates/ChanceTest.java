package org.randnotiz.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a test says depends on the commit alone: neither on chance nor on the clock.
final class ChanceTest {

    private static final Path TESTS = Path.of("src/test/java");

    private static final Pattern PROPERTY = Pattern.compile("(?m)^\\s*@Property\\b");

    private static final Pattern CHANCE = Pattern.compile(
            "new Random\\(\\)|Random\\([^()]*System\\.|randomUUID\\(\\)|ThreadLocalRandom|SecureRandom|Math\\.random");

    private static final Pattern CLOCK =
            Pattern.compile("System\\.(nanoTime|currentTimeMillis)\\(|Instant\\.now\\(|assertTimeout");

    @Test
    void testsDependOnNeitherChanceNorTheClock() throws IOException {
        assertEquals(List.of(), faults(Sources.under(TESTS, ".java")));
    }

    @Test
    void aPropertyWithoutSeedIsFound(@TempDir Path dir) throws IOException {
        Path lacking = Files.writeString(dir.resolve("OneTest.java"), "class OneTest {\n    @Property(tries = 3)\n");
        Path seeded = Files.writeString(dir.resolve("TwoTest.java"), "@Seeded\nclass TwoTest {\n    @Property\n");
        assertEquals(List.of("OneTest.java: not @Seeded"), faults(List.of(lacking, seeded)));
    }

    @Test
    void chanceOfItsOwnIsFound(@TempDir Path dir) throws IOException {
        Path file = Files.writeString(
                dir.resolve("Story.java"),
                "new Random(7); new Random(); UUID.randomUUID(); new Random(System.nanoTime())");
        assertEquals(
                List.of(
                        "Story.java: new Random()",
                        "Story.java: randomUUID()",
                        "Story.java: Random(System."),
                faults(List.of(file)));
    }

    @Test
    void aTestThatAsksTheClockIsFound(@TempDir Path dir) throws IOException {
        Path test = Files.writeString(dir.resolve("SlowTest.java"), "long before = System.nanoTime();");
        Path measure = Files.writeString(dir.resolve("Measure.java"), "long before = System.nanoTime();");
        assertEquals(List.of("SlowTest.java: System.nanoTime("), faults(List.of(test, measure)));
    }

    @Test
    void aCampaignTriesEachPropertyInProportionToWhatItDeclares() {
        assertEquals(1_000_000, Seeds.tries(1_000_000, 1000));
        assertEquals(1_000_000, Seeds.tries(1_000_000, 5000));
        assertEquals(5_000, Seeds.tries(1_000_000, 5));
        assertEquals(5, Seeds.tries(10, 5));
        assertEquals(1, Seeds.tries(1_000_000, 1));
    }

    private static List<String> faults(List<Path> files) throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (name.equals("ChanceTest.java") || name.equals("Seeds.java")) {
                continue; // what is looked for, and where chance begins
            }
            String source = Files.readString(file);
            if (PROPERTY.matcher(source).find() && !source.contains("@Seeded\n")) {
                faults.add(name + ": not @Seeded");
            }
            CHANCE.matcher(source).results().forEach(found -> faults.add(name + ": " + found.group()));
            if (name.endsWith("Test.java")) {
                CLOCK.matcher(source).results().forEach(found -> faults.add(name + ": " + found.group()));
            }
        }
        return faults;
    }
}
