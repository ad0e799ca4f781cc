package org.randnotiz.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.randnotiz.post.PostId;

/// The ids of all posts of a project, to tell whether one is there already, and where. Kept in a temporary file mapped into
/// memory (48 to 96 bytes a post), so that a million of them cost no heap.
///
/// A hash table with open addressing: a slot is the id's 96 bits, and free if they are all zero, and where the post stands;
/// the one id that is zero itself is remembered apart. Not for use by several threads at once.
public final class KnownPosts implements Closeable {

    private static final long FIRST_CAPACITY = 1 << 12;
    private static final int HIGH_DIGITS = 16;
    private static final int LOW_DIGITS = 8;
    private static final int SLOT = 24;
    private static final int PLACE_AT = 12;
    private static final int LENGTH_AT = 20;
    private static final int OFFSET_BITS = 40;
    private static final long OFFSET_MASK = (1L << OFFSET_BITS) - 1;
    private static final int NOWHERE = -1;
    private static final ValueLayout.OfLong HIGH = ValueLayout.JAVA_LONG_UNALIGNED;
    private static final ValueLayout.OfInt LOW = ValueLayout.JAVA_INT_UNALIGNED;

    private final List<String> imports = new ArrayList<>();
    private Table table;
    private long size;
    private boolean hasZero;

    /// @throws IOException if there is no room for the temporary file
    KnownPosts() throws IOException {
        table = new Table(FIRST_CAPACITY);
    }

    /// A set that holds no id yet; to be closed.
    ///
    /// @throws IOException if there is no room for the temporary file
    public static KnownPosts none() throws IOException {
        return new KnownPosts();
    }

    /// Adds an id.
    ///
    /// @return whether it was not there yet
    /// @throws UncheckedIOException if there is no room for the temporary file to grow
    public boolean add(PostId id) {
        String digits = id.value();
        return add(
                Long.parseUnsignedLong(digits, 0, HIGH_DIGITS, 16),
                Integer.parseUnsignedInt(digits, HIGH_DIGITS, HIGH_DIGITS + LOW_DIGITS, 16),
                0,
                NOWHERE);
    }

    /// Whether the id is there.
    public boolean contains(PostId id) {
        long slot = slot(id);
        return slot < 0 ? hasZero : !table.isFree(slot);
    }

    /// Where the post stands; empty if it is not there, or came only now by [#add].
    public Optional<PostLocation> location(PostId id) {
        long slot = slot(id);
        if (slot < 0 || table.isFree(slot) || table.length(slot) == NOWHERE) {
            return Optional.empty();
        }
        long place = table.place(slot);
        return Optional.of(new PostLocation(
                imports.get((int) (place >>> OFFSET_BITS)), place & OFFSET_MASK, table.length(slot)));
    }

    /// The slot of an id, or the one it would take; negative for the id that is zero.
    private long slot(PostId id) {
        String digits = id.value();
        long high = Long.parseUnsignedLong(digits, 0, HIGH_DIGITS, 16);
        int low = Integer.parseUnsignedInt(digits, HIGH_DIGITS, HIGH_DIGITS + LOW_DIGITS, 16);
        return high == 0 && low == 0 ? -1 : table.slot(high, low);
    }

    /// Says that the ids that follow are those of an import.
    void begin(String importId) {
        imports.add(importId);
    }

    /// How many there are.
    public long size() {
        return size;
    }

    /// Adds the id whose digits stand at `at`, of a post of the import begun last.
    ///
    /// @param offset where its line begins
    /// @param length the bytes of its line
    /// @return whether there are digits of an id
    boolean addDigits(byte[] bytes, int at, long offset, int length) {
        long high = 0;
        int low = 0;
        for (int i = 0; i < HIGH_DIGITS + LOW_DIGITS; i++) {
            int digit = Character.digit(bytes[at + i], 16);
            if (digit < 0) {
                return false;
            }
            if (i < HIGH_DIGITS) {
                high = high << 4 | digit;
            } else {
                low = low << 4 | digit;
            }
        }
        add(high, low, (long) (imports.size() - 1) << OFFSET_BITS | offset, length);
        return true;
    }

    private boolean add(long high, int low, long place, int length) {
        if (high == 0 && low == 0) {
            boolean added = !hasZero;
            hasZero = true;
            size += added ? 1 : 0;
            return added;
        }
        long slot = table.slot(high, low);
        if (!table.isFree(slot)) {
            return false;
        }
        table.put(slot, high, low, place, length);
        size++;
        if (size * 2 > table.capacity) {
            grow();
        }
        return true;
    }

    private void grow() {
        Table larger;
        try {
            larger = new Table(table.capacity * 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        table.copyTo(larger);
        table.close();
        table = larger;
    }

    @Override
    public void close() {
        table.close();
    }

    private static final class Table {

        private final Arena arena = Arena.ofShared();
        private final long capacity;
        private final MemorySegment slots;

        Table(long capacity) throws IOException {
            this.capacity = capacity;
            Path file = Files.createTempFile("randnotiz-ids", ".tmp");
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)) {
                // Written, not only made: were the disk to fill up later, the program would break off.
                ByteBuffer zeros = ByteBuffer.allocate(1 << 16);
                for (long at = 0; at < capacity * SLOT; at += zeros.capacity()) {
                    zeros.clear().limit((int) Math.min(zeros.capacity(), capacity * SLOT - at));
                    while (zeros.hasRemaining()) {
                        channel.write(zeros);
                    }
                }
                slots = channel.map(FileChannel.MapMode.READ_WRITE, 0, capacity * SLOT, arena);
            } catch (IOException e) {
                arena.close();
                throw e;
            }
        }

        long slot(long high, int low) {
            long slot = (high ^ low * 0x9E3779B97F4A7C15L) >>> 1 & capacity - 1;
            while (!isFree(slot) && !(slots.get(HIGH, slot * SLOT) == high && slots.get(LOW, slot * SLOT + 8) == low)) {
                slot = slot + 1 & capacity - 1;
            }
            return slot;
        }

        boolean isFree(long slot) {
            return slots.get(HIGH, slot * SLOT) == 0 && slots.get(LOW, slot * SLOT + 8) == 0;
        }

        void put(long slot, long high, int low, long place, int length) {
            slots.set(HIGH, slot * SLOT, high);
            slots.set(LOW, slot * SLOT + 8, low);
            slots.set(HIGH, slot * SLOT + PLACE_AT, place);
            slots.set(LOW, slot * SLOT + LENGTH_AT, length);
        }

        long place(long slot) {
            return slots.get(HIGH, slot * SLOT + PLACE_AT);
        }

        int length(long slot) {
            return slots.get(LOW, slot * SLOT + LENGTH_AT);
        }

        void copyTo(Table larger) {
            for (long slot = 0; slot < capacity; slot++) {
                if (!isFree(slot)) {
                    long high = slots.get(HIGH, slot * SLOT);
                    int low = slots.get(LOW, slot * SLOT + 8);
                    larger.put(larger.slot(high, low), high, low, place(slot), length(slot));
                }
            }
        }

        void close() {
            arena.close();
        }
    }
}
