package org.randnotiz.ui.shell;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.german.time.TimeEntry;

/// The time that somebody typed or marked, as the value of a field: [TimeEntry] understands it, the words are kept.
final class TimeEntries {

    private TimeEntries() {}

    /// The interval that `entry` means; empty if it means none.
    ///
    /// @param post when the post was published; null if unknown
    static Optional<FieldValue.Time> parse(String entry, @Nullable ZonedDateTime post) {
        TimeEntry read = post == null ? TimeEntry.parse(entry) : TimeEntry.parse(entry, post);
        return read.intervalNamed().map(named -> new FieldValue.Time(named.from(), named.to(), entry.strip()));
    }
}
