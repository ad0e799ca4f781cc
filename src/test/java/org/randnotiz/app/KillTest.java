package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The short form of [KillTrial], which is also a program of its own for longer runs.
final class KillTest {

    @Test
    void noAnsweredEditIsLostWhenTheProgramIsKilledTwentyTimes(@TempDir Path place)
            throws IOException, InterruptedException {
        long seed = System.nanoTime();
        KillTrial.Result result = KillTrial.run(place, 20, seed);
        // A program that does not even start loses nothing, so it must have answered plenty.
        assertEquals(
                List.of(List.of(), List.of(), true),
                List.of(result.lost(), result.unreadable(), result.acknowledged() > 100),
                () -> "seed " + seed + ": " + result);
    }
}
