package org.randnotiz.work;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.draft.Draft;
import org.randnotiz.draft.DraftPlace;

/// Whoever quits or lets somebody else work waits until all is on the disk, and no longer.
@SuppressWarnings("NullAway") // the set-up fills the fields before each test
final class WhenSavedTest {

    private static final DraftPlace RATING = new DraftPlace.OfRating("forum");

    @TempDir
    private Path place;

    private Office office;

    @BeforeEach
    void makeAProject() throws IOException {
        office = new Office(place);
    }

    @Test
    void whereAllIsSavedNobodyWaits() throws IOException {
        Later later = new Later();
        try (Workbench workbench = office.openAtMoscow("aw", later)) {
            later.tick();
            AtomicBoolean done = new AtomicBoolean();
            workbench.whenSaved(() -> done.set(true));
            assertTrue(done.get());
        }
    }

    @Test
    void aDraftThatIsGivenUpIsWaitedForThoughNothingMoreIsShownAsUnsaved() throws IOException {
        Later later = new Later();
        try (Workbench workbench = office.openAtMoscow("aw", later)) {
            later.tick();
            workbench.drafting().keep(new Draft(RATING, Map.of("text", new Draft.Entry("Warum", "")), "text", 5, 5));
            later.pass(Duration.ofSeconds(1));
            later.doAll();
            workbench.drafting().drop(RATING);
            AtomicBoolean done = new AtomicBoolean();
            workbench.whenSaved(() -> done.set(true));
            assertFalse(done.get());
            later.pass(Duration.ofSeconds(1));
            later.doAll();
            assertTrue(done.get());
        }
    }
}
