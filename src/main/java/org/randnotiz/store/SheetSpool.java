package org.randnotiz.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.randnotiz.json.Codecs;
import org.randnotiz.json.UnreadableJsonException;
import org.randnotiz.sheet.Sheet;

/// Sheets that wait until an import is whole, in a temporary file outside the project, so that an import that is broken off
/// leaves none of them behind and a million of them cost no heap. Not for use by several threads.
public final class SheetSpool implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final DataOutputStream out;
    private long count;

    private SheetSpool(Path file) throws IOException {
        this.file = file;
        this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
    }

    /// An empty one.
    ///
    /// @throws IOException if there is no room for the temporary file
    public static SheetSpool open() throws IOException {
        return new SheetSpool(Files.createTempFile("randnotiz-sheets", ".tmp"));
    }

    /// Takes the sheets that came with one post.
    @FunctionalInterface
    public interface Taker {
        /// Takes the next sheet.
        void take(Sheet sheet) throws IOException;
    }

    /// Adds a sheet.
    public void add(Sheet sheet) throws IOException {
        byte[] bytes = Codecs.SHEET.line(sheet);
        out.writeInt(bytes.length);
        out.write(bytes);
        count++;
    }

    /// Gives all of them, in the order they were added.
    ///
    /// @throws IOException if the temporary file cannot be read, or what `taker` threw
    public void each(Taker taker) throws IOException {
        out.flush();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            for (long n = 0; n < count; n++) {
                taker.take(read(in.readNBytes(in.readInt())));
            }
        }
    }

    private Sheet read(byte[] bytes) throws IOException {
        try {
            return Codecs.SHEET.read(bytes);
        } catch (UnreadableJsonException e) {
            throw new IOException(file + " was changed by somebody else", e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
