package org.randnotiz.ui.reader;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/// Draws what belongs to a passage of several lines as one path.
final class Outlines {

    private Outlines() {}

    /// Fills boxes.
    static void fill(Path path, List<Rectangle2D> boxes) {
        PathElement[] elements = new PathElement[boxes.size() * 5];
        int i = 0;
        for (Rectangle2D box : boxes) {
            elements[i++] = new MoveTo(box.getMinX(), box.getMinY());
            elements[i++] = new LineTo(box.getMaxX(), box.getMinY());
            elements[i++] = new LineTo(box.getMaxX(), box.getMaxY());
            elements[i++] = new LineTo(box.getMinX(), box.getMaxY());
            elements[i++] = new ClosePath();
        }
        path.getElements().setAll(elements);
    }

    /// Draws a line at the lower edge of each box, `below` it, a little shorter so that neighbours stay apart.
    static void underline(Path path, List<Rectangle2D> boxes, double below) {
        PathElement[] elements = new PathElement[boxes.size() * 2];
        int i = 0;
        for (Rectangle2D box : boxes) {
            double y = Math.rint(box.getMaxY() + below);
            double gap = Math.min(0.75, box.getWidth() / 4);
            elements[i++] = new MoveTo(box.getMinX() + gap, y);
            elements[i++] = new LineTo(box.getMaxX() - gap, y);
        }
        path.getElements().setAll(elements);
    }

    /// Draws a frame around the boxes, open where the passage goes on in another line.
    ///
    /// @param open whether the passage began before the first box
    /// @param goesOn whether it goes on behind the last one
    static void frame(Path path, List<Rectangle2D> boxes, double radius, boolean open, boolean goesOn) {
        path.getElements().clear();
        for (int i = 0; i < boxes.size(); i++) {
            boolean first = i == 0 && !open;
            boolean last = i == boxes.size() - 1 && !goesOn;
            frame(path, boxes.get(i), radius, first, last);
        }
    }

    private static void frame(Path path, Rectangle2D box, double radius, boolean left, boolean right) {
        double x0 = box.getMinX();
        double x1 = box.getMaxX();
        double y0 = box.getMinY();
        double y1 = box.getMaxY();
        double r = Math.min(radius, box.getWidth() / 2);
        List<PathElement> path0 = path.getElements();
        double start = left ? x0 + r : x0;
        double end = right ? x1 - r : x1;
        path0.add(new MoveTo(start, y0));
        path0.add(new LineTo(end, y0));
        if (right) {
            path0.add(arc(r, x1, y0 + r));
            path0.add(new LineTo(x1, y1 - r));
            path0.add(arc(r, end, y1));
        } else {
            path0.add(new MoveTo(end, y1));
        }
        path0.add(new LineTo(start, y1));
        if (left) {
            path0.add(arc(r, x0, y1 - r));
            path0.add(new LineTo(x0, y0 + r));
            path0.add(arc(r, start, y0));
        }
    }

    private static ArcTo arc(double radius, double x, double y) {
        return new ArcTo(radius, radius, 0, x, y, false, true);
    }
}
