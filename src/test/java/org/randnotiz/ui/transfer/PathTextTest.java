package org.randnotiz.ui.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class PathTextTest {

    private static final Path BASE = Path.of("base").toAbsolutePath();

    @Test
    void aPathIsTakenAsAPersonTypesIt() {
        Path home = Path.of(System.getProperty("user.home"));
        assertEquals(
                List.of(
                        BASE.resolve("posts.txt"), BASE.resolve("a b/posts.txt"), BASE.resolve("posts.txt"), home,
                        home.resolve("posts.txt"), BASE.resolve("~x")),
                Stream.of(" posts.txt ", "\"a b/posts.txt\"", "x/../posts.txt", "~", "~/posts.txt", "~x")
                        .map(typed -> PathText.parse(typed, BASE).orElseThrow())
                        .toList());
    }

    @Test
    void whatIsNoPathIsRefused() {
        assertEquals(
                List.of(Optional.empty(), Optional.empty(), Optional.empty()),
                Stream.of("", "  ", "a\0b").map(typed -> PathText.parse(typed, BASE)).toList());
    }
}
