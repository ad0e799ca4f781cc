package org.randnotiz.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Turns bytes into characters chunk by chunk, in constant memory, and tells where the bytes were damaged.
///
/// Bytes that are no UTF-8 in a file that is otherwise UTF-8 were most likely pasted in from Windows-1252 and are read as
/// that, one by one. Whatever has no character in either becomes U+FFFD.
public final class Decoding implements Closeable {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final int CHUNK = 1 << 16;
    private static final char REPLACEMENT = '\uFFFD';

    private final InputStream in;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK).flip();
    private final CharBuffer chars = CharBuffer.allocate(CHUNK);
    private boolean ended;
    private boolean damaged;
    private long bytesRead;

    /// @param in positioned behind the byte order mark if there is one; closed with this
    Decoding(InputStream in, Charset charset) {
        this.in = in;
        this.charset = charset;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /// Reads on. Afterwards [#chars()] holds 1 or more characters, or none at the end.
    ///
    /// @return false at the end of the input
    public boolean next() throws IOException {
        damaged = false;
        chars.clear();
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            if (chars.position() > 0) {
                chars.flip();
                return true;
            }
            if (result.isError()) {
                replace(result.length());
                return true;
            }
            if (ended) {
                chars.flip();
                return false;
            }
            fill();
        }
    }

    /// What [#next()] has read.
    public CharBuffer chars() {
        return chars;
    }

    /// Whether these characters stand for bytes that the encoding does not have.
    public boolean isDamaged() {
        return damaged;
    }

    /// How many bytes were read so far.
    public long bytesRead() {
        return bytesRead;
    }

    private void replace(int length) {
        damaged = true;
        if (charset.equals(StandardCharsets.UTF_8)) {
            for (int i = 0; i < length; i++) {
                chars.put(windows1252(bytes.get()));
            }
        } else {
            bytes.position(bytes.position() + length);
            chars.put(REPLACEMENT);
        }
        chars.flip();
    }

    private static char windows1252(byte value) {
        return new String(new byte[] {value}, WINDOWS_1252).charAt(0);
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            ended = true;
        } else {
            bytesRead += count;
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
