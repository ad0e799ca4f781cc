package org.randnotiz.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import org.randnotiz.codebook.Voice;
import org.randnotiz.text.Span;
import org.randnotiz.ui.type.CaretPlace;
import org.randnotiz.ui.type.TextGeometry;

/// Everything drawn under and over the words of one block. Colours and strokes are those of the style sheet.
final class RowShapes {

    private static final double LANE_MIDDLE = 2;
    private static final double CARET_WIDTH = 2;
    private static final double HANDLE_RADIUS = 3.5;
    private static final double HANDLE_REACH = 7;

    private final Block block;
    private final Group voices = new Group();
    private final Group fills = new Group();
    private final Group findings = new Group();
    private final Path selection = path("selection");
    private final Group lines = new Group();
    private final Group frames = new Group();
    private final Rectangle caret = new Rectangle();
    private final Group under = new Group(voices, fills, findings, selection);
    private final Group over = new Group(lines, frames, caret);
    private final Map<Drawn, MarkShapes> marks = new HashMap<>();
    private final Map<Edge, Point2D> handles = new HashMap<>();

    RowShapes(Block block) {
        this.block = block;
        caret.getStyleClass().add("reader-caret");
        caret.setVisible(false);
        selection.setVisible(false);
        under.setManaged(false);
        over.setManaged(false);
    }

    Node under() {
        return under;
    }

    Node over() {
        return over;
    }

    /// Draws what differs between two looks.
    void draw(Look before, Look now, TextGeometry geometry, TypeSize type) {
        boolean marksDiffer = !before.marks().equals(now.marks());
        if (marksDiffer) {
            drawMarks(now, geometry, type);
            drawVoices(now, geometry, type);
        }
        if (marksDiffer || !Objects.equals(before.hovered(), now.hovered())) {
            marks.forEach((drawn, shapes) -> shapes.hover(drawn.id().equals(now.hovered())));
        }
        if (marksDiffer
                || !Objects.equals(before.chosen(), now.chosen())
                || before.movable() != now.movable()
                || before.numbers() != now.numbers()) {
            drawFrames(now, geometry, type);
        }
        if (!before.hits().equals(now.hits())
                || !before.matches().equals(now.matches())
                || !before.differences().equals(now.differences())) {
            drawFindings(now, geometry, type);
        }
        if (!before.selection().equals(now.selection())) {
            drawSelection(now, geometry);
        }
        if (!Objects.equals(before.caret(), now.caret())) {
            drawCaret(now, geometry);
        }
    }

    /// Draws everything anew, since the words stand elsewhere.
    void place(Look look, TextGeometry geometry, TypeSize type) {
        marks.forEach((drawn, shapes) -> shapes.place(geometry, block, type));
        drawMarks(look, geometry, type);
        marks.forEach((drawn, shapes) -> shapes.hover(drawn.id().equals(look.hovered())));
        drawVoices(look, geometry, type);
        drawFrames(look, geometry, type);
        drawFindings(look, geometry, type);
        drawSelection(look, geometry);
        drawCaret(look, geometry);
    }

    Optional<Edge> handleAt(double x, double y) {
        return handles.entrySet().stream()
                .filter(handle -> handle.getValue().distance(x, y) <= HANDLE_REACH)
                .min(Comparator.comparingDouble(handle -> handle.getValue().distance(x, y)))
                .map(Map.Entry::getKey);
    }

    private void drawMarks(Look look, TextGeometry geometry, TypeSize type) {
        marks.keySet().retainAll(look.marks());
        List<Drawn> longestFirst = new ArrayList<>(look.marks());
        longestFirst.sort(Comparator.comparingInt((Drawn drawn) -> -drawn.span().length()));
        List<Node> grounds = new ArrayList<>();
        List<Node> strokes = new ArrayList<>();
        for (Drawn drawn : longestFirst) {
            MarkShapes shapes = marks.computeIfAbsent(drawn, added -> {
                MarkShapes made = new MarkShapes(added);
                made.place(geometry, block, type);
                return made;
            });
            grounds.add(shapes.fill());
            strokes.add(shapes.line());
        }
        replace(fills, grounds);
        replace(lines, strokes);
    }

