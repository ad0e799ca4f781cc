package org.randnotiz.ui.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.randnotiz.text.Span;

/// Finds what two stretches of a text have in common, word by word.
///
/// The greedy algorithm of Eugene W. Myers, *An O(ND) Difference Algorithm and Its Variations* (1986), between the
/// common beginning and the common end.
final class WordAlignment {

    /// Stretches that differ in more words than this have nothing in common that would help a reader.
    private static final int MOST_DIFFERENCES = 1_000;

    private final String text;
    private final List<Span> left;
    private final List<Span> right;

    private WordAlignment(String text, Span left, Span right) {
        this.text = text;
        this.left = words(text, left);
        this.right = words(text, right);
    }

    /// A stretch that stands in both.
    ///
    /// @param original where it begins in the original
    /// @param copy     where it begins in the copy
    /// @param length   how long it is, 1 or more
    record Run(int original, int copy, int length) {}

    /// The runs that `original` and `copy` have in common, in order; runs that touch on both sides are one.
    static List<Run> of(String text, Span original, Span copy) {
        if (original.isEmpty() || copy.isEmpty()) {
            return List.of();
        }
        if (original.length() == copy.length()
                && text.regionMatches(original.start(), text, copy.start(), copy.length())) {
            return List.of(new Run(original.start(), copy.start(), copy.length()));
        }
        return new WordAlignment(text, original, copy).runs();
    }

    private List<Run> runs() {
        int head = 0;
        int shorter = Math.min(left.size(), right.size());
        while (head < shorter && same(head, head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && same(left.size() - 1 - tail, right.size() - 1 - tail)) {
            tail++;
        }
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < head; i++) {
            pairs.add(new int[] {i, i});
        }
        pairs.addAll(middle(head, left.size() - tail, right.size() - tail));
        for (int i = tail; i > 0; i--) {
            pairs.add(new int[] {left.size() - i, right.size() - i});
        }
        return joined(pairs);
    }

    private List<int[]> middle(int from, int leftTo, int rightTo) {
        int n = leftTo - from;
        int m = rightTo - from;
        int most = Math.min(n + m, MOST_DIFFERENCES);
        int[] furthest = new int[2 * most + 3];
        int zero = most + 1;
        List<int[]> steps = new ArrayList<>();
        for (int d = 0; d <= most; d++) {
            steps.add(furthest.clone());
            for (int k = -d; k <= d; k += 2) {
                boolean down = k == -d || (k != d && furthest[zero + k - 1] < furthest[zero + k + 1]);
                int x = down ? furthest[zero + k + 1] : furthest[zero + k - 1] + 1;
                while (x < n && x - k < m && same(from + x, from + x - k)) {
                    x++;
                }
                furthest[zero + k] = x;
                if (x >= n && x - k >= m) {
                    return path(from, n, m, steps, zero);
                }
            }
        }
        return List.of();
    }

    private static List<int[]> path(int from, int n, int m, List<int[]> steps, int zero) {
        List<int[]> pairs = new ArrayList<>();
        int x = n;
        int y = m;
        for (int d = steps.size() - 1; d >= 0; d--) {
            int[] furthest = steps.get(d);
            int k = x - y;
            boolean down = k == -d || (k != d && furthest[zero + k - 1] < furthest[zero + k + 1]);
            int before = down ? k + 1 : k - 1;
            int startX = d == 0 ? 0 : furthest[zero + before] + (down ? 0 : 1);
            while (x > startX && y > 0) {
                x--;
                y--;
                pairs.add(new int[] {from + x, from + y});
            }
            if (d > 0) {
                x = furthest[zero + before];
                y = x - before;
            }
        }
        Collections.reverse(pairs);
        return pairs;
    }

    private List<Run> joined(List<int[]> pairs) {
        List<Run> runs = new ArrayList<>();
        for (int[] pair : pairs) {
            Span here = left.get(pair[0]);
            Span there = right.get(pair[1]);
            Run last = runs.isEmpty() ? new Run(-1, -1, 0) : runs.getLast();
            if (last.original() + last.length() == here.start() && last.copy() + last.length() == there.start()) {
                runs.set(runs.size() - 1, new Run(last.original(), last.copy(), last.length() + here.length()));
            } else {
                runs.add(new Run(here.start(), there.start(), here.length()));
            }
        }
        return List.copyOf(runs);
    }

    private boolean same(int inLeft, int inRight) {
        Span here = left.get(inLeft);
        Span there = right.get(inRight);
        return here.length() == there.length()
                && text.regionMatches(here.start(), text, there.start(), here.length());
    }

    /// Runs of letters and digits; everything else one by one.
    private static List<Span> words(String text, Span span) {
        List<Span> words = new ArrayList<>();
        int i = span.start();
        while (i < span.end()) {
            int end = i + 1;
            if (Character.isLetterOrDigit(text.charAt(i))) {
                while (end < span.end() && Character.isLetterOrDigit(text.charAt(end))) {
                    end++;
                }
            }
            words.add(new Span(i, end));
            i = end;
        }
        return words;
    }
}
