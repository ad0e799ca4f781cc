package org.randnotiz.sheet;

/// How likely something is held to be, in the seven steps of ICD 203 (Analytic Standards, D.6.e.2.a).
public enum Likelihood {
    ALMOST_NO_CHANCE(1, 5),
    VERY_UNLIKELY(5, 20),
    UNLIKELY(20, 45),
    ROUGHLY_EVEN(45, 55),
    LIKELY(55, 80),
    VERY_LIKELY(80, 95),
    ALMOST_CERTAIN(95, 99);

    private final int from;
    private final int to;

    Likelihood(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /// Lower end of the step, in percent.
    public int from() {
        return from;
    }

    /// Upper end of the step, in percent.
    public int to() {
        return to;
    }
}
