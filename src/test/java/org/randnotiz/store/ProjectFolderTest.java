package org.randnotiz.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.randnotiz.store.Fixture.*;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.actor.Actors;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.codebook.Label;
import org.randnotiz.post.Import;
import org.randnotiz.post.ImportedFile;
import org.randnotiz.post.Post;
import org.randnotiz.post.Source;
import org.randnotiz.problem.Argument;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.ProjectInfo;
import org.randnotiz.sheet.Change;
import org.randnotiz.sheet.History;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.SheetKey;
import org.randnotiz.sheet.Step;

/// A project on the disk of this machine.
class ProjectFolderTest {

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void create() throws Exception {
        folder = temp.resolve("projekt");
        ProjectFolder.create(folder, PROJECT, CODEBOOK, SOURCES, new LocalDisk());
    }

    private ProjectFolder open() throws Exception {
        return ProjectFolder.open(folder, ANNA, HOST, new LocalDisk(), CLOCK);
    }

    @Test
    void aNewProjectIsWhatItWasMadeOf() throws Exception {
        try (ProjectFolder project = open()) {
            assertEquals(
                    List.of(PROJECT, CODEBOOK, SOURCES, List.of(), History.EMPTY, Actors.NONE),
                    List.of(
                            project.project(),
                            project.codebook(),
                            project.sources(),
                            project.problems(),
                            project.history(),
                            project.actors().value()));
        }
    }

    @Test
    void aProjectIsNotMadeWhereSomethingLies() throws Exception {
        Path other = Files.createDirectories(temp.resolve("anderes"));
        Files.writeString(other.resolve("brief.txt"), "Liebe Anna");
        Problem problem = assertThrows(
                StoreException.class,
                () -> ProjectFolder.create(other, PROJECT, CODEBOOK, SOURCES, new LocalDisk()))
                .problem();
        assertEquals(Problem.error("store.notEmpty", other), problem);
    }

    @Test
    void whatWasSavedIsThereAfterReopening() throws Exception {
        List<Sheet> before;
        try (ProjectFolder project = open()) {
            project.carryOut(added("m1"));
            project.carryOut(added("m2"));
            project.carryOut(change("c3", Step.OnActor.of(null, actor("taliban", 1, "Taliban"))));
            before = project.sheets(POST).value();
        }
        try (ProjectFolder project = open()) {
            assertEquals(List.of(), project.problems());
            assertEquals(before, project.sheets(POST).value());
            assertEquals(2, before.getFirst().marks().size());
            assertEquals(Actors.of(List.of(actor("taliban", 1, "Taliban"))), project.actors().value());
        }
    }

    @Test
    void whatCanBeUndoneIsKnownAfterReopening() throws Exception {
        Change first = added("m1");
        Change second = added("m2");
        Change undone = undo("c3", second);
        try (ProjectFolder project = open()) {
            project.carryOut(first);
            project.carryOut(second);
            project.carryOut(undone);
        }
        try (ProjectFolder project = open()) {
            assertEquals(new History(List.of(first), List.of(undone)), project.history());
        }
    }

    @Test
    void whatCameBeforeAHandOverCanBeUndoneAfterReopeningToo() throws Exception {
        Change earlier = added("m1");
        Change later = added("m2");
        try (ProjectFolder project = open()) {
            project.carryOut(earlier);
            project.carryOut(change("c2", step(SHEET, null, submitted("h1"))));
            project.carryOut(later);
        }
        try (ProjectFolder project = open()) {
            assertEquals(new History(List.of(earlier, later), List.of()), project.history());
        }
    }

    @Test
    void notMoreIsKeptForUndoThanCanBeUndone() throws Exception {
        SimulatedDisk disk = Simulation.newProject(); // a thousand forces of the real one would take their time
        try (ProjectFolder project = Simulation.open(disk)) {
            for (int i = 0; i < History.DEPTH + 20; i++) {
                project.carryOut(added("m" + i));
            }
        }
        try (ProjectFolder project = Simulation.open(disk)) {
            List<Change> done = project.history().done();
            assertEquals(
                    List.of(History.DEPTH, added("m20"), added("m" + (History.DEPTH + 19))),
                    List.of(done.size(), done.getFirst(), done.getLast()));
        }
    }

