package org.randnotiz.wording;

import java.time.Duration;

/// How long work will still take, in words: not more exactly than anybody can know.
public final class TimeLeft {

    private static final long MINUTE = 60;
    private static final long HOUR = 60;
    /// Seconds are rounded up to a multiple of this; nobody wants to watch them tick.
    private static final long STEP = 5;

    private TimeLeft() {}

    /// The time in words.
    public static String of(Duration time, Texts texts) {
        long seconds = time.toSeconds();
        if (seconds < MINUTE) {
            return texts.get("transfer.left.seconds", Math.max(STEP, (seconds + STEP - 1) / STEP * STEP));
        }
        long minutes = (seconds + MINUTE - 1) / MINUTE;
        return minutes < HOUR
                ? texts.get("transfer.left.minutes", minutes)
                : texts.get("transfer.left.hours", minutes / HOUR, minutes % HOUR);
    }
}
