package org.randnotiz.index.document;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.randnotiz.post.Moment;
import org.randnotiz.post.Precision;

/// When a post was published, as one number in its row: seconds since 1970, offset from UTC in quarters of an hour, and
/// how exactly the time is known.
final class Moments {

    private static final List<Precision> PRECISIONS = List.of(Precision.values());
    private static final int OFFSETS = 256;
    private static final int QUARTER = 900;

    private Moments() {}

    /// The number. Of an offset that is no whole number of quarters, as zones had them before 1900, the rest is lost.
    static long write(Moment moment) {
        long offset = Math.floorDiv((long) moment.at().getOffset().getTotalSeconds(), QUARTER) + OFFSETS / 2;
        return (moment.at().toEpochSecond() * OFFSETS + offset) * PRECISIONS.size()
                + PRECISIONS.indexOf(moment.precision());
    }

    /// The moment that was written so.
    static Moment read(long number) {
        Precision precision = PRECISIONS.get(Math.floorMod(number, PRECISIONS.size()));
        long rest = Math.floorDiv(number, PRECISIONS.size());
        int offset = (Math.floorMod(rest, OFFSETS) - OFFSETS / 2) * QUARTER;
        Instant at = Instant.ofEpochSecond(Math.floorDiv(rest, OFFSETS));
        return new Moment(OffsetDateTime.ofInstant(at, ZoneOffset.ofTotalSeconds(offset)), precision);
    }
}
