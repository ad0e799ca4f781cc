package org.randnotiz.post;

import java.time.OffsetDateTime;

/// When a post was published, as exactly as that is known.
///
/// @param at        its beginning: of a post of which only the day is known, midnight
/// @param precision how much of `at` is known
public record Moment(OffsetDateTime at, Precision precision) {

    /// Whether the time of day is known.
    public boolean hasTimeOfDay() {
        return precision.compareTo(Precision.DAY) > 0;
    }

    /// In ISO 8601, with the offset where the time of day is known: `2024-04-01T23:17+02:00`, `2024-04-01`, `2024-04`.
    public String iso() {
        return precision.iso(at);
    }
}