    @Test
    void whatAnAnnotatedFileBringsIsSavedOnTheSheetsOfThoseWhoWroteIt() throws Exception {
        SheetKey bens = new SheetKey(POST, BEN);
        Change recorded = new Change(
                "c1",
                Change.Act.RECORD,
                null,
                "import.recorded",
                List.of(),
                ANNA,
                NOON,
                List.of(step(bens, null, mark("m1", 1, "Moskau"))));
        try (ProjectFolder project = open()) {
            project.carryOut(recorded);
        }
        try (ProjectFolder project = open();
                Stream<SheetKey> keys = project.sheetKeys()) {
            assertEquals(List.of(bens), keys.toList());
            assertEquals(History.EMPTY, project.history());
            assertEquals(List.of(mark("m1", 1, "Moskau")), project.sheets(POST).value().getFirst().marks());
        }
    }

    @Test
    void aSheetOfSomebodyWhoIsAtWorkIsNotWrittenByAnother() throws Exception {
        LocalDisk disk = new LocalDisk();
        try (ProjectFolder bens = ProjectFolder.open(folder, BEN, HOST, disk, CLOCK);
                ProjectFolder annas = ProjectFolder.open(folder, ANNA, HOST, disk, CLOCK)) {
            SheetKey key = new SheetKey(POST, BEN);
            Change onBens = change("c1", step(key, null, mark("m1", 1, "Moskau")));
            assertEquals(
                    Problem.warning("store.lockedHere", new Argument.Somebody("ben")),
                    assertThrows(StoreException.class, () -> annas.carryOut(onBens)).problem());
            assertEquals(List.of(), bens.sheets(POST).value());
        }
    }

    @Test
    void whatSomebodyElseDidIsSeenAtOnce() throws Exception {
        LocalDisk disk = new LocalDisk();
        try (ProjectFolder bens = ProjectFolder.open(folder, BEN, HOST, disk, CLOCK);
                ProjectFolder annas = ProjectFolder.open(folder, ANNA, HOST, disk, CLOCK)) {
            assertEquals(List.of(), bens.sheets(POST).value());
            annas.carryOut(added("m1"));
            annas.carryOut(change("c2", Step.OnActor.of(null, actor("taliban", 1, "Taliban"))));
            assertEquals(annas.sheets(POST), bens.sheets(POST));
            assertEquals(annas.actors(), bens.actors());
        }
    }

    @Test
    void anActorRemovedByOneIsGoneForAll() throws Exception {
        LocalDisk disk = new LocalDisk();
        try (ProjectFolder bens = ProjectFolder.open(folder, BEN, HOST, disk, CLOCK);
                ProjectFolder annas = ProjectFolder.open(folder, ANNA, HOST, disk, CLOCK)) {
            annas.carryOut(change("c1", Step.OnActor.of(null, actor("taliban", 1, "Taliban"))));
            Step removal = Step.OnActor.of(actor("taliban", 1, "Taliban"), null);
            bens.carryOut(new Change(
                    "c2", Change.Act.DO, null, "actor.removed", List.of(), BEN, NOON, List.of(removal)));
            assertEquals(Actors.NONE, annas.actors().value());
            assertEquals(
                    List.of(new Removed(removal, BEN, NOON)), annas.trash().value());
            annas.carryOut(change("c3", removal.inverse()));
            assertEquals(
                    Actors.of(List.of(actor("taliban", 3, "Taliban"))), bens.actors().value());
            assertEquals(List.of(), bens.trash().value());
        }
    }

    @Test
    void whatWasRemovedLiesInTheTrashUntilItIsPutBack() throws Exception {
        Step removal = step(SHEET, mark("m1", 1, "Moskau"), null);
        Step restored = step(SHEET, null, mark("m1", 3, "Moskau"));
        try (ProjectFolder project = open()) {
            project.carryOut(added("m1"));
            project.carryOut(change("c2", removal));
        }
        try (ProjectFolder project = open()) {
            assertEquals(
                    new Loaded<>(List.of(new Removed(removal, ANNA, NOON)), List.of()), project.trash());
            project.carryOut(change("c3", restored));
            assertEquals(List.of(), project.trash().value());
            project.carryOut(undo("c4", change("c3", restored)));
            assertEquals(
                    List.of(new Removed(restored.inverse(), ANNA, NOON)),
                    project.trash().value());
        }
    }

    @Test
    void whatWasOnlyTakenBackIsNoTrash() throws Exception {
        try (ProjectFolder project = open()) {
            project.carryOut(added("m1"));
            project.carryOut(undo("c2", added("m1")));
            assertEquals(List.of(), project.trash().value());
        }
    }

    private static Import imported(ProjectFolder project, int posts) throws Exception {
        try (ImportWriter writer = project.newImport()) {
            for (Post post : posts(writer.id(), posts)) {
                writer.add(post);
            }
            ImportedFile file = new ImportedFile("lage.txt", "00", "UTF-8", 12);
            return writer.finish("text", NOON, List.of(file), 1, List.of());
        }
    }

