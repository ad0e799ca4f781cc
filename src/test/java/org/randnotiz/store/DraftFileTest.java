package org.randnotiz.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.randnotiz.store.Fixture.ANNA;
import static org.randnotiz.store.Fixture.BEN;
import static org.randnotiz.store.Fixture.CLOCK;
import static org.randnotiz.store.Fixture.CODEBOOK;
import static org.randnotiz.store.Fixture.HOST;
import static org.randnotiz.store.Fixture.POST;
import static org.randnotiz.store.Fixture.PROJECT;
import static org.randnotiz.store.Fixture.SOURCES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.actor.ActorId;
import org.randnotiz.draft.Draft;
import org.randnotiz.draft.DraftPlace;
import org.randnotiz.draft.Drafts;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.SheetKey;

/// What a writer has typed and not saved, in the project folder.
@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class DraftFileTest {

    private static final SheetKey SHEET = new SheetKey(POST, ANNA);

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
        return folder.resolve("drafts").resolve("anna@" + HOST + ".json");
    }

    private static Draft draft(DraftPlace place, String typed) {
        return new Draft(place, Map.of("text", new Draft.Entry(typed, "")), "text", 2, typed.length());
    }

    private static Drafts of(String... typed) {
        Drafts drafts = Drafts.NONE;
        for (int i = 0; i < typed.length; i++) {
            drafts = drafts.with(draft(new DraftPlace.OfMark(SHEET, new ItemId("m" + i)), typed[i]));
        }
        return drafts;
    }

    @Test
    void draftsOfEveryFormAreThereAfterReopeningInTheirOrder() throws Exception {
        Map<String, Draft.Entry> entries = new LinkedHashMap<>();
        entries.put("text", new Draft.Entry("Der Druck „steigt“.\n\nNoch", "Der Druck steigt."));
        entries.put("likelihood", new Draft.Entry("LIKELY", ""));
        Drafts all = new Drafts(List.of(
                draft(new DraftPlace.OfMark(SHEET, new ItemId("m1")), "14. bis"),
                new Draft(new DraftPlace.OfJudgement(SHEET, new ItemId("j1")), entries, "likelihood", 0, 0),
                draft(new DraftPlace.OfRemark(SHEET, new ItemId("m1")), "Warum?"),
                draft(new DraftPlace.OfRemark(new SheetKey(POST, BEN), null), "Zum Ganzen"),
                draft(new DraftPlace.OfDecision(new SheetKey(POST, BEN)), "Es fehlt"),
                draft(new DraftPlace.OfDating(POST), "laut Kopfzeile"),
                draft(new DraftPlace.OfRating("forum"), "zweimal falsch"),
                draft(new DraftPlace.OfActor(new ActorId("taliban")), "Talib"),
                draft(new DraftPlace.OfActor(null), "Neuer")));
        try (ProjectFolder project = open(ANNA)) {
            project.personal().save(all);
        }
        try (ProjectFolder project = open(ANNA)) {
            assertEquals(new Loaded<>(all, List.of()), project.personal().drafts());
        }
    }

    @Test
    void theyBelongToThePersonAndAreGoneWithTheLastOne() throws Exception {
        try (ProjectFolder anna = open(ANNA);
                ProjectFolder ben = open(BEN)) {
            anna.personal().save(of("Warum?"));
            assertEquals(Drafts.NONE, ben.personal().drafts().value());
            anna.personal().save(Drafts.NONE);
            assertFalse(Files.exists(file()));
        }
    }

    @Test
    void whoOnlyReadsKeepsNone() throws Exception {
        try (ProjectFolder first = open(ANNA);
                ProjectFolder second = open(ANNA)) {
            first.personal().save(of("Warum?"));
            assertThrows(StoreException.class, () -> second.personal().save(of("Wozu?")));
            assertEquals(of("Warum?"), first.personal().drafts().value());
        }
    }

    @Test
    void aDamagedFileIsNamedAndPutAsideWhenTheNextDraftIsKept() throws Exception {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "{\"formatVersion\": 1, \"drafts\": [{\"form\": ");
        String name = "drafts/anna@" + HOST + ".json";
        try (ProjectFolder project = open(ANNA)) {
            Loaded<Drafts> damaged = project.personal().drafts();
            assertEquals(Drafts.NONE, damaged.value());
            assertEquals(
                    List.of(Problem.warning("store.drafts", name, 1).in(name, 1)), damaged.problems());
            project.personal().save(of("Warum?"));
            assertEquals(of("Warum?"), project.personal().drafts().value());
            assertEquals(
                    "{\"formatVersion\": 1, \"drafts\": [{\"form\": ",
                    Files.readString(folder.resolve("trash/damaged/drafts-anna@" + HOST + "-1.json")));
        }
    }

    @Test
    void theDraftOfANewerProgramIsPutAsideAndNotLost() throws Exception {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "{\"formatVersion\": 7, \"drafts\": []}");
        try (ProjectFolder project = open(ANNA)) {
            assertEquals(
                    "store.newer", project.personal().drafts().problems().getFirst().code());
            project.personal().save(of("Warum?"));
            assertEquals(
                    "{\"formatVersion\": 7, \"drafts\": []}",
                    Files.readString(folder.resolve("trash/damaged/drafts-anna@" + HOST + "-1.json")));
        }
    }

    /// Types a letter at a time, is told each time that it is kept, and then takes all of it back.
    ///
    /// @return what may be found if the power failed: what was kept last, and what was being kept
    private static List<Drafts> type(SimulatedDisk disk) throws IOException {
        Drafts kept = Drafts.NONE;
        Drafts next = Drafts.NONE;
        try (ProjectFolder project = Simulation.open(disk)) {
            for (Drafts wanted : List.of(of("W"), of("Wa"), of("War", "1"), of("Warum", "14"), Drafts.NONE, of("So"))) {
                next = wanted;
                project.personal().save(wanted);
                kept = wanted;
            }
        } catch (Mishap.Crash e) {
            return List.of(kept, next);
        }
        return List.of(kept);
    }

    @Test
    void whatWasSaidToBeKeptIsThereWhereverThePowerFails() throws Exception {
        CrashTest.Fuse counter = new CrashTest.Fuse(Long.MAX_VALUE);
        SimulatedDisk whole = Simulation.newProject();
        whole.suffer(counter);
        type(whole);
        assertTrue(counter.calls() > 20, () -> counter.calls() + " calls");
        for (long call = 1; call <= counter.calls(); call++) {
            SimulatedDisk disk = Simulation.newProject();
            disk.suffer(new CrashTest.Fuse(call));
            List<Drafts> possible = type(disk);
            try (ProjectFolder project = Simulation.open(disk.afterCrash(new Random(call)))) {
                Loaded<Drafts> found = project.personal().drafts();
                assertEquals(List.of(), found.problems(), "call " + call);
                assertTrue(possible.contains(found.value()), "call " + call + ": " + found + " of " + possible);
            }
        }
    }
}
