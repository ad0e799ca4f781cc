package org.randnotiz.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/// A real disk that runs full when told to: nothing that is written to the files named gets through then. It counts what is
/// read.
public final class FullDisk implements Disk {

    private static final String NOTHING = "\0";

    private final Disk disk = new LocalDisk();
    private final Map<Path, LongAdder> read = new ConcurrentHashMap<>();
    private volatile String full = NOTHING;
    private volatile String hidden = NOTHING;

    /// How many bytes have been read so far from files whose path contains `folder` and ends in `ending`.
    public long bytesReadFrom(String folder, String ending) {
        return read.entrySet().stream()
                .filter(entry -> entry.getKey().toString()
                        .contains(java.io.File.separator + folder + java.io.File.separator)
                        && entry.getKey().toString().endsWith(ending))
                .mapToLong(entry -> entry.getValue().sum())
                .sum();
    }

    private LongAdder count(Path file) {
        return read.computeIfAbsent(file, key -> new LongAdder());
    }

    /// From here on there is no room in files whose path contains `part`.
    public void fill(String part) {
        full = part;
    }

    /// There is room again.
    public void empty() {
        full = NOTHING;
    }

    /// From here on folders of that name cannot be looked into; the empty string for none.
    public void hide(String name) {
        hidden = name.isEmpty() ? NOTHING : name;
    }

    private void room(Path file) throws IOException {
        if (file.toString().contains(full)) {
            throw new FileSystemException(file.toString(), null, "No space left on device");
        }
    }

    @Override
    public byte[] read(Path file) throws IOException {
        byte[] bytes = disk.read(file);
        count(file).add(bytes.length);
        return bytes;
    }

    @Override
    public SeekableByteChannel open(Path file) throws IOException {
        return new CountingChannel(disk.open(file), count(file)::add);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        room(file);
        disk.write(file, bytes);
    }

    @Override
    public Appending append(Path file) throws IOException {
        return new Filling(file, disk.append(file));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        disk.move(from, to);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        disk.forceFolder(folder);
    }

    @Override
    public boolean createFolder(Path folder) throws IOException {
        room(folder);
        return disk.createFolder(folder);
    }

    @Override
    public void delete(Path file) throws IOException {
        disk.delete(file);
    }

    @Override
    public List<String> list(Path folder) throws IOException {
        if (folder.toString().endsWith(hidden)) {
            throw new FileSystemException(folder.toString(), null, "Host is down");
        }
        return disk.list(folder);
    }

    @Override
    public Optional<Long> size(Path file) throws IOException {
        return disk.size(file);
    }

    @Override
    public Optional<Closeable> lock(Path file) throws IOException {
        return disk.lock(file);
    }

    private final class Filling implements Appending {

        private final Path file;
        private final Appending there;

        Filling(Path file, Appending there) {
            this.file = file;
            this.there = there;
        }

        @Override
        public void append(byte[] bytes) throws IOException {
            room(file);
            there.append(bytes);
        }

        @Override
        public void force() throws IOException {
            there.force();
        }

        @Override
        public void truncate(long length) throws IOException {
            there.truncate(length);
        }

        @Override
        public long length() throws IOException {
            return there.length();
        }

        @Override
        public boolean isInPlace() throws IOException {
            return there.isInPlace();
        }

        @Override
        public void close() throws IOException {
            there.close();
        }
    }
}
