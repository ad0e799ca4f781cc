package org.randnotiz.german;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.randnotiz.german.segment.Glyphs;
import org.randnotiz.german.segment.Vocabulary;
import org.randnotiz.german.segment.WordKey;

/// Whether a line looks like the head of a post to a person, whatever [HeaderLine] makes of it.
///
/// To be asked of lines that were not taken as headers. A date and a time of day side by side, in any common notation, at
/// the beginning or the end of a short line; or a label such as `Datum:` and a date. Running text that happens to begin or
/// end like that is told apart by how the line before it ends, and by words such as `Beginn` or `findet`.
public enum HeaderLikeness {
    /// It does not.
    NONE,
    /// It looks like the line above a quotation: `Hans schrieb am 01.04.2024 um 23:17 Uhr:`. A header only in a file
    /// that has no others.
    QUOTATION,
    /// It does.
    HEADER;

    /// No line with a date and a time of day has fewer digits.
    private static final int FEWEST_DIGITS = 5;

    private static final int MOST_WORDS_BEFORE = 8;
    private static final int MOST_WORDS_LABELLED = 16;

    private static final String WEEKDAY =
            "(?:(?:Mo|Di|Mi|Do|Fr|Sa|So|Tue?|Wed|Thu?)\\p{Ll}{0,8}\\.?,?\\s*(?:(?:der|den|dem)\\s+)?)";

    private static final String MONTH =
            "(?:Jan|Jän|Feb|Mär|Mrz|Maerz|Mar|Apr|Mai|May|Jun|Jul|Aug|Sep|Okt|Oct|Nov|Dez|Dec)\\p{L}{0,6}\\.?,?";

    private static final String DATE = "(?<![\\d.,])(?:" + String.join("|",
            "\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}",
            "\\d{1,2}(?:\\.\\s?|[/-])\\d{1,2}(?:\\.\\s?|[/-])(?:\\d{4}|\\d{2}(?![:\\d]))",
            "\\d{1,2} \\d{1,2} (?:19|20)\\d{2}",
            "\\d{1,2}\\.\\s?\\d{1,2}\\.",
            "(?:19|20)\\d{6}",
            "\\d{1,2}(?:\\.|st|nd|rd|th)?[ -]?" + MONTH + "[ -]?(?:\\d{4}|\\d{2}(?![:\\d]))",
            MONTH + " ?\\d{1,2}(?:st|nd|rd|th)?,? \\d{4}",
            "\\d{4}[- ]" + MONTH + "[- ]\\d{1,2}") + ")(?!\\d)";

    private static final String CLOCK = "(?<!\\d)(?:" + String.join("|",
            "\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,6})?)?(?:\\s?(?:Uhr|h|[ap]\\.?m\\.?))?",
            "\\d{1,2}[.h]\\d{2}\\s?(?:Uhr|h)",
            "\\d{1,2}h\\d{2}",
            "\\d{1,2}\\.\\d{2}\\.\\d{2}",
            "\\d{1,2}\\s?(?:Uhr(?:\\s?\\d{2})?|h|[ap]\\.?m\\.?)",
            "\\d{4}(?:\\s?Uhr|Z)") + ")(?:\\s?(?:Z|MES?Z|CES?T|UTC|GMT|[+-]\\d{2}:?\\d{2}))?(?![\\p{L}\\d])";

    private static final String BETWEEN = "[\\s,;|/@·•–—_()\\[\\]-]{0,4}";

    private static final String MOMENT = "(?:" + DATE + BETWEEN
            + "(?:(?:T|um|gegen|at|ab|kurz nach|(?:Uhrzeit|Zeit|Time)\\s?:)\\s*)?" + CLOCK + "|" + CLOCK + BETWEEN
            + "(?:(?:am|on|vom|den)\\s+)?" + WEEKDAY + "?" + DATE + ")";

    private static final Pattern ANYWHERE = compiled(MOMENT);

    private static final Pattern AT_BEGINNING =
            compiled("^(?:[\\[(<{#=~\\s]|\\*\\*)*" + WEEKDAY + "?" + MOMENT);

    private static final Pattern AT_END =
            compiled("^(?<before>.*?)" + WEEKDAY + "?" + MOMENT + "[\\s\\])>}:|;,*=#-]*$");

