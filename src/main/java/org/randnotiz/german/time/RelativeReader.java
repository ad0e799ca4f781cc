package org.randnotiz.german.time;

import java.time.DayOfWeek;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.randnotiz.german.segment.CalendarWords;
import org.randnotiz.german.segment.Numerals;
import org.randnotiz.german.segment.Tokens;
import org.randnotiz.german.segment.Vocabulary;
import org.randnotiz.german.time.Named.Part;
import org.randnotiz.german.time.Named.Turn;
import org.randnotiz.german.time.Named.Unit;

/// Reads times told from the day of the post: `gestern`, `am Montag`, `nächste Woche`, `vor zwei Jahren`,
/// `seit drei Tagen`, `Ende des Jahres`.
final class RelativeReader {

    /// A larger count is none of days or years that a post speaks of.
    private static final int LARGEST_COUNT = 5000;

    private static final Map<String, Integer> DAYS = Map.ofEntries(
            Map.entry("heute", 0),
            Map.entry("gestern", -1),
            Map.entry("vorgestern", -2),
            Map.entry("vorvorgestern", -3),
            Map.entry("morgen", 1),
            Map.entry("uebermorgen", 2));

    private final Tokens t;
    private final boolean typed;
    private final DateReader dates;

    RelativeReader(Tokens t, boolean typed, DateReader dates) {
        this.t = t;
        this.typed = typed;
        this.dates = dates;
    }

    /// The longest such time that begins exactly at token `i`.
    @Nullable
    TimeReading read(int i) {
        if (!t.isWord(i)) {
            return null;
        }
        TimeReading reading = day(i);
        reading = TimeReading.longer(reading, weekday(i));
        reading = TimeReading.longer(reading, night(i));
        reading = TimeReading.longer(reading, unit(i));
        reading = TimeReading.longer(reading, compound(i));
        reading = TimeReading.longer(reading, counted(i));
        return TimeReading.longer(reading, partOfDay(i));
    }

    /// `heute`, `gestern Abend`, `morgen früh`; also `am heutigen Montag`.
    private @Nullable TimeReading day(int i) {
        Integer by = DAYS.get(t.key(i));
        if (by == null) {
            return dayAdjective(i);
        }
        if (t.key(i).equals("morgen") && !isTomorrow(i)) {
            return null;
        }
        boolean part = TimeWords.isPartOfDay(t.key(i + 1));
        return new TimeReading(new Named.Shift(by, Unit.DAY, Part.WHOLE, part), i, part ? i + 2 : i + 1);
    }

    private @Nullable TimeReading dayAdjective(int i) {
        String key = t.key(i);
        int by = key.startsWith("heutig") ? 0 : key.startsWith("gestrig") ? -1 : 1;
        boolean adjective = key.startsWith("heutig") || key.startsWith("gestrig") || key.startsWith("morgig");
        String noun = t.key(i + 1);
        if (!adjective || !(noun.equals("tag") || noun.equals("abend") || CalendarWords.weekday(noun) != null)) {
            return null;
        }
        return new TimeReading(new Named.Shift(by, Unit.DAY, Part.WHOLE, noun.equals("abend")), i, i + 2);
    }

    /// Whether `morgen` is the day and no part of one: written small and not behind a day or `am`, or at the beginning of
    /// a sentence before a verb.
    private boolean isTomorrow(int i) {
        if (typed) {
            return true;
        }
        String before = t.key(i - 1);
        if (t.isCapital(i)) {
            boolean begins = i == 0 || (t.mark(i - 1) != '\0' && "\n.!?:„".indexOf(t.mark(i - 1)) >= 0);
            return begins && t.isWord(i + 1) && !t.isCapital(i + 1);
        }
        return !DAYS.containsKey(before)
                && CalendarWords.weekday(before) == null
                && !before.equals("guten")
                && !Vocabulary.DETERMINERS.contains(before)
                && !before.equals("am");
    }

    /// `Montag`, `nächsten Dienstag`, `Mittwochabend`, `Dienstag Abend`.
    private @Nullable TimeReading weekday(int i) {
        Turn turn = TimeWords.turn(t.key(i));
        int j = turn == null ? i : i + 1;
        j = t.key(j).equals("fruehen") || t.key(j).equals("spaeten") ? j + 1 : j;
        DayOfWeek whole = CalendarWords.weekday(t.key(j));
        DayOfWeek day = whole == null ? weekdayOfCompound(t.key(j)) : whole;
        if (day == null || !(t.isCapital(j) || typed) || isNoDate(i, j) || DayWords.isPartOfCompound(t, j)) {
            return null;
        }
        boolean part = whole != null && TimeWords.isPartOfDay(t.key(j + 1));
        return new TimeReading(
                new Named.Weekday(day, turn == null ? Turn.NEAREST : turn, part || whole == null), i,
                part ? j + 2 : j + 1);
    }

