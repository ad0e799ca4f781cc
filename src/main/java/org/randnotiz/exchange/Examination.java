package org.randnotiz.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

/// What is found out about a file by reading it once from end to end, before anything is made of it. The first block
/// alone would not do: a gigabyte of UTF-8 may have its first umlaut, or its one damaged byte, on the last page.
///
/// @param encoding  how its characters stand as bytes
/// @param bytes     its size
/// @param sha256    SHA-256 of its bytes, lower-case hexadecimal
/// @param signature what else it is, if it is no text by its first bytes
/// @param isBinary  whether zeros near its beginning show that it is no text
/// @param isUtf16   whether it looks like UTF-16 without a byte order mark
/// @param isBlank   whether it holds nothing but blanks
/// @param beginning its first characters, at most [#BEGINNING]
public record Examination(
        Encoding encoding,
        long bytes,
        String sha256,
        Optional<Signature> signature,
        boolean isBinary,
        boolean isUtf16,
        boolean isBlank,
        String beginning) {

    /// So many characters show what kind of text it is.
    static final int BEGINNING = 1 << 14;

    /// So many characters from the beginning have to be free of zeros. A zero further back is rather damage to a text,
    /// which is then read all the same.
    private static final int FREE_OF_ZEROS = 1 << 16;

    private static final int HEAD = 4096;
    private static final char FIRST_BEYOND_ASCII = 0x80;

    /// Reads `input` once, in constant memory.
    ///
    /// @param run is told how far it is, and asked whether to go on
    public static Examination of(Input input, ImportRun run) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] head = head(input);
        Encoding stated = Encoding.ofBom(head);
        Characters characters = new Characters();
        try (InputStream in = new DigestInputStream(input.open(), digest)) {
            int bom = in.readNBytes(stated.bom()).length;
            Decoding decoding = new Decoding(in, stated.charset());
            while (decoding.next()) {
                characters.add(decoding.chars(), decoding.isDamaged());
                run.firstPass(decoding.bytesRead());
            }
            long bytes = decoding.bytesRead() + bom;
            return new Examination(
                    characters.isRatherWindows1252() && !stated.isStated() ? Encoding.WINDOWS_1252 : stated,
                    bytes,
                    HexFormat.of().formatHex(digest.digest()),
                    Signature.of(head),
                    characters.zeroNearBeginning,
                    !stated.isStated() && isUtf16(head),
                    characters.blank,
                    characters.beginning.toString());
        }
    }

    /// The first bytes of `input`.
    public static byte[] head(Input input) throws IOException {
        try (InputStream in = input.open()) {
            return in.readNBytes(HEAD);
        }
    }

    /// In UTF-16 every other byte of German text is zero.
    private static boolean isUtf16(byte[] head) {
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        int most = Math.max(zeros[0], zeros[1]);
        return most * 2 > head.length / 2 && Math.min(zeros[0], zeros[1]) * 20 < most;
    }

    /// Opens `input` for reading its characters.
    public Decoding decode(Input input) throws IOException {
        InputStream in = input.open();
        try {
            in.skipNBytes(encoding.bom());
        } catch (IOException e) {
            in.close();
            throw e;
        }
        return new Decoding(in, encoding.charset());
    }

    /// What the characters of the file are like.
    private static final class Characters {

        private long count;
        private long beyondAscii;
        private long damaged;
        private boolean zeroNearBeginning;
        private boolean blank = true;
        private final StringBuilder beginning = new StringBuilder();

        void add(CharBuffer chars, boolean isDamaged) {
            if (isDamaged) {
                damaged += chars.length();
            }
            int more = Math.min(BEGINNING - beginning.length(), chars.remaining());
            beginning.append(chars, 0, more);
            char[] array = chars.array();
            for (int i = chars.position(); i < chars.limit(); i++) {
                char c = array[i];
                if (c >= FIRST_BEYOND_ASCII && !isDamaged) {
                    beyondAscii++;
                } else if (c == 0 && count < FREE_OF_ZEROS) {
                    zeroNearBeginning = true;
                }
                blank = blank && Character.isWhitespace(c);
                count++;
            }
        }

        /// In a German text of either encoding nearly every byte above 127 is right for that encoding and wrong for the
        /// other, so the majority decides.
        boolean isRatherWindows1252() {
            return damaged > beyondAscii;
        }
    }
}
