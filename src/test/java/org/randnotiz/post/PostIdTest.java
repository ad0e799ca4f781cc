package org.randnotiz.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.randnotiz.gates.Seeded;

@Seeded
final class PostIdTest {

    @Test
    void theSamePostWithOtherLineEndsIsTheSamePost() {
        assertEquals(PostId.of("forum", "01.04.2024", "eins\nzwei"),
                PostId.of("forum", "01.04.2024", "eins\r\nzwei\r\n"));
    }

    @Test
    void theSameTextFromAnotherSourceIsAnotherPost() {
        assertNotEquals(PostId.of("forum", "01.04.2024", "eins"), PostId.of("blog", "01.04.2024", "eins"));
    }

    @Test
    void theBorderBetweenHeaderAndTextCounts() {
        assertNotEquals(PostId.of("forum", "01.04.2024", "eins"), PostId.of("forum", "01.04.2024e", "ins"));
    }

    @Property
    void everyTextHasAValidId(@ForAll String source, @ForAll String header, @ForAll String text) {
        assertEquals(true, PostId.isValid(PostId.of(source, header, text).value()));
    }
}
