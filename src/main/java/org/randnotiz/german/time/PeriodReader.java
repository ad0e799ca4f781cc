package org.randnotiz.german.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.randnotiz.german.segment.CalendarWords;
import org.randnotiz.german.segment.Glyphs;
import org.randnotiz.german.segment.Numerals;
import org.randnotiz.german.segment.Tokens;
import org.randnotiz.german.segment.Vocabulary;
import org.randnotiz.german.time.Named.Part;
import org.randnotiz.german.time.Named.Season;
import org.randnotiz.german.time.Named.Turn;

/// Reads months, years and other parts of the calendar longer than a day: `Mai 2024`, `Mitte April`, `2023`,
/// `im Frühjahr`, `drittes Quartal 2024`, `die 1990er Jahre`, `KW 20`, and feasts.
final class PeriodReader {

    /// What is counted; behind a number that could be a year one of these says that it is none.
    private static final Set<String> COUNTED = Vocabulary.words("""
            menschen personen leute soldaten kaempfer kaempfern mann tote toten verletzte verletzten euro dollar rubel
            cent franken pfund yuan kilometer kilometern km meter metern m quadratmeter hektar tonnen kilo kilogramm kg
            liter barrel prozent stimmen mitglieder mitgliedern einwohner einwohnern teilnehmer teilnehmern besucher
            besuchern demonstranten polizisten mal seiten wohnungen haeuser haeusern raketen drohnen panzer schuss
            faelle faellen punkte punkten watt megawatt volt grad stueck exemplare exemplaren stellen arbeitsplaetze
            arbeitsplaetzen firmen unternehmen fahrzeuge fahrzeugen autos kinder kindern frauen maenner maennern
            fluechtlinge fluechtlingen zuschauer zuschauern gaeste gaesten schueler schuelern jahre jahren tage tagen
            stunden minuten monate monaten wochen bytes zeichen woerter worte""");

    /// Before a number these say that it is an amount.
    private static final Set<String> AMOUNTS = Vocabulary.words("""
            rund etwa circa ca knapp fast mindestens hoechstens insgesamt ueber unter mehr als nr nummer no seite absatz
            artikel raum zimmer plz tel telefon fax modell typ serie paragraf paragraph konto auf gut davon je""");

    private static final int FIRST_BARE_YEAR = 1800;
    private static final int LAST_BARE_YEAR = 2100;
    private static final int WEEKS = 53;

    private final Tokens t;
    private final boolean typed;

    PeriodReader(Tokens t, boolean typed) {
        this.t = t;
        this.typed = typed;
    }

    /// The longest period that begins exactly at token `i`.
    @Nullable
    TimeReading read(int i) {
        TimeReading reading = month(i);
        reading = TimeReading.longer(reading, year(i));
        reading = TimeReading.longer(reading, season(i));
        reading = TimeReading.longer(reading, fraction(i));
        reading = TimeReading.longer(reading, decade(i));
        reading = TimeReading.longer(reading, century(i));
        reading = TimeReading.longer(reading, calendarWeek(i));
        return TimeReading.longer(reading, holiday(i));
    }

    private @Nullable TimeReading month(int i) {
        Part part = TimeWords.part(t.key(i));
        int j = part == null ? i : i + 1;
        if (part != null && (t.key(j).equals("des") || t.key(j).equals("monats"))) {
            j++;
        }
        Turn turn = TimeWords.turn(t.key(j));
        j = turn == null ? j : j + 1;
        if (t.key(j).equals("monat") || t.key(j).equals("monats")) {
            j++;
        }
        boolean shortened = CalendarWords.month(t.key(j)) == 0;
        int month = CalendarWords.monthOrShort(t.key(j));
        if (month == 0 || DayWords.isPartOfCompound(t, j) || (!t.isCapital(j) && !typed)) {
            return null;
        }
        int behind = shortened && t.isMark(j + 1, '.') && t.isGlued(j + 1) ? j + 2 : j + 1;
        Named.Month named = new Named.Month(
                month, Named.NO_YEAR, turn == null ? Turn.NEAREST : turn, part == null ? Part.WHOLE : part);
        YearWords year = YearWords.read(t, behind);
        if (year != null) {
            return new TimeReading(year.on(named), i, year.end());
        }
        Named.Month listed = listedMonth(named, behind);
        if (listed != null) {
            return new TimeReading(listed, i, behind);
        }
        boolean told = part != null || turn != null || typed || hasCue(i);
        return told && !shortened && !isName(j) ? new TimeReading(named, i, behind) : null;
    }

