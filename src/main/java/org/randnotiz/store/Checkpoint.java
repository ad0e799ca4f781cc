package org.randnotiz.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.randnotiz.json.JsonObject;
import org.randnotiz.json.JsonText;
import org.randnotiz.json.UnreadableJsonException;

/// How far the own journal is known to be carried over, so that opening a project need not read all of it. It may lag
/// behind the truth and never runs ahead of it; lost or damaged, or of another journal than the one that is there, it
/// counts as zero.
///
/// @param disk   where
/// @param layout which file
record Checkpoint(Disk disk, Layout layout) {

    /// The last member of a line is its checksum, `"crc":"89abcdef"}` and a line end.
    private static final int END = 20;

    /// A place in a journal.
    ///
    /// @param length in bytes
    /// @param end    what the journal ended with there; null if a program before this one noted the place
    private record Noted(long length, @Nullable String end) {

        static final Noted NOTHING = new Noted(0, null);
    }

    /// The place in the journal that was noted, in bytes, whether there still is such a place or not; 0 if unknown.
    long read() throws IOException {
        return noted(layout.checkpoint()).length();
    }

    /// The place in the journal up to which all is carried over, in bytes; 0 if unknown.
    long carriedOver() throws IOException {
        Noted noted = noted(layout.checkpoint());
        Optional<String> there = endAt(disk, layout.journal(), noted.length());
        boolean fits = there.isPresent() && (noted.end() == null || noted.end().equals(there.get()));
        return fits ? noted.length() : 0;
    }

    /// Notes that all is carried over up to that place.
    void write(long journal) throws IOException {
        JsonObject json = JsonObject.builder()
                .put("journal", journal)
                .putText("end", endAt(disk, layout.journal(), journal).orElse(null))
                .build();
        new WholeFiles(disk, layout).replace(layout.checkpoint(), JsonText.pretty(json));
    }

    /// How many bytes a journal lacks that it had when its writer noted a place in it.
    ///
    /// @param checkpoint the writer's
    /// @param journal    the writer's
    long missing(Path checkpoint, Path journal) throws IOException {
        long noted = noted(checkpoint).length();
        return Math.max(0, noted - disk.size(journal).orElse(0L));
    }

    /// What a journal ends with where it is `length` bytes long: its last bytes there, in which the last line's checksum
    /// is. Two journals of one length that are not the same differ in it. Empty if the journal is shorter or not there.
    static Optional<String> endAt(Disk disk, Path journal, long length) throws IOException {
        if (disk.size(journal).orElse(-1L) < length) {
            return Optional.empty();
        }
        int count = (int) Math.min(END, length);
        ByteBuffer end = ByteBuffer.allocate(count);
        try (SeekableByteChannel channel = disk.open(journal)) {
            channel.position(length - count);
            int read;
            do {
                read = channel.read(end);
            } while (read >= 0 && end.hasRemaining());
        }
        return end.hasRemaining() ? Optional.empty() : Optional.of(HexFormat.of().formatHex(end.array()));
    }

    private Noted noted(Path file) throws IOException {
        try {
            JsonObject json = JsonText.read(disk.read(file));
            return new Noted(json.wide("journal", 0), json.textOrNull("end"));
        } catch (NoSuchFileException | UnreadableJsonException e) {
            return Noted.NOTHING;
        }
    }
}
