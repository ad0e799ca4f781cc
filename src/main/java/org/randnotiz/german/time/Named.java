package org.randnotiz.german.time;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/// A time as words name it, before it is known when they were said. [Resolver] makes days of it.
public sealed interface Named {

    /// A year of 0 has not been said.
    int NO_YEAR = 0;

    /// Which one of several of its kind, told from the day of the post.
    enum Turn {
        /// Nothing is said: the nearest, or the one that the tense of the verbs points to.
        NEAREST,
        LAST,
        THIS,
        NEXT
    }

    /// Which part of a month, year or week.
    enum Part {
        WHOLE,
        BEGINNING,
        MIDDLE,
        END
    }

    enum Unit {
        MINUTE,
        HOUR,
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        YEAR,
        DECADE,
        CENTURY
    }

    enum Season {
        SPRING,
        SUMMER,
        AUTUMN,
        WINTER
    }

    /// `14. Mai 2024`, `Montag, 14.05.`; a month of 0 has not been said.
    record Day(@Nullable DayOfWeek weekday, int day, int month, int year) implements Named {}

    /// `Mai 2024`, `vergangenen Mai`, `Mitte April`.
    record Month(int month, int year, Turn turn, Part part) implements Named {}

    /// `2023`, `Ende 2023`.
    record Year(int year, Part part) implements Named {}

    /// `die 1990er Jahre`, `19. Jahrhundert`.
    record Years(int first, int last, Granularity precision) implements Named {}

    /// `Frühjahr 2024`, `vergangenen Sommer`; a winter counts to the year it begins in.
    record SeasonOf(Season season, int year, Turn turn) implements Named {}

    /// The n-th of `of` equal parts of a year: `drittes Quartal 2024`, `erstes Halbjahr`.
    record Fraction(int n, int of, int year, Turn turn) implements Named {}

    /// `KW 20`, `20. Kalenderwoche 2024`.
    record WeekOf(int week, int year) implements Named {}

    /// `Montag`, `nächsten Dienstag`, `Mittwochabend`.
    record Weekday(DayOfWeek day, Turn turn, boolean partOfDay) implements Named {}

    /// `am Wochenende`, `vergangenes Wochenende`.
    record Weekend(Turn turn) implements Named {}

    /// So many units away: `gestern`, `nächste Woche`, `vor zwei Wochen`, `Ende des Jahres`.
    record Shift(int by, Unit unit, Part part, boolean partOfDay) implements Named {}

    /// So many units up to now, or from now on: `seit zwei Jahren`, `in den nächsten drei Tagen`.
    record Stretch(int by, Unit unit) implements Named {}

    /// `Ostern 2024`, `Heiligabend`.
    record HolidayOf(Holiday holiday, int year, Turn turn) implements Named {}

    /// The night that a day begins with: `in der Nacht zum Sonntag`.
    record NightTo(Named day) implements Named {}

    /// A part of the day spoken of, or of the post's: `am Abend`.
    record PartOfDay() implements Named {}

    /// Times of day, on a day if one is named with it: `23.17 Uhr`, `am 14. Mai von 14 bis 18 Uhr`.
    record Clock(@Nullable Named day, ClockWords from, @Nullable ClockWords to) implements Named {}

    /// From one to the other: `vom 14 bis zum 19 Mai`, `2014 bis 2018`.
    record Range(Named from, Named to) implements Named {}

    /// The same in the year so many years from the post's: `im Mai vergangenen Jahres`.
    record OfYear(Named time, int by) implements Named {}
}
