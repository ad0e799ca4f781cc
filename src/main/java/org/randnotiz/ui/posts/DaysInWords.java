package org.randnotiz.ui.posts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.randnotiz.search.facet.TimeAxis;
import org.randnotiz.search.facet.Timeline;
import org.randnotiz.search.query.Days;
import org.randnotiz.wording.Texts;

/// Days and spans of days in as few words as say them exactly.
final class DaysInWords {

    private final Texts texts;
    private final DateTimeFormatter month;
    private final DateTimeFormatter shortMonth;
    private final DateTimeFormatter weekday;

    DaysInWords(Texts texts) {
        this.texts = texts;
        month = DateTimeFormatter.ofPattern("LLLL uuuu", texts.locale());
        shortMonth = DateTimeFormatter.ofPattern("MMM uuuu", texts.locale());
        weekday = DateTimeFormatter.ofPattern("EEE", texts.locale());
    }

    /// The time that a bar covers: „Mo., 18.03.2024“, „18.03. – 24.03.2024“, „März 2024“, „2024“.
    String bin(Timeline timeline, Timeline.Bin bin) {
        String range = range(bin.first(), timeline.last(bin));
        return timeline.unit() == Timeline.Unit.DAY ? weekday.format(bin.first()) + ", " + range : range;
    }

    /// A bar with its count.
    String counted(Timeline timeline, Timeline.Bin bin) {
        return texts.get("posts.time.bin", bin(timeline, bin), texts.counted("posts.posts", bin.posts()));
    }

    /// The day at an end of the axis.
    String edge(Timeline.Unit unit, LocalDate day) {
        return switch (unit) {
            case DAY, WEEK -> texts.date(day);
            case MONTH -> shortMonth.format(day);
            case YEAR -> String.valueOf(day.getYear());
        };
    }

    /// The days that a query asks for.
    String range(Days days) {
        return range(days.first(), days.last());
    }

    /// From one day to another, both included.
    ///
    /// @param first null if there is no beginning
    /// @param last  null if there is no end
    String range(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null) {
            return last == null ? "" : texts.get("posts.time.to", texts.date(last));
        }
        if (last == null) {
            return texts.get("posts.time.from", texts.date(first));
        }
        if (first.equals(last)) {
            return texts.date(first);
        }
        boolean sameYear = first.getYear() == last.getYear();
        if (first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear()) {
            return sameYear ? String.valueOf(first.getYear()) : first.getYear() + " – " + last.getYear();
        }
        if (first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth())) {
            return YearMonth.from(first).equals(YearMonth.from(last))
                    ? month.format(first)
                    : shortMonth.format(first) + " – " + shortMonth.format(last);
        }
        String from = sameYear
                ? DateTimeFormatter.ofPattern(texts.get("posts.time.dayMonth"), texts.locale()).format(first)
                : texts.date(first);
        return from + " – " + texts.date(last);
    }

    /// What the bars leave out; empty if nothing.
    String leftOut(TimeAxis axis, Timeline timeline) {
        String undated = timeline.undated() == 0
                ? ""
                : texts.get(
                        switch (axis) {
                            case PUBLISHED -> "posts.time.undated";
                            case EVENTS -> "posts.time.noEvents";
                        },
                        timeline.undated());
        String outside = timeline.outside() == 0 ? "" : texts.get("posts.time.outside", timeline.outside());
        return undated.isEmpty() || outside.isEmpty() ? undated + outside : undated + " · " + outside;
    }
}
