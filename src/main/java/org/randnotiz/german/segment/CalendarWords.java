package org.randnotiz.german.segment;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Names of months and weekdays, by their folded key ([WordKey]).
public final class CalendarWords {

    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, Integer> SHORT_MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> DAYS = new HashMap<>();
    private static final Map<String, DayOfWeek> SHORT_DAYS = new HashMap<>();

    static {
        String[][] months = {
            {"januar", "jaenner", "januars", "jaenners"},
            {"februar", "feber", "februars", "febers"},
            {"maerz", "maerzes"},
            {"april", "aprils"},
            {"mai", "mais"},
            {"juni", "junis", "juno"},
            {"juli", "julis", "julei"},
            {"august", "augusts"},
            {"september", "septembers"},
            {"oktober", "oktobers"},
            {"november", "novembers"},
            {"dezember", "dezembers"}
        };
        String[][] shortMonths = {
            {"jan", "jaen"}, {"feb", "febr"}, {"mrz", "maer", "mar"}, {"apr"}, {"may"}, {"jun"}, {"jul"}, {"aug"},
            {"sep", "sept"}, {"okt", "oct"}, {"nov"}, {"dez", "dec"}
        };
        String[][] days = {
            {"montag", "monday"},
            {"dienstag", "tuesday"},
            {"mittwoch", "wednesday"},
            {"donnerstag", "thursday"},
            {"freitag", "friday"},
            {"samstag", "sonnabend", "saturday"},
            {"sonntag", "sunday"}
        };
        String[][] shortDays = {{"mo", "mon"}, {"di", "tue"}, {"mi", "wed"}, {"do", "thu"}, {"fr", "fri"},
            {"sa", "sat"}, {"so", "sun"}};
        for (int i = 0; i < 12; i++) {
            put(MONTHS, months[i], i + 1);
            put(SHORT_MONTHS, shortMonths[i], i + 1);
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            put(DAYS, days[day.getValue() - 1], day);
            put(SHORT_DAYS, shortDays[day.getValue() - 1], day);
        }
    }

    private CalendarWords() {}

    private static <T> void put(Map<String, T> map, String[] keys, T value) {
        for (String key : keys) {
            map.put(key, value);
        }
    }

    /// The month, 1 to 12, whose full name the key is; 0 if it is none.
    public static int month(String key) {
        return MONTHS.getOrDefault(key, 0);
    }

    /// The month, 1 to 12, whose name or abbreviation the key is; 0 if it is none.
    public static int monthOrShort(String key) {
        int month = month(key);
        return month > 0 ? month : SHORT_MONTHS.getOrDefault(key, 0);
    }

    /// The weekday whose full name the key is.
    public static @Nullable DayOfWeek weekday(String key) {
        return DAYS.get(key);
    }

    /// The weekday whose name or abbreviation the key is; only to be trusted right before a date.
    public static @Nullable DayOfWeek weekdayOrShort(String key) {
        DayOfWeek day = DAYS.get(key);
        return day != null ? day : SHORT_DAYS.get(key);
    }
}
