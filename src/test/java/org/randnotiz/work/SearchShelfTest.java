package org.randnotiz.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.search.SavedSearch;
import org.randnotiz.search.SavedSearches;

/// Searches that are kept, and what is new about them, on a real project.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class SearchShelfTest {

    private static final String THIRD = """
            03.04.2024, 10:00
            Moskau bestätigt. Kabul auch.
            """;

    @TempDir
    private Path place;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(place);
    }

    private static long fresh(Workbench workbench, SavedSearch search) throws IOException {
        Map<String, Long> all = workbench.shelf().fresh(workbench.shelf().read().searches());
        return all.get(search.id());
    }

    @Test
    void newIsWhatCameAfterTheLastLook() throws IOException {
        List<Long> counted = new ArrayList<>();
        try (Workbench workbench = office.open("aw")) {
            Office.read(workbench, Office.TWO_POSTS);
            SavedSearch moscow = workbench.newSearch("Moskau", "Moskau");
            workbench.shelf().put(moscow);
            counted.add(fresh(workbench, moscow));
            workbench.shelf().look(moscow.id());
            counted.add(fresh(workbench, moscow));
            Office.read(workbench, THIRD);
            counted.add(fresh(workbench, moscow));
            workbench.undo();
            counted.add(fresh(workbench, moscow));
            workbench.redo();
            counted.add(fresh(workbench, moscow));
            workbench.shelf().look(moscow.id());
            counted.add(fresh(workbench, moscow));
        }
        assertEquals(List.of(1L, 0L, 1L, 0L, 1L, 0L), counted);
    }

    @Test
    void whatWasSeenIsKnownAfterReopeningAndToThePersonAlone() throws IOException {
        SavedSearch kept;
        try (Workbench workbench = office.open("aw")) {
            Office.read(workbench, Office.TWO_POSTS);
            kept = workbench.newSearch("Kabul", "Kabul");
            workbench.shelf().put(kept);
            workbench.shelf().look(kept.id());
        }
        try (Workbench other = office.open("jk")) {
            Office.read(other, THIRD);
            assertEquals(SavedSearches.EMPTY, other.shelf().read().searches());
        }
        try (Workbench workbench = office.open("aw")) {
            assertEquals(
                    List.of(List.of("Kabul"), 1L),
                    List.of(
                            workbench.shelf().read().searches().all().stream().map(SavedSearch::name).toList(),
                            fresh(workbench, kept)));
        }
    }

    @Test
    void ofAnotherQueryNothingHasBeenSeenAndWhatIsRemovedIsGone() throws IOException {
        try (Workbench workbench = office.open("aw")) {
            Office.read(workbench, Office.TWO_POSTS);
            SavedSearch one = workbench.newSearch("Eins", "Moskau");
            workbench.shelf().put(one);
            workbench.shelf().look(one.id());
            workbench.shelf().change(one.id(), "Zwei", "Moskau");
            long same = fresh(workbench, one);
            workbench.shelf().change(one.id(), "Zwei", "Moskau OR Kabul");
            long fresh = fresh(workbench, one);
            SavedSearches left = workbench.shelf().remove(one.id());
            assertEquals(List.of(0L, 2L, SavedSearches.EMPTY), List.of(same, fresh, left));
        }
    }
}
