package org.randnotiz.post;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Names a post: 24 lower-case hexadecimal digits, derived from what the post says, so that importing the same thing
/// twice adds nothing.
///
/// @param value the 24 digits
public record PostId(String value) implements Comparable<PostId> {

    private static final int BYTES = 12;

    /// @throws IllegalArgumentException if the value is not 24 lower-case hexadecimal digits
    public PostId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a post's id: " + value);
        }
    }

    /// Whether `value` has the form of a post's id.
    public static boolean isValid(String value) {
        return value.matches("[0-9a-f]{24}");
    }

    /// The id of the post that `source` published with this raw time line and this text. Line ends do not count, so
    /// that the same file from another system is the same post.
    public static PostId of(String source, String header, String text) {
        MessageDigest digest = sha256();
        for (String part : new String[] {source, header.strip(), text.replace("\r\n", "\n").strip()}) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return new PostId(HexFormat.of().formatHex(digest.digest(), 0, BYTES));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public int compareTo(PostId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
