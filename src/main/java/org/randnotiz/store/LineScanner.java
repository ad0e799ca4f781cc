package org.randnotiz.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;

/// Walks over the lines of a file, without copying or decoding them; its memory is bounded by the longest line.
///
/// Not for use by several threads.
final class LineScanner implements Closeable {

    /// A longer line is none of ours: it is passed over.
    static final int LONGEST = 256 << 20;

    private static final int BUFFER = 1 << 18;

    private final SeekableByteChannel channel;
    private byte[] buffer = new byte[BUFFER];
    private long bufferAt;
    private int filled;
    private int start;
    private int end;
    private int next;
    private long number;
    private boolean complete;
    private boolean tooLong;

    /// @param channel closed with this
    /// @param from    where a line begins
    LineScanner(SeekableByteChannel channel, long from) throws IOException {
        this.channel = channel;
        this.bufferAt = from;
        channel.position(from);
    }

    /// Goes to the next line.
    ///
    /// @return whether there is one
    boolean advance() throws IOException {
        start = next;
        tooLong = false;
        int searched = start;
        while (true) {
            int at = newLine(searched);
            if (at >= 0) {
                end = at;
                next = at + 1;
                complete = true;
                number++;
                return true;
            }
            searched = filled;
            if (filled - start >= LONGEST) {
                tooLong = true;
                bufferAt += filled - start;
                filled = start;
                searched = start;
            }
            int shift = start;
            if (!fill()) {
                end = filled;
                next = filled;
                complete = false;
                number++;
                return end > start || tooLong;
            }
            searched -= shift - start;
        }
    }

    /// The bytes of the line are those of this array from [#start()] on, [#length()] of them, until the next
    /// [#advance()].
    byte[] buffer() {
        return buffer;
    }

    int start() {
        return start;
    }

    /// The length of the line without its line end; 0 for a line that is too long.
    int length() {
        return tooLong ? 0 : end - start;
    }

    /// Where the line begins in the file; meaningless for one that is too long.
    long offset() {
        return bufferAt + start;
    }

    /// Where the next line begins in the file.
    long nextOffset() {
        return bufferAt + next;
    }

    /// Counts the lines walked over, from 1.
    long number() {
        return number;
    }

    /// Whether the line has a line end: the last one of a file that is being written may not.
    boolean isComplete() {
        return complete;
    }

    /// Whether the line is longer than [#LONGEST].
    boolean isTooLong() {
        return tooLong;
    }

    private int newLine(int from) {
        byte[] bytes = buffer;
        for (int i = from; i < filled; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /// Reads on; makes room by moving the line begun to the front, and by growing.
    private boolean fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, filled - start);
            bufferAt += start;
            filled -= start;
            start = 0;
        }
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = channel.read(ByteBuffer.wrap(buffer, filled, buffer.length - filled));
        if (read <= 0) {
            return false;
        }
        filled += read;
        return true;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
