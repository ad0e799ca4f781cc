package org.randnotiz.german;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.randnotiz.german.segment.Glyphs;
import org.randnotiz.german.segment.Tokens;
import org.randnotiz.german.segment.Vocabulary;

/// What stands beside the time in a header line: author, number of the post, labels, separators.
///
/// A piece between two separators has to be one of these, or the line is running text. A name without a label such as
/// `von` or `Autor:` is at most four words, each with a capital, save particles (`van`, `de`, `bin`); or a single
/// word of any spelling, as forum names are. One that begins with an article, a preposition or another little word is
/// none.
final class Byline {

    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS = 4;
    private static final int MOST_WORDS_LABELLED = 6;

    /// Words that say: what follows is the time of the post, or its number.
    private static final Set<String> TIME_LABELS = Vocabulary.words("""
            verfasst geschrieben erstellt veroeffentlicht gepostet eingestellt gesendet publiziert datum date
            posted published stand zeit zeitpunkt beitrag post posting kommentar antwort nachricht eintrag
            meldung artikel""");

    private static final Set<String> AUTHOR_LABELS = Vocabulary.words("""
            autor autorin verfasser verfasserin author von by user benutzer nutzer mitglied""");

    /// Little words between the label and the time: `Verfasst am`, `Beitrag vom`, `hans_m am`.
    private static final Set<String> LINKS = Set.of("am", "um", "vom", "on", "at", "den", "dem");

    private static final Set<String> PARTICLES = Vocabulary.words("""
            von vom van de der den zu zum zur bin ibn al el la le di da dos du ten und""");

    /// What no name begins with or is: little words, verbs of speaking, words of dates and of programme entries.
    private static final Set<String> NO_NAMES = Vocabulary.words("""
            der die das den dem des ein eine einer eines einem einen er sie es ich wir ihr man in im am an auf
            aus bei mit nach vor zu zum zur fuer durch gegen ohne um unter ueber seit bis ab als wenn weil da
            dass ob und aber oder auch so dann hier heute gestern morgen jetzt noch nur nicht kein keine ist
            sind war waren wird werden wurde wurden hat haben hatte hatten kann soll sagte sagt schrieb
            schreibt schrieben meldete meldet meldeten erklaerte teilte wrote findet fand gab kam beginn
            beginnt ende endet start startet termin wann wo einlass frist uhr uhrzeit deadline abfahrt ankunft
            letzte zuletzt geaendert bearbeitet aktualisiert update abgerufen abruf quelle gueltig faellig
            sowie sonst laut""");

    private final CharSequence line;
    private final Tokens t;
    private @Nullable String author;
    private @Nullable String number;
    private boolean labelled;
    private boolean authorExpected;
    private boolean words;

    Byline(CharSequence line, Tokens t) {
        this.line = line;
        this.t = t;
    }

    @Nullable
    String author() {
        return author;
    }

    @Nullable
    String number() {
        return number;
    }

    /// Whether a label or a number says that this is the head of a post.
    boolean isLabelled() {
        return labelled;
    }

    /// Whether there is anything but separators.
    boolean hasWords() {
        return words;
    }

    /// Reads what stands before the time, which begins at token `momentStart`; false if it is running text.
    boolean readBefore(int momentStart) {
        int end = t.isMark(momentStart - 1, '(') ? momentStart - 1 : momentStart;
        int i = 0;
        while (i < end) {
            int next = endOfPiece(i, end);
            boolean colon = t.isMark(next, ':') && next < end;
            if (!readPiece(i, next, true, colon)) {
                return false;
            }
            i = next + 1;
        }
        return true;
    }

    /// Reads what stands from token `momentEnd`, behind the time, to the end of the line; false if it is running text.
    boolean readAfter(int momentEnd) {
        authorExpected = false;
        int end = t.size();
        int i = t.isMark(momentEnd, ')') ? momentEnd + 1 : momentEnd;
        if (i < end && t.isMark(end - 1, ',')) {
            return false;
        }
        boolean separated = false;
        while (i < end) {
            int next = endOfPiece(i, end);
            boolean colon = t.isMark(i - 1, ':');
            if ((next > i && colon && !authorExpected) || !readPiece(i, next, separated, false)) {
                return false;
            }
            separated = true;
            i = next + 1;
        }
        return true;
    }

    private int endOfPiece(int from, int end) {
        int i = from;
        while (i < end && !isSeparator(i)) {
            i++;
        }
        return i;
    }

    private boolean isSeparator(int i) {
        return switch (t.mark(i)) {
            case ',', '|', '·', '•', '»', '~', '*', '=', '[', ']', ':' -> true;
            case '-' -> !t.isGlued(i) || !t.isGlued(i + 1) || t.isMark(i - 1, '-') || t.isMark(i + 1, '-');
            case '/' -> !t.isGlued(i) || !t.isGlued(i + 1);
            default -> false;
        };
    }

