package org.randnotiz.work;

import java.time.ZoneId;
import java.util.Optional;
import org.randnotiz.german.ClockChange;
import org.randnotiz.german.HeaderLine;
import org.randnotiz.german.PostTime;
import org.randnotiz.german.time.TimeEntry;
import org.randnotiz.german.time.TimeInterval;
import org.randnotiz.post.ClockNote;
import org.randnotiz.post.Precision;
import org.randnotiz.post.Published;
import org.randnotiz.problem.Problem;

/// What a person typed to say when a post was published: whatever may stand in a header line (`01.04.2024, 23:17`,
/// `Montag, 1. April 2024, 9 Uhr`, `2024-04-01T23:17+02:00`), and a mere month or year (`April 2024`).
public sealed interface TypedTime {

    /// It names a time.
    ///
    /// @param published the time, never unknown, with what was typed as its raw words
    record Understood(Published published) implements TypedTime {}

    /// It names none.
    ///
    /// @param problem what is wrong with it
    record NotUnderstood(Problem problem) implements TypedTime {}

    /// Reads what was typed.
    ///
    /// @param zone where the clock hangs if it does not say
    static TypedTime of(String typed, ZoneId zone) {
        String line = typed.strip();
        return switch (HeaderLine.of(line)) {
            case HeaderLine.Header header when header.author() != null || header.number() != null ->
                not("notUnderstood");
            case HeaderLine.Header header when !header.weekdayAgrees() -> not("weekday");
            case HeaderLine.Header header ->
                understood(line, PostTime.of(header, zone), precision(header.precision()));
            case HeaderLine.Almost almost ->
                switch (almost.reason()) {
                    case NO_SUCH_DAY, UNLIKELY_YEAR -> not("noSuchDay");
                    case NO_SUCH_TIME -> not("noSuchTime");
                    case NO_YEAR -> not("noYear");
                    case RELATIVE -> not("relative");
                };
            case HeaderLine.None none ->
                period(line)
                        .<TypedTime>map(interval -> understood(
                                line,
                                PostTime.of(interval.from().atStartOfDay(), zone),
                                precision(interval.precision())))
                        .orElseGet(() -> not(line.isEmpty() ? "empty" : "notUnderstood"));
        };
    }

    /// A month or a year; shorter and longer periods are no time at which something is published.
    private static Optional<TimeInterval> period(String line) {
        return TimeEntry.parse(line).intervalNamed().filter(interval -> switch (interval.precision()) {
            case MONTH, YEAR -> true;
            case DAY -> interval.from().equals(interval.to());
            default -> false;
        });
    }

    private static Precision precision(org.randnotiz.german.time.Granularity said) {
        return switch (said) {
            case SECOND -> Precision.SECOND;
            case MINUTE, HOUR -> Precision.MINUTE;
            case MONTH -> Precision.MONTH;
            case YEAR -> Precision.YEAR;
            default -> Precision.DAY;
        };
    }

    private static TypedTime understood(String line, PostTime time, Precision precision) {
        return new Understood(new Published(line, time.at(), precision, note(time.change())));
    }

    private static ClockNote note(ClockChange change) {
        return switch (change) {
            case NONE -> ClockNote.NONE;
            case GAP -> ClockNote.GAP;
            case OVERLAP -> ClockNote.OVERLAP;
            case STATED -> ClockNote.STATED;
            case STATED_OUT_OF_SEASON -> ClockNote.STATED_OUT_OF_SEASON;
        };
    }

    private static TypedTime not(String why) {
        return new NotUnderstood(Problem.error("dating." + why));
    }
}
