package org.randnotiz.store;

import java.util.HexFormat;
import java.util.zip.CRC32C;

/// The checksum of a file of lines, so that lines that are missing, doubled or in another order are noticed, each of
/// which is intact: CRC-32C (RFC 3720) of all its bytes. For one thread.
final class FileChecksum {

    private final CRC32C crc = new CRC32C();

    void update(byte[] bytes) {
        crc.update(bytes, 0, bytes.length);
    }

    /// Takes the line where [LineScanner] is. A carriage return behind it, which some tools add, does not count.
    void update(LineScanner line) {
        int end = line.start() + line.length();
        boolean returns = line.length() > 0 && line.buffer()[end - 1] == '\r';
        crc.update(line.buffer(), line.start(), returns ? line.length() - 1 : line.length());
        if (line.isComplete()) {
            crc.update('\n');
        }
    }

    /// The checksum so far, in lower-case hexadecimal.
    String text() {
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}
