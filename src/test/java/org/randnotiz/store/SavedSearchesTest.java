package org.randnotiz.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.randnotiz.store.Fixture.ANNA;
import static org.randnotiz.store.Fixture.BEN;
import static org.randnotiz.store.Fixture.CLOCK;
import static org.randnotiz.store.Fixture.CODEBOOK;
import static org.randnotiz.store.Fixture.HOST;
import static org.randnotiz.store.Fixture.NOON;
import static org.randnotiz.store.Fixture.PROJECT;
import static org.randnotiz.store.Fixture.SOURCES;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.PersonId;
import org.randnotiz.search.SavedSearch;
import org.randnotiz.search.SavedSearches;

/// The searches that a person keeps, in the project folder.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class SavedSearchesTest {

    private static final SavedSearch KASAN =
            new SavedSearch("s1", "Kasan", "Kasan akteur:Taliban", NOON, NOON, Set.of("20240402-1", "20240401-1"));
    private static final SavedSearch FORUM = new SavedSearch("s2", "Forum", "quelle:Forum", NOON, null, Set.of());

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void create() throws Exception {
        folder = temp.resolve("projekt");
        ProjectFolder.create(folder, PROJECT, CODEBOOK, SOURCES, new LocalDisk());
    }

    private ProjectFolder open(PersonId who) throws Exception {
        return ProjectFolder.open(folder, who, HOST, new LocalDisk(), CLOCK);
    }

    private Path file() {
        return folder.resolve("searches").resolve("anna.json");
    }

    private void write(String text) throws Exception {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), text);
    }

    @Test
    void whatIsKeptIsThereAfterReopeningAndBelongsToThePerson() throws Exception {
        try (ProjectFolder project = open(ANNA)) {
            project.personal().changeSearches(all -> all.with(KASAN));
            project.personal().changeSearches(all -> all.with(FORUM));
        }
        try (ProjectFolder anna = open(ANNA);
                ProjectFolder ben = open(BEN)) {
            assertEquals(
                    List.of(
                            new Loaded<>(new SavedSearches(List.of(KASAN, FORUM)), List.of()),
                            new Loaded<>(SavedSearches.EMPTY, List.of())),
                    List.of(anna.personal().searches(), ben.personal().searches()));
        }
    }

    @Test
    void theFileIsPlainToRead() throws Exception {
        try (ProjectFolder project = open(ANNA)) {
            project.personal().changeSearches(all -> all.with(KASAN));
        }
        assertEquals(
                """
                {
                  "formatVersion": 1,
                  "searches": [
                    {
                      "id": "s1",
                      "name": "Kasan",
                      "query": "Kasan akteur:Taliban",
                      "saved": "2024-04-02T12:00:00Z",
                      "looked": "2024-04-02T12:00:00Z",
                      "seen": ["20240401-1", "20240402-1"]
                    }
                  ],
                  "crc": "6009bef2"
                }
                """
                        .replaceAll("\\s+", ""),
                Files.readString(file()).replaceAll("\\s+", ""));
    }

    @Test
    void searchesThatWereChangedByHandAreShownAndSaid() throws Exception {
        try (ProjectFolder project = open(ANNA)) {
            project.personal().changeSearches(all -> all.with(KASAN));
        }
        write(Files.readString(file()).replace("\"Kasan\"", "\"Moskau\""));
        try (ProjectFolder project = open(ANNA)) {
            Loaded<SavedSearches> searches = project.personal().searches();
            assertEquals("Moskau", searches.value().find("s1").orElseThrow().name());
            assertEquals(
                    List.of(Problem.note("store.settingsChanged", "searches/anna.json").in("searches/anna.json", 0)),
                    searches.problems());
        }
    }

    @Test
    void whatIsNotKnownOfTheFileStays() throws Exception {
        write(
                """
                {"formatVersion": 1, "colour": "blue", "searches": [
                  {"id": "s1", "name": "Alt", "query": "Kasan", "saved": "2024-04-02T12:00:00Z", "seen": [], "pinned": true},
                  {"id": "s2", "name": "Forum", "query": "quelle:Forum", "saved": "2024-04-02T12:00:00Z", "shared": ["ben"]}
                ]}
                """);
        try (ProjectFolder project = open(ANNA)) {
            project.personal().changeSearches(all -> all.with(all.find("s1").orElseThrow().with("Neu", "Kasan")));
        }
        String after = Files.readString(file()).replaceAll("\\s+", "");
        assertEquals(
                List.of(true, true, true, true),
                List.of(
                        after.contains("\"colour\":\"blue\""), after.contains("\"pinned\":true"),
                        after.contains("\"shared\":[\"ben\"]"), after.contains("\"name\":\"Neu\"")));
    }

    @Test
    void aDamagedFileIsNamedAndAllElseWorksAndItIsPutAsideWhenTheNextOneIsKept() throws Exception {
        write("{\"formatVersion\": 1, \"searches\": [{\"id\": ");
        try (ProjectFolder project = open(ANNA)) {
            project.carryOut(Fixture.added("m1"));
            Loaded<SavedSearches> damaged = project.personal().searches();
            SavedSearches kept = project.personal().changeSearches(all -> all.with(FORUM));
            assertEquals(
                    List.of(
                            SavedSearches.EMPTY,
                            List.of(Problem.warning("store.searches", "searches/anna.json", 1)
                                    .in("searches/anna.json", 1)),
                            new SavedSearches(List.of(FORUM)),
                            "{\"formatVersion\": 1, \"searches\": [{\"id\": ",
                            1),
                    List.of(
                            damaged.value(), damaged.problems(), kept,
                            Files.readString(folder.resolve("trash/damaged/searches-anna-1.json")),
                            project.sheets(Fixture.POST).value().size()));
        }
    }

    @Test
    void aNewerFileIsNotTouched() throws Exception {
        write("{\"formatVersion\": 7, \"searches\": []}");
        try (ProjectFolder project = open(ANNA)) {
            Problem refused = assertThrows(
                    StoreException.class, () -> project.personal().changeSearches(all -> all.with(FORUM)))
                    .problem();
            assertEquals(
                    List.of("store.newer", "store.newer", "{\"formatVersion\": 7, \"searches\": []}"),
                    List.of(
                            project.personal().searches().problems().getFirst().code(), refused.code(),
                            Files.readString(file())));
        }
    }

    @Test
    void whoOnlyReadsKeepsNothing() throws Exception {
        try (ProjectFolder first = open(ANNA);
                ProjectFolder second = open(ANNA)) {
            first.personal().changeSearches(all -> all.with(FORUM));
            assertThrows(StoreException.class, () -> second.personal().changeSearches(all -> all.with(KASAN)));
            assertEquals(
                    new SavedSearches(List.of(FORUM)), second.personal().searches().value());
        }
    }
}
