package org.randnotiz.ui.reader;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.Path;
import org.randnotiz.ui.type.TextGeometry;

/// The shapes of one mark in one block: its ground and its underline, or the dashed frame of a suggestion.
final class MarkShapes {

    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");

    private final Drawn drawn;
    private final Path fill = new Path();
    private final Path line = new Path();

    MarkShapes(Drawn drawn) {
        this.drawn = drawn;
        String colour = drawn.passage().colour();
        boolean suggestion = drawn.passage().suggestion();
        fill.getStyleClass().setAll(suggestion ? "suggestion-fill" : "mark-fill", colour);
        line.getStyleClass()
                .setAll(
                        suggestion ? "suggestion-frame" : "mark-line",
                        drawn.passage().line().styleClass(),
                        colour);
        if (drawn.mirrored()) {
            fill.getStyleClass().add("mirrored");
            line.getStyleClass().add("mirrored");
        }
    }

    Path fill() {
        return fill;
    }

    Path line() {
        return line;
    }

    void hover(boolean hovered) {
        fill.pseudoClassStateChanged(HOVERED, hovered);
        line.pseudoClassStateChanged(HOVERED, hovered);
    }

    /// Puts the shapes where the words are now.
    void place(TextGeometry geometry, Block block, TypeSize type) {
        int from = drawn.span().start() - block.start();
        int to = drawn.span().end() - block.start();
        List<Rectangle2D> words = geometry.boxes(Math.max(0, from), Math.min(to, block.span().length()));
        List<Rectangle2D> boxes = type.inked(words);
        Outlines.fill(fill, boxes);
        if (drawn.passage().suggestion()) {
            Outlines.frame(line, type.framed(words), TypeSize.RADIUS, from < 0, to > block.span().length());
        } else {
            Outlines.underline(line, boxes, type.laneDepth(drawn.lane()));
        }
    }
}