    /// `März` in `März und April 2024`, which takes its year from the end of the list.
    private Named.@Nullable Month listedMonth(Named.Month month, int i) {
        boolean listed = t.key(i).equals("und") || t.isMark(i, ',') || t.isMark(i, '/') || t.key(i).equals("oder");
        boolean another = listed && CalendarWords.month(t.key(i + 1)) > 0 && YearWords.isNumber(t, i + 2);
        return another ? new Named.Month(month.month(), t.value(i + 2), month.turn(), month.part()) : null;
    }

    /// Whether a word before says that a bare name is a time, or a list of such names does.
    private boolean hasCue(int i) {
        String before = t.key(i - 1);
        boolean list = before.equals("und") || before.equals("oder") || t.isMark(i - 1, '/') || t.isMark(i - 1, '-');
        return TimeWords.CUES.contains(before)
                || TimeWords.ABOUT.contains(before)
                || (list && (CalendarWords.month(t.key(i - 2)) > 0 || TimeWords.season(t.key(i - 2)) != null));
    }

    /// Whether `August` is a first name.
    private boolean isName(int i) {
        return t.key(i).equals("august") && t.isCapital(i + 1) && !t.key(i - 1).equals("im") && !typed;
    }

    private @Nullable TimeReading year(int i) {
        if (t.key(i).equals("jahr") || t.key(i).equals("jahre") || t.key(i).equals("jahres")) {
            return YearWords.isNumber(t, i + 1) ? fullYear(i, i + 1, Part.WHOLE) : null;
        }
        Part part = TimeWords.part(t.key(i));
        if (part != null) {
            int j = t.key(i + 1).equals("des") ? i + 2 : i + 1;
            j = t.key(j).equals("jahres") ? j + 1 : j;
            return YearWords.isNumber(t, j) && !isCounted(j) ? fullYear(i, j, part) : null;
        }
        Part compound = switch (t.key(i)) {
            case "jahresanfang", "jahresbeginn" -> Part.BEGINNING;
            case "jahresmitte" -> Part.MIDDLE;
            case "jahresende", "jahresschluss" -> Part.END;
            default -> null;
        };
        if (compound != null) {
            return YearWords.isNumber(t, i + 1)
                    ? fullYear(i, i + 1, compound)
                    : new TimeReading(new Named.Shift(0, Named.Unit.YEAR, compound, false), i, i + 1);
        }
        return YearWords.isNumber(t, i) && isBareYear(i) ? fullYear(i, i, Part.WHOLE) : null;
    }

    /// The year at token `i`, or the two of `2023/24`.
    private TimeReading fullYear(int start, int i, Part part) {
        int year = t.value(i);
        boolean slash = t.isMark(i + 1, '/') && part == Part.WHOLE;
        if (slash && t.isNumber(i + 2, 2, 4) && t.digits(i + 2) != 3) {
            int next = t.digits(i + 2) == 2 ? year / 100 * 100 + t.value(i + 2) : t.value(i + 2);
            if (next == year + 1) {
                return new TimeReading(new Named.Years(year, next, Granularity.YEAR), start, i + 3);
            }
        }
        return new TimeReading(new Named.Year(year, part), start, i + 1);
    }

    /// Whether a number of four digits stands for a year without being called one.
    ///
    /// A number from 1800 to 2100 does unless something says that it counts or names something else. Before a noun it
    /// may be no round number, unless a cue such as `seit` stands before it.
    private boolean isBareYear(int i) {
        if (typed) {
            return true;
        }
        int value = t.value(i);
        String before = t.key(i - 1);
        boolean possible = value >= FIRST_BARE_YEAR && value <= LAST_BARE_YEAR && !isJoined(i) && !isCounted(i);
        if (!possible || AMOUNTS.contains(before) || isSign(t.mark(i - 1)) || isSign(t.mark(i + 1))) {
            return false;
        }
        boolean beforeChrist = t.key(i + 1).equals("v") && t.isMark(i + 2, '.') && t.key(i + 3).equals("chr");
        boolean amountOfYear = t.key(i + 1).equals("im") && t.key(i + 2).endsWith("jahr");
        if (beforeChrist || amountOfYear) {
            return false;
        }
        boolean roundly = value % 10 == 0;
        if (before.equals("um")) {
            return roundly && value < 2000;
        }
        boolean cue = TimeWords.CUES.contains(before) || t.isMark(i - 1, '(');
        return cue || !t.isCapital(i + 1) || !roundly;
    }

