package org.randnotiz.ui.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.HitInfo;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import org.randnotiz.text.Span;

/// Where the characters of a laid out block stand. Offsets are those of the block, places those of its row.
final class TextGeometry {

    private final String text;
    private final TextFlow flow;
    private final LayoutInfo info;
    private final List<TextLineInfo> lines;
    private final double x;
    private final double y;

    /// @param text what the flow shows
    /// @param flow laid out at its place in the row
    TextGeometry(String text, TextFlow flow) {
        this.text = text;
        this.flow = flow;
        this.info = flow.getLayoutInfo();
        this.lines = info.getTextLines(false);
        this.x = flow.getLayoutX();
        this.y = flow.getLayoutY();
    }

    int lineCount() {
        return Math.max(1, lines.size());
    }

    /// What stands in a line, without the blanks at which it is wrapped.
    Span line(int line) {
        if (lines.isEmpty()) {
            return new Span(0, 0);
        }
        TextLineInfo info = lines.get(line);
        return new Span(info.start(), visibleEnd(info, info.end()));
    }

    List<Span> lines() {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < lineCount(); i++) {
            spans.add(line(i));
        }
        return spans;
    }

    /// The box of a line from its first character to its last.
    Rectangle2D box(int line) {
        if (lines.isEmpty()) {
            return new Rectangle2D(x, y, 0, flow.getHeight());
        }
        Rectangle2D bounds = lines.get(line).bounds();
        return new Rectangle2D(x + bounds.getMinX(), y + bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    /// The line in which a caret at that place stands.
    int lineOf(Place place) {
        for (int i = lines.size() - 1; i > 0; i--) {
            int start = lines.get(i).start();
            if (place.upstream() ? start < place.offset() : start <= place.offset()) {
                return i;
            }
        }
        return 0;
    }

    /// The boxes of what lies between two offsets, one for each line, without the blanks at which lines are wrapped.
    List<Rectangle2D> boxes(int start, int end) {
        List<Rectangle2D> boxes = new ArrayList<>();
        for (TextLineInfo line : lines) {
            int from = Math.max(start, line.start());
            int to = visibleEnd(line, Math.min(end, line.end()));
            if (from < to) {
                double left = Double.POSITIVE_INFINITY;
                double right = Double.NEGATIVE_INFINITY;
                for (Rectangle2D part : info.getSelectionGeometry(from, to, false)) {
                    left = Math.min(left, part.getMinX());
                    right = Math.max(right, part.getMaxX());
                }
                if (left < right) {
                    Rectangle2D bounds = line.bounds();
                    boxes.add(new Rectangle2D(
                            x + left, y + bounds.getMinY(), right - left, bounds.getHeight()));
                }
            }
        }
        return boxes;
    }

    /// The line along which a caret at that place is drawn, as a box without width.
    Rectangle2D caret(Place place) {
        Rectangle2D line = box(lineOf(place));
        if (lines.isEmpty() || text.isEmpty()) {
            return new Rectangle2D(x, line.getMinY(), 0, line.getHeight());
        }
        Rectangle2D caret = place.upstream() && place.offset() > 0
                ? info.caretInfoAt(place.offset() - 1, false).getSegmentAt(0)
                : info.caretInfoAt(place.offset(), true).getSegmentAt(0);
        return new Rectangle2D(x + caret.getMinX(), line.getMinY(), 0, line.getHeight());
    }

    /// The place nearest to a point.
    Place nearest(double pointX, double pointY) {
        if (text.isEmpty()) {
            return new Place(0, false);
        }
        HitInfo hit = flow.getHitInfo(new Point2D(pointX - x, pointY - y));
        int at = Math.clamp(hit.getCharIndex(), 0, text.length());
        if (hit.isLeading()) {
            return new Place(at, false);
        }
        boolean wrappingBlank = at < text.length()
                && Character.isWhitespace(text.charAt(at))
                && at >= line(lineOf(new Place(at, false))).end();
        // Behind the blank at which a line is wrapped the next line begins; before it is what a person points at.
        return wrappingBlank ? new Place(at, false) : new Place(Math.min(hit.getInsertionIndex(), text.length()), true);
    }

    /// The character under a point; -1 if there is none.
    int under(double pointX, double pointY) {
        for (int i = 0; i < lines.size(); i++) {
            if (box(i).contains(pointX, pointY)) {
                return flow.getHitInfo(new Point2D(pointX - x, pointY - y)).getCharIndex();
            }
        }
        return -1;
    }

    private int visibleEnd(TextLineInfo line, int end) {
        int visible = end;
        // Only a wrapped line hangs its blanks over the edge; at the end of the block they are a person's own.
        if (end == line.end() && end < text.length()) {
            while (visible > line.start() && Character.isWhitespace(text.charAt(visible - 1))) {
                visible--;
            }
        }
        return visible;
    }
}
