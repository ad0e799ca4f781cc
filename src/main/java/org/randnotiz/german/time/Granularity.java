package org.randnotiz.german.time;

/// How exactly words name a time, from the finest to the coarsest.
public enum Granularity {
    SECOND,
    MINUTE,
    HOUR,
    /// Morning, noon, evening, night.
    PART_OF_DAY,
    DAY,
    WEEK,
    /// Beginning, middle or end of a month.
    PART_OF_MONTH,
    MONTH,
    /// A quarter or a season.
    QUARTER,
    /// Beginning, middle or end of a year, or half of one.
    PART_OF_YEAR,
    YEAR,
    DECADE,
    CENTURY
}