    /// Whether the number is a part of something longer: `B 2010`, `0351 2014`, `2014:`, `2014-Modell`.
    private boolean isJoined(int i) {
        char mark = t.mark(i - 1);
        boolean opened = mark == '-' || mark == '(' || (Glyphs.opensQuotation(mark) && mark != '\'');
        boolean glued = t.isGlued(i) && !opened;
        boolean goesOn = t.isGlued(i + 1) && (t.isMark(i + 1, ':') || t.isMark(i + 1, '_'));
        boolean compound = t.isMark(i + 1, '-') && t.isGlued(i + 1) && t.isWord(i + 2) && t.isGlued(i + 2);
        boolean numbered = t.isNumber(i - 1) || (t.isCapital(i - 1) && t.end(i - 1) - t.start(i - 1) == 1);
        return glued || goesOn || compound || numbered;
    }

    private static boolean isSign(char c) {
        return c == '€' || c == '$' || c == '£' || c == '§' || c == '#' || c == '%';
    }

    private boolean isCounted(int i) {
        String key = t.key(i + 1);
        boolean adjective = !t.isCapital(i + 1) && key.length() > 4 && (key.endsWith("e") || key.endsWith("en"));
        return COUNTED.contains(key) || (adjective && COUNTED.contains(t.key(i + 2)));
    }

    private @Nullable TimeReading season(int i) {
        Turn turn = TimeWords.turn(t.key(i));
        int j = turn == null ? i : i + 1;
        Season season = TimeWords.season(t.key(j));
        if (season == null || DayWords.isPartOfCompound(t, j) || (!t.isCapital(j) && !typed)) {
            return null;
        }
        Named.SeasonOf named = new Named.SeasonOf(season, Named.NO_YEAR, turn == null ? Turn.NEAREST : turn);
        YearWords year = YearWords.read(t, j + 1);
        if (year != null) {
            boolean two = t.isMark(year.end(), '/') && t.isNumber(year.end() + 1, 2, 4);
            return new TimeReading(year.on(named), i, two ? year.end() + 2 : year.end());
        }
        return turn != null || typed || hasCue(i) ? new TimeReading(named, i, j + 1) : null;
    }

    /// `drittes Quartal 2024`, `1. Halbjahr`, `Q3 2024`.
    private @Nullable TimeReading fraction(int i) {
        boolean letter = (t.key(i).equals("q") || t.key(i).equals("h"))
                && t.isCapital(i)
                && t.isNumber(i + 1, 1, 1)
                && t.isGlued(i + 1);
        return letter
                ? fractionBehind(i, t.value(i + 1), t.key(i).equals("q") ? 4 : 2, i + 2, typed)
                : spelledFraction(i);
    }

    private @Nullable TimeReading spelledFraction(int i) {
        int n = t.isNumber(i) ? t.value(i) : Numerals.ordinal(t.key(i));
        int j = t.isNumber(i) && t.isMark(i + 1, '.') && t.isGlued(i + 1) ? i + 2 : i + 1;
        int of = switch (t.key(j)) {
            case "quartal", "quartals", "vierteljahr", "vierteljahres" -> 4;
            case "halbjahr", "halbjahres", "halbjahrs", "jahreshaelfte" -> 2;
            default -> 0;
        };
        return fractionBehind(i, n, of, j + 1, true);
    }

    private @Nullable TimeReading fractionBehind(int start, int n, int of, int i, boolean toldWithoutYear) {
        if (n < 1 || n > of) {
            return null;
        }
        Named.Fraction named = new Named.Fraction(n, of, Named.NO_YEAR, Turn.NEAREST);
        YearWords year = YearWords.read(t, t.isMark(i, '/') ? i + 1 : i);
        if (year != null) {
            return new TimeReading(year.on(named), start, year.end());
        }
        return toldWithoutYear ? new TimeReading(named, start, i) : null;
    }

    /// `1990er Jahre`, `90er-Jahre`, `neunziger Jahre`, `Neunzigerjahre`.
    private @Nullable TimeReading decade(int i) {
        return t.isNumber(i) && t.key(i + 1).equals("er") && t.isGlued(i + 1) ? decadeInDigits(i) : decadeInWords(i);
    }

