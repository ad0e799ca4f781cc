package org.randnotiz.work;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How long work will still take, going by how long it has taken so far.
public final class Pace {

    /// Before that any guess would be wild.
    private static final Duration LEAST = Duration.ofSeconds(1);

    private final InstantSource clock;
    private @Nullable Instant started;

    /// @param clock tells the time
    public Pace(InstantSource clock) {
        this.clock = clock;
    }

    /// The work begins now.
    public void start() {
        started = clock.instant();
    }

    /// The time that is left.
    ///
    /// @param done  how much is done, in any unit
    /// @param total how much there is to do, in the same unit; 0 if unknown
    /// @return empty while nothing can be said
    public Optional<Duration> remaining(long done, long total) {
        if (started == null || done <= 0 || total <= 0) {
            return Optional.empty();
        }
        Duration taken = Duration.between(started, clock.instant());
        if (taken.compareTo(LEAST) < 0) {
            return Optional.empty();
        }
        double left = (double) Math.max(0, total - done) / done;
        return Optional.of(Duration.ofMillis(Math.round(taken.toMillis() * left)));
    }
}
