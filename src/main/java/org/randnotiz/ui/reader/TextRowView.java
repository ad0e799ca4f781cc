package org.randnotiz.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import org.randnotiz.text.Span;
import org.randnotiz.ui.type.CaretPlace;
import org.randnotiz.ui.type.TextGeometry;
import org.randnotiz.ui.type.WordFlow;

/// A block of text with everything drawn under and over it.
final class TextRowView extends Region implements RowView {

    /// Where the words begin, right of the voice lane.
    static final double TEXT_LEFT = 16;

    private final Block block;
    private final String words;
    private final WordFlow flow;
    private final RowShapes shapes;

    private Look look = Look.NOTHING;
    private Optional<Laid> laid = Optional.empty();
    private double width = -1;
    private double height;

    /// @param typeSize of the body text, in pixels
    TextRowView(Row.Text row, String pageText, double typeSize) {
        block = row.block();
        words = block.span().of(pageText);
        flow = new WordFlow(text -> {
            text.getStyleClass().add(block.title() ? "reader-title" : "reader-text");
            if (row.copy()) {
                text.getStyleClass().add("reader-copy");
            }
            text.setStyle("-fx-font-size: " + TypeSize.of(typeSize, block) + "px");
        });
        flow.show(words);
        shapes = new RowShapes(block);
        getChildren().setAll(shapes.under(), flow.node(), shapes.over());
        setMouseTransparent(true);
    }

    /// What is known once the block is laid out.
    private record Laid(TextGeometry geometry, TypeSize type) {}

    Block block() {
        return block;
    }

    @Override
    public Region node() {
        return this;
    }

    /// Draws `next` in place of what is drawn, touching only what differs.
    ///
    /// @return whether the block may need another height
    boolean show(Look next) {
        Look before = look;
        look = next;
        if (before.lanes() != next.lanes()) {
            width = -1;
            return true;
        }
        laid.ifPresent(there -> shapes.draw(before, next, there.geometry(), there.type()));
        return false;
    }

    @Override
    public double heightFor(double wished) {
        if (wished != width) {
            width = wished;
            layOut();
        }
        return height;
    }

    private void layOut() {
        TypeSize type = TypeSize.of(flow.font(), block.title());
        double spacing = type.spacing(look.lanes());
        double above = Math.rint(spacing / 2);
        // The title has no voice and stands at the edge.
        double left = block.title() ? 0 : TEXT_LEFT;
        double textWidth = Math.max(1, width - left);
        flow.setLineSpacing(spacing);
        double textHeight = flow.layOut(left, above, textWidth);
        height = Math.ceil(textHeight + spacing + (block.last() ? type.below() : 0));
        Laid there = new Laid(flow.geometry(), type);
        laid = Optional.of(there);
        shapes.place(look, there.geometry(), type);
        // The shapes are made during layout, which comes after styling: without this they are drawn once in no colours.
        shapes.under().applyCss();
        shapes.over().applyCss();
    }

    /// Where the characters stand, once the row has been given a height.
    TextGeometry geometry() {
        return laid.orElseThrow(() -> new IllegalStateException("not laid out")).geometry();
    }

    /// The box around the words of `span` that stand in this block, in the row's coordinates; where there are none, the
    /// place of the caret at the span's start.
    Bounds boundsOf(Span span) {
        int from = Math.clamp(span.start() - block.start(), 0, words.length());
        int to = Math.clamp(span.end() - block.start(), from, words.length());
        List<Rectangle2D> boxes = new ArrayList<>(geometry().boxes(from, to));
        if (boxes.isEmpty()) {
            boxes.add(geometry().caret(CaretPlace.before(from)));
        }
        double left = boxes.stream().mapToDouble(Rectangle2D::getMinX).min().orElse(0);
        double right = boxes.stream().mapToDouble(Rectangle2D::getMaxX).max().orElse(0);
        double top = boxes.getFirst().getMinY();
        return new BoundingBox(left, top, right - left, boxes.getLast().getMaxY() - top);
    }

    /// The end of the chosen mark that can be taken hold of at a point of the row.
    Optional<Edge> handleAt(double x, double y) {
        return shapes.handleAt(x, y);
    }

    @Override
    protected void layoutChildren() {
        // Everything has been put in its place when the height was asked for.
    }
}
