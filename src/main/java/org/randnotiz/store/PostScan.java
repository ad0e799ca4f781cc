package org.randnotiz.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.randnotiz.post.Post;
import org.randnotiz.post.PostId;
import org.randnotiz.problem.Problem;

/// Looks through posts for their ids, which stand first in each line, without parsing.
///
/// @param disk    where
/// @param imports which files
record PostScan(Disk disk, ImportFiles imports) {

    private static final byte[] BEGIN = "{\"id\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGITS = 24;

    /// Where a post stands: one that is damaged only if it stands nowhere else.
    Optional<PostLocation> find(List<String> ids, PostId post) throws IOException {
        byte[] wanted = ("{\"id\":\"" + post + "\"").getBytes(StandardCharsets.US_ASCII);
        PostLocation damaged = null;
        for (String importId : ids) {
            try (LineScanner lines = new LineScanner(disk.open(imports.file(importId)), 0)) {
                while (lines.advance()) {
                    if (begins(lines, wanted)) {
                        PostLocation location = new PostLocation(importId, lines.offset(), lines.length());
                        if (isSound(lines)) {
                            return Optional.of(location);
                        }
                        damaged = location;
                    }
                }
            }
        }
        return Optional.ofNullable(damaged);
    }

    /// The ids of all posts, and where they stand. Damaged ones are not known, so that they can be imported anew.
    KnownPosts known(List<String> ids) throws IOException {
        KnownPosts known = new KnownPosts();
        try {
            for (String importId : ids) {
                known.begin(importId);
                try (LineScanner lines = new LineScanner(disk.open(imports.file(importId)), 0)) {
                    while (lines.advance()) {
                        if (lines.length() > BEGIN.length + DIGITS && begins(lines, BEGIN) && isSound(lines)) {
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

    /// The post at a place.
    ///
    /// @throws StoreException if it is damaged
    Post read(PostLocation location) throws IOException {
        try (LineScanner lines = new LineScanner(disk.open(imports.file(location.importId())), location.offset())) {
            if (!lines.advance() || lines.length() != location.length()) {
                throw new IOException("no post at " + location.offset());
            }
            Optional<Post> post = PostLine.read(lines.buffer(), lines.start(), lines.length());
            if (post.isEmpty()) {
                String name = imports.name(location.importId());
                long line = lineAt(location);
                throw new StoreException(Problem.error("store.post", name, line).in(name, line), null);
            }
            return post.get();
        }
    }

    /// In which line of its file something stands, counted from 1.
    private long lineAt(PostLocation location) throws IOException {
        try (LineScanner lines = new LineScanner(disk.open(imports.file(location.importId())), 0)) {
            boolean more = lines.advance();
            while (more && lines.offset() < location.offset()) {
                more = lines.advance();
            }
            return lines.number();
        }
    }

    private static boolean isSound(LineScanner lines) {
        return CheckedLine.checksum(lines.buffer(), lines.start(), lines.length()).isEmpty()
                || CheckedLine.isIntact(lines.buffer(), lines.start(), lines.length());
    }

    private static boolean begins(LineScanner lines, byte[] words) {
        int start = lines.start();
        return lines.length() >= words.length
                && Arrays.equals(lines.buffer(), start, start + words.length, words, 0, words.length);
    }
}
