package org.randnotiz.post;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/// When a post was published: as its header line says it, and as an instant where one could be made of it.
///
/// @param raw       the line as it stood in the file, without its line end; empty if there was none
/// @param at        the resolved time with its zone; null if none was found, never a substitute such as the import's time
/// @param precision how exactly the line says it
/// @param note      what had to be decided on the way
public record Published(String raw, @Nullable ZonedDateTime at, Precision precision, ClockNote note) {

    /// A post whose time is not known.
    public static Published unknown(String raw) {
        return new Published(raw, null, Precision.DAY, ClockNote.NONE);
    }

    /// The time in ISO 8601 with offset, as exact as it is known: `2024-04-01T23:17+02:00`, `2024-04-01`; null if unknown.
    public @Nullable String iso() {
        return at == null ? null : precision.iso(at);
    }

    /// The time without the line it was read from; null if unknown.
    public @Nullable Moment moment() {
        return at == null ? null : new Moment(at.toOffsetDateTime(), precision);
    }
}