    private @Nullable TimeReading decadeInDigits(int i) {
        int j = t.isMark(i + 2, '-') ? i + 3 : i + 2;
        boolean named = isYears(j);
        int value = t.value(i);
        boolean full = t.digits(i) == 4 && value >= 1500 && value <= LAST_BARE_YEAR;
        boolean shortened = t.digits(i) == 2 && named;
        if (value % 10 != 0 || !(full || shortened)) {
            return null;
        }
        return decadeOf(full ? value : inCentury(value), i, named ? j + 1 : i + 2);
    }

    private @Nullable TimeReading decadeInWords(int i) {
        String key = t.key(i);
        int er = key.indexOf("iger");
        int tens = er < 0 ? -1 : Numerals.value(key.substring(0, er + 2));
        if (tens < 20 || tens % 10 != 0) {
            return null;
        }
        String rest = key.substring(er + 4);
        boolean apart = rest.isEmpty() && isYears(i + 1);
        boolean joined = rest.equals("jahre") || rest.equals("jahren");
        return apart || joined ? decadeOf(inCentury(tens), i, apart ? i + 2 : i + 1) : null;
    }

    private boolean isYears(int i) {
        return t.key(i).equals("jahre") || t.key(i).equals("jahren");
    }

    private static int inCentury(int tens) {
        return tens <= 10 ? 2000 + tens : 1900 + tens;
    }

    private static TimeReading decadeOf(int first, int start, int end) {
        return new TimeReading(new Named.Years(first, first + 9, Granularity.DECADE), start, end);
    }

    private @Nullable TimeReading century(int i) {
        boolean shaped = t.isNumber(i, 1, 2)
                && t.value(i) >= 2
                && t.value(i) <= 21
                && t.isMark(i + 1, '.')
                && (t.key(i + 2).equals("jahrhundert") || t.key(i + 2).equals("jahrhunderts"));
        int last = t.value(i) * 100;
        return shaped ? new TimeReading(new Named.Years(last - 99, last, Granularity.CENTURY), i, i + 3) : null;
    }

    private @Nullable TimeReading calendarWeek(int i) {
        boolean nameFirst = t.key(i).equals("kw") || t.key(i).equals("kalenderwoche");
        boolean numberFirst = t.isMark(i + 1, '.') && t.key(i + 2).startsWith("kalenderwoche");
        int at = nameFirst ? i + 1 : i;
        boolean numbered = t.isNumber(at, 1, 2) && t.value(at) >= 1 && t.value(at) <= WEEKS;
        if (!numbered || !(nameFirst || numberFirst)) {
            return null;
        }
        int end = nameFirst ? i + 2 : i + 3;
        int yearAt = t.isMark(end, '/') || t.isMark(end, ',') ? end + 1 : end;
        return YearWords.isNumber(t, yearAt)
                ? new TimeReading(new Named.WeekOf(t.value(at), t.value(yearAt)), i, yearAt + 1)
                : new TimeReading(new Named.WeekOf(t.value(at), Named.NO_YEAR), i, end);
    }

    private @Nullable TimeReading holiday(int i) {
        Turn turn = TimeWords.turn(t.key(i));
        int j = turn == null ? i : i + 1;
        int end = j + 1;
        Holiday holiday = Holiday.named(t.key(j));
        if (t.key(j).equals("christi") && t.key(j + 1).equals("himmelfahrt")) {
            holiday = Holiday.ASCENSION;
            end = j + 2;
        } else if (t.key(j).startsWith("heilige") && t.key(j + 1).equals("abend")) {
            holiday = Holiday.CHRISTMAS_EVE;
            end = j + 2;
        } else if (holiday == Holiday.ASCENSION && t.key(j - 1).startsWith("maria")) {
            return null;
        }
        if (holiday == null || !(t.isCapital(j) || typed) || DayWords.isPartOfCompound(t, j)) {
            return null;
        }
        Named.HolidayOf named = new Named.HolidayOf(holiday, Named.NO_YEAR, turn == null ? Turn.NEAREST : turn);
        YearWords year = YearWords.read(t, end);
        return year == null ? new TimeReading(named, i, end) : new TimeReading(year.on(named), i, year.end());
    }
}