    private void drawVoices(Look look, TextGeometry geometry, TypeSize type) {
        List<Node> bands = new ArrayList<>();
        if (!block.title()) {
            List<Drawn> local = look.marks();
            List<Span> places = geometry.lines().stream()
                    .map(line -> line.shifted(block.start()))
                    .toList();
            for (VoiceBands.Band band : VoiceBands.of(places, local)) {
                double top = geometry.box(band.first()).getMinY() + 0.2 * type.size();
                double bottom = geometry.box(band.last()).getMaxY();
                bands.add(band(band.voice(), top, bottom));
            }
        }
        replace(voices, bands);
    }

    /// Voices differ in form as well as in colour: the style sheet makes a report thin and a claim thick, and an opinion
    /// has two strokes.
    private static Path band(Voice voice, double top, double bottom) {
        Path band = path("voice", voice.id());
        if (voice == Voice.OPINION) {
            band.getElements()
                    .setAll(
                            new MoveTo(LANE_MIDDLE - 1.5, top),
                            new LineTo(LANE_MIDDLE - 1.5, bottom),
                            new MoveTo(LANE_MIDDLE + 1.5, top),
                            new LineTo(LANE_MIDDLE + 1.5, bottom));
        } else {
            band.getElements().setAll(new MoveTo(LANE_MIDDLE, top + 1), new LineTo(LANE_MIDDLE, bottom - 1));
        }
        return band;
    }

    private void drawFrames(Look look, TextGeometry geometry, TypeSize type) {
        handles.clear();
        List<Node> shown = new ArrayList<>();
        for (Drawn drawn : look.marks()) {
            Span local = local(drawn.span());
            if (drawn.id().equals(look.chosen())) {
                frame(drawn, local, look.movable(), geometry, type, shown);
            }
            if (look.numbers()
                    && !drawn.mirrored()
                    && drawn.passage().number() > 0
                    && drawn.span().start() >= block.start()) {
                shown.add(number(drawn, local, geometry));
            }
        }
        replace(frames, shown);
        shown.stream().filter(Label.class::isInstance).map(Label.class::cast).forEach(label -> {
            label.applyCss();
            label.autosize();
            label.relocate(
                    Math.rint(label.getLayoutX() - label.getWidth() / 2),
                    Math.rint(label.getLayoutY() - label.getHeight() / 2));
        });
    }

    private void frame(
            Drawn drawn, Span local, boolean movable, TextGeometry geometry, TypeSize type, List<Node> shown) {
        List<Rectangle2D> boxes = type.framed(geometry.boxes(local.start(), local.end()));
        if (boxes.isEmpty()) {
            return;
        }
        boolean starts = drawn.span().start() >= block.start();
        boolean ends = drawn.span().end() <= block.end();
        Path frame = path("mark-frame", drawn.passage().colour());
        Outlines.frame(frame, boxes, TypeSize.RADIUS, !starts, !ends);
        shown.add(frame);
        if (movable && !drawn.mirrored() && !drawn.passage().suggestion()) {
            if (starts) {
                Point2D corner = corner(boxes, geometry.caret(CaretPlace.before(local.start())));
                shown.add(handle(drawn, Edge.START, corner.getX(), corner.getY()));
            }
            if (ends) {
                Rectangle2D line = geometry.caret(new CaretPlace(local.end(), true));
                Point2D corner = corner(boxes.reversed(), line);
                shown.add(handle(drawn, Edge.END, corner.getX(), boxes.getLast().getMaxY()));
            }
        }
    }

