package org.randnotiz.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/// Walks over the lines of a file from its end towards its beginning, reading no more than it must.
///
/// Not for use by several threads.
final class LinesBackwards implements Closeable {

    private static final int CHUNK = 1 << 16;

    private final SeekableByteChannel channel;
    private byte[] bytes = new byte[0];
    private boolean complete;
    private long offset;
    private long end;

    /// @param channel closed with this
    LinesBackwards(SeekableByteChannel channel) throws IOException {
        this.channel = channel;
        this.offset = channel.size();
    }

    /// Goes to the line before; to the last one to begin with.
    ///
    /// @return whether there is one
    /// @throws IOException also if it is longer than any of ours
    boolean advance() throws IOException {
        end = offset;
        if (end == 0) {
            return false;
        }
        complete = read(end - 1, 1)[0] == '\n';
        long textEnd = complete ? end - 1 : end;
        offset = lineStart(textEnd);
        if (textEnd - offset > LineScanner.LONGEST) {
            throw new IOException("line of " + (textEnd - offset) + " bytes");
        }
        bytes = read(offset, (int) (textEnd - offset));
        return true;
    }

    /// Goes back to the last line that has its line end and is as it was written.
    ///
    /// @return whether there is one
    boolean advanceToIntact() throws IOException {
        while (advance()) {
            if (isIntact()) {
                return true;
            }
        }
        return false;
    }

    /// The line without its line end.
    byte[] bytes() {
        return bytes;
    }

    /// Whether the line has its line end and is as it was written.
    boolean isIntact() {
        return complete && CheckedLine.isIntact(bytes, 0, bytes.length);
    }

    /// Whether the line has its line end.
    boolean isComplete() {
        return complete;
    }

    /// Where the line begins.
    long offset() {
        return offset;
    }

    /// Where the line ends, its line end included.
    long end() {
        return end;
    }

    private long lineStart(long textEnd) throws IOException {
        long at = textEnd;
        while (at > 0) {
            int length = (int) Math.min(CHUNK, at);
            byte[] chunk = read(at - length, length);
            for (int i = length - 1; i >= 0; i--) {
                if (chunk[i] == '\n') {
                    return at - length + i + 1;
                }
            }
            at -= length;
        }
        return 0;
    }

    private byte[] read(long from, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        channel.position(from);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                throw new IOException("file became shorter while it was read");
            }
        }
        return buffer.array();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
