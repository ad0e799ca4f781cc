package org.randnotiz.german.time;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.randnotiz.text.Span;

/// What a person typed into a field for a time: `14.5.-19.5.2024`, `14.05.2024`, `2024-05-14/2024-05-19`, `Mai 2024`,
/// `05/2024`, `2024`, `14.–19. Mai`, `14.5.2024 20:00`, `gestern`, `Mitte April`, and whatever else [TimeExpressions]
/// finds.
///
/// Unlike in running text nothing has to say that it is a time: a bare month or number of a year is one. A missing year
/// is that of the nearest such day.
public sealed interface TimeEntry {

    /// Reads what was typed.
    ///
    /// @param post the time from which missing years and words such as `gestern` are counted
    static TimeEntry parse(String typed, ZonedDateTime post) {
        return new TimeEntryReader(typed, post).read();
    }

    /// Reads what was typed where it is not known when the post was published: only what means the same seen from any day
    /// names a time, `14.5.2024` but not `14. Mai`.
    static TimeEntry parse(String typed) {
        return TimeEntryReader.readFromAnyDay(typed);
    }

    /// The interval, if one is named.
    default Optional<TimeInterval> intervalNamed() {
        return this instanceof Read read ? Optional.of(read.interval) : Optional.empty();
    }

    /// It names a time.
    record Read(TimeInterval interval) implements TimeEntry {}

    /// It names none.
    ///
    /// @param reason what is wrong
    /// @param at     the words that are wrong
    record Wrong(Reason reason, Span at) implements TimeEntry {}

    /// Why it names no time.
    enum Reason {
        /// Nothing was typed.
        EMPTY,
        /// There is no such day: `31.2.2024`.
        NO_SUCH_DAY,
        /// There is no such time of day: `25:00`.
        NO_SUCH_TIME,
        /// The end lies before the beginning: `19.5.2024-14.5.2024`.
        ENDS_BEFORE_IT_BEGINS,
        /// It means another time on another day, and the day of the post is not known: `14. Mai`.
        NEEDS_THE_TIME_OF_THE_POST,
        /// The words are not understood.
        NOT_UNDERSTOOD
    }
}
