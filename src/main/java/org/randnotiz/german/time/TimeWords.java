package org.randnotiz.german.time;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.randnotiz.german.segment.CalendarWords;
import org.randnotiz.german.segment.Numerals;
import org.randnotiz.german.segment.Vocabulary;
import org.randnotiz.german.time.Named.Part;
import org.randnotiz.german.time.Named.Season;
import org.randnotiz.german.time.Named.Turn;
import org.randnotiz.german.time.Named.Unit;

/// The words that times are told with, by their folded key ([org.randnotiz.german.segment.WordKey]).
final class TimeWords {

    /// Words before which a bare name of a month, season or year is a time.
    static final Set<String> CUES = Vocabulary.words("""
            im in seit bis ab vom zum nach vor von fuer gegen zwischen ende anfang mitte beginn monat pro waehrend
            spaetestens fruehestens erst noch schon bereits jedes""");

    /// What stands between a preposition and the time itself without changing it.
    static final Set<String> ABOUT = Vocabulary.words("""
            etwa rund circa ca ungefaehr knapp fast gut genau ueber spaetestens einschliesslich kurz bereits schon
            gerade mindestens hoechstens""");

    /// Parts of the day, as words of their own behind a day.
    private static final Set<String> PARTS_OF_DAY = Vocabulary.words("""
            frueh morgen vormittag mittag nachmittag abend nacht spaetabend spaetnachmittag fruehmorgens morgens
            vormittags mittags nachmittags abends nachts""");

    private static final Set<String> LAST = Vocabulary.words("""
            letzte letzten letzter letztes letztem vergangene vergangenen vergangener vergangenes vergangenem vorige
            vorigen voriger voriges vorigem verflossene verflossenen zurueckliegenden""");

    private static final Set<String> THIS = Vocabulary.words("""
            diese diesen dieser dieses diesem laufende laufenden laufender laufendes aktuelle aktuellen aktueller
            aktuelles heurige heurigen heuriges""");

    private static final Set<String> NEXT = Vocabulary.words("""
            naechste naechsten naechster naechstes naechstem kommende kommenden kommender kommendes kommendem
            bevorstehende bevorstehenden bevorstehender""");

    /// Other words that a time can begin with.
    private static final Set<String> BEGINNINGS = Vocabulary.words("""
            vom von zwischen vor in seit binnen nacht heute gestern vorgestern vorvorgestern morgen uebermorgen jahr
            jahre jahres jahresanfang jahresbeginn jahresmitte jahresende jahresschluss monat monats kw kalenderwoche
            q h wochenende wochenanfang wochenbeginn wochenmitte monatsanfang monatsbeginn monatsmitte monatsende
            vorwoche vormonat vormonats vorjahr vorjahres heuer christi heilige heiligen heiliger vormittag mittag
            nachmittag abend""");

    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("minute", Unit.MINUTE),
            Map.entry("minuten", Unit.MINUTE),
            Map.entry("stunde", Unit.HOUR),
            Map.entry("stunden", Unit.HOUR),
            Map.entry("tag", Unit.DAY),
            Map.entry("tage", Unit.DAY),
            Map.entry("tagen", Unit.DAY),
            Map.entry("tages", Unit.DAY),
            Map.entry("woche", Unit.WEEK),
            Map.entry("wochen", Unit.WEEK),
            Map.entry("monat", Unit.MONTH),
            Map.entry("monats", Unit.MONTH),
            Map.entry("monate", Unit.MONTH),
            Map.entry("monaten", Unit.MONTH),
            Map.entry("quartal", Unit.QUARTER),
            Map.entry("quartals", Unit.QUARTER),
            Map.entry("quartale", Unit.QUARTER),
            Map.entry("quartalen", Unit.QUARTER),
            Map.entry("jahr", Unit.YEAR),
            Map.entry("jahre", Unit.YEAR),
            Map.entry("jahren", Unit.YEAR),
            Map.entry("jahres", Unit.YEAR),
            Map.entry("jahrzehnt", Unit.DECADE),
            Map.entry("jahrzehnts", Unit.DECADE),
            Map.entry("jahrzehnte", Unit.DECADE),
            Map.entry("jahrzehnten", Unit.DECADE),
            Map.entry("jahrhundert", Unit.CENTURY),
            Map.entry("jahrhunderts", Unit.CENTURY),
            Map.entry("jahrhunderten", Unit.CENTURY));

    private static final Map<String, Season> SEASONS = Map.ofEntries(
            Map.entry("fruehjahr", Season.SPRING),
            Map.entry("fruehjahrs", Season.SPRING),
            Map.entry("fruehling", Season.SPRING),
            Map.entry("fruehlings", Season.SPRING),
            Map.entry("sommer", Season.SUMMER),
            Map.entry("sommers", Season.SUMMER),
            Map.entry("spaetsommer", Season.SUMMER),
            Map.entry("herbst", Season.AUTUMN),
            Map.entry("herbstes", Season.AUTUMN),
            Map.entry("spaetherbst", Season.AUTUMN),
            Map.entry("winter", Season.WINTER),
            Map.entry("winters", Season.WINTER));

    private TimeWords() {}

    /// Whether a time can begin with the word; most words are none of these, so this is asked first.
    static boolean canBegin(String key) {
        return BEGINNINGS.contains(key)
                || CalendarWords.monthOrShort(key) > 0
                || CalendarWords.weekdayOrShort(key) != null
                || turn(key) != null
                || part(key) != null
                || SEASONS.containsKey(key)
                || Numerals.ordinal(key) > 0
                || Numerals.value(key) >= 0
                || Holiday.named(key) != null
                || key.startsWith("heutig")
                || key.startsWith("gestrig")
                || key.startsWith("morgig")
                || key.contains("iger")
                || key.contains("tag")
                || key.startsWith("mittwoch");
    }

    static @Nullable Turn turn(String key) {
        if (LAST.contains(key)) {
            return Turn.LAST;
        }
        if (NEXT.contains(key)) {
            return Turn.NEXT;
        }
        return THIS.contains(key) ? Turn.THIS : null;
    }

    static @Nullable Unit unit(String key) {
        return UNITS.get(key);
    }

    static @Nullable Season season(String key) {
        return SEASONS.get(key);
    }

    static @Nullable Part part(String key) {
        return switch (key) {
            case "anfang", "beginn" -> Part.BEGINNING;
            case "mitte" -> Part.MIDDLE;
            case "ende" -> Part.END;
            default -> null;
        };
    }

    static boolean isPartOfDay(String key) {
        return PARTS_OF_DAY.contains(key);
    }

    /// How many units away a turn is.
    static int steps(Turn turn) {
        return switch (turn) {
            case LAST -> -1;
            case NEXT -> 1;
            case THIS, NEAREST -> 0;
        };
    }
}
