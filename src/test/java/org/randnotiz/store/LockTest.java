package org.randnotiz.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.randnotiz.store.Fixture.*;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.problem.Argument;
import org.randnotiz.problem.Problem;

/// One person works in one place at a time, and a crash blocks nobody.
class LockTest {

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void create() throws Exception {
        folder = temp.resolve("projekt");
        ProjectFolder.create(folder, PROJECT, CODEBOOK, SOURCES, new LocalDisk());
    }

    private ProjectFolder open(Disk disk) throws Exception {
        return ProjectFolder.open(folder, ANNA, HOST, disk, CLOCK);
    }

    @Test
    void aSecondWindowOpensForReadingAndSaysWhy() throws Exception {
        LocalDisk disk = new LocalDisk();
        try (ProjectFolder first = open(disk)) {
            first.carryOut(added("m1"));
            try (ProjectFolder second = open(disk)) {
                Problem why = Problem.warning("store.lockedHere", new Argument.Somebody("anna"));
                assertEquals(List.of(why), second.problems());
                assertEquals(first.sheets(POST), second.sheets(POST));
                assertEquals(
                        why,
                        assertThrows(StoreException.class, () -> second.carryOut(added("m2"))).problem());
            }
            first.carryOut(added("m3"));
        }
    }

    @Test
    void theLockIsFreeOnceTheFirstIsClosed() throws Exception {
        LocalDisk disk = new LocalDisk();
        open(disk).close();
        try (ProjectFolder next = open(disk)) {
            assertEquals(List.of(), next.problems());
        }
    }

    @Test
    void twoPeopleWorkAtTheSameTime() throws Exception {
        LocalDisk disk = new LocalDisk();
        try (ProjectFolder annas = open(disk);
                ProjectFolder bens = ProjectFolder.open(folder, BEN, HOST, disk, CLOCK)) {
            assertEquals(List.of(List.of(), List.of()), List.of(annas.problems(), bens.problems()));
        }
    }

    @Test
    void aSecondDiskOfTheSameProcessGetsNoLockEither() throws Exception {
        try (ProjectFolder first = open(new LocalDisk());
                ProjectFolder second = open(new LocalDisk())) {
            assertEquals(List.of(false, true), List.of(first.isReadOnly(), second.isReadOnly()));
        }
    }

    @Test
    void aFolderReachedOverALinkIsTheSameFolder() throws Exception {
        Path link = Files.createSymbolicLink(temp.resolve("link"), folder);
        LocalDisk disk = new LocalDisk();
        try (ProjectFolder first = open(disk);
                ProjectFolder second = ProjectFolder.open(link, ANNA, HOST, disk, CLOCK)) {
            assertEquals(List.of(false, true), List.of(first.isReadOnly(), second.isReadOnly()));
        }
    }

    /// Another process holds the lock; then it is killed, and its files stay.
    @Test
    void anotherProcessHoldsTheLockUntilItIsKilled() throws Exception {
        Files.createDirectories(folder.resolve("lock"));
        Path program = Files.writeString(
                temp.resolve("Holder.java"),
                """
                import java.nio.channels.FileChannel;
                import java.nio.file.*;

                class Holder {
                    public static void main(String[] args) throws Exception {
                        var channel = FileChannel.open(
                                Path.of(args[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        channel.lock();
                        System.out.println("held");
                        System.in.read();
                    }
                }
                """);
        String pid;
        Process other = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                program.toString(),
                folder.resolve("lock/anna.lock").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = other.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("held", said.readLine());
            pid = String.valueOf(other.pid());
            Files.writeString(
                    folder.resolve("lock/anna.json"),
                    "{\"host\":\"pc7\",\"pid\":" + pid + ",\"since\":\"2024-04-02T11:00:00Z\"}");
            try (ProjectFolder project = open(new LocalDisk())) {
                assertEquals(
                        List.of(Problem.warning("store.locked", new Argument.Somebody("anna"), "pc7",
                                String.valueOf(pid),
                                new Argument.Moment(Instant.parse("2024-04-02T11:00:00Z")))),
                        project.problems());
            }
        } finally {
            other.destroyForcibly().waitFor();
        }
        try (ProjectFolder project = open(new LocalDisk())) {
            assertEquals(List.of(), project.problems());
        }
    }

    @Test
    void whoHoldsTheLockIsUnknownIfTheFileThatSaysSoIsDamaged() throws Exception {
        LocalDisk disk = new LocalDisk();
        try (ProjectFolder first = open(disk)) {
            Files.write(folder.resolve("lock/anna.json"), new byte[7]);
            try (ProjectFolder second = open(disk)) {
                assertEquals(
                        List.of(Problem.warning("store.lockedUnclear", new Argument.Somebody("anna"),
                                "lock/anna.json")),
                        second.problems());
            }
            assertEquals(false, first.isReadOnly());
        }
    }

    @Test
    void aFolderInThePlaceOfTheLockIsNamedAndTheProjectIsOnlyRead() throws Exception {
        Files.createDirectories(folder.resolve("lock/anna.lock"));
        try (ProjectFolder project = open(new LocalDisk())) {
            assertEquals(List.of(cannotBeLocked("lock/anna.lock")), codes(project));
            assertEquals(true, project.isReadOnly());
        }
        Files.move(folder.resolve("lock/anna.lock"), temp.resolve("aside"));
        try (ProjectFolder project = open(new LocalDisk())) {
            assertEquals(List.of(), project.problems());
        }
    }

    @Test
    void aFileInThePlaceOfTheFolderOfLocksIsNamedAndTheProjectIsOnlyRead() throws Exception {
        Files.writeString(folder.resolve("lock"), "");
        try (ProjectFolder project = open(new LocalDisk())) {
            assertEquals(List.of(cannotBeLocked("lock")), codes(project));
            assertEquals(true, project.isReadOnly());
        }
    }

    @Test
    void aLinkInThePlaceOfTheLockIsNotFollowed() throws Exception {
        Files.createDirectory(folder.resolve("lock"));
        Path elsewhere = Files.writeString(temp.resolve("elsewhere"), "");
        Files.createSymbolicLink(folder.resolve("lock/anna.lock"), elsewhere);
        try (ProjectFolder project = open(new LocalDisk())) {
            assertEquals(List.of(cannotBeLocked("lock/anna.lock")), codes(project));
        }
    }

    @Test
    void garbageInTheLockLocksNobodyOut() throws Exception {
        Files.createDirectory(folder.resolve("lock"));
        Files.write(folder.resolve("lock/anna.lock"), new byte[] {0, -1, '{'});
        try (ProjectFolder project = open(new LocalDisk())) {
            assertEquals(List.of(), project.problems());
            assertEquals(false, project.isReadOnly());
        }
    }

    private static String cannotBeLocked(String file) {
        return "WARNING store.noLock " + file;
    }

    /// What is wrong and where, without the words of the system.
    private static List<String> codes(ProjectFolder project) {
        return project.problems().stream()
                .map(problem -> problem.severity() + " " + problem.code() + " " + problem.file())
                .toList();
    }
}
