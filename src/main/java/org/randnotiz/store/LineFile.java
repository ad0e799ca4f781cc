package org.randnotiz.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A file that only grows, line by line, and has one writer. What [#append] returned from stays; what it failed at is
/// cut off again, at the latest before the next line.
final class LineFile implements Closeable {

    private final Disk disk;
    private final Layout layout;
    private final Path file;
    private Disk.@Nullable Appending open;
    private long length;
    private boolean uncertain;

    /// @param length how much of the file is known to be good
    LineFile(Disk disk, Layout layout, Path file, long length) {
        this.disk = disk;
        this.layout = layout;
        this.file = file;
        this.length = length;
        this.uncertain = true;
    }

    Path file() {
        return file;
    }

    /// How much of the file is good.
    long length() {
        return length;
    }

    /// Cuts off what is not known to be good.
    void settle() throws IOException {
        ready(true);
    }

    /// Adds lines, all of them or, as far as later readers are concerned, none.
    ///
    /// @param lines one or more whole lines with their line ends
    /// @return whether the file was as it had been left; false if it had been deleted or replaced from outside, and the
    ///         lines now stand at the end of what is there
    /// @throws IOException if they could not be made durable; they are not there then
    boolean append(byte[] lines) throws IOException {
        boolean asLeft = isAsLeft();
        Disk.Appending out = ready(asLeft);
        uncertain = true;
        try {
            out.append(lines);
            out.force();
            length += lines.length;
            uncertain = false;
        } catch (IOException e) {
            takeBack(out, e);
            throw e;
        }
        return asLeft;
    }

    private boolean isAsLeft() throws IOException {
        Disk.Appending current = open;
        if (current == null) {
            return disk.size(file).orElse(0L) >= length;
        }
        return current.isInPlace() && current.length() >= length;
    }

    private Disk.Appending ready(boolean asLeft) throws IOException {
        if (!asLeft) {
            close();
        }
        Disk.Appending current = open;
        if (current == null) {
            current = opened();
        }
        if (!asLeft) {
            length = afterLastLine();
        }
        if (uncertain) {
            cut(current);
        }
        return current;
    }

    private Disk.Appending opened() throws IOException {
        boolean isNew = disk.size(file).isEmpty();
        layout.create(Layout.folderOf(file), disk);
        Disk.Appending opened = disk.append(file);
        open = opened;
        if (isNew) {
            disk.forceFolder(Layout.folderOf(file));
        }
        return opened;
    }

    /// The end of the last whole line of a file we do not know.
    private long afterLastLine() throws IOException {
        try (LinesBackwards lines = new LinesBackwards(disk.open(file))) {
            return !lines.advance() ? 0 : lines.isComplete() ? lines.end() : lines.offset();
        }
    }

    private void takeBack(Disk.Appending out, IOException failure) {
        try {
            cut(out);
        } catch (IOException second) {
            failure.addSuppressed(second);
            try {
                close();
            } catch (IOException third) {
                failure.addSuppressed(third);
            }
        }
    }

    /// Cuts off what is behind the good part. A failed force leaves unknown what the disk holds (the system may have
    /// dropped the pages), so nothing may be written behind it before this has succeeded.
    private void cut(Disk.Appending out) throws IOException {
        if (out.length() > length) {
            out.truncate(length);
            out.force();
        }
        uncertain = false;
    }

    @Override
    public void close() throws IOException {
        Disk.Appending current = open;
        open = null;
        uncertain = true;
        if (current != null) {
            current.close();
        }
    }
}