    @Test
    void anImportIsThereOnceItsChangeIsCarriedOutAndGoesAndComesAsAWhole() throws Exception {
        try (ProjectFolder project = open()) {
            Import record = imported(project, 3);
            assertEquals(List.of(), project.imports().value());
            Change added = change("c1", new Step.OnImport(record.id(), 1, true));
            project.carryOut(added);
            assertEquals(List.of(record), project.imports().value());
            assertEquals(
                    new Loaded<>(posts(record.id(), 3), List.of()), Simulation.posts(project));

            project.carryOut(undo("c2", added));
            assertEquals(List.of(), project.imports().value());
            assertEquals(List.of(), Simulation.posts(project).value());
            assertEquals(
                    List.of(new Removed(new Step.OnImport(record.id(), 2, false), ANNA, NOON)),
                    project.trash().value());

            project.carryOut(undo("c3", undo("c2", added)));
            assertEquals(List.of(record), project.imports().value());
            assertEquals(posts(record.id(), 3), Simulation.posts(project).value());
            assertEquals(List.of(), project.trash().value());
        }
    }

    @Test
    void anImportThatWasReadButNeverPutInLiesInTheTrash() throws Exception {
        String id;
        try (ProjectFolder project = open()) {
            id = imported(project, 1).id();
        }
        try (ProjectFolder project = open()) {
            Removed removed = new Removed(new Step.OnImport(id, 0, false), ANNA, NOON);
            assertEquals(List.of(removed), project.trash().value());
            project.carryOut(change("c1", removed.step().inverse()));
            assertEquals(posts(id, 1), Simulation.posts(project).value());
        }
    }

    @Test
    void anImportThatIsNotFinishedLeavesNothing() throws Exception {
        try (ProjectFolder project = open()) {
            try (ImportWriter writer = project.newImport()) {
                writer.add(post(writer.id(), 1, "Text"));
            }
            ImportWriter abandoned = project.newImport();
            abandoned.add(post(abandoned.id(), 1, "Text"));
        }
        try (ProjectFolder project = open();
                Stream<Path> left = Files.list(folder.resolve("trash/posts"))) {
            assertEquals(List.of(), left.toList());
            assertEquals(List.of(), project.trash().value());
        }
    }

    @Test
    void anImportThatIsNowhereIsRefused() throws Exception {
        try (ProjectFolder project = open()) {
            for (String id : List.of("never", "../../etc")) {
                assertEquals(
                        Problem.error("store.noImport", id),
                        assertThrows(
                                StoreException.class,
                                () -> project.carryOut(change("c1", new Step.OnImport(id, 1, true))))
                                .problem());
            }
        }
    }

    @Test
    void everyPostIsFoundAgainWhereItStands() throws Exception {
        try (ProjectFolder project = open()) {
            Import record = imported(project, 5);
            project.carryOut(change("c1", new Step.OnImport(record.id(), 1, true)));
            try (PostReader reader = project.posts(problem -> {})) {
                for (Post post : posts(record.id(), 5)) {
                    LocatedPost located = reader.next().orElseThrow();
                    assertEquals(post, located.post());
                    assertEquals(post, project.read(located.location()));
                    assertEquals(Optional.of(located.location()), project.find(post.id()));
                }
                assertEquals(Optional.empty(), reader.next());
            }
            assertEquals(Optional.empty(), project.find(POST));
        }
    }

    @Test
    void readingGoesOnWhereItEnded() throws Exception {
        try (ProjectFolder project = open()) {
            Import record = imported(project, 3);
            project.carryOut(change("c1", new Step.OnImport(record.id(), 1, true)));
            PostLocation first;
            try (PostReader reader = project.posts(problem -> {})) {
                first = reader.next().orElseThrow().location();
            }
            try (PostReader reader =
                    project.posts(record.id(), first.offset() + first.length() + 1, problem -> {})) {
                assertEquals(
                        posts(record.id(), 3).get(1), reader.next().orElseThrow().post());
            }
        }
    }

    @Test
    void aPlaceWhereNoPostStandsIsRefused() throws Exception {
        try (ProjectFolder project = open()) {
            Import record = imported(project, 2);
            project.carryOut(change("c1", new Step.OnImport(record.id(), 1, true)));
            assertThrows(StoreException.class, () -> project.read(new PostLocation(record.id(), 3, 100)));
            assertThrows(StoreException.class, () -> project.read(new PostLocation(record.id(), 0, 7)));
            assertThrows(StoreException.class, () -> project.read(new PostLocation(record.id(), 1L << 40, 7)));
        }
    }

