package org.randnotiz.search.facet;

import java.time.LocalDate;
import java.util.List;

/// Posts by time.
///
/// @param unit    how much time one bin covers; few enough bins to be drawn
/// @param bins    one for each unit from the first with a post to the last, without gaps; empty if no post has a time
/// @param undated how many posts have no time
/// @param outside how many posts have a time, but none between the years 1800 and 2199
public record Timeline(Unit unit, List<Bin> bins, long undated, long outside) {
    public Timeline {
        bins = List.copyOf(bins);
    }

    /// How much time a bin covers.
    public enum Unit {
        DAY,
        /// From Monday to Sunday.
        WEEK,
        MONTH,
        YEAR
    }

    /// Posts of a unit of time.
    ///
    /// @param first the first day of the unit
    /// @param posts how many there are
    public record Bin(LocalDate first, long posts) {}

    /// The last day of a bin.
    public LocalDate last(Bin bin) {
        LocalDate next =
                switch (unit) {
                    case DAY -> bin.first().plusDays(1);
                    case WEEK -> bin.first().plusWeeks(1);
                    case MONTH -> bin.first().plusMonths(1);
                    case YEAR -> bin.first().plusYears(1);
                };
        return next.minusDays(1);
    }
}