    /// The weekday in `Montagabend`.
    private static @Nullable DayOfWeek weekdayOfCompound(String key) {
        int behind = key.startsWith("mittwoch") ? "mittwoch".length() : key.indexOf("tag") + "tag".length();
        if (behind < "montag".length() || behind >= key.length() || !TimeWords.isPartOfDay(key.substring(behind))) {
            return null;
        }
        return CalendarWords.weekday(key.substring(0, behind));
    }

    /// `jeden Montag` and `letzten Samstag im Monat` are habits; `Welt am Sonntag` is a newspaper.
    private boolean isNoDate(int i, int weekdayAt) {
        String before = t.key(i - 1);
        boolean ofMonth = (t.key(weekdayAt + 1).equals("im") || t.key(weekdayAt + 1).equals("des"))
                && (t.key(weekdayAt + 2).equals("monat") || t.key(weekdayAt + 2).equals("monats"));
        String paper = t.key(i - 2);
        boolean newspaper = before.equals("am")
                && t.key(i).equals("sonntag")
                && (paper.equals("welt") || paper.equals("bild") || paper.equals("sport"));
        return before.startsWith("jede") || before.equals("immer") || before.equals("stets") || ofMonth || newspaper;
    }

    /// `in der Nacht zum Sonntag`, from `Nacht` on; `vergangene Nacht`.
    private @Nullable TimeReading night(int i) {
        Turn turn = TimeWords.turn(t.key(i));
        if (turn != null && t.key(i + 1).equals("nacht")) {
            int by = turn == Turn.LAST ? 0 : 1;
            return new TimeReading(new Named.NightTo(new Named.Shift(by, Unit.DAY, Part.WHOLE, false)), i, i + 2);
        }
        boolean leads = switch (t.key(i + 1)) {
            case "zum", "zu", "auf" -> true;
            default -> false;
        };
        if (!t.key(i).equals("nacht") || !leads) {
            return null;
        }
        int j = t.key(i + 2).equals("den") ? i + 3 : i + 2;
        TimeReading day = TimeReading.longer(weekday(j), dates.read(j));
        day = TimeReading.longer(day, day(j));
        return day == null ? null : new TimeReading(new Named.NightTo(day.named()), i, day.end());
    }

    /// `nächste Woche`, `Ende vergangenen Jahres`, `Mitte der Woche`, `Ende des Monats`, `vergangenes Wochenende`,
    /// `in den letzten drei Tagen`.
    private @Nullable TimeReading unit(int i) {
        Part part = TimeWords.part(t.key(i));
        int j = part == null ? i : i + 1;
        boolean article = part != null && (t.key(j).equals("der") || t.key(j).equals("des"));
        j = article ? j + 1 : j;
        Turn turn = TimeWords.turn(t.key(j));
        j = turn == null ? j : j + 1;
        if (turn != null && part == null) {
            if (t.key(j).equals("wochenende") || t.key(j).equals("wochenendes")) {
                return new TimeReading(new Named.Weekend(turn), i, j + 1);
            }
            TimeReading stretch = turn == Turn.THIS ? null : stretch(i, j, turn);
            if (stretch != null) {
                return stretch;
            }
        }
        Unit unit = singular(t.key(j));
        if (unit == null || (turn == null && !article)) {
            return null;
        }
        int by = turn == null ? 0 : TimeWords.steps(turn);
        return new TimeReading(new Named.Shift(by, unit, part == null ? Part.WHOLE : part, false), i, j + 1);
    }

    /// The unit that one of is named; days are told otherwise.
    private static @Nullable Unit singular(String key) {
        return switch (key) {
            case "woche", "monat", "monats", "quartal", "quartals", "jahr", "jahres", "jahrzehnt", "jahrzehnts",
                    "jahrhundert" ->
                TimeWords.unit(key);
            default -> null;
        };
    }

