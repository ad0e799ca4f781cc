package org.randnotiz.index;

import java.util.ArrayList;
import java.util.List;
import org.randnotiz.search.Snippet;
import org.randnotiz.text.Span;

/// Cuts the piece out of a text that shows best why it was found.
final class Snippets {

    private static final int LENGTH = 240;
    private static final int BEFORE = 60;
    private static final String MORE = "…";

    private Snippets() {}

    /// The piece with the most of `found`, the first of several such; the beginning of the text if nothing was found.
    ///
    /// @param from  where the text begins behind its headline
    /// @param found in order and not overlapping
    static Snippet of(String text, int from, List<Span> found) {
        if (found.isEmpty()) {
            return cut(text, from, from, List.of());
        }
        int best = 0;
        int bestCount = 0;
        int last = 0;
        for (int first = 0; first < found.size(); first++) {
            last = Math.max(last, first);
            while (last < found.size() && found.get(last).end() <= start(found.get(first)) + LENGTH) {
                last++;
            }
            if (last - first > bestCount) {
                bestCount = last - first;
                best = first;
            }
        }
        return cut(text, start(found.get(best)), 0, found);
    }

    private static int start(Span span) {
        return Math.max(0, span.start() - BEFORE);
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
        String lead = start > least ? MORE + " " : "";
        StringBuilder piece = new StringBuilder(lead);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            piece.append(c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
        }
        if (end < text.length()) {
            piece.append(' ').append(MORE);
        }
        List<Span> hits = new ArrayList<>();
        for (Span span : found) {
            int hitStart = Math.max(span.start(), start);
            int hitEnd = Math.min(span.end(), end);
            if (hitStart < hitEnd) {
                hits.add(new Span(hitStart, hitEnd).shifted(lead.length() - start));
            }
        }
        return new Snippet(piece.toString(), hits);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }
}
