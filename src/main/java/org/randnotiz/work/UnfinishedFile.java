package org.randnotiz.work;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A file on its way: written beside its place, under a name with the number of the process, and put there when it is whole.
/// While it is being written it is locked, so that what a killed process left can be told from what is under way.
///
/// For one thread.
final class UnfinishedFile implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedFile.class);
    private static final String ENDING = ".unfinished";
    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final Path file;
    private final FileChannel channel;
    private final OutputStream out;

    /// @param target the place; its folder is there
    UnfinishedFile(Path target) throws IOException {
        this.target = target;
        this.file = target.resolveSibling(
                target.getFileName() + "." + ProcessHandle.current().pid() + ENDING);
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        hold(channel);
    }

    /// Takes what is written; closed with this.
    OutputStream out() {
        return out;
    }

    /// Puts the file, which is whole, in its place.
    void complete() throws IOException {
        out.flush();
        channel.force(true);
        out.close();
        try {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            LOG.debug("{} cannot be put in its place at one stroke", target, e);
            Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Ends the work; what was not completed is deleted.
    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /// Deletes what processes that are gone left beside `target`.
    ///
    /// @return what was deleted
    static List<Path> sweep(Path target) throws IOException {
        Pattern name =
                Pattern.compile(Pattern.quote(String.valueOf(target.getFileName())) + "(\\.[0-9]+)?\\.unfinished");
        List<Path> left = new ArrayList<>();
        try (Stream<Path> siblings = Files.list(target.toAbsolutePath().resolveSibling(""))) {
            for (Path sibling : siblings.sorted().toList()) {
                if (name.matcher(String.valueOf(sibling.getFileName())).matches()
                        && Files.isRegularFile(sibling, LinkOption.NOFOLLOW_LINKS)
                        && isLeft(sibling)) {
                    Files.deleteIfExists(sibling);
                    left.add(sibling);
                }
            }
        }
        return left;
    }

    private static boolean isLeft(Path file) {
        try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return hold(other);
        } catch (IOException e) {
            LOG.debug("{} stays", file, e);
            return false;
        }
    }

    /// Locks a file until its channel is closed.
    ///
    /// @return whether it could be locked: nobody else has, and the file system has locks
    private static boolean hold(FileChannel channel) {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException | IOException e) {
            LOG.debug("not locked", e);
            return false;
        }
    }
}
