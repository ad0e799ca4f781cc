package org.randnotiz.store;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import org.randnotiz.json.JsonObject;
import org.randnotiz.json.JsonText;

/// A line of JSON whose last member is a checksum over all that stands before it, so that damage within is noticed even
/// where the JSON still reads.
///
/// `{"id":"…",…,"crc":"89abcdef"}`: CRC-32C (RFC 3720) of the bytes up to the comma, in lower-case hexadecimal.
final class CheckedLine {

    private static final byte[] LABEL = ",\"crc\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGITS = 8;
    private static final int TAIL = LABEL.length + DIGITS + 2;

    private CheckedLine() {}

    /// The object as such a line, with a line end.
    static byte[] of(JsonObject object) {
        byte[] text = JsonText.line(object).getBytes(StandardCharsets.UTF_8);
        int body = text.length - 1;
        String tail = new String(LABEL, StandardCharsets.US_ASCII) + checksum(text, 0, body) + "\"}\n";
        byte[] line = java.util.Arrays.copyOf(text, body + tail.length());
        System.arraycopy(tail.getBytes(StandardCharsets.US_ASCII), 0, line, body, tail.length());
        return line;
    }

    /// Whether a line, without its line end, is as it was written.
    static boolean isIntact(byte[] bytes, int from, int length) {
        int label = from + length - TAIL;
        if (length <= TAIL
                || !java.util.Arrays.equals(bytes, label, label + LABEL.length, LABEL, 0, LABEL.length)
                || bytes[from + length - 2] != '"'
                || bytes[from + length - 1] != '}') {
            return false;
        }
        String stated = new String(bytes, label + LABEL.length, DIGITS, StandardCharsets.US_ASCII);
        return stated.equals(checksum(bytes, from, length - TAIL));
    }

    private static String checksum(byte[] bytes, int from, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, length);
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}