    @Test
    void thePostsThereAreKnownAndNoOthers() throws Exception {
        try (ProjectFolder project = open()) {
            Import record = imported(project, 5);
            project.carryOut(change("c1", new Step.OnImport(record.id(), 1, true)));
            try (KnownPosts known = project.knownPosts()) {
                assertEquals(5, known.size());
                for (Post post : posts(record.id(), 5)) {
                    assertEquals(true, known.contains(post.id()));
                    assertEquals(false, known.add(post.id()));
                }
                assertEquals(false, known.contains(POST));
                assertEquals(true, known.add(POST));
                assertEquals(true, known.contains(POST));
                assertEquals(6, known.size());
            }
        }
    }

    @Test
    void aPostThatAnotherImportBroughtFirstKeepsSayingSo() throws Exception {
        Post old = post("another", 1, "Text");
        try (ProjectFolder project = open()) {
            try (ImportWriter writer = project.newImport()) {
                writer.add(old);
                writer.finish("annotated", NOON, List.of(), 0, List.of());
                project.carryOut(change("c1", new Step.OnImport(writer.id(), 1, true)));
            }
            assertEquals(List.of(old), Simulation.posts(project).value());
        }
    }

    @Test
    void changedSettingsAreThereAfterReopening() throws Exception {
        ProjectInfo renamed = new ProjectInfo(
                PROJECT.id(), 2, "Mittelasien", ZoneId.of("Asia/Kabul"), "de", PROJECT.people());
        Codebook codebook = new Codebook("lage", 2, new Label("Neu", "New"), List.of(), List.of());
        List<Source> sources = List.of(SOURCES.getFirst(), new Source("blog", "Blog", List.of()));
        try (ProjectFolder project = open()) {
            project.save(renamed);
            project.save(codebook);
            project.save(sources);
        }
        try (ProjectFolder project = open()) {
            assertEquals(
                    List.of(renamed, codebook, sources),
                    List.of(project.project(), project.codebook(), project.sources()));
        }
    }

    @Test
    void whatAFileHoldsBeyondWhatWeKnowStays() throws Exception {
        Path file = folder.resolve("project.json");
        Files.writeString(file, Files.readString(file).replace("\"name\"", "\"motto\": \"genau\",\n  \"name\""));
        try (ProjectFolder project = open()) {
            project.save(new ProjectInfo(
                    PROJECT.id(), 2, "Neu", PROJECT.zone(), "de", PROJECT.people()));
        }
        String text = Files.readString(file, StandardCharsets.UTF_8);
        assertEquals(List.of(true, true), List.of(text.contains("\"motto\": \"genau\""), text.contains("\"Neu\"")));
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() throws Exception {
        LocalDisk disk = new LocalDisk();
        try (ProjectFolder bens = ProjectFolder.open(folder, BEN, HOST, disk, CLOCK);
                ProjectFolder annas = ProjectFolder.open(folder, ANNA, HOST, disk, CLOCK)) {
            bens.save(new Codebook("lage", 2, new Label("Ben", "Ben"), List.of(), List.of()));
            Codebook other = new Codebook("lage", 2, new Label("Anna", "Anna"), List.of(), List.of());
            assertEquals(
                    "store.changedMeanwhile",
                    assertThrows(StoreException.class, () -> annas.save(other)).problem().code());
        }
    }

    @Test
    void aChangeBySomebodyElseIsNotCarriedOut() throws Exception {
        try (ProjectFolder project = ProjectFolder.open(folder, BEN, HOST, new LocalDisk(), CLOCK)) {
            assertThrows(IllegalArgumentException.class, () -> project.carryOut(added("m1")));
        }
    }

    @Test
    void aJournalSaysLineByLineWhatHappened() throws Exception {
        try (ProjectFolder project = open()) {
            project.carryOut(added("m1"));
        }
        assertEquals(
                """
                {"id":"c-m1","act":"do","label":"mark.added","labelArguments":[],"by":"anna","at":"2024-04-02T12:00:00Z",\
                "steps":[{"of":"mark","id":"m1","post":"%s","person":"anna","version":1,"base":0,"op":"add",\
                "after":{"id":"m1","version":1,"type":"note","anchor":{"start":0,"end":6,"quote":"Moskau"},"values":{},\
                "by":"anna","at":"2024-04-02T12:00:00Z","origin":"hand"}}],"crc":"%s"}
                """
                        .formatted(POST, "d017813d"),
                Files.readString(folder.resolve("journal/anna@pc7.jsonl")));
    }
}
