package org.randnotiz.ui.margin;

import java.util.ArrayList;
import java.util.List;

/// What changed between two versions of a text, word by word. Pure.
final class WordDiff {

    /// Beyond this many pairs of words the comparison gives up and shows the whole text as replaced.
    private static final int MOST_PAIRS = 4_000_000;

    private WordDiff() {}

    /// Whether a piece stayed, came or went.
    enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    /// Neighbouring words of one kind, with the blanks behind them.
    record Piece(Kind kind, String words) {}

    /// The pieces that make `before` into `after`, in reading order, what went before what came. Those that stayed or came
    /// make up `after`, those that stayed or went make up `before`, blanks aside.
    static List<Piece> between(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        if ((long) old.size() * now.size() > MOST_PAIRS) {
            return List.of(new Piece(Kind.REMOVED, before), new Piece(Kind.ADDED, after));
        }
        int[][] common = commonTails(old, now);
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && same(old.get(i), now.get(j))) {
                append(pieces, Kind.SAME, now.get(j));
                i++;
                j++;
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                append(pieces, Kind.REMOVED, old.get(i++));
            } else {
                append(pieces, Kind.ADDED, now.get(j++));
            }
        }
        return pieces;
    }

    /// The length of the longest common subsequence from each pair of words on.
    private static int[][] commonTails(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = same(old.get(i), now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void append(List<Piece> pieces, Kind kind, String word) {
        if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
            pieces.set(pieces.size() - 1, new Piece(kind, pieces.getLast().words() + word));
        } else {
            pieces.add(new Piece(kind, word));
        }
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            boolean end = i == text.length()
                    || (Character.isWhitespace(text.charAt(i - 1)) && !Character.isWhitespace(text.charAt(i)));
            if (end) {
                words.add(text.substring(start, i));
                start = i;
            }
        }
        return words;
    }
}
