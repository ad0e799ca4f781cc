package org.randnotiz.german.morphology;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One key for the ways in which a foreign name is spelt in German, English and scholarly texts: `Kasan` and `Kazan`,
/// `Lawrow` and `Lavrov`, `Selenskyj`, `Selenski` and `Zelensky`, `Saporischschja` and `Zaporizhzhia`.
///
/// Vowels count, so that `Kasan` is not `Kissen` (the Cologne phonetics would have it so); only words that may be
/// names get a key at all.
public final class NameKey {

    /// What every key begins with, so that it is never mistaken for a word.
    private static final char MARK = '~';

    private static final int SHORTEST = 4;

    /// The mark and two sounds.
    private static final int VAGUE = 3;

    /// Longer spellings first.
    private static final String[][] SOUNDS = {
        {"schtsch", "S"}, {"shch", "S"},
        {"tsch", "X"}, {"tch", "X"}, {"dsch", "S"}, {"dzh", "S"}, {"sch", "S"},
        {"kh", "X"}, {"ch", "X"}, {"sh", "S"}, {"zh", "S"},
        {"ts", "s"}, {"tz", "s"}, {"ss", "s"}, {"sz", "s"}, {"zs", "s"}, {"z", "s"},
        {"ph", "f"}, {"th", "t"}, {"dh", "d"}, {"gh", "g"}, {"ck", "k"}, {"q", "k"}, {"x", "ks"},
        {"w", "v"}, {"j", "i"}, {"y", "i"}, {"ou", "u"},
    };

    private NameKey() {}

    /// Whether a term is the key of a name and no word.
    public static boolean isKey(String term) {
        return !term.isEmpty() && term.charAt(0) == MARK;
    }

    /// Whether a term is a key, or the beginning of one, of too few sounds to tell names apart.
    public static boolean isVague(String term) {
        return isKey(term) && term.length() <= VAGUE;
    }

    /// What the keys of all words that begin so begin with; empty if they are no names.
    static Set<String> beginnings(String folded) {
        StringBuilder key = new StringBuilder().append(MARK);
        int i = 0;
        while (i < folded.length()) {
            if (folded.charAt(i) >= '0' && folded.charAt(i) <= '9') {
                return Set.of();
            }
            String rest = folded.substring(i);
            if (Stream.of(SOUNDS).anyMatch(sound -> sound[0].length() > rest.length() && sound[0].startsWith(rest))) {
                break;
            }
            i += append(folded, i, key);
        }
        Set<String> beginnings = new LinkedHashSet<>();
        if (i == folded.length()) {
            beginnings.add(key.toString());
        } else {
            String rest = folded.substring(i);
            StringBuilder plain = new StringBuilder(key);
            for (int at = i; at < folded.length();) {
                at += append(folded, at, plain);
            }
            beginnings.add(plain.toString());
            for (String[] sound : SOUNDS) {
                if (sound[0].startsWith(rest)) {
                    StringBuilder other = new StringBuilder(key);
                    append(sound[0], 0, other);
                    beginnings.add(other.toString());
                }
            }
        }
        return beginnings.stream()
                .map(one -> one.startsWith(MARK + "ie") ? MARK + one.substring(2) : one)
                .flatMap(one -> one.equals(MARK + "i") ? Stream.of(one, MARK + "e") : Stream.of(one))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Adds the sound at a place of a folded word to a key.
    ///
    /// @return how many letters it has
    private static int append(String folded, int at, StringBuilder key) {
        for (String[] pair : SOUNDS) {
            if (folded.startsWith(pair[0], at)) {
                append(pair[1], key);
                return pair[0].length();
            }
        }
        append(folded.substring(at, at + 1), key);
        return 1;
    }

    private static void append(String sound, StringBuilder key) {
        if (key.charAt(key.length() - 1) != sound.charAt(0)) {
            key.append(sound);
        }
    }

    /// The key of a folded word, or the empty string if it is too short or no name (digits).
    static String of(String folded) {
        if (folded.length() < SHORTEST) {
            return "";
        }
        StringBuilder key = new StringBuilder(folded.length() + 1);
        key.append(MARK);
        for (int i = 0; i < folded.length();) {
            char c = folded.charAt(i);
            if (c >= '0' && c <= '9') {
                return "";
            }
            i += append(folded, i, key);
        }
        if (key.length() > 2 && key.charAt(1) == 'i' && key.charAt(2) == 'e') {
            key.deleteCharAt(1);
        }
        return key.length() > SHORTEST ? key.toString() : "";
    }
}
