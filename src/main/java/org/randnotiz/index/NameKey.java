package org.randnotiz.index;

/// One key for the ways in which a foreign name is spelt in German, English and scholarly texts: `Kasan` and `Kazan`,
/// `Lawrow` and `Lavrov`, `Selenskyj`, `Selenski` and `Zelensky`, `Saporischschja` and `Zaporizhzhia`.
///
/// Vowels count, so that `Kasan` is not `Kissen` (the Cologne phonetics would have it so); only words that may be
/// names get a key at all.
final class NameKey {

    /// What every key begins with, so that it is never mistaken for a word.
    private static final char MARK = '~';

    private static final int SHORTEST = 4;

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
    static boolean isKey(String term) {
        return !term.isEmpty() && term.charAt(0) == MARK;
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
            String sound = null;
            int length = 1;
            for (String[] pair : SOUNDS) {
                if (folded.startsWith(pair[0], i)) {
                    sound = pair[1];
                    length = pair[0].length();
                    break;
                }
            }
            String next = sound == null ? String.valueOf(c) : sound;
            if (key.charAt(key.length() - 1) != next.charAt(0)) {
                key.append(next);
            }
            i += length;
        }
        if (key.length() > 2 && key.charAt(1) == 'i' && key.charAt(2) == 'e') {
            key.deleteCharAt(1);
        }
        return key.length() > SHORTEST ? key.toString() : "";
    }
}
