package org.randnotiz.ui.shell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.randnotiz.codebook.FieldValue;

/// The interval of days that somebody typed or marked: `2024-05-14/2024-05-19`, `14.5.–19.5.2024`, `14.–19.05.2024`,
/// `vom 14 bis zum 19 Mai`, `14. Mai 2024`.
///
/// A missing year is the one that brings the day nearest to the time of the post; without such a time it cannot be told.
final class TimeEntries {

    private static final List<String> MONTHS = List.of(
            "jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez");
    private static final String DAY = "(\\d{1,2})\\.?";
    private static final String MONTH = "(?:(\\d{1,2})\\.?|(\\p{L}{3,9})\\.?)";
    private static final String TO = "(?:\\s*[-–—/]\\s*|\\s+bis\\s+(?:zum\\s+)?)";
    private static final Pattern ISO =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:\\s*(?:/|–|bis)\\s*(\\d{4}-\\d\\d-\\d\\d))?");
    private static final Pattern GERMAN = Pattern.compile("(?:vom\\s+|am\\s+|ab\\s+)?" + DAY + "(?:\\s*" + MONTH
            + "(?:\\s*(\\d{4}))?)??(?:" + TO + DAY + ")?\\s*" + MONTH + "(?:\\s*(\\d{4}))?");

    private TimeEntries() {}

    /// The interval that `entry` means; empty if it means none.
    ///
    /// @param post when the post was published; null if unknown
    static Optional<FieldValue.Time> parse(String entry, @Nullable ZonedDateTime post) {
        String words = entry.strip().replace('\u00a0', ' ');
        try {
            Matcher iso = ISO.matcher(words);
            if (iso.matches()) {
                LocalDate from = LocalDate.parse(iso.group(1));
                return interval(from, iso.group(2) == null ? from : LocalDate.parse(iso.group(2)), entry);
            }
            Matcher german = GERMAN.matcher(words);
            return german.matches() ? german(german, post, entry) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<FieldValue.Time> german(Matcher found, @Nullable ZonedDateTime post, String entry) {
        int lastMonth = month(found.group(6), found.group(7));
        int firstMonth = found.group(2) == null && found.group(3) == null
                ? lastMonth
                : month(found.group(2), found.group(3));
        if (lastMonth == 0 || firstMonth == 0) {
            return Optional.empty();
        }
        int firstDay = Integer.parseInt(found.group(1));
        int lastDay = found.group(5) == null ? firstDay : Integer.parseInt(found.group(5));
        String year = found.group(8);
        if (year == null && post == null) {
            return Optional.empty();
        }
        int last = year != null ? Integer.parseInt(year) : nearest(lastDay, lastMonth, post);
        int first =
                found.group(4) != null ? Integer.parseInt(found.group(4)) : firstMonth > lastMonth ? last - 1 : last;
        return interval(LocalDate.of(first, firstMonth, firstDay), LocalDate.of(last, lastMonth, lastDay), entry);
    }

    private static int nearest(int day, int month, @Nullable ZonedDateTime post) {
        int year = post == null ? 0 : post.getYear();
        LocalDate here = post == null ? LocalDate.EPOCH : post.toLocalDate();
        int best = year;
        for (int candidate : new int[] {year - 1, year + 1}) {
            if (distance(here, candidate, month, day) < distance(here, best, month, day)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long distance(LocalDate here, int year, int month, int day) {
        return Math.abs(LocalDate.of(year, month, 1).plusDays(day - 1L).toEpochDay() - here.toEpochDay());
    }

    private static int month(@Nullable String number, @Nullable String name) {
        if (number != null) {
            int month = Integer.parseInt(number);
            return month >= 1 && month <= 12 ? month : 0;
        }
        return name == null ? 0 : MONTHS.indexOf(name.toLowerCase(Locale.GERMAN).substring(0, 3)) + 1;
    }

    private static Optional<FieldValue.Time> interval(LocalDate from, LocalDate to, String words) {
        return to.isBefore(from) ? Optional.empty() : Optional.of(new FieldValue.Time(from, to, words.strip()));
    }
}