    /// The upper corner of the boxes of a line that is nearest to a caret there: where writing turns, a passage need not
    /// begin at the left.
    private static Point2D corner(List<Rectangle2D> boxes, Rectangle2D caret) {
        Point2D nearest = new Point2D(boxes.getFirst().getMinX(), boxes.getFirst().getMinY());
        for (Rectangle2D box : boxes) {
            for (double x : new double[] {box.getMinX(), box.getMaxX()}) {
                boolean sameLine = box.getMinY() == nearest.getY();
                if (sameLine && Math.abs(x - caret.getMinX()) < Math.abs(nearest.getX() - caret.getMinX())) {
                    nearest = new Point2D(x, box.getMinY());
                }
            }
        }
        return nearest;
    }

    private Circle handle(Drawn drawn, Edge edge, double x, double y) {
        handles.put(edge, new Point2D(x, y));
        Circle handle = new Circle(x, y, HANDLE_RADIUS);
        handle.getStyleClass().setAll("mark-handle", drawn.passage().colour());
        return handle;
    }

    private static Label number(Drawn drawn, Span local, TextGeometry geometry) {
        Label label = new Label(Integer.toString(drawn.passage().number()));
        label.getStyleClass().setAll("mark-number", drawn.passage().colour());
        Rectangle2D caret = geometry.caret(CaretPlace.before(local.start()));
        // In the room above the letters, at the left shoulder of the first one.
        label.setLayoutX(caret.getMinX() - 4);
        label.setLayoutY(caret.getMinY() - 1);
        return label;
    }

    private void drawFindings(Look look, TextGeometry geometry, TypeSize type) {
        List<Node> shown = new ArrayList<>();
        for (Span difference : look.differences()) {
            shown.add(difference.isEmpty()
                    ? gap(difference, geometry)
                    : finding(difference, "difference", geometry, type));
        }
        for (Span hit : look.hits()) {
            shown.add(finding(hit, "hit", geometry, type));
        }
        for (Span match : look.matches()) {
            shown.add(finding(match, "jump-match", geometry, type));
        }
        replace(findings, shown);
    }

    private Path finding(Span span, String kind, TextGeometry geometry, TypeSize type) {
        Path path = path(kind);
        Span local = local(span);
        Outlines.fill(path, type.inked(geometry.boxes(local.start(), local.end())));
        return path;
    }

    private Path gap(Span at, TextGeometry geometry) {
        Path path = path("difference-gap");
        Rectangle2D box = geometry.caret(CaretPlace.before(local(at).start()));
        path.getElements().setAll(new MoveTo(box.getMinX(), box.getMinY()), new LineTo(box.getMinX(), box.getMaxY()));
        return path;
    }

    private void drawSelection(Look look, TextGeometry geometry) {
        Span local = local(look.selection());
        List<Rectangle2D> boxes = look.selection().isEmpty() ? List.of() : geometry.boxes(local.start(), local.end());
        Outlines.fill(selection, boxes);
        selection.setVisible(!boxes.isEmpty());
    }

    private void drawCaret(Look look, TextGeometry geometry) {
        CaretPlace place = look.caret();
        caret.setVisible(place != null);
        if (place != null) {
            Rectangle2D box = geometry.caret(place.shifted(-block.start()));
            caret.setX(Math.rint(box.getMinX() - CARET_WIDTH / 2));
            caret.setY(box.getMinY());
            caret.setWidth(CARET_WIDTH);
            caret.setHeight(box.getHeight());
        }
    }

    /// The part of a span that lies in the block, in offsets of the block.
    private Span local(Span span) {
        int length = block.span().length();
        int from = Math.clamp((long) span.start() - block.start(), 0, length);
        int to = Math.clamp((long) span.end() - block.start(), from, length);
        return new Span(from, to);
    }

    private static Path path(String... styleClasses) {
        Path path = new Path();
        path.getStyleClass().setAll(styleClasses);
        return path;
    }

    private static void replace(Group group, List<Node> nodes) {
        if (!group.getChildren().equals(nodes)) {
            group.getChildren().setAll(nodes);
        }
    }
}
