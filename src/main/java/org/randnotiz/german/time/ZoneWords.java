package org.randnotiz.german.time;

import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.randnotiz.german.segment.Tokens;

/// A time zone named behind a time of day: `MESZ`, `(UTC)`, `UTC+2`, `+02:00`, `+0200`, `Z`.
///
/// @param offset what it stands for
/// @param first  the first token of its name
/// @param last   the last token of its name
/// @param end    the token behind it and its brackets
public record ZoneWords(ZoneOffset offset, int first, int last, int end) {

    private static final Map<String, ZoneOffset> NAMES = Map.ofEntries(
            Map.entry("mez", ZoneOffset.ofHours(1)),
            Map.entry("mesz", ZoneOffset.ofHours(2)),
            Map.entry("cet", ZoneOffset.ofHours(1)),
            Map.entry("cest", ZoneOffset.ofHours(2)),
            Map.entry("utc", ZoneOffset.UTC),
            Map.entry("gmt", ZoneOffset.UTC),
            Map.entry("z", ZoneOffset.UTC),
            Map.entry("wez", ZoneOffset.UTC),
            Map.entry("wesz", ZoneOffset.ofHours(1)),
            Map.entry("oez", ZoneOffset.ofHours(2)),
            Map.entry("oesz", ZoneOffset.ofHours(3)),
            Map.entry("eet", ZoneOffset.ofHours(2)),
            Map.entry("eest", ZoneOffset.ofHours(3)),
            Map.entry("msk", ZoneOffset.ofHours(3)));

    private static final int LARGEST_HOUR = 14;
    private static final int SIXTY = 60;

    /// A zone that begins exactly at token `i`, right behind a time of day.
    ///
    /// @param iso whether a `T` stood before the time, so that `-05:00` cannot be the end of a range
    public static @Nullable ZoneWords read(Tokens t, int i, boolean iso) {
        if (t.isMark(i, '(')) {
            ZoneWords inside = readBare(t, i + 1, iso);
            return inside != null && t.isMark(inside.end, ')')
                    ? new ZoneWords(inside.offset, inside.first, inside.last, inside.end + 1)
                    : null;
        }
        return readBare(t, i, iso);
    }

    private static @Nullable ZoneWords readBare(Tokens t, int i, boolean iso) {
        ZoneOffset named = t.isCapital(i) ? NAMES.get(t.key(i)) : null;
        if (named == null) {
            return readOffset(t, i, i, iso, false);
        }
        if (named.equals(ZoneOffset.UTC) && t.isGlued(i + 1)) {
            ZoneWords shifted = readOffset(t, i + 1, i, true, true);
            if (shifted != null) {
                return shifted;
            }
        }
        return new ZoneWords(named, i, i, i + 1);
    }

    /// `+02:00`, `+0200`, `+02`; a minus needs the four digits or an ISO time before it.
    private static @Nullable ZoneWords readOffset(Tokens t, int i, int first, boolean minusIsSafe,
            boolean shortIsSafe) {
        boolean minus = t.isMark(i, '-');
        if ((!minus && !t.isMark(i, '+')) || !t.isGlued(i + 1)) {
            return null;
        }
        int hours;
        int minutes = 0;
        int end = i + 2;
        if (t.isNumber(i + 1, 4, 4)) {
            hours = t.value(i + 1) / 100;
            minutes = t.value(i + 1) % 100;
        } else if (t.isNumber(i + 1, shortIsSafe ? 1 : 2, 2) && (!minus || minusIsSafe)) {
            hours = t.value(i + 1);
            if (t.isMark(i + 2, ':') && t.isGlued(i + 2) && t.isNumber(i + 3, 2, 2) && t.isGlued(i + 3)) {
                minutes = t.value(i + 3);
                end = i + 4;
            }
        } else {
            return null;
        }
        if (hours > LARGEST_HOUR || minutes >= SIXTY) {
            return null;
        }
        int sign = minus ? -1 : 1;
        return new ZoneWords(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes), first, end - 1, end);
    }
}
