package org.randnotiz.exchange.annotated;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Cuts a JSON text of any size into pieces that are small enough to be parsed each on its own: the members of the
/// outermost object, and the elements of those of its arrays that may be long. A fault within a piece then costs that
/// piece alone.
///
/// Only brackets, quotes and commas are looked at, which stand for themselves in every byte of UTF-8. Memory is bounded:
/// of a piece beyond [#LONGEST] or [#MOST_VALUES] only the place is told.
final class JsonPieces implements Closeable {

    /// The longest piece, in bytes.
    static final int LONGEST = 32 << 20;

    /// The most values a piece may be made of: as a tree they take some hundred bytes each.
    static final int MOST_VALUES = 1 << 20;

    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_NAME = 100;
    private static final int END = -1;

    /// How deep brackets are followed at all; what may be parsed is far less deep.
    private static final int DEEPEST = 10_000;

    /// A piece.
    static final class Piece {

        private final String name;
        private final boolean isElement;
        private final long line;
        private final byte @Nullable [] json;

        private Piece(String name, boolean isElement, long line, byte @Nullable [] json) {
            this.name = name;
            this.isElement = isElement;
            this.line = line;
            this.json = json;
        }

        /// The name of the outermost object's member.
        String name() {
            return name;
        }

        /// Whether it is one element of that member's array, rather than its whole value.
        boolean isElement() {
            return isElement;
        }

        /// The line it begins on, from 1.
        long line() {
            return line;
        }

        /// The piece; null if it is too large.
        byte @Nullable [] json() {
            return json;
        }
    }

    /// The text is no JSON where it would have to be for going on.
    static final class BrokenException extends Exception {

        private static final long serialVersionUID = 1L;

        private final long line;
        private final boolean atEnd;

        BrokenException(long line, boolean atEnd) {
            super((atEnd ? "ends early in line " : "no JSON in line ") + line);
            this.line = line;
            this.atEnd = atEnd;
        }

        long line() {
            return line;
        }

        /// Whether the text ends too early.
        boolean isAtEnd() {
            return atEnd;
        }
    }

    private final InputStream in;
    private final Set<String> arrays;
    private final byte[] chunk = new byte[CHUNK];
    private int position;
    private int limit;
    private long bytesRead;
    private long line = 1;
    private boolean begun;
    private boolean ended;
    private boolean isFirst = true;
    private @Nullable String array;

    /// @param in     UTF-8, behind the byte order mark if there is one; closed with this
    /// @param arrays the members whose elements come one by one if they are arrays
    JsonPieces(InputStream in, Set<String> arrays) {
        this.in = in;
        this.arrays = Set.copyOf(arrays);
    }

    /// The next piece of the one object that the text consists of; null at its end.
    @Nullable
    Piece next() throws IOException, BrokenException {
        if (!begun) {
            expect('{');
            begun = true;
        }
        while (!ended) {
            if (array != null) {
                Piece element = element(array);
                if (element != null) {
                    return element;
                }
                array = null;
            } else {
                Piece member = member();
                if (member != null) {
                    return member;
                }
            }
        }
        return null;
    }

    /// The next line that is not blank, as a piece without name; null at the end.
    @Nullable
    Piece nextLine() throws IOException {
        if (skipBlanks() == END) {
            return null;
        }
        long at = line;
        Catch caught = new Catch();
        for (int c = peek(); c != END && c != '\n'; c = peek()) {
            caught.add(take());
            if (c == ',' || c == '{' || c == '[') {
                caught.values++;
            }
        }
        return new Piece("", false, at, caught.bytes());
    }

    /// How many bytes were read so far.
    long bytesRead() {
        return bytesRead;
    }

    /// The next element, or null if there is none.
    private @Nullable Piece element(String name) throws IOException, BrokenException {
        if (endsAt(']')) {
            return null;
        }
        long at = line;
        return new Piece(name, true, at, value());
    }

