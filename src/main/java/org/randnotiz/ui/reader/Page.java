package org.randnotiz.ui.reader;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.text.Span;

/// Everything the reader shows of one post.
///
/// @param text     the post's text, its line ends (`\n`, `\r\n` or `\r`) as they are
/// @param title    the part of it that is drawn as the title; empty if there is none
/// @param passages what is marked, in any order; each id once
/// @param folds    the repeated stretches; their copies do not overlap. Kept in the order of the copies
/// @param hits     what a search found, in any order
public record Page(String text, Span title, List<Passage> passages, List<FoldedPassage> folds, List<Span> hits) {

    /// @throws IllegalArgumentException if something lies outside the text, two passages have one id, or two copies overlap
    public Page {
        passages = List.copyOf(passages);
        folds = folds.stream().sorted(Comparator.comparing(FoldedPassage::copy)).toList();
        hits = List.copyOf(hits);
        int length = text.length();
        fits(title, length);
        hits.forEach(hit -> fits(hit, length));
        Set<ItemId> ids = new HashSet<>();
        for (Passage passage : passages) {
            fits(passage.span(), length);
            if (!ids.add(passage.id())) {
                throw new IllegalArgumentException("two passages " + passage.id());
            }
        }
        int end = 0;
        for (FoldedPassage fold : folds) {
            fits(fold.original(), length);
            fits(fold.copy(), length);
            if (fold.copy().start() < end) {
                throw new IllegalArgumentException("overlapping copies at " + fold.copy());
            }
            end = fold.copy().end();
        }
    }

    /// A text with nothing in it but itself.
    public static Page of(String text) {
        return new Page(text, new Span(0, 0), List.of(), List.of(), List.of());
    }

    /// The same page with other marks.
    Page withPassages(List<Passage> passages) {
        return new Page(text, title, passages, folds, hits);
    }

    /// The same page with other search hits.
    public Page withHits(List<Span> hits) {
        return new Page(text, title, passages, folds, hits);
    }

    /// Whether `other` has the same text in the same form, so that only marks and hits can differ.
    boolean sameText(Page other) {
        return text.equals(other.text) && title.equals(other.title) && folds.equals(other.folds);
    }

    private static void fits(Span span, int length) {
        if (!span.fits(length)) {
            throw new IllegalArgumentException(span + " in a text of " + length);
        }
    }
}
