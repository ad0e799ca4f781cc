package org.randnotiz.index.query;

import java.util.ArrayList;
import java.util.List;
import org.randnotiz.search.Snippet;
import org.randnotiz.text.Span;

/// Cuts the piece out of a text that shows best why it was found.
public final class Snippets {

    private static final int LENGTH = 240;
    private static final int BEFORE = 60;
    private static final String MORE = "…";

    private Snippets() {}

    /// The piece with the most of `found`, the first of several such; the beginning of the text if nothing was found.
    ///
    /// @param from  where the text begins behind its headline, which is shown apart
    /// @param found in order and not overlapping
    public static Snippet of(String text, int from, List<Span> found) {
        List<Span> below = found.stream().filter(span -> span.start() >= from).toList();
        int best = 0;
        int bestCount = 0;
        int last = 0;
        for (int first = 0; first < below.size(); first++) {
            last = Math.max(last, first);
            while (last < below.size() && below.get(last).end() <= start(below.get(first), from) + LENGTH) {
                last++;
            }
            if (last - first > bestCount) {
                bestCount = last - first;
                best = first;
            }
        }
        return cut(text, below.isEmpty() ? from : start(below.get(best), from), from, below);
    }

    private static int start(Span span, int least) {
        return Math.max(least, span.start() - BEFORE);
    }

    private static Snippet cut(String text, int wanted, int least, List<Span> found) {
        int start = wanted;
        while (start > least && start < text.length() && !isBlank(text.charAt(start - 1)) && wanted - start < BEFORE) {
            start--;
        }
        while (start < text.length() && isBlank(text.charAt(start))) {
            start++;
        }
        int end = Math.min(text.length(), start + LENGTH);
        if (end < text.length()) {
            int blank = end;
            while (blank > start + LENGTH / 2 && !isBlank(text.charAt(blank))) {
                blank--;
            }
            end = blank > start + LENGTH / 2 ? blank : end;
        }
        if (end < text.length() && end > start && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        if (start > 0 && start < end && Character.isLowSurrogate(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return piece(text, new Span(start, end), !text.substring(least, start).isBlank(), found);
    }

    /// A piece of the text on one line, several blanks as one.
    private static Snippet piece(String text, Span of, boolean goesBefore, List<Span> found) {
        StringBuilder piece = new StringBuilder(goesBefore ? MORE + " " : "");
        int[] places = new int[of.length() + 1];
        for (int i = of.start(); i < of.end(); i++) {
            char c = text.charAt(i);
            boolean again = isBlank(c) && i > of.start() && isBlank(text.charAt(i - 1));
            places[i - of.start()] = piece.length();
            if (!again) {
                piece.append(c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
            }
        }
        places[of.length()] = piece.length();
        if (!text.substring(of.end()).isBlank()) {
            piece.append(' ').append(MORE);
        }
        List<Span> hits = new ArrayList<>();
        for (Span span : found) {
            int start = Math.max(span.start(), of.start());
            int end = Math.min(span.end(), of.end());
            if (start < end) {
                hits.add(new Span(places[start - of.start()], places[end - of.start()]));
            }
        }
        return new Snippet(piece.toString(), hits);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }
}
