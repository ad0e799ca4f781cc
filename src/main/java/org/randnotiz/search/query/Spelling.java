package org.randnotiz.search.query;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.randnotiz.text.Umlauts;

/// When two spellings name the same, and which names somebody may have meant.
public final class Spelling {

    private static final int OFFERS = 5;

    private Spelling() {}

    /// One key for all spellings of a name: case, blanks and the writing of umlauts do not count. Asked of every name of the
    /// registry at every query, so without regular expressions.
    public static String key(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        StringBuilder key = new StringBuilder(composed.length() + 4);
        for (int i = 0; i < composed.length(); i++) {
            char c = Character.toLowerCase(composed.charAt(i));
            String written = Umlauts.writtenOut(c);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (written != null) {
                key.append(written);
            } else if (!blank) {
                key.append(c);
            } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        int end = key.length();
        return end > 0 && key.charAt(end - 1) == ' ' ? key.substring(0, end - 1) : key.toString();
    }

    /// The names among `names` that `typed` may have been meant to be, the likeliest first; empty if none is near.
    public static List<String> near(String typed, Collection<String> names) {
        String key = key(typed);
        int far = Math.max(1, key.length() / 3);
        Set<String> keys = new HashSet<>();
        return names.stream()
                .filter(name -> away(key, name) <= far)
                .sorted(Comparator.comparingInt(name -> away(key, name)))
                .filter(name -> keys.add(key(name)))
                .limit(OFFERS)
                .toList();
    }

    /// How far a name is from what was typed; a part of it counts as near.
    private static int away(String key, String name) {
        String other = key(name);
        return key.length() > 2 && other.contains(key) ? 1 : distance(key, other);
    }

    /// The number of letters that are wrong, missing or too many, two letters exchanged counting once.
    public static int distance(String one, String other) {
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                    continue;
                }
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                int best =
                        Math.min(table[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(table[i - 1][j], table[i][j - 1]));
                boolean exchanged = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                table[i][j] = exchanged ? Math.min(best, table[i - 2][j - 2] + 1) : best;
            }
        }
        return table[one.length()][other.length()];
    }
}
