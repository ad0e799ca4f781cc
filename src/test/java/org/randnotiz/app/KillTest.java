package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.gates.Seeds;

/// The short form of [KillTrial], which is also a program of its own for longer runs.
final class KillTest {

    @Test
    void noAnsweredEditIsLostWhenTheProgramIsKilledTwentyTimes(@TempDir Path place)
            throws IOException, InterruptedException {
        KillTrial.Result result = KillTrial.run(place, 20, Seeds.SEED);
        assertEquals(List.of(), result.lost(), "answered and not there");
        assertEquals(List.of(), result.unreadable(), "cannot be read");
        // A program that does not even start loses nothing.
        assertEquals(List.of(), result.unanswered(), "killed without the answers that were waited for");
    }
}
