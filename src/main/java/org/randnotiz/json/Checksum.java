package org.randnotiz.json;

import java.util.HexFormat;
import java.util.zip.CRC32C;

/// The checksum of our files and lines: CRC-32C (RFC 3720), as eight lower-case hexadecimal digits.
public final class Checksum {

    private Checksum() {}

    /// The checksum of a part of `bytes`.
    public static String of(byte[] bytes, int from, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, length);
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}
