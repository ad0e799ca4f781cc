package org.randnotiz.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.randnotiz.cli.Terminal.Answer;

/// Files of posts that bad disks, editors and people have damaged: nothing vanishes in silence, and nothing damaged passes
/// for whole.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class DamagedPostsTest {

    private static final String POSTS_CHECKED = "Geprüft: Beiträge 21,";

    @TempDir
    private Path place;

    private Terminal terminal;
    private Path project;
    private Path posts;
    private Path record;

    @BeforeEach
    void makeTheProject() throws IOException {
        terminal = Terminal.in(place);
        project = terminal.read("project");
        posts = largest(".jsonl");
        record = posts.resolveSibling(String.valueOf(posts.getFileName()).replace(".jsonl", ".json"));
    }

    /// The file of the import with most posts.
    private Path largest(String ending) throws IOException {
        try (Stream<Path> files = Files.list(project.resolve("posts"))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .max((one, other) -> Long.compare(one.toFile().length(), other.toFile().length()))
                    .orElseThrow();
        }
    }

    private String name(Path file) {
        return "posts/" + file.getFileName();
    }

    private Answer check() {
        return terminal.run("check", "--project", project.toString());
    }

    private Answer export() {
        return terminal.run("export", "--project", project.toString(), "--out", place.resolve("out.jsonl").toString());
    }

    private long found() {
        return terminal.run("search", "--project", project.toString(), "--limit", "100", "--json").out().size();
    }

    private void changeLines(UnaryOperator<List<String>> how) throws IOException {
        Files.write(posts, how.apply(new ArrayList<>(Files.readAllLines(posts))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"deleted", "emptied", "zeroed", "flipped"})
    void aLostRecordHidesNoPostAndIsSaid(String damage) throws IOException {
        switch (damage) {
            case "deleted" -> Files.delete(record);
            case "emptied" -> Files.write(record, new byte[0]);
            case "zeroed" -> Files.write(record, new byte[(int) Files.size(record)]);
            default -> Files.writeString(record, Files.readString(record).replaceFirst("\\{", "["));
        }
        Answer check = check();
        assertEquals(true, check.out().getFirst().startsWith(name(record)), check.out().getFirst());
        assertEquals(true, check.out().getLast().startsWith(POSTS_CHECKED), check.out().getLast());
        assertEquals(true, String.join("\n", export().err()).contains(name(record)));
        assertEquals(21, found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"author\":\"", "\"published\":{\"raw\":\"", "\"zone\":\"", "\"file\":\"",
        "\"language\":\""})
    void aLetterChangedInWhatStandsAboutAPostIsNoticedAndThePostNotExported(String before) throws IOException {
        changeLines(lines -> {
            int changed = 0;
            while (!lines.get(changed).contains(before)) {
                changed++;
            }
            lines.set(changed, lines.get(changed).replace(before, before + "X"));
            return lines;
        });
        assertEquals(1, check().code());
        Answer export = export();
        assertEquals(1, export.code());
        assertEquals(true, export.err().getFirst().startsWith(name(posts) + ":"), export.err().getFirst());
        assertEquals(List.of("Beiträge exportiert nach " + place.resolve("out.jsonl") + ": 20"), export.out());
    }

    @Test
    void aDamagedPostThatTheIndexKnowsIsNotExportedByQueryNorShown() throws IOException {
        assertEquals(21, found());
        String line = Files.readAllLines(posts).getFirst();
        String id = line.substring(7, 31);
        changeLines(lines -> {
            lines.set(0, line.replace("\"language\":\"", "\"language\":\"X"));
            return lines;
        });
        Answer shown = terminal.speaking(Locale.UK).run("show", "--project", project.toString(), id);
        assertEquals(1, shown.code());
        assertEquals(
                name(posts) + ":1: Error: The post in " + name(posts) + ", line 1, is damaged: it is no longer what was"
                        + " imported. Import its file again, or put the file back from a backup.",
                shown.err().getFirst());
        Answer export = terminal.run(
                "export", "--project", project.toString(), "--out", place.resolve("q.jsonl").toString(), "--query",
                "datum:2024");
        assertEquals(1, export.code());
        assertEquals(true, String.join("\n", export.err()).contains(id));
        assertEquals(false, Files.readString(place.resolve("q.jsonl")).contains("\"record\":\"post\",\"id\":\"" + id));
    }

    @Test
    void aDamagedPostIsHealedByImportingItsFileAgain() throws IOException {
        changeLines(lines -> {
            lines.set(0, lines.get(0).replace("\"language\":\"", "\"language\":\"X"));
            return lines;
        });
        terminal.fine("import", "--project", project.toString(), "samples/lage-zentralasien.txt");
        assertEquals(true, check().out().getLast().startsWith(POSTS_CHECKED), check().out().getLast());
    }

    @Test
    void linesThatChangedPlacesAreNoticed() throws IOException {
        changeLines(lines -> {
            lines.addFirst(lines.removeLast());
            return lines;
        });
        Answer check = check();
        assertEquals(1, check.code());
        assertEquals(name(posts) + ": Fehler: " + name(posts)
                + " ist nicht so, wie importiert wurde: Beiträge stehen in anderer Folge oder sind ausgetauscht.",
                check.out().getFirst());
    }

    @Test
    void aMissingLineIsNoticed() throws IOException {
        int before = Files.readAllLines(posts).size();
        changeLines(lines -> {
            lines.removeLast();
            return lines;
        });
        Answer export = export();
        assertEquals(1, export.code());
        assertEquals(
                name(posts) + ": Fehler: " + name(posts) + " müsste " + before + " Beiträge enthalten und enthält "
                        + (before - 1) + ". Es fehlen Beiträge, oder fremde sind dazugekommen.",
                export.err().getFirst());
    }

    @Test
    void postsThatAreGoneAltogetherAreNamedWithTheirImport() throws IOException {
        assertEquals(21, found());
        int before = Files.readAllLines(posts).size();
        Files.delete(posts);
        Files.delete(record);
        String id = String.valueOf(posts.getFileName()).replace(".jsonl", "");
        String said = name(posts) + ": Fehler: Die Beiträge des Imports " + id
                + " sind weg, und auch, was über ihn vermerkt war: " + before
                + ". Nach dem Journal ist er im Projekt. Hole seine Dateien aus einer Sicherung zurück.";
        Answer search = terminal.run("search", "--project", project.toString(), "Kasan");
        assertEquals(List.of(said), search.err());
        assertEquals(1, search.code());
        assertEquals(said, check().out().getFirst());
        assertEquals(1, export().code());
    }

    @Test
    void anImportThatWasTakenBackIsNotMissed() {
        terminal.fine("undo", "--project", project.toString());
        assertEquals(0, check().code());
        assertEquals(0, export().code());
    }

    @Test
    void linesWithoutChecksumsAreKnownByTheirIds() throws IOException {
        changeLines(lines -> lines.stream()
                .map(line -> line.replaceFirst(",\"crc\":\"[0-9a-f]{8}\"\\}$", "}"))
                .toList());
        String withoutChecksum = Files.readString(record).replaceFirst(",\\s*\"checksum\": \"[0-9a-f]{8}\"", "");
        assertNotEquals(Files.readString(record), withoutChecksum);
        Files.writeString(record, withoutChecksum);
        assertEquals(0, check().code());
        changeLines(lines -> {
            lines.set(0, lines.get(0).replace("\"text\":\"", "\"text\":\"X"));
            return lines;
        });
        assertEquals(1, check().code());
    }
}
