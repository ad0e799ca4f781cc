package org.randnotiz.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDiskTest {

    @TempDir
    Path temp;

    private final LocalDisk disk = new LocalDisk();

    @Test
    void whatIsWrittenIsRead() throws Exception {
        Path file = temp.resolve("a");
        disk.write(file, new byte[] {1, 2, 3});
        disk.write(file, new byte[] {4});
        disk.forceFolder(temp);
        assertArrayEquals(new byte[] {4}, disk.read(file));
    }

    @Test
    void whatIsAppendedStandsBehind() throws Exception {
        Path file = temp.resolve("a");
        disk.write(file, new byte[] {1, 2, 3});
        try (Disk.Appending out = disk.append(file)) {
            out.truncate(2);
            out.append(new byte[] {4});
            out.append(new byte[] {5, 6});
            out.force();
            assertEquals(5, out.length());
        }
        assertArrayEquals(new byte[] {1, 2, 4, 5, 6}, disk.read(file));
    }

    @Test
    void aFileThatWasDeletedOrReplacedIsNoLongerInPlace() throws Exception {
        Path file = temp.resolve("a");
        try (Disk.Appending out = disk.append(file)) {
            boolean before = out.isInPlace();
            Path other = temp.resolve("b");
            disk.write(other, new byte[0]);
            disk.move(other, file);
            boolean replaced = out.isInPlace();
            disk.delete(file);
            assertEquals(List.of(true, false, false), List.of(before, replaced, out.isInPlace()));
        }
    }

    @Test
    void whatIsNotThereIsSaidToBeMissing() throws Exception {
        Path file = temp.resolve("a");
        assertThrows(NoSuchFileException.class, () -> disk.read(file));
        assertThrows(NoSuchFileException.class, () -> disk.open(file));
        disk.delete(file);
        assertEquals(List.of(), disk.list(file));
        assertEquals(Optional.empty(), disk.size(file));
    }

    @Test
    void linksAreNotFollowed() throws Exception {
        Path secret = Files.writeString(temp.resolve("secret"), "x");
        Path link = Files.createSymbolicLink(temp.resolve("link"), secret);
        Path folder = Files.createDirectory(temp.resolve("folder"));
        Path folderLink = Files.createSymbolicLink(temp.resolve("folder-link"), folder);
        assertThrows(IOException.class, () -> disk.read(link));
        assertThrows(IOException.class, () -> disk.write(link, new byte[] {1}));
        assertThrows(IOException.class, () -> disk.append(link).close());
        assertThrows(IOException.class, () -> disk.createFolder(folderLink));
        assertThrows(IOException.class, () -> disk.list(folderLink));
        assertEquals(Optional.empty(), disk.size(link));
        assertEquals("x", Files.readString(secret));
    }

    @Test
    void aFolderIsMadeOnce() throws Exception {
        Path folder = temp.resolve("folder");
        assertEquals(List.of(true, false), List.of(disk.createFolder(folder), disk.createFolder(folder)));
    }

    @Test
    void namesAreListedInOrder() throws Exception {
        for (String name : List.of("b", "a", "c")) {
            disk.write(temp.resolve(name), new byte[0]);
        }
        assertEquals(List.of("a", "b", "c"), disk.list(temp));
    }
}
