package org.randnotiz.ui.type;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import org.randnotiz.text.Graphemes;
import org.randnotiz.text.Span;

/// Where the characters of laid out words stand. Offsets are those of the words, places those of the flow's parent.
///
/// A character is what [Graphemes] says: no box and no caret stands inside one.
public final class TextGeometry {

    /// Parts of a line no further apart are one.
    private static final double TOUCHING = 0.5;

    private final Typeset set;
    private final String text;
    private final TextFlow flow;
    private final LayoutInfo info;
    private final List<Line> lines;
    private final double x;
    private final double y;

    /// @param flow laid out in its place
    TextGeometry(Typeset set, TextFlow flow) {
        this.set = set;
        this.text = set.words();
        this.flow = flow;
        this.info = flow.getLayoutInfo();
        this.x = flow.getLayoutX();
        this.y = flow.getLayoutY();
        this.lines = text.isEmpty() ? List.of() : lines(set, info);
    }

    /// A line: what stands in it with the blanks at which it is wrapped, and its box in the flow.
    private record Line(int start, int end, Rectangle2D bounds) {}

    private static List<Line> lines(Typeset set, LayoutInfo info) {
        List<TextLineInfo> shown = info.getTextLines(false);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            TextLineInfo line = shown.get(i);
            Span span = set.hasLines() ? set.lines().get(i) : new Span(line.start(), line.end());
            lines.add(new Line(span.start(), span.end(), line.bounds()));
        }
        return lines;
    }

    /// How many lines there are; at least one.
    public int lineCount() {
        return Math.max(1, lines.size());
    }

    /// What stands in a line, without the blanks at which it is wrapped.
    public Span line(int line) {
        if (lines.isEmpty()) {
            return new Span(0, 0);
        }
        return new Span(lines.get(line).start(), visibleEnd(lines.get(line)));
    }

    /// What stands in each line.
    public List<Span> lines() {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < lineCount(); i++) {
            spans.add(line(i));
        }
        return spans;
    }

    /// The box of a line from its first character to its last.
    public Rectangle2D box(int line) {
        if (lines.isEmpty()) {
            return new Rectangle2D(x, y, 0, flow.getHeight());
        }
        Rectangle2D bounds = lines.get(line).bounds();
        return new Rectangle2D(x + bounds.getMinX(), y + bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    /// The line in which a caret at that place stands.
    public int lineOf(CaretPlace place) {
        for (int i = lines.size() - 1; i > 0; i--) {
            int start = lines.get(i).start();
            if (place.upstream() ? start < place.offset() : start <= place.offset()) {
                return i;
            }
        }
        return 0;
    }

    /// The boxes of what lies between two offsets, from the first line to the last and in each from left to right, without
    /// the blanks at which lines are wrapped; more than one in a line where the direction of writing turns.
    public List<Rectangle2D> boxes(int start, int end) {
        if (start >= end) {
            return List.of();
        }
        int first = Graphemes.atOrBefore(text, start);
        int last = Graphemes.next(text, Graphemes.previous(text, end));
        List<Rectangle2D> boxes = new ArrayList<>();
        for (Line line : lines) {
            int from = Math.max(first, line.start());
            int to = Math.min(last, visibleEnd(line));
            if (from < to) {
                boxes.addAll(boxes(from, to, line.bounds()));
            }
        }
        return boxes;
    }

    private List<Rectangle2D> boxes(int from, int to, Rectangle2D line) {
        List<Rectangle2D> parts = parts(from, to);
        List<Rectangle2D> boxes = new ArrayList<>();
        for (int i = 0; i < parts.size();) {
            double left = parts.get(i).getMinX();
            double right = parts.get(i).getMaxX();
            i++;
            while (i < parts.size() && parts.get(i).getMinX() <= right + TOUCHING) {
                right = Math.max(right, parts.get(i++).getMaxX());
            }
            boxes.add(box(line, left, right));
        }
        return boxes;
    }

    /// What is drawn between two offsets, from left to right, seen from the flow.
    private List<Rectangle2D> parts(int from, int to) {
        return info.getSelectionGeometry(set.before(from), set.behind(to), false).stream()
                .filter(part -> part.getWidth() > 0)
                .sorted(Comparator.comparingDouble(Rectangle2D::getMinX))
                .toList();
    }

    private Rectangle2D box(Rectangle2D line, double left, double right) {
        return new Rectangle2D(x + left, y + line.getMinY(), right - left, line.getHeight());
    }

    /// The line along which a caret at that place is drawn, as a box without width.
    public Rectangle2D caret(CaretPlace place) {
        Rectangle2D line = box(lineOf(place));
        if (lines.isEmpty()) {
            return new Rectangle2D(x, line.getMinY(), 0, line.getHeight());
        }
        double at = place.upstream() && place.offset() > 0
                ? behind(Graphemes.previous(text, place.offset()), place.offset())
                : before(place.offset());
        return new Rectangle2D(x + at, line.getMinY(), 0, line.getHeight());
    }

    /// The edge of the character at `offset` from which one reads on, seen from the flow.
    private double before(int offset) {
        if (offset == text.length()) {
            return edge(offset, true);
        }
        int start = Graphemes.atOrBefore(text, offset);
        return Edges.of(this, start, Graphemes.next(text, start)).before();
    }

    /// The other edge of a character.
    private double behind(int start, int end) {
        return Edges.of(this, start, end).behind();
    }

    private double edge(int offset, boolean leading) {
        return info.caretInfoAt(set.before(offset), leading).getSegmentAt(0).getMinX();
    }

    /// The edges of a character, which may be drawn by several glyphs: the one from which one reads on and the other.
    private record Edges(double before, double behind) {

        static Edges of(TextGeometry there, int start, int end) {
            double first = there.edge(start, true);
            if (there.set.behind(end) == there.set.before(start)) {
                return new Edges(first, first);
            }
            double left = first;
            double right = first;
            for (int at = start; at < end; at++) {
                if (there.set.shows(at)) {
                    double one = there.edge(at, true);
                    double other = there.edge(at, false);
                    left = Math.min(left, Math.min(one, other));
                    right = Math.max(right, Math.max(one, other));
                }
            }
            boolean fromTheRight = first > left + TOUCHING;
            return fromTheRight ? new Edges(right, left) : new Edges(left, right);
        }
    }

    /// The place nearest to a point.
    public CaretPlace nearest(double pointX, double pointY) {
        if (lines.isEmpty()) {
            return new CaretPlace(0, false);
        }
        Line line = lineAt(pointY);
        int visibleEnd = visibleEnd(line);
        int hit = hit(pointX, line);
        if (hit >= visibleEnd) {
            // Behind the blank at which a line is wrapped the next line begins; before it is what a person points at.
            return new CaretPlace(visibleEnd, visibleEnd == line.end());
        }
        int start = Math.max(line.start(), Graphemes.atOrBefore(text, hit));
        int end = Math.min(line.end(), Graphemes.next(text, start));
        double before = Math.abs(pointX - x - before(start));
        double behind = Math.abs(pointX - x - behind(start, end));
        return before <= behind ? new CaretPlace(start, false) : new CaretPlace(end, true);
    }

    /// The character under a point; -1 if there is none.
    public int under(double pointX, double pointY) {
        for (int i = 0; i < lines.size(); i++) {
            if (box(i).contains(pointX, pointY)) {
                return Graphemes.atOrBefore(text, hit(pointX, lines.get(i)));
            }
        }
        return -1;
    }

    /// The code unit of a line that is nearest to a point.
    private int hit(double pointX, Line line) {
        int shown = shownAt(pointX, line);
        // At the very edge stands what is put in where the direction turns; a person means what stands beside it.
        for (double aside : new double[] {TOUCHING, -TOUCHING}) {
            shown = set.isOfTheWords(shown) ? shown : shownAt(pointX + aside, line);
        }
        return Math.clamp(set.at(shown), line.start(), line.end() - 1);
    }

    private int shownAt(double pointX, Line line) {
        double middle = (line.bounds().getMinY() + line.bounds().getMaxY()) / 2;
        return Math.max(0, flow.getHitInfo(new Point2D(pointX - x, middle)).getCharIndex());
    }

    private Line lineAt(double pointY) {
        for (Line line : lines) {
            if (pointY < y + line.bounds().getMaxY()) {
                return line;
            }
        }
        return lines.getLast();
    }

    private int visibleEnd(Line line) {
        // Only a wrapped line hangs its blanks over the edge; at the end of the words they are a person's own.
        return line.end() == text.length() ? line.end() : LineBreaks.visibleEnd(text, line.start(), line.end());
    }
}
