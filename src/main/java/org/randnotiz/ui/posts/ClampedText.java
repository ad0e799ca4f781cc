package org.randnotiz.ui.posts;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import org.randnotiz.text.Graphemes;
import org.randnotiz.text.Span;
import org.randnotiz.ui.type.TextGeometry;
import org.randnotiz.ui.type.WordFlow;

/// Words on at most so many lines, cut behind a word with an ellipsis where there are more, with the hits of a search
/// marked behind them. Where the first hit would be cut off, they begin shortly before it.
///
/// JavaFX cuts single lines only; the geometry of a [WordFlow] does the rest.
final class ClampedText extends Region {

    private static final String ELLIPSIS = "…";
    private static final String LEAD = ELLIPSIS + " ";

    /// So many characters of what stands before a hit are shown if the beginning has to give way.
    private static final int BEFORE = 24;

    private final int maxLines;
    private final WordFlow flow;
    private final Group marks = new Group();

    private String words = "";
    private List<Span> hits = List.of();
    private double fittedWidth = -1;
    private double height;
    /// Which of the words are shown: from where, and up to where.
    private int first;
    private int shown;

    /// @param maxLines 1 or more
    ClampedText(int maxLines, String styleClass) {
        this.maxLines = maxLines;
        getStyleClass().add("clamped");
        flow = new WordFlow(text -> text.getStyleClass().add(styleClass));
        marks.setManaged(false);
        marks.setAutoSizeChildren(false);
        getChildren().addAll(marks, flow.node());
        setMouseTransparent(true);
        flow.setOnFont(this::refit);
    }

    /// Shows `words` with `hits` marked, spans of them in order.
    void show(String words, List<Span> hits) {
        if (words.equals(this.words) && hits.equals(this.hits)) {
            return;
        }
        this.words = words;
        this.hits = List.copyOf(hits);
        refit();
    }

    /// What can be read: the words, or a part of them between ellipses.
    String visibleText() {
        return flow.words();
    }

    /// How many hits are marked.
    int visibleHits() {
        return (int) hits.stream().filter(hit -> hit.end() > first && hit.start() < shown).count();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 200;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width <= 0 || words.isEmpty()) {
            return 0;
        }
        fit(width);
        return snapSizeY(height);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (width <= 0) {
            return;
        }
        fit(width);
        marks.getChildren().setAll(marks(flow.geometry()));
    }

    private List<Region> marks(TextGeometry geometry) {
        List<Region> regions = new ArrayList<>();
        int shift = lead().length() - first;
        for (Span hit : hits) {
            int start = Math.max(hit.start(), first);
            int end = Math.min(hit.end(), shown);
            if (start >= end) {
                continue;
            }
            // Just as wide as the words: whatever reaches beyond covers the blanks beside them.
            for (Rectangle2D box : geometry.boxes(start + shift, end + shift)) {
                var mark = new Region();
                mark.getStyleClass().add("found");
                mark.resizeRelocate(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
                regions.add(mark);
            }
        }
        return regions;
    }

    private void refit() {
        fittedWidth = -1;
        requestLayout();
    }

    private void fit(double width) {
        if (width == fittedWidth) {
            return;
        }
        fittedWidth = width;
        fit(0, width);
        if (!hits.isEmpty() && hits.getFirst().end() > shown) {
            Span hit = hits.getFirst();
            fit(wordBefore(hit.start()), width);
            if (hit.end() > shown) {
                fit(hit.start(), width);
            }
        }
    }

    /// Shows as many of the words from `begin` on as there is room for.
    private void fit(int begin, double width) {
        first = begin;
        if (lines(words.length(), width) <= maxLines) {
            return;
        }
        int end = flow.geometry().line(maxLines - 1).end() - lead().length() + first;
        int cut = behindWord(end);
        while (cut > first && lines(cut, width) > maxLines) {
            cut = behindWord(cut - 1);
        }
    }

    /// Shows the words before `end` and says on how many lines.
    private int lines(int end, double width) {
        shown = end;
        String part = lead() + words.substring(first, end);
        flow.show(end == words.length() ? part : part + ellipsis(end));
        height = flow.layOut(0, 0, width);
        return flow.geometry().lineCount();
    }

    private String lead() {
        return first > 0 ? LEAD : "";
    }

    /// The beginning of a word shortly before a place.
    private int wordBefore(int place) {
        int blank = words.indexOf(' ', Math.max(0, place - BEFORE));
        return blank >= 0 && blank < place ? blank + 1 : place;
    }

    /// An ellipsis in the place of whole words stands off, one in the place of the rest of a word does not.
    private String ellipsis(int end) {
        return Character.isWhitespace(words.charAt(end)) ? " " + ELLIPSIS : ELLIPSIS;
    }

    /// The last end of a word at or before `end`; in the middle of a first long word that has none, `end` itself, but
    /// never inside a character.
    private int behindWord(int end) {
        for (int at = Math.min(end, words.length() - 1); at > first; at--) {
            if (Character.isWhitespace(words.charAt(at)) && !Character.isWhitespace(words.charAt(at - 1))) {
                return at;
            }
        }
        return Graphemes.atOrBefore(words, end);
    }
}
