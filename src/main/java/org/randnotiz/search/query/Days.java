package org.randnotiz.search.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The days that a date in a query means: `2024`, `2024-03`, `2024-03-31`, `31.3.2024`, `3.2024`, `März 2024`, or from one
/// of these to another with `..`, of which either may be missing.
///
/// @param first first day; null if there is no beginning
/// @param last  last day; null if there is no end
public record Days(@Nullable LocalDate first, @Nullable LocalDate last) {

    private static final String BETWEEN = "..";
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final Pattern GERMAN = Pattern.compile("(?:(\\d{1,2})\\. ?)?(\\d{1,2})\\. ?(\\d{4})");
    private static final Pattern WORDS = Pattern.compile("(?:(\\d{1,2})\\.? )?(\\p{L}+) (\\d{4})");

    /// The days that `text` means; empty if it means none.
    public static Optional<Days> of(String text) {
        String stripped = text.strip();
        int between = stripped.indexOf(BETWEEN);
        try {
            if (between < 0) {
                return Optional.ofNullable(one(stripped));
            }
            String from = stripped.substring(0, between).strip();
            String to = stripped.substring(between + BETWEEN.length()).strip();
            Days first = from.isEmpty() ? new Days(null, null) : one(from);
            Days last = to.isEmpty() ? new Days(null, null) : one(to);
            return first == null || last == null || (from.isEmpty() && to.isEmpty())
                    ? Optional.empty()
                    : Optional.of(new Days(first.first(), last.last()));
        } catch (DateTimeException e) {
            return Optional.empty(); // digits that are no day, as in 2024-02-30
        }
    }

    /// Whether it ends before it begins.
    public boolean isTurned() {
        return first != null && last != null && last.isBefore(first);
    }

    private static @Nullable Days one(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return of(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher german = GERMAN.matcher(text);
        if (german.matches()) {
            return of(german.group(3), german.group(2), german.group(1));
        }
        Matcher words = WORDS.matcher(text);
        if (words.matches()) {
            int month = month(words.group(2));
            return month == 0 ? null : of(words.group(3), String.valueOf(month), words.group(1));
        }
        return null;
    }

    private static Days of(String year, @Nullable String month, @Nullable String day) {
        int y = Integer.parseInt(year);
        if (month == null) {
            return new Days(LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31));
        }
        YearMonth whole = YearMonth.of(y, Integer.parseInt(month));
        if (day == null) {
            return new Days(whole.atDay(1), whole.atEndOfMonth());
        }
        LocalDate only = whole.atDay(Integer.parseInt(day));
        return new Days(only, only);
    }

    private static int month(String name) {
        String key = Spelling.key(name);
        for (Month month : Month.values()) {
            for (Locale language : new Locale[] {Locale.GERMAN, Locale.ENGLISH}) {
                String full = Spelling.key(month.getDisplayName(TextStyle.FULL, language));
                if (key.equals(full) || (key.length() == 3 && full.startsWith(key))) {
                    return month.getValue();
                }
            }
        }
        return 0;
    }
}