    /// The next member, or null if it was an array whose elements now follow, or there is none.
    private @Nullable Piece member() throws IOException, BrokenException {
        if (endsAt('}')) {
            ended = true;
            if (skipBlanks() != END) {
                throw new BrokenException(line, false);
            }
            return null;
        }
        String name = name();
        expect(':');
        if (skipBlanks() == '[' && arrays.contains(name)) {
            take();
            array = name;
            isFirst = true;
            return null;
        }
        long at = line;
        return new Piece(name, false, at, value());
    }

    /// Goes on to the next part of an object or array; whether `end` stands there instead. Strict about commas, for where
    /// one is missing, brackets do not match, and everything behind would be taken for what it is not.
    private boolean endsAt(char end) throws IOException, BrokenException {
        int c = skipBlanks();
        boolean wasFirst = isFirst;
        isFirst = false;
        if (c == end) {
            take();
            return true;
        }
        if (!wasFirst) {
            expect(',');
            skipBlanks();
        }
        return false;
    }

    private String name() throws IOException, BrokenException {
        if (peek() != '"') {
            throw new BrokenException(line, peek() == END);
        }
        Catch caught = new Catch();
        string(caught);
        byte[] bytes = caught.bytes();
        return bytes == null || bytes.length > LONGEST_NAME
                ? ""
                : new String(bytes, 1, bytes.length - 2, StandardCharsets.UTF_8);
    }

    private byte @Nullable [] value() throws IOException, BrokenException {
        Catch caught = new Catch();
        int c = peek();
        if (c == '{' || c == '[') {
            nested(caught);
        } else if (c == '"') {
            string(caught);
        } else {
            scalar(caught);
        }
        return caught.bytes();
    }

    private void nested(Catch caught) throws IOException, BrokenException {
        BitSet isArray = new BitSet();
        int depth = 0;
        do {
            int c = peek();
            switch (c) {
                case END -> throw new BrokenException(line, true);
                case '"' -> {
                    string(caught);
                    continue;
                }
                case '{', '[' -> {
                    isArray.set(depth++, c == '[');
                    caught.values++;
                }
                case '}', ']' -> {
                    if (isArray.get(--depth) != (c == ']')) {
                        throw new BrokenException(line, false);
                    }
                }
                case ',' -> caught.values++;
                default -> {
                }
            }
            if (depth > DEEPEST) {
                throw new BrokenException(line, false);
            }
            caught.add(take());
        } while (depth > 0);
    }

    private void string(Catch caught) throws IOException, BrokenException {
        caught.add(take());
        for (int c = peek(); c != '"'; c = peek()) {
            if (c == '\\') {
                caught.add(take());
            }
            if (peek() == END) {
                throw new BrokenException(line, true);
            }
            caught.add(take());
        }
        caught.add(take());
    }

    private void scalar(Catch caught) throws IOException, BrokenException {
        long at = line;
        int c = peek();
        while (c != END && c > ' ' && ",]}:".indexOf(c) < 0) {
            caught.add(take());
            c = peek();
        }
        if (caught.count == 0) {
            throw new BrokenException(at, c == END);
        }
    }

    private void expect(char wanted) throws IOException, BrokenException {
        int c = skipBlanks();
        if (c != wanted) {
            throw new BrokenException(line, c == END);
        }
        take();
    }

    private int skipBlanks() throws IOException {
        int c = peek();
        while (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
            take();
            c = peek();
        }
        return c;
    }

    /// The next byte, which stays; [#END] at the end.
    private int peek() throws IOException {
        if (position == limit) {
            limit = Math.max(0, in.read(chunk));
            position = 0;
            bytesRead += limit;
        }
        return limit == 0 ? END : chunk[position] & 0xFF;
    }

    /// Takes the byte that [#peek()] has shown.
    private byte take() {
        byte taken = chunk[position++];
        if (taken == '\n') {
            line++;
        }
        return taken;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /// The bytes of one piece, as long as they are not too many.
    private static final class Catch {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private long count;
        private long values;

        void add(byte taken) {
            if (count < LONGEST) {
                bytes.write(taken);
            }
            count++;
        }

        byte @Nullable [] bytes() {
            return count <= LONGEST && values <= MOST_VALUES ? bytes.toByteArray() : null;
        }
    }
}