    private static final Pattern LABELLED = compiled(
            "^(?:Datum|Date|Gesendet|Sent|Verfasst|Geschrieben|Erstellt|Veröffentlicht|Gepostet|Posted|Published|"
                    + "Eingestellt|Zeitpunkt|Zeitstempel|Timestamp)(?: (?:am|on))?\\s?:\\s*" + WEEKDAY + "?" + DATE
                    + ".{0,30}$");

    /// What parts the moment from the rest of the line in chats and logs.
    private static final Pattern PARTED =
            Pattern.compile(
                    "^(?:\\s*$|\\s*[\\])>}|·•»~]|\\s+[-–—<]\\s*\\S|\\t|[:;,]?\\s+[^\\s:]{1,30}(?: [^\\s:]{1,30}){0,2}:\\s|\\s+<?\\S{1,30}>\\s)");

    /// Words with which a header begins that has its moment in the middle.
    private static final Pattern LABEL = compiled("^[#*=_\\s]*(?:posted|verfasst|geschrieben|gepostet|veröffentlicht|"
            + "eingestellt|published|by|autor|author|beitrag von|kommentar von|antwort von)\\b");

    private static final Pattern SPOKEN =
            compiled("\\b(?:schrieb|schreibt|geschrieben hat|hat geschrieben|wrote|meinte)\\b");

    private static final Set<String> NOT_BEFORE = Vocabulary.words("""
            beginn beginnt ende endet start startet termin wann wo einlass frist deadline abfahrt ankunft abgerufen
            abruf gueltig faellig findet fand gab kam ist sind war waren wird werden wurde wurden hat haben hatte
            hatten bis seit ab zuletzt letzte geaendert bearbeitet aktualisiert update stand""");

    private static Pattern compiled(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// Looks at one line, without its line end.
    ///
    /// @param before the line before; null at the beginning of the file
    public static HeaderLikeness of(CharSequence line, @Nullable CharSequence before) {
        if (line.length() > HeaderLine.LONGEST || digits(line) < FEWEST_DIGITS) {
            return NONE;
        }
        String words = line.toString().replace('\u00A0', ' ').strip();
        if (words.startsWith(">") || words.startsWith("|") || words.startsWith("•")) {
            return NONE;
        }
        if (LABELLED.matcher(words).find()) {
            return HEADER;
        }
        if (!ANYWHERE.matcher(words).find()) {
            return NONE;
        }
        boolean apart = isApart(before);
        Matcher beginning = AT_BEGINNING.matcher(words);
        if (beginning.find()) {
            String rest = words.substring(beginning.end());
            boolean named = !rest.isBlank() && Character.isUpperCase(rest.strip().codePointAt(0));
            return PARTED.matcher(rest).find() || (apart && named && !endsLikeSentence(rest)) ? HEADER : NONE;
        }
        if (!apart) {
            return NONE;
        }
        if (LABEL.matcher(words).find() && words.split("\\s+").length <= MOST_WORDS_LABELLED
                && !endsLikeSentence(words)) {
            return HEADER;
        }
        Matcher end = AT_END.matcher(words);
        return end.matches() ? endingWithMoment(end.group("before")) : NONE;
    }

    private static HeaderLikeness endingWithMoment(String before) {
        if (SPOKEN.matcher(before).find()) {
            return QUOTATION;
        }
        String[] words = before.strip().split("[\\s:,;|()\\[\\]]+");
        for (String word : words) {
            if (NOT_BEFORE.contains(WordKey.key(word))) {
                return NONE;
            }
        }
        boolean listed = before.matches("^(?:[-*+]\\s|\\d+\\)).*");
        return words.length <= MOST_WORDS_BEFORE && !listed && !before.matches(".*[.!?…]\\s.*\\p{Ll}{3}.*")
                ? HEADER
                : NONE;
    }

    private static int digits(CharSequence line) {
        int digits = 0;
        for (int i = 0; i < line.length() && digits < FEWEST_DIGITS; i++) {
            digits += Glyphs.isAsciiDigit(line.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    private static boolean endsLikeSentence(String words) {
        String stripped = words.strip();
        return !stripped.isEmpty() && ".!?…".indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
    }

    /// Whether what follows a line that ends like this can be something new: a line in the middle of a sentence ends with
    /// a letter, a digit or a comma.
    private static boolean isApart(@Nullable CharSequence before) {
        if (before == null) {
            return true;
        }
        String words = before.toString().strip();
        if (words.isEmpty()) {
            return true;
        }
        int last = words.codePointBefore(words.length());
        return !Character.isLetterOrDigit(last) && ",;-–—(".indexOf(last) < 0;
    }
}
