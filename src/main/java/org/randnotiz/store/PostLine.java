package org.randnotiz.store;

import java.util.Optional;
import org.randnotiz.json.Codecs;
import org.randnotiz.json.UnreadableJsonException;
import org.randnotiz.post.Post;
import org.randnotiz.post.PostId;

/// A post as one line of `posts/<import>.jsonl`, with a checksum. Lines of imports made before there were checksums have
/// none: of them the id says whether source, header line and text are as they were.
final class PostLine {

    private PostLine() {}

    /// The post as a line, with a line end.
    static byte[] of(Post post) {
        return CheckedLine.of(Codecs.POST.write(post));
    }

    /// The post of a line without its line end; empty if it is not as it was written.
    static Optional<Post> read(byte[] bytes, int from, int length) {
        boolean checked = CheckedLine.checksum(bytes, from, length).isPresent();
        if (checked && !CheckedLine.isIntact(bytes, from, length)) {
            return Optional.empty();
        }
        try {
            Post post = Codecs.POST.read(bytes, from, length);
            return checked || hasItsId(post) ? Optional.of(post) : Optional.empty();
        } catch (UnreadableJsonException e) {
            return Optional.empty();
        }
    }

    private static boolean hasItsId(Post post) {
        return PostId.of(post.source(), post.published().raw(), post.text()).equals(post.id());
    }
}
