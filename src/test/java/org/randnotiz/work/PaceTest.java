package org.randnotiz.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PaceTest {

    private Instant now = Instant.parse("2024-04-01T21:17:00Z");
    private final Pace pace = new Pace(() -> now);

    @Test
    void whatIsLeftFollowsFromWhatItTookSoFar() {
        pace.start();
        List<Optional<Duration>> left = new ArrayList<>();
        now = now.plusSeconds(10);
        left.add(pace.remaining(25, 100));
        now = now.plusSeconds(10);
        left.add(pace.remaining(80, 100));
        left.add(pace.remaining(100, 100));
        left.add(pace.remaining(120, 100));
        assertEquals(
                List.of(
                        Optional.of(Duration.ofSeconds(30)), Optional.of(Duration.ofSeconds(5)),
                        Optional.of(Duration.ZERO), Optional.of(Duration.ZERO)),
                left);
    }

    @Test
    void nothingIsSaidTooEarlyOrWithoutATotal() {
        List<Optional<Duration>> left = new ArrayList<>();
        left.add(pace.remaining(50, 100));
        pace.start();
        now = now.plusMillis(900);
        left.add(pace.remaining(50, 100));
        now = now.plusSeconds(10);
        left.add(pace.remaining(0, 100));
        left.add(pace.remaining(50, 0));
        assertEquals(List.of(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()), left);
    }
}