    /// `letzten drei Tage`, of which `letzten` stands at `start` and the count at `i`.
    private @Nullable TimeReading stretch(int start, int i, Turn turn) {
        Count count = count(i);
        if (count == null || count.unit == Unit.MINUTE || count.unit == Unit.HOUR) {
            return null;
        }
        return new TimeReading(new Named.Stretch(TimeWords.steps(turn) * count.value, count.unit), start, count.end);
    }

    /// `am Wochenende`, `Wochenbeginn`, `Monatsende`, `Vorjahr`, `heuer`.
    private @Nullable TimeReading compound(int i) {
        Named named = switch (t.key(i)) {
            case "wochenende" -> hasWeekendCue(i) ? new Named.Weekend(Turn.NEAREST) : null;
            case "wochenanfang", "wochenbeginn" -> new Named.Shift(0, Unit.WEEK, Part.BEGINNING, false);
            case "wochenmitte" -> new Named.Shift(0, Unit.WEEK, Part.MIDDLE, false);
            case "monatsanfang", "monatsbeginn" -> new Named.Shift(0, Unit.MONTH, Part.BEGINNING, false);
            case "monatsmitte" -> new Named.Shift(0, Unit.MONTH, Part.MIDDLE, false);
            case "monatsende" -> new Named.Shift(0, Unit.MONTH, Part.END, false);
            case "vorwoche" -> new Named.Shift(-1, Unit.WEEK, Part.WHOLE, false);
            case "vormonat", "vormonats" -> new Named.Shift(-1, Unit.MONTH, Part.WHOLE, false);
            case "vorjahr", "vorjahres" -> new Named.Shift(-1, Unit.YEAR, Part.WHOLE, false);
            case "heuer" -> new Named.Shift(0, Unit.YEAR, Part.WHOLE, false);
            default -> null;
        };
        return named == null ? null : new TimeReading(named, i, i + 1);
    }

    private boolean hasWeekendCue(int i) {
        return switch (t.key(i - 1)) {
            case "am", "zum", "das", "dem", "uebers", "bis", "ab", "seit", "vom", "fuers" -> true;
            default -> typed;
        };
    }

    /// `vor zwei Wochen`, `in drei Tagen`, `seit zehn Jahren`.
    private @Nullable TimeReading counted(int i) {
        String preposition = t.key(i);
        boolean takes = switch (preposition) {
            case "vor", "in", "seit", "binnen" -> true;
            default -> false;
        };
        if (!takes) {
            return null;
        }
        int j = i + 1;
        for (int n = 0; n < 2 && TimeWords.ABOUT.contains(t.key(j)); n++) {
            j += t.isMark(j + 1, '.') && t.isGlued(j + 1) ? 2 : 1;
        }
        Count count = count(j);
        if (count == null) {
            return null;
        }
        Named named = switch (preposition) {
            case "vor" -> new Named.Shift(-count.value, count.unit, Part.WHOLE, false);
            case "in" -> new Named.Shift(count.value, count.unit, Part.WHOLE, false);
            case "binnen" -> new Named.Stretch(count.value, count.unit);
            default -> new Named.Stretch(-count.value, count.unit);
        };
        return new TimeReading(named, i, count.end);
    }

    private record Count(int value, Unit unit, int end) {}

    /// So many units, counted from token `i` on: `3 Tage`, `zwei Wochen`, `einem halben Jahr`.
    private @Nullable Count count(int i) {
        if (t.key(i).equals("einem") && t.key(i + 1).equals("halben") && t.key(i + 2).equals("jahr")) {
            return new Count(6, Unit.MONTH, i + 3);
        }
        int value = switch (t.key(i)) {
            case "einem", "einer", "eine", "einen" -> 1;
            default -> t.isNumber(i) ? t.value(i) : Numerals.value(t.key(i));
        };
        Unit unit = TimeWords.unit(t.key(i + 1));
        return value < 1 || value > LARGEST_COUNT || unit == null || t.isGlued(i + 1)
                ? null
                : new Count(value, unit, i + 2);
    }

    /// `am Abend`, `am frühen Morgen`, from the adjective or noun on.
    private @Nullable TimeReading partOfDay(int i) {
        boolean noun = switch (t.key(i)) {
            case "morgen", "vormittag", "mittag", "nachmittag", "abend" -> t.isCapital(i);
            default -> false;
        };
        String before = t.key(i - 1);
        boolean adjective = before.equals("fruehen") || before.equals("spaeten");
        boolean told = noun && t.key(adjective ? i - 2 : i - 1).equals("am");
        return told ? new TimeReading(new Named.PartOfDay(), i, i + 1) : null;
    }
}
