package org.randnotiz.index.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.randnotiz.index.document.IndexRow;
import org.randnotiz.search.ContextLine;
import org.randnotiz.text.Span;

/// Puts what was found in a post on lines of their own.
///
/// @param finder finds it
public record ContextSearch(Finder finder) {

    private static final int WIDTH = 70;

    /// The lines of one post; a passage that repeats another of the post has none.
    ///
    /// @param row     the post
    /// @param repeats the passages that repeat others
    public List<ContextLine> lines(IndexRow row, List<Span> repeats, String text) throws IOException {
        List<ContextLine> lines = new ArrayList<>();
        for (Span span : finder.find(text)) {
            if (repeats.stream().noneMatch(repeat -> repeat.overlaps(span))) {
                lines.add(new ContextLine(
                        row.post(),
                        row.published(),
                        row.headline(),
                        row.source(),
                        span,
                        before(text, span.start()),
                        plain(span.of(text)),
                        after(text, span.end())));
            }
        }
        return lines;
    }

    private static String before(String text, int end) {
        int start = Math.max(0, end - WIDTH);
        if (start > 0) {
            int blank = start;
            while (blank < end && !Character.isWhitespace(text.charAt(blank))) {
                blank++;
            }
            start = blank < end ? blank + 1 : whole(text, start);
        }
        return plain(text.substring(start, end));
    }

    private static String after(String text, int start) {
        int end = Math.min(text.length(), start + WIDTH);
        if (end < text.length()) {
            int blank = end;
            while (blank > start && !Character.isWhitespace(text.charAt(blank))) {
                blank--;
            }
            end = blank > start ? blank : whole(text, end);
        }
        return plain(text.substring(start, end));
    }

    /// Not in the middle of a character of two code units.
    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", " ");
    }
}
