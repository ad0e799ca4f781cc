package org.randnotiz.post;

/// What had to be decided to turn a post's local time into an instant.
public enum ClockNote {
    /// Nothing: the local time exists once.
    NONE,
    /// The hour does not exist because clocks went forward; the time was moved forward by the gap.
    GAP,
    /// The hour occurs twice because clocks went back; the first one was taken.
    OVERLAP,
    /// The line itself names an offset or zone, which was taken.
    STATED,
    /// The line names a zone that was not in force on that day; it was taken all the same.
    STATED_OUT_OF_SEASON
}
