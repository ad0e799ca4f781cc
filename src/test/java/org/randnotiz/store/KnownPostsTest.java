package org.randnotiz.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.randnotiz.post.PostId;

class KnownPostsTest {

    /// Few digits, so that ids often meet, and the id that is all zeros.
    @Provide
    Arbitrary<List<PostId>> ids() {
        return Arbitraries.strings()
                .withChars("01")
                .ofLength(4)
                .map(digits -> new PostId(digits + "0".repeat(16) + digits))
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 100)
    void itIsASet(@ForAll("ids") List<PostId> ids) throws Exception {
        Set<PostId> expected = new HashSet<>();
        try (KnownPosts known = new KnownPosts()) {
            for (PostId id : ids) {
                assertEquals(expected.contains(id), known.contains(id));
                assertEquals(expected.add(id), known.add(id));
                assertEquals(true, known.contains(id));
                assertEquals(expected.size(), known.size());
            }
        }
    }

    @Example
    void itGrowsWithoutForgetting() throws Exception {
        try (KnownPosts known = new KnownPosts()) {
            int count = 50_000;
            for (int i = 0; i < count; i++) {
                assertEquals(true, known.add(PostId.of("a", String.valueOf(i), "")));
            }
            for (int i = 0; i < count; i++) {
                assertEquals(true, known.contains(PostId.of("a", String.valueOf(i), "")));
            }
            assertEquals(List.of((long) count, false), List.of(known.size(), known.contains(PostId.of("b", "1", ""))));
        }
    }
}
