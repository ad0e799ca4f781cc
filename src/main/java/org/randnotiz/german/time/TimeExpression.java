package org.randnotiz.german.time;

import org.randnotiz.text.Span;

/// Words of a text that name a time, and the time they name.
///
/// @param span     the words: without a mere preposition such as `am` or `im`, but with one that bounds an interval
///                 (`vom 14 bis zum 19 Mai`, `seit März 2023`, `bis Jahresende`, `ab Montag`)
/// @param interval the days named, seen from the time of the post
/// @param relation what the words say of it
public record TimeExpression(Span span, TimeInterval interval, Relation relation) {

    /// How what is told lies to the time named.
    public enum Relation {
        /// In it.
        AT,
        /// Since then: the interval ends with the day of the post.
        SINCE,
        /// From then on, with an open end: the interval is the beginning alone.
        FROM,
        /// Until then: the interval begins with the day of the post, unless it all lies before it.
        UNTIL,
        /// Before it; the interval is the time named, and the span does not hold the `vor`.
        BEFORE,
        /// After it; the interval is the time named, and the span does not hold the `nach`.
        AFTER
    }
}
