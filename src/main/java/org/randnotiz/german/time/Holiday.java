package org.randnotiz.german.time;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.randnotiz.german.segment.Vocabulary;

/// Feasts that posts tell the time by. Those of the church year are counted from Easter Sunday.
enum Holiday {
    NEW_YEAR(1, 1, 1, "neujahr neujahrstag"),
    EPIPHANY(1, 6, 1, "dreikoenig dreikoenigstag"),
    ROSE_MONDAY(-48, "rosenmontag"),
    ASH_WEDNESDAY(-46, "aschermittwoch"),
    PALM_SUNDAY(-7, "palmsonntag"),
    MAUNDY_THURSDAY(-3, "gruendonnerstag"),
    GOOD_FRIDAY(-2, "karfreitag"),
    EASTER(0, 2, "ostern"),
    EASTER_SUNDAY(0, "ostersonntag"),
    EASTER_MONDAY(1, "ostermontag"),
    ASCENSION(39, "himmelfahrt"),
    PENTECOST(49, 2, "pfingsten"),
    PENTECOST_SUNDAY(49, "pfingstsonntag"),
    PENTECOST_MONDAY(50, "pfingstmontag"),
    CORPUS_CHRISTI(60, "fronleichnam"),
    REFORMATION(10, 31, 1, "reformationstag"),
    ALL_SAINTS(11, 1, 1, "allerheiligen"),
    CHRISTMAS_EVE(12, 24, 1, "heiligabend"),
    CHRISTMAS(12, 25, 2, "weihnachten"),
    NEW_YEARS_EVE(12, 31, 1, "silvester");

    private static final Map<String, Holiday> BY_NAME = new HashMap<>();

    static {
        for (Holiday holiday : values()) {
            for (String name : Vocabulary.words(holiday.names)) {
                BY_NAME.put(name, holiday);
            }
        }
    }

    private final String names;
    private final int month;
    private final int day;
    private final int fromEaster;
    private final int days;

    /// A feast on the same day each year, for so many days.
    Holiday(int month, int day, int days, String names) {
        this.month = month;
        this.day = day;
        this.fromEaster = 0;
        this.days = days;
        this.names = names;
    }

    /// A feast so many days from Easter Sunday, for so many days.
    Holiday(int fromEaster, int days, String name) {
        this.month = 0;
        this.day = 0;
        this.fromEaster = fromEaster;
        this.days = days;
        this.names = name;
    }

    /// A feast of one day so many days from Easter Sunday.
    Holiday(int fromEaster, String name) {
        this(fromEaster, 1, name);
    }

    /// The feast whose folded name ([org.randnotiz.german.segment.WordKey]) this is.
    static @Nullable Holiday named(String key) {
        return BY_NAME.get(key);
    }

    /// When it is in a year.
    TimeInterval in(int year) {
        LocalDate first = month > 0 ? LocalDate.of(year, month, day) : easterSunday(year).plusDays(fromEaster);
        return new TimeInterval(first, first.plusDays(days - 1L), Granularity.DAY);
    }

    /// Easter Sunday of the Gregorian calendar (the anonymous computus of Meeus, Jones and Butcher).
    static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
