package org.randnotiz.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.randnotiz.wording.TimeLeft;
import org.randnotiz.work.Pace;
import org.randnotiz.work.Progress;

/// Progress on a terminal: one line that is written over, at most five times a second.
final class TerminalProgress implements AutoCloseable {

    private static final Duration RHYTHM = Duration.ofMillis(200);

    private final Console console;
    private final Progress progress;
    private final String key;
    private final Pace pace;
    private Instant last = Instant.EPOCH;

    /// @param key words with {0} things done and {1} per cent
    TerminalProgress(Console console, InstantSource clock, String key) {
        this.console = console;
        this.key = key;
        this.pace = new Pace(clock);
        pace.start();
        this.progress = new Progress(() -> show(clock.instant()));
    }

    /// What the work reports to.
    Progress progress() {
        return progress;
    }

    private void show(Instant now) {
        if (console.live() && Duration.between(last, now).compareTo(RHYTHM) >= 0) {
            last = now;
            long percent = progress.total() == 0 ? 0 : progress.done() * 100 / progress.total();
            String left = pace.remaining(progress.done(), progress.total())
                    .map(time -> ", " + TimeLeft.of(time, console.texts()))
                    .orElse("");
            console.err().print("\r" + console.texts().get(key, progress.items(), percent) + left + "\u001b[K");
            console.err().flush();
        }
    }

    @Override
    public void close() {
        if (console.live() && !last.equals(Instant.EPOCH)) {
            console.err().print("\r\u001b[K");
            console.err().flush();
        }
    }
}
