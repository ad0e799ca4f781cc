package org.randnotiz.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The few things that are ever done to a disk. One instance serves a whole process, since locks belong to processes.
///
/// No method follows a symbolic link at the end of a path. Safe for use by several threads.
public interface Disk {

    /// The bytes of a file.
    ///
    /// @throws java.nio.file.NoSuchFileException if there is none
    byte[] read(Path file) throws IOException;

    /// A file opened for reading at any place.
    ///
    /// @throws java.nio.file.NoSuchFileException if there is none
    SeekableByteChannel open(Path file) throws IOException;

    /// Makes or overwrites a file, and forces its content to the disk; its name is durable only after [#forceFolder].
    void write(Path file, byte[] bytes) throws IOException;

    /// A file opened for writing at its end; it is made if there is none.
    Appending append(Path file) throws IOException;

    /// Gives a file another name in one step that is whole or has not happened; takes the place of what was there.
    void move(Path from, Path to) throws IOException;

    /// Makes what was created, moved and deleted in a folder durable. Where the system cannot do that (Windows) it
    /// does nothing: there the file system's own journal keeps names in order.
    void forceFolder(Path folder) throws IOException;

    /// Makes one folder.
    ///
    /// @return whether it was made; false if it was there
    /// @throws IOException also if there is something of that name that is no folder, such as a link
    boolean createFolder(Path folder) throws IOException;

    /// Deletes a file; nothing happens if there is none.
    void delete(Path file) throws IOException;

    /// The names in a folder, sorted; none if there is no such folder.
    List<String> list(Path folder) throws IOException;

    /// The size of a file in bytes; empty if there is no such file.
    Optional<Long> size(Path file) throws IOException;

    /// Locks a file, making it if there is none, until the result is closed or the process ends, however it ends.
    ///
    /// @return empty if another process, or another user of this disk, holds it
    Optional<Closeable> lock(Path file) throws IOException;

    /// A file that grows.
    interface Appending extends Closeable {

        /// Writes behind what is there. After a failure some of it may be there.
        void append(byte[] bytes) throws IOException;

        /// Makes what was written durable.
        void force() throws IOException;

        /// Cuts the file to `length` bytes.
        void truncate(long length) throws IOException;

        /// The file's length in bytes.
        long length() throws IOException;

        /// Whether the file still stands under its name: false once it was deleted or another took its place.
        boolean isInPlace() throws IOException;
    }
}
