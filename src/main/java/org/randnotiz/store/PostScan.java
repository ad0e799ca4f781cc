package org.randnotiz.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.randnotiz.post.PostId;

/// Looks through posts for their ids, which stand first in each line, without parsing.
///
/// @param disk    where
/// @param imports which files
record PostScan(Disk disk, Imports imports) {

    private static final byte[] BEGIN = "{\"id\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGITS = 24;

    /// Where a post stands.
    Optional<PostLocation> find(List<String> ids, PostId post) throws IOException {
        byte[] wanted = ("{\"id\":\"" + post + "\"").getBytes(StandardCharsets.US_ASCII);
        for (String importId : ids) {
            try (Lines lines = new Lines(disk.open(imports.file(importId)), 0)) {
                while (lines.advance()) {
                    if (begins(lines, wanted)) {
                        return Optional.of(new PostLocation(importId, lines.offset(), lines.length()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// The ids of all posts, and where they stand.
    KnownPosts known(List<String> ids) throws IOException {
        KnownPosts known = new KnownPosts();
        try {
            for (String importId : ids) {
                known.begin(importId);
                try (Lines lines = new Lines(disk.open(imports.file(importId)), 0)) {
                    while (lines.advance()) {
                        if (lines.length() > BEGIN.length + DIGITS && begins(lines, BEGIN)) {
                            known.addDigits(
                                    lines.buffer(), lines.start() + BEGIN.length, lines.offset(), lines.length());
                        }
                    }
                }
            }
            return known;
        } catch (IOException | RuntimeException e) {
            known.close();
            throw e;
        }
    }

    private static boolean begins(Lines lines, byte[] words) {
        int start = lines.start();
        return lines.length() >= words.length
                && Arrays.equals(lines.buffer(), start, start + words.length, words, 0, words.length);
    }
}
