package org.randnotiz.german.time;

import org.jspecify.annotations.Nullable;

/// A time read from tokens.
///
/// @param start the first token of its words
/// @param end   the token behind the last one
record TimeReading(Named named, int start, int end) {

    /// The one that takes in more; the first if both take in the same.
    static @Nullable TimeReading longer(@Nullable TimeReading a, @Nullable TimeReading b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return b.end > a.end ? b : a;
    }

    /// The same words with other ones in front.
    TimeReading from(int earlier) {
        return new TimeReading(named, earlier, end);
    }
}
