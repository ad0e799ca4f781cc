package org.randnotiz.index.document;

import org.randnotiz.codebook.FieldValue;

/// Days from one to another, both included, in one number, so that they stand in one column of the index.
public final class DayRange {

    private DayRange() {}

    /// The days of a time.
    static long of(FieldValue.Time time) {
        int first = FieldValues.day(time.from());
        return (long) first << Integer.SIZE | Integer.toUnsignedLong(Math.max(first, FieldValues.day(time.to())));
    }

    /// The first day, since 1970.
    public static int first(long range) {
        return (int) (range >> Integer.SIZE);
    }

    /// The last day, since 1970.
    public static int last(long range) {
        return (int) range;
    }
}