    /// Reads one piece: numbers and labels first, then at most one name.
    ///
    /// @param separated whether a name here may be any single word
    /// @param colon     whether a colon follows, so that a bare word is the label of something else
    private boolean readPiece(int from, int to, boolean separated, boolean colon) {
        int start = from;
        int end = to;
        if (t.isMark(start, '(') && t.isMark(end - 1, ')')) {
            start++;
            end--;
        }
        int i = start;
        boolean label = false;
        while (i < end) {
            int behind = behindNumber(i, end, label);
            if (behind > i) {
                i = behind;
            } else if (TIME_LABELS.contains(t.key(i)) && number == null && author == null) {
                label = true;
                labelled = true;
                i++;
            } else if (AUTHOR_LABELS.contains(t.key(i)) && author == null && !authorExpected) {
                authorExpected = true;
                labelled = true;
                i++;
            } else if (LINKS.contains(t.key(i)) && i + 1 == end && to < t.size() && (label || t.isCapital(i))) {
                i++;
            } else {
                return !(colon && !label && !authorExpected) && readName(i, end, separated);
            }
            words = true;
        }
        return true;
    }

    /// Reads `#12`, `Nr. 12`, or `12` right behind a label such as `Beitrag`; gives back `i` if there is none.
    private int behindNumber(int i, int end, boolean label) {
        int j = i;
        if (t.isMark(j, '#')) {
            j++;
        } else if (t.key(j).equals("nr") || t.key(j).equals("no")) {
            j += t.isMark(j + 1, '.') ? 2 : 1;
        } else if (!label) {
            return i;
        }
        if (j >= end || !t.isNumber(j, 1, 9) || number != null) {
            return i;
        }
        number = words(j, j + 1);
        labelled = true;
        return j + 1;
    }

    private boolean readName(int from, int to, boolean separated) {
        int end = to;
        while (end > from && LINKS.contains(t.key(end - 1)) && !t.isCapital(end - 1)) {
            end--;
        }
        if (end == from || author != null) {
            return false;
        }
        String name = words(from, end);
        if (name.length() > LONGEST_NAME || !hasLetter(name) || (NO_NAMES.contains(t.key(from)) && !authorExpected)) {
            return false;
        }
        if (!isSpelledLikeName(from, end, name, separated)) {
            return false;
        }
        author = name;
        words = true;
        authorExpected = false;
        return true;
    }

    private boolean isSpelledLikeName(int from, int end, String name, boolean separated) {
        int words = 1;
        int capitals = t.isCapital(from) ? 1 : 0;
        boolean nick = !t.isCapital(from);
        for (int i = from; i < end; i++) {
            char mark = t.mark(i);
            if ("?!;<>{}\"„“”«€$%&…=".indexOf(mark) >= 0 && mark != '\0') {
                return false;
            }
            if (mark == '.' && i == end - 1 && !isAbbreviated(i)) {
                return false;
            }
            if (i > from && !t.isGlued(i)) {
                words++;
                boolean capital = t.isCapital(i);
                capitals += capital ? 1 : 0;
                boolean fits = capital || PARTICLES.contains(t.key(i)) || t.isMark(i, '(') || authorExpected;
                if (!fits || (NO_NAMES.contains(t.key(i)) && !PARTICLES.contains(t.key(i)))) {
                    return false;
                }
            }
        }
        if (authorExpected) {
            return words <= MOST_WORDS_LABELLED;
        }
        boolean bareWord = words == 1 && nick;
        boolean oddlySpelled = name.chars().anyMatch(c -> c == '_' || c == '@' || Character.isDigit(c));
        return words <= MOST_WORDS && (capitals > 0 || (bareWord && (separated || oddlySpelled)));
    }

    /// Whether the full stop at token `i` belongs to a shortened name: `M.`, `jun.`.
    private boolean isAbbreviated(int i) {
        return t.isWord(i - 1) && t.isGlued(i) && t.end(i - 1) - t.start(i - 1) <= 3;
    }

    private static boolean hasLetter(String name) {
        return name.codePoints().anyMatch(Character::isLetter);
    }

    /// The words from token `from` up to `to` as they stand, without invisible characters and with plain blanks.
    String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        boolean blank = false;
        for (int i = t.start(from); i < t.end(to - 1); i++) {
            char c = line.charAt(i);
            if (Glyphs.isBlank(c)) {
                blank = true;
            } else if (!Glyphs.isInvisible(c)) {
                if (blank) {
                    words.append(' ');
                }
                blank = false;
                words.append(c);
            }
        }
        return words.toString();
    }
}
