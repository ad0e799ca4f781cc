package org.randnotiz.german;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.randnotiz.german.segment.WordKey;
import org.randnotiz.german.time.Granularity;

/// A local time placed on the time line, and what had to be decided for it.
///
/// @param at     the moment; in the zone asked for, or in the bare offset that the line names if the zone never has it then
/// @param change what had to be decided
public record PostTime(ZonedDateTime at, ClockChange change) {

    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    /// Names that say summer or winter time as well as the offset.
    private static final Set<String> SEASONAL = Set.of("mez", "mesz", "cet", "cest");

    /// The moment of a header line.
    ///
    /// An offset that the line names is taken as it is, even where it is the wrong one for the season (`23:17 MEZ` in
    /// July), which is then noted.
    ///
    /// @param zone where the clock hangs if the line does not say
    public static PostTime of(HeaderLine.Header header, ZoneId zone) {
        ZoneOffset offset = header.offset();
        if (offset == null || header.precision() == Granularity.DAY) {
            return of(header.at(), zone);
        }
        boolean outOfSeason = header.zone() != null
                && SEASONAL.contains(WordKey.key(header.zone()))
                && !GERMANY.getRules().getValidOffsets(header.at()).contains(offset);
        return new PostTime(
                stated(header.at(), offset, zone),
                outOfSeason ? ClockChange.STATED_OUT_OF_SEASON : ClockChange.STATED);
    }

    private static ZonedDateTime stated(LocalDateTime local, ZoneOffset offset, ZoneId zone) {
        boolean fits = zone.getRules().isValidOffset(local, offset);
        return fits ? ZonedDateTime.ofStrict(local, offset, zone) : local.atZone(offset);
    }

    /// The moment of a local time at a place.
    ///
    /// An hour that clocks skip is moved forward by the gap (`31.03.2024 02:30` in Berlin is 03:30); of an hour that
    /// occurs twice the first is taken (`27.10.2024 02:30` in Berlin is +02:00). Both are noted.
    public static PostTime of(LocalDateTime local, ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        ClockChange change =
                switch (offsets.size()) {
                    case 0 -> ClockChange.GAP;
                    case 1 -> ClockChange.NONE;
                    default -> ClockChange.OVERLAP;
                };
        return new PostTime(local.atZone(zone), change);
    }
}
