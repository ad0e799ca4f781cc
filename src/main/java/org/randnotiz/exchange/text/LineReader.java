package org.randnotiz.exchange.text;

import java.io.Closeable;
import java.io.IOException;
import java.nio.CharBuffer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.randnotiz.exchange.Decoding;

/// Reads lines of any length in constant memory: a monstrous line comes in several pieces. Line ends are `\n`, `\r\n` and
/// `\r`, and are told exactly as they stand.
final class LineReader implements Closeable {

    /// The longest piece, in UTF-16 code units.
    static final int LONGEST_PIECE = 1 << 16;

    /// A line, or a piece of one that is too long to be had at once.
    ///
    /// @param text   what stands there, without the line end
    /// @param end    the line end behind it; empty if the line goes on, or ends with the input
    /// @param number the line's number, from 1
    /// @param first  whether the line begins with it
    /// @param last   whether the line ends with it
    record Piece(String text, String end, long number, boolean first, boolean last) {

        /// Whether it is a line as a whole.
        boolean isLine() {
            return first && last;
        }
    }

    private final Decoding decoding;
    private final LongConsumer onDamage;
    private final StringBuilder line = new StringBuilder();
    private CharBuffer chars = CharBuffer.allocate(0);
    private @Nullable Piece ahead;
    private long number = 1;
    private boolean atStart = true;
    private boolean damagedChunk;

    /// @param decoding closed with this
    /// @param onDamage is told the number of each line in which bytes could not be decoded, as often as that happens
    LineReader(Decoding decoding, LongConsumer onDamage) throws IOException {
        this.decoding = decoding;
        this.onDamage = onDamage;
        this.ahead = read();
    }

    /// The next piece; null at the end.
    @Nullable
    Piece next() throws IOException {
        Piece current = ahead;
        if (current != null) {
            ahead = read();
        }
        return current;
    }

    /// The piece that [#next()] will give; null at the end.
    @Nullable
    Piece ahead() {
        return ahead;
    }

    /// How many bytes were read so far.
    long bytesRead() {
        return decoding.bytesRead();
    }

    private @Nullable Piece read() throws IOException {
        line.setLength(0);
        boolean first = atStart;
        while (hasMore()) {
            tellDamage();
            int room = Math.min(chars.remaining(), LONGEST_PIECE - line.length());
            int length = untilLineEnd(room);
            line.append(chars, 0, length);
            chars.position(chars.position() + length);
            if (length < room) {
                return ended(first, lineEnd());
            }
            if (line.length() == LONGEST_PIECE) {
                atStart = false;
                return new Piece(line.toString(), "", number, first, false);
            }
        }
        return first && line.isEmpty() ? null : ended(first, "");
    }

    private Piece ended(boolean first, String end) {
        atStart = true;
        return new Piece(line.toString(), end, number++, first, true);
    }

    private int untilLineEnd(int room) {
        char[] array = chars.array();
        int start = chars.arrayOffset() + chars.position();
        for (int i = start; i < start + room; i++) {
            if (array[i] == '\n' || array[i] == '\r') {
                return i - start;
            }
        }
        return room;
    }

    private String lineEnd() throws IOException {
        if (chars.get() == '\n') {
            return "\n";
        }
        if (hasMore() && chars.get(chars.position()) == '\n') {
            chars.get();
            return "\r\n";
        }
        return "\r";
    }

    private boolean hasMore() throws IOException {
        if (chars.hasRemaining()) {
            return true;
        }
        boolean more = decoding.next();
        if (more) {
            chars = decoding.chars();
            damagedChunk = decoding.isDamaged();
        }
        return more;
    }

    /// Told only when the chunk is used: it may have been read ahead while the line before was still going on.
    private void tellDamage() {
        if (damagedChunk) {
            damagedChunk = false;
            onDamage.accept(number);
        }
    }

    @Override
    public void close() throws IOException {
        decoding.close();
    }
}
