package org.randnotiz.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.randnotiz.gates.Seeded;
import org.randnotiz.post.PostId;

@Seeded
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

    @Example
    void itKnowsWherePostsStandAlsoAfterItHasGrown() throws Exception {
        try (KnownPosts known = new KnownPosts()) {
            int count = 30_000;
            for (int i = 0; i < count; i++) {
                if (i % 10_000 == 0) {
                    known.begin("import-" + i / 10_000);
                }
                byte[] line = ("{\"id\":\"" + PostId.of("a", String.valueOf(i), "")).getBytes(StandardCharsets.UTF_8);
                assertEquals(true, known.addDigits(line, 7, 5_000_000_000L * (i % 100) + i, 100 + i));
            }
            known.begin("import-3"); // has the first post again: it stands where it came first
            known.addDigits(("{\"id\":\"" + PostId.of("a", "0", "")).getBytes(StandardCharsets.UTF_8), 7, 1, 1);
            known.add(PostId.of("b", "new", ""));
            for (int i = 0; i < count; i++) {
                assertEquals(
                        Optional.of(new PostLocation(
                                "import-" + i / 10_000, 5_000_000_000L * (i % 100) + i, 100 + i)),
                        known.location(PostId.of("a", String.valueOf(i), "")));
            }
            assertEquals(
                    List.of(Optional.empty(), Optional.empty()),
                    List.of(known.location(PostId.of("b", "new", "")), known.location(PostId.of("c", "none", ""))));
        }
    }
}
