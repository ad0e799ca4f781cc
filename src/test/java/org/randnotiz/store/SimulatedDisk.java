package org.randnotiz.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A disk in memory that keeps apart what the program sees and what would survive a loss of power.
///
/// The rules are those POSIX gives and no kinder: the content of a file is durable once the file was forced, a name once its
/// folder was; until then a crash keeps any part of it. Names change in steps that are whole or absent, each by itself, not
/// in their order. Unforced content comes back in part, or as zeros.
final class SimulatedDisk implements Disk {

    private sealed interface Node {}

    private static final class Content implements Node {
        private byte[] seen = new byte[0];
        private byte[] durable = new byte[0];
    }

    private static final class Folder implements Node {
        private final Map<String, Node> seen = new TreeMap<>();
        private final Map<String, Node> durable = new TreeMap<>();
    }

    /// A change of names that has not been forced.
    private record Renaming(@Nullable Folder from, String old, @Nullable Folder to, String now, Node node) {

        boolean touches(Folder folder) {
            return folder == from || folder == to;
        }

        void makeDurable() {
            if (from != null && from.durable.get(old) == node) {
                from.durable.remove(old);
            }
            if (to != null) {
                to.durable.put(now, node);
            }
        }
    }

    private final Folder top;
    private final List<Renaming> unforced = new ArrayList<>();
    private final Set<Path> locked = new HashSet<>();
    private Mishap mishap = Mishap.NONE;

    SimulatedDisk() {
        this(new Folder());
    }

    private SimulatedDisk(Folder top) {
        this.top = top;
    }

    /// What goes wrong from here on.
    void suffer(Mishap next) {
        mishap = next;
    }

    /// What is found after a loss of power at this moment; chance decides what of the unforced is kept.
    SimulatedDisk afterCrash(Random chance) {
        for (Renaming renaming : unforced) {
            if (chance.nextBoolean()) {
                renaming.makeDurable();
            }
        }
        return new SimulatedDisk(survivor(top, chance, new HashMap<>()));
    }

    private static Folder survivor(Folder folder, Random chance, Map<Content, Content> known) {
        Folder copy = new Folder();
        folder.durable.forEach((name, node) -> {
            Node survivor =
                    switch (node) {
                        case Folder inner -> survivor(inner, chance, known);
                        case Content content -> known.computeIfAbsent(content, any -> survivor(any, chance));
                    };
            copy.seen.put(name, survivor);
            copy.durable.put(name, survivor);
        });
        return copy;
    }

    private static Content survivor(Content content, Random chance) {
        Content copy = new Content();
        copy.seen = content.durable;
        if (!Arrays.equals(content.seen, content.durable)) {
            copy.seen =
                    switch (chance.nextInt(4)) {
                        case 0 -> content.durable;
                        case 1 -> content.seen;
                        case 2 -> torn(content, chance, true);
                        default -> torn(content, chance, false);
                    };
        }
        copy.durable = copy.seen;
        return copy;
    }

    /// The new content as far as some place beyond what both have in common, and zeros or nothing behind.
    private static byte[] torn(Content content, Random chance, boolean zeros) {
        int common = Math.max(0, Arrays.mismatch(content.seen, content.durable));
        int kept = common + chance.nextInt(Math.max(1, content.seen.length - common));
        byte[] part = Arrays.copyOf(content.seen, Math.min(kept, content.seen.length));
        return zeros ? Arrays.copyOf(part, content.seen.length) : part;
    }

    /// Changes a file as nobody should.
    void damage(Path file, java.util.function.UnaryOperator<byte[]> how) throws IOException {
        Content content = content(file);
        content.seen = how.apply(content.seen);
        content.durable = content.seen;
    }

