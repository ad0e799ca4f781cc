package org.randnotiz.ui.reader;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.randnotiz.text.Span;

/// A reading by simple rules, so that tests of the reader depend on nothing else: hyphens join words, sentences end with
/// `.`, `!` or `?` before a blank, clauses with a comma too.
final class PlainReading implements Reading {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*");

    @Override
    public Optional<Span> wordAt(String text, int offset) {
        int from = offset;
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        Matcher words = WORD.matcher(text).region(from, text.length());
        while (words.find() && words.start() <= offset) {
            if (offset < words.end()) {
                return Optional.of(new Span(words.start(), words.end()));
            }
        }
        return Optional.empty();
    }

    @Override
    public Span sentenceAt(String text, int offset) {
        return unit(text, new Span(offset, offset), ".!?\r\n");
    }

    @Override
    public Span grow(String text, Span span) {
        Optional<Span> word = span.start() < text.length() ? wordAt(text, span.start()) : Optional.empty();
        if (word.isPresent() && word.get().contains(span) && !word.get().equals(span)) {
            return word.get();
        }
        for (String ends : new String[] {",.!?\r\n", ".!?\r\n", "\r\n", ""}) {
            Span larger = unit(text, span, ends);
            if (larger.contains(span) && larger.length() > span.length()) {
                return larger;
            }
        }
        return span;
    }

    @Override
    public Span trim(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? new Span(start, end) : span;
    }

    private static Span unit(String text, Span span, String ends) {
        int start = span.start();
        while (start > 0 && ends.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = span.end();
        while (end < text.length() && ends.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end < text.length() && ".!?".indexOf(text.charAt(end)) >= 0 && ends.indexOf('.') >= 0
                && ends.indexOf(',') < 0) {
            end++;
        }
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
