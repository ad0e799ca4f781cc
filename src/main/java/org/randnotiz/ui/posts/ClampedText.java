package org.randnotiz.ui.posts;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.randnotiz.text.Span;

/// Words on at most so many lines, cut behind a word with an ellipsis where there are more, with the hits of a search
/// marked behind them.
///
/// JavaFX cuts single lines only; the geometry of a `TextFlow` does the rest.
final class ClampedText extends Region {

    private static final String ELLIPSIS = "…";

    private final int maxLines;
    private final Text text = new Text();
    private final TextFlow flow = new TextFlow(text);
    private final Group marks = new Group();

    private String words = "";
    private List<Span> hits = List.of();
    private double fittedWidth = -1;
    /// How much of the words is shown.
    private int shown;

    /// @param maxLines 1 or more
    ClampedText(int maxLines, String styleClass) {
        this.maxLines = maxLines;
        getStyleClass().add("clamped");
        text.getStyleClass().add(styleClass);
        marks.setManaged(false);
        marks.setAutoSizeChildren(false);
        flow.setManaged(false);
        getChildren().addAll(marks, flow);
        setMouseTransparent(true);
        text.fontProperty().addListener(font -> refit());
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
        return text.getText();
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
        return snapSizeY(flow.prefHeight(width));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (width <= 0) {
            return;
        }
        fit(width);
        flow.resizeRelocate(0, 0, width, flow.prefHeight(width));
        flow.layout();
        marks.getChildren().setAll(rectangles(flow.getLayoutInfo()));
    }

    private List<Rectangle> rectangles(LayoutInfo info) {
        List<Rectangle> rectangles = new ArrayList<>();
        for (Span hit : hits) {
            int end = Math.min(hit.end(), shown);
            if (hit.start() >= end) {
                continue;
            }
            for (Rectangle2D box : info.getSelectionGeometry(hit.start(), end, false)) {
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
        flow.resize(width, 0);
        if (lines(words.length(), width) <= maxLines) {
            return;
        }
        int end = flow.getLayoutInfo().getTextLine(maxLines - 1, false).end();
        int cut = behindWord(end);
        while (cut > 0 && lines(cut, width) > maxLines) {
            cut = behindWord(cut - 1);
        }
    }

    /// Shows the words before `end` and says on how many lines.
    private int lines(int end, double width) {
        shown = end;
        text.setText(end == words.length() ? words : words.substring(0, end) + ellipsis(end));
        // Asking for the height makes the flow take up the new words at this width.
        flow.prefHeight(width);
        return flow.getLayoutInfo().getTextLineCount();
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
        boolean inCharacter = end > 0 && end < words.length() && Character.isLowSurrogate(words.charAt(end));
        return inCharacter ? end - 1 : end;
    }
}
