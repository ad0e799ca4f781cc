package org.randnotiz.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.randnotiz.store.Fixture.*;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.actor.Actors;
import org.randnotiz.sheet.Change;
import org.randnotiz.sheet.History;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.Step;

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
}
