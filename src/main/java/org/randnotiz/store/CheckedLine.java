package org.randnotiz.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.randnotiz.json.Checksum;
import org.randnotiz.json.JsonObject;
import org.randnotiz.json.JsonText;

/// A line of JSON whose last member is a checksum over all that stands before it, so that damage within is noticed even
/// where the JSON still reads.
///
/// `{"id":"…",…,"prev":"01234567","crc":"89abcdef"}`: `crc` is the [Checksum] of the bytes up to its comma. In a chain
/// `prev` repeats the checksum of the line before, so that a line that is missing or stands elsewhere is noticed too. A
/// carriage return behind the line, which some tools add, does not count.
final class CheckedLine {

    private static final byte[] LABEL = ",\"crc\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PREVIOUS = ",\"prev\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGITS = 8;
    private static final int TAIL = LABEL.length + DIGITS + 2;
    private static final int LINK = PREVIOUS.length + DIGITS + 1;

    private CheckedLine() {}

    /// The object as such a line, with a line end.
    static byte[] of(JsonObject object) {
        byte[] text = JsonText.line(object).getBytes(StandardCharsets.UTF_8);
        int body = text.length - 1;
        String tail = new String(LABEL, StandardCharsets.US_ASCII) + Checksum.of(text, 0, body) + "\"}\n";
        byte[] line = Arrays.copyOf(text, body + tail.length());
        System.arraycopy(tail.getBytes(StandardCharsets.US_ASCII), 0, line, body, tail.length());
        return line;
    }

    /// The object as a line of a chain.
    ///
    /// @param previous the checksum of the line before
    static byte[] after(String previous, JsonObject object) {
        return of(JsonObject.builder().putAll(object).put("prev", previous).build());
    }

    /// Whether a line, without its line end, is as it was written.
    static boolean isIntact(byte[] bytes, int from, int length) {
        int body = body(bytes, from, length);
        return body > 0 && digits(bytes, from + body + LABEL.length).equals(Checksum.of(bytes, from, body));
    }

    /// The checksum that a line states, whether it fits or not; empty if it states none.
    static Optional<String> checksum(byte[] bytes, int from, int length) {
        int body = body(bytes, from, length);
        return body > 0 ? Optional.of(digits(bytes, from + body + LABEL.length)) : Optional.empty();
    }

    /// The checksum of the line before, as a line states it; empty if it is the first of a chain, or in none.
    static Optional<String> previous(byte[] bytes, int from, int length) {
        int link = body(bytes, from, length) - LINK;
        return link > 0 && isAt(bytes, from + link, PREVIOUS)
                ? Optional.of(digits(bytes, from + link + PREVIOUS.length))
                : Optional.empty();
    }

    /// How much of the line the checksum is about; 0 if the line does not end in one.
    private static int body(byte[] bytes, int from, int length) {
        int end = from + length;
        if (length > 0 && bytes[end - 1] == '\r') {
            end--;
        }
        int label = end - TAIL;
        return label > from && isAt(bytes, label, LABEL) && bytes[end - 2] == '"' && bytes[end - 1] == '}'
                ? label - from
                : 0;
    }

    private static boolean isAt(byte[] bytes, int at, byte[] words) {
        return Arrays.equals(bytes, at, at + words.length, words, 0, words.length);
    }

    private static String digits(byte[] bytes, int at) {
        return new String(bytes, at, DIGITS, StandardCharsets.US_ASCII);
    }
}