    /// The files under a folder, by their paths.
    List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        if (find(folder) instanceof Folder inner) {
            for (Map.Entry<String, Node> entry : inner.seen.entrySet()) {
                Path path = folder.resolve(entry.getKey());
                if (entry.getValue() instanceof Content) {
                    files.add(path);
                } else {
                    files.addAll(files(path));
                }
            }
        }
        return files;
    }

    private @Nullable Node find(Path path) {
        Node node = top;
        for (Path name : path.toAbsolutePath()) {
            node = node instanceof Folder folder ? folder.seen.get(name.toString()) : null;
            if (node == null) {
                return null;
            }
        }
        return node;
    }

    private Content content(Path file) throws NoSuchFileException {
        if (find(file) instanceof Content content) {
            return content;
        }
        throw new NoSuchFileException(file.toString());
    }

    private Folder folder(Path path) throws NoSuchFileException {
        if (find(path) instanceof Folder folder) {
            return folder;
        }
        throw new NoSuchFileException(path.toString());
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    @Override
    public byte[] read(Path file) throws IOException {
        mishap.before(Mishap.Call.READ, file);
        return content(file).seen.clone();
    }

    @Override
    public SeekableByteChannel open(Path file) throws IOException {
        mishap.before(Mishap.Call.READ, file);
        return new Reading(content(file));
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        Folder parent = folder(Layout.folderOf(file));
        Content content;
        if (parent.seen.get(name(file)) instanceof Content there) {
            content = there;
        } else {
            content = new Content();
            parent.seen.put(name(file), content);
            unforced.add(new Renaming(null, "", parent, name(file), content));
        }
        content.seen = new byte[0];
        try {
            mishap.before(Mishap.Call.WRITE, file);
            content.seen = bytes.clone();
        } catch (IOException e) {
            content.seen = Arrays.copyOf(bytes, bytes.length / 2);
            throw e;
        }
        mishap.before(Mishap.Call.WRITE_FORCE, file);
        content.durable = content.seen;
    }

    @Override
    public Appending append(Path file) throws IOException {
        mishap.before(Mishap.Call.APPEND_OPEN, file);
        Folder parent = folder(Layout.folderOf(file));
        if (parent.seen.get(name(file)) instanceof Content there) {
            return new Growing(file, there);
        }
        Content content = new Content();
        parent.seen.put(name(file), content);
        unforced.add(new Renaming(null, "", parent, name(file), content));
        return new Growing(file, content);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        mishap.before(Mishap.Call.MOVE, from);
        Folder source = folder(Layout.folderOf(from));
        Node node = source.seen.get(name(from));
        if (node == null) {
            throw new NoSuchFileException(from.toString());
        }
        Folder target = folder(Layout.folderOf(to));
        source.seen.remove(name(from));
        target.seen.put(name(to), node);
        unforced.add(new Renaming(source, name(from), target, name(to), node));
    }

    @Override
    public void forceFolder(Path path) throws IOException {
        mishap.before(Mishap.Call.FORCE_FOLDER, path);
        Folder folder = path.toAbsolutePath().getNameCount() == 0 ? top : folder(path);
        Iterator<Renaming> renamings = unforced.iterator();
        while (renamings.hasNext()) {
            Renaming renaming = renamings.next();
            if (renaming.touches(folder)) {
                renaming.makeDurable();
                renamings.remove();
            }
        }
    }

    @Override
    public boolean createFolder(Path path) throws IOException {
        mishap.before(Mishap.Call.CREATE_FOLDER, path);
        Path above = Layout.folderOf(path);
        Folder parent = above.getNameCount() == 0 ? top : folder(above);
        if (parent.seen.get(name(path)) instanceof Folder) {
            return false;
        }
        Folder made = new Folder();
        parent.seen.put(name(path), made);
        unforced.add(new Renaming(null, "", parent, name(path), made));
        return true;
    }

    @Override
    public void delete(Path file) throws IOException {
        mishap.before(Mishap.Call.DELETE, file);
        Folder parent = folder(Layout.folderOf(file));
        Node node = parent.seen.remove(name(file));
        if (node != null) {
            unforced.add(new Renaming(parent, name(file), null, "", node));
        }
    }

    @Override
    public List<String> list(Path path) throws IOException {
        mishap.before(Mishap.Call.LIST, path);
        return find(path) instanceof Folder folder ? List.copyOf(folder.seen.keySet()) : List.of();
    }

    @Override
    public Optional<Long> size(Path file) throws IOException {
        mishap.before(Mishap.Call.SIZE, file);
        return find(file) instanceof Content content ? Optional.of((long) content.seen.length) : Optional.empty();
    }

    @Override
    public Optional<Closeable> lock(Path file) throws IOException {
        mishap.before(Mishap.Call.LOCK, file);
        return locked.add(file) ? Optional.of(() -> locked.remove(file)) : Optional.empty();
    }

    private final class Growing implements Appending {

        private final Path file;
        private final Content content;

        Growing(Path file, Content content) {
            this.file = file;
            this.content = content;
        }

        @Override
        public void append(byte[] bytes) throws IOException {
            int through = bytes.length;
            try {
                mishap.before(Mishap.Call.APPEND, file);
            } catch (IOException e) {
                through = bytes.length / 2;
                throw e;
            } finally {
                int before = content.seen.length;
                content.seen = Arrays.copyOf(content.seen, before + through);
                System.arraycopy(bytes, 0, content.seen, before, through);
            }
        }

        @Override
        public void force() throws IOException {
            mishap.before(Mishap.Call.FORCE, file);
            content.durable = content.seen;
        }

        @Override
        public void truncate(long length) throws IOException {
            mishap.before(Mishap.Call.TRUNCATE, file);
            content.seen = Arrays.copyOf(content.seen, (int) Math.min(length, content.seen.length));
        }

        @Override
        public long length() {
            return content.seen.length;
        }

        @Override
        public boolean isInPlace() {
            return find(file) == content;
        }

        @Override
        public void close() {}
    }

    private static final class Reading implements SeekableByteChannel {

        private final Content content;
        private long position;

        Reading(Content content) {
            this.content = content;
        }

        @Override
        public int read(ByteBuffer target) {
            byte[] bytes = content.seen;
            if (position >= bytes.length) {
                return -1;
            }
            int length = (int) Math.min(target.remaining(), bytes.length - position);
            target.put(bytes, (int) position, length);
            position += length;
            return length;
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public SeekableByteChannel position(long to) {
            position = to;
            return this;
        }

        @Override
        public long size() {
            return content.seen.length;
        }

        @Override
        public int write(ByteBuffer source) {
            throw new UnsupportedOperationException();
        }

        @Override
        public SeekableByteChannel truncate(long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {}
    }
}
