package org.randnotiz.work;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/// Makes names for new things: the time in milliseconds and 50 random bits, in 10 + 10 letters and digits that sort by
/// time. Two workstations may make them at once without asking each other.
public final class Ids {

    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int TIME_DIGITS = 10;
    private static final int RANDOM_DIGITS = 10;

    private final InstantSource clock;
    private final RandomGenerator random;
    private long lastMillis;
    private long lastRandom;

    /// Names by this clock and real chance.
    public Ids(InstantSource clock) {
        this(clock, new SecureRandom());
    }

    Ids(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /// A name nobody has yet; later ones sort behind earlier ones, also within one millisecond.
    public synchronized String next() {
        long millis = Math.max(clock.millis(), lastMillis);
        long bits = 1L << (5 * RANDOM_DIGITS);
        lastRandom = millis == lastMillis ? (lastRandom + 1) % bits : random.nextLong(bits / 2);
        lastMillis = millis;
        return digits(millis, TIME_DIGITS) + digits(lastRandom, RANDOM_DIGITS);
    }

    private static String digits(long value, int length) {
        char[] digits = new char[length];
        long rest = value;
        for (int i = length - 1; i >= 0; i--) {
            digits[i] = DIGITS.charAt((int) (rest & 31));
            rest >>>= 5;
        }
        return new String(digits);
    }
}
