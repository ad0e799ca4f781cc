package org.randnotiz.ui.posts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.randnotiz.search.facet.Timeline;
import org.randnotiz.search.query.Days;
import org.randnotiz.wording.Texts;

final class DaysInWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '#', nullValues = "-", value = {
        "2024-03-18 # 2024-03-18 # 18.03.2024 # 18 Mar 2024",
        "2024-03-18 # 2024-03-24 # 18.03. – 24.03.2024 # 18 Mar – 24 Mar 2024",
        "2023-12-25 # 2024-01-07 # 25.12.2023 – 07.01.2024 # 25 Dec 2023 – 7 Jan 2024",
        "2024-03-01 # 2024-03-31 # März 2024 # March 2024",
        "2024-03-01 # 2024-05-31 # März 2024 – Mai 2024 # Mar 2024 – May 2024",
        "2024-01-01 # 2024-12-31 # 2024 # 2024",
        "1824-01-01 # 2023-12-31 # 1824 – 2023 # 1824 – 2023",
        "- # 2024-05-31 # bis 31.05.2024 # until 31 May 2024",
        "2024-05-01 # - # ab 01.05.2024 # from 1 May 2024",
    })
    void spansOfDaysAreSaidInFewWords(
            @Nullable LocalDate first, @Nullable LocalDate last, String german, String english) {
        assertEquals(
                List.of(german, english),
                List.of(
                        new DaysInWords(new Texts(Locale.GERMANY)).range(first, last),
                        new DaysInWords(new Texts(Locale.UK)).range(first, last)));
    }

    @Test
    void barsAreThoseThatShareADayWithWhatIsAskedFor() {
        Timeline weeks = new Timeline(
                Timeline.Unit.WEEK,
                List.of(bin("2024-03-18"), bin("2024-03-25"), bin("2024-04-01")),
                0,
                0);
        assertEquals(
                List.of("0..1", "1..1", "2..2", "0..2", "none"),
                List.of(
                        range(weeks, null, "2024-03-25"),
                        range(weeks, "2024-03-27", "2024-03-28"),
                        range(weeks, "2024-04-07", null),
                        range(weeks, null, null),
                        range(weeks, "2024-04-08", null)));
    }

    private static Timeline.Bin bin(String first) {
        return new Timeline.Bin(LocalDate.parse(first), 1);
    }

    private static String range(Timeline timeline, @Nullable String first, @Nullable String last) {
        Days days =
                new Days(first == null ? null : LocalDate.parse(first), last == null ? null : LocalDate.parse(last));
        return BinRange.of(timeline, days)
                .map(range -> range.first() + ".." + range.last())
                .orElse("none");
    }
}
