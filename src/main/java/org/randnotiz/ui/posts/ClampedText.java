package org.randnotiz.ui.posts;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.randnotiz.text.Graphemes;
import org.randnotiz.text.Span;
import org.randnotiz.ui.type.TextGeometry;
import org.randnotiz.ui.type.WordFlow;

/// Words on at most so many lines, cut behind a word with an ellipsis where there are more, with the hits of a search
/// marked behind them.
///
/// JavaFX cuts single lines only; the geometry of a [WordFlow] does the rest.
final class ClampedText extends Region {

    private static final String ELLIPSIS = "…";

    private final int maxLines;
    private final WordFlow flow;
    private final Group marks = new Group();

    private String words = "";
    private List<Span> hits = List.of();
    private double fittedWidth = -1;
    private double height;
    /// How much of the words is shown.
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

    /// What can be read: the words, or their beginning and an ellipsis.
    String visibleText() {
        return flow.words();
    }

    /// How many hits are marked.
    int visibleHits() {
        return (int) hits.stream().filter(hit -> hit.start() < shown).count();
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
        marks.getChildren().setAll(rectangles(flow.geometry()));
    }

    private List<Rectangle> rectangles(TextGeometry geometry) {
        List<Rectangle> rectangles = new ArrayList<>();
        for (Span hit : hits) {
            int end = Math.min(hit.end(), shown);
            if (hit.start() >= end) {
                continue;
            }
            for (Rectangle2D box : geometry.boxes(hit.start(), end)) {
                var mark = new Rectangle(box.getMinX() - 2, box.getMinY(), box.getWidth() + 4, box.getHeight());
                mark.getStyleClass().add("hit");
                rectangles.add(mark);
            }
        }
        return rectangles;
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
        if (lines(words.length(), width) <= maxLines) {
            return;
        }
        int end = flow.geometry().line(maxLines - 1).end();
        int cut = behindWord(end);
        while (cut > 0 && lines(cut, width) > maxLines) {
            cut = behindWord(cut - 1);
        }
    }

    /// Shows the words before `end` and says on how many lines.
    private int lines(int end, double width) {
        shown = end;
        flow.show(end == words.length() ? words : words.substring(0, end) + ellipsis(end));
        height = flow.layOut(0, 0, width);
        return flow.geometry().lineCount();
    }

    /// An ellipsis in the place of whole words stands off, one in the place of the rest of a word does not.
    private String ellipsis(int end) {
        return Character.isWhitespace(words.charAt(end)) ? " " + ELLIPSIS : ELLIPSIS;
    }

    /// The last end of a word at or before `end`; in the middle of a first long word that has none, `end` itself, but
    /// never inside a character.
    private int behindWord(int end) {
        for (int at = Math.min(end, words.length() - 1); at > 0; at--) {
            if (Character.isWhitespace(words.charAt(at)) && !Character.isWhitespace(words.charAt(at - 1))) {
                return at;
            }
        }
        return Graphemes.atOrBefore(words, end);
    }
}
