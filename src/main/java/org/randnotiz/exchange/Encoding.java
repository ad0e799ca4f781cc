package org.randnotiz.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// How characters stand as bytes in a file.
///
/// @param charset the character set
/// @param bom     length of the byte order mark in bytes; 0 if there is none. It is no text
public record Encoding(Charset charset, int bom) {

    /// UTF-8 without a byte order mark.
    static final Encoding UTF_8 = new Encoding(StandardCharsets.UTF_8, 0);

    /// Windows-1252, which has no byte order mark.
    public static final Encoding WINDOWS_1252 = new Encoding(Decoding.WINDOWS_1252, 0);

    private record Bom(Charset charset, List<Integer> bytes) {}

    private static final List<Bom> BOMS = List.of(
            new Bom(StandardCharsets.UTF_8, List.of(0xEF, 0xBB, 0xBF)),
            new Bom(StandardCharsets.UTF_16LE, List.of(0xFF, 0xFE)),
            new Bom(StandardCharsets.UTF_16BE, List.of(0xFE, 0xFF)));

    /// What the byte order mark says; UTF-8 where there is none, which has then still to be seen.
    ///
    /// @param head the first bytes of the file
    static Encoding ofBom(byte[] head) {
        for (Bom bom : BOMS) {
            if (beginsWith(head, bom.bytes)) {
                return new Encoding(bom.charset, bom.bytes.size());
            }
        }
        return UTF_8;
    }

    /// Whether a byte order mark tells it.
    boolean isStated() {
        return bom > 0;
    }

    private static boolean beginsWith(byte[] head, List<Integer> bytes) {
        for (int i = 0; i < bytes.size(); i++) {
            if (i >= head.length || Byte.toUnsignedInt(head[i]) != bytes.get(i)) {
                return false;
            }
        }
        return true;
    }
}
