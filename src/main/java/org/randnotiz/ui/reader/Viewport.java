package org.randnotiz.ui.reader;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.randnotiz.text.Span;
import org.randnotiz.ui.type.CaretPlace;
import org.randnotiz.ui.type.TextGeometry;
import org.randnotiz.wording.Texts;

/// Shows the part of the content that is in view.
///
/// Only rows in view, and half a screen around them, have nodes. The heights of all others are estimated; the place of
/// the view is therefore kept as a row and a distance from its top, so that a corrected estimate elsewhere moves nothing.
final class Viewport extends Region {

    private static final double SIDE = 24;
    private static final double FOOT = 32;

    /// How wide the column may become, in sizes of the type: some 70 letters.
    private static final double COLUMN = 36.75;

    private final Texts texts;
    private final ScrollBar bar = new ScrollBar();
    private final Rectangle window = new Rectangle();
    private final HeadView head = new HeadView();
    private final Map<Integer, RowView> views = new HashMap<>();
    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper();

    private Content content = Content.of(Page.of(""));
    private SelectionLayer overlay = SelectionLayer.NONE;
    private Heights heights = new Heights(new double[1]);
    private ToggleListener onToggle = fold -> {};
    private double typeSize;
    private double columnWidth = -1;
    private int topRow;
    private double topOffset;
    private Anchor anchor = new Anchor(0, 0);
    private @Nullable Span pending;
    private boolean movingBar;

    Viewport(Texts texts, double typeSize) {
        this.texts = texts;
        this.typeSize = typeSize;
        bar.setOrientation(Orientation.VERTICAL);
        bar.valueProperty().addListener((property, before, now) -> {
            if (!movingBar) {
                scrollTo(now.doubleValue());
            }
        });
        setClip(window);
        getChildren().add(bar);
    }

    /// Told when a person opens or closes a fold.
    @FunctionalInterface
    interface ToggleListener {
        void toggle(FoldedPassage fold);
    }

    /// A place in the text and the height at which it is seen.
    private record Anchor(int offset, double y) {}

    void setOnToggle(ToggleListener listener) {
        onToggle = listener;
    }

    void setHead(@Nullable Node node) {
        head.show(node);
        requestLayout();
    }

    ReadOnlyLongProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    Content content() {
        return content;
    }

    /// Shows another text from its beginning.
    void show(Content other) {
        content = other;
        dropViews();
        heights = estimates();
        topRow = 0;
        topOffset = 0;
        anchor = new Anchor(0, 0);
        pending = null;
        requestLayout();
    }

    /// Shows the same text with other marks.
    void update(Content same) {
        content = same;
        refresh();
    }

    /// Shows the same text with a fold opened or closed; what is at the top stays there.
    void refold(Content same) {
        Anchor kept = anchor;
        content = same;
        dropViews();
        heights = estimates();
        topRow = Math.min(topRow, content.rows().count() - 1);
        hold(kept);
        requestLayout();
    }

    void draw(SelectionLayer next) {
        overlay = next;
        refresh();
    }

    SelectionLayer overlay() {
        return overlay;
    }

    void setTypeSize(double size) {
        typeSize = size;
        columnWidth = -1;
        dropViews();
        requestLayout();
    }

    private void refresh() {
        for (RowView view : views.values()) {
            if (view instanceof TextRowView row && row.show(content.look(row.block(), overlay))) {
                requestLayout();
            }
        }
    }

    // ---- Layout ----

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        window.setWidth(width);
        window.setHeight(getHeight());
        double barWidth = snapSizeX(bar.prefWidth(-1));
        bar.resizeRelocate(width - barWidth, 0, barWidth, getHeight());
        double wished = Math.floor(Math.max(80, Math.min(COLUMN * typeSize, width - 2 * SIDE)));
        if (wished != columnWidth) {
            rewrap(wished);
        }
        if (pending != null) {
            Span span = pending;
            pending = null;
            bring(span);
        }
        normalise();
        fill();
        moveBar();
        version.set(version.get() + 1);
    }

    private void rewrap(double wished) {
        boolean first = columnWidth < 0 && anchor.equals(new Anchor(0, 0));
        columnWidth = wished;
        heights = estimates();
        if (!first && (topRow > 0 || topOffset > 0)) {
            hold(anchor);
        }
    }

    private void hold(Anchor kept) {
        if (columnWidth < 0 || (topRow == 0 && topOffset == 0)) {
            return;
        }
        int row = content.rows().at(kept.offset());
        topRow = row;
        topOffset = yInRow(row, CaretPlace.before(kept.offset())) - kept.y();
    }

    private Heights estimates() {
        ColumnRows rows = content.rows();
        double[] estimates = new double[rows.count()];
        double textWidth = Math.max(200, columnWidth - TextRowView.TEXT_LEFT);
        for (int i = 0; i < estimates.length; i++) {
            estimates[i] = switch (rows.get(i)) {
                case Row.Head() -> 2 * typeSize;
                case Row.Bar _ -> 4 * typeSize;
                case Row.Text(Block block, boolean _) -> TypeSize.estimate(typeSize, block, textWidth);
            };
        }
        return new Heights(estimates);
    }

    /// Makes the top row the one that is really at the top, and keeps the view inside the content.
    private void normalise() {
        int count = content.rows().count();
        walkUp();
        while (topRow < count - 1 && topOffset >= measure(topRow)) {
            topOffset -= heights.of(topRow);
            topRow++;
        }
        double bottom = -topOffset;
        double room = getHeight() - FOOT;
        int row = topRow;
        while (row < count && bottom < room) {
            bottom += measure(row++);
        }
        if (row == count && bottom < room) {
            topOffset -= room - bottom;
            walkUp();
        }
    }

    private void walkUp() {
        while (topOffset < 0 && topRow > 0) {
            topRow--;
            topOffset += measure(topRow);
        }
        topOffset = Math.max(0, topOffset);
    }

    private void fill() {
        double around = getHeight() / 2;
        int last = topRow;
        double y = -topOffset;
        while (last < content.rows().count() && y < getHeight() + around) {
            y += measure(last++);
        }
        int first = topRow;
        y = -topOffset;
        while (first > 0 && y > -around) {
            y -= measure(--first);
        }
        dropOutside(first, last);
        double x = columnX();
        views.forEach(
                (row, view) -> view.node().resizeRelocate(x, snapPositionY(top(row)), columnWidth, heights.of(row)));
        rememberAnchor();
    }

    private double columnX() {
        return Math.rint((getWidth() - columnWidth) / 2);
    }

    private void rememberAnchor() {
        int row = topRow;
        double y = 0;
        if (views.get(row) instanceof TextRowView view) {
            TextGeometry geometry = view.geometry();
            for (int line = 0; line < geometry.lineCount(); line++) {
                y = top(row) + geometry.box(line).getMinY();
                if (y >= 0 || line == geometry.lineCount() - 1) {
                    anchor = new Anchor(view.block().start() + geometry.line(line).start(), y);
                    return;
                }
            }
        }
        anchor = new Anchor(Math.max(0, content.rows().get(row).start()), top(row));
    }

    private void dropOutside(int first, int last) {
        Iterator<Map.Entry<Integer, RowView>> entries = views.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<Integer, RowView> entry = entries.next();
            if (entry.getKey() < first || entry.getKey() >= last) {
                getChildren().remove(entry.getValue().node());
                entries.remove();
            }
        }
    }

    private void dropViews() {
        views.values().forEach(view -> getChildren().remove(view.node()));
        views.clear();
    }

    /// The height of a row, laid out if it has not been.
    private double measure(int row) {
        double height = view(row).heightFor(columnWidth);
        heights.set(row, height);
        return height;
    }

    private RowView view(int row) {
        RowView known = views.get(row);
        if (known != null) {
            return known;
        }
        RowView made = switch (content.rows().get(row)) {
            case Row.Head() -> head;
            case Row.Bar fold -> new BarView(fold, texts, () -> onToggle.toggle(fold.fold()));
            case Row.Text text -> {
                TextRowView view = new TextRowView(text, content.text(), typeSize);
                view.show(content.look(text.block(), overlay));
                yield view;
            }
        };
        views.put(row, made);
        getChildren().add(getChildren().size() - 1, made.node());
        made.node().applyCss();
        return made;
    }

    private void moveBar() {
        double total = heights.total() + FOOT;
        double most = Math.max(0, total - getHeight());
        movingBar = true;
        bar.setMax(most);
        bar.setVisibleAmount(most * Math.min(1, getHeight() / Math.max(1, total)));
        bar.setUnitIncrement(3 * typeSize);
        bar.setBlockIncrement(Math.max(1, getHeight() - 3 * typeSize));
        bar.setValue(Math.min(most, scrolled()));
        bar.setVisible(most > 0);
        movingBar = false;
    }

    // ---- Scrolling ----

    /// How far the content is scrolled, as far as the heights above are known.
    double scrolled() {
        return heights.top(topRow) + topOffset;
    }

    /// Scrolls, and says by how much.
    double scrollBy(double distance) {
        double most = Math.max(0, heights.total() + FOOT - getHeight());
        double before = scrolled();
        double real = Math.clamp(before + distance, 0, Math.max(most, before)) - before;
        move(real);
        return real;
    }

    private void move(double distance) {
        if (Math.abs(distance) > 3 * getHeight()) {
            scrollTo(scrolled() + distance);
        } else {
            topOffset += distance;
            requestLayout();
        }
    }

    void scrollTo(double y) {
        topRow = heights.rowAt(Math.max(0, y));
        topOffset = Math.max(0, y) - heights.top(topRow);
        requestLayout();
    }

    /// Brings a passage into view if it is not wholly there already, now or with the first layout.
    void reveal(Span span) {
        if (!isReady()) {
            pending = span;
            requestLayout();
            return;
        }
        layout();
        bring(span);
        layout();
    }

    /// Scrolls until the place is at that height.
    void place(int offset, double y) {
        if (!isReady()) {
            pending = new Span(offset, offset);
            requestLayout();
            return;
        }
        layout();
        int row = content.rows().at(offset);
        topRow = row;
        topOffset = yInRow(row, CaretPlace.before(offset)) - y;
        requestLayout();
        layout();
    }

    private void bring(Span span) {
        double margin = Math.min(3 * typeSize, getHeight() / 4);
        Bounds estimated = boundsOf(span);
        boolean farAway = estimated.getMaxY() < -getHeight() || estimated.getMinY() > 2 * getHeight();
        int row = content.rows().at(span.start());
        double line = yInRow(row, CaretPlace.before(span.start()));
        Bounds exact = boundsOf(span);
        if (exact.getMinY() >= margin && exact.getMaxY() <= getHeight() - margin) {
            return;
        }
        double y;
        if (farAway) {
            y = getHeight() / 3;
        } else if (exact.getMinY() < margin || exact.getHeight() > getHeight() - 2 * margin) {
            y = margin;
        } else {
            y = getHeight() - margin - exact.getHeight();
        }
        topRow = row;
        topOffset = line - y;
        requestLayout();
    }

    /// Whether rows can be laid out.
    boolean isReady() {
        return getScene() != null && columnWidth > 0 && getHeight() > 0;
    }

    /// The place in the text at the top of the view.
    int topOffset() {
        return anchor.offset();
    }

    // ---- Places ----

    /// Where a row begins, seen from the top of the view.
    private double top(int row) {
        return heights.top(row) - heights.top(topRow) - topOffset;
    }

    private double yInRow(int row, CaretPlace place) {
        measure(row);
        return view(row) instanceof TextRowView text
                ? text.geometry().caret(local(text, place)).getMinY()
                : 0;
    }

    private static CaretPlace local(TextRowView row, CaretPlace place) {
        int offset = Math.clamp((long) place.offset() - row.block().start(), 0, row.block().span().length());
        return new CaretPlace(offset, place.upstream());
    }

    /// The box around a passage, in the view's coordinates; estimated where its rows have no nodes. A passage that is
    /// folded away has the box of its bar.
    Bounds boundsOf(Span span) {
        int first = content.rows().at(span.start());
        int last = span.isEmpty() ? first : Math.max(first, content.rows().at(span.end() - 1));
        Bounds head = boundsIn(first, span);
        if (first == last) {
            return head;
        }
        Bounds tail = boundsIn(last, span);
        double left = Math.min(head.getMinX(), tail.getMinX());
        double right = Math.max(head.getMaxX(), tail.getMaxX());
        return new BoundingBox(left, head.getMinY(), right - left, tail.getMaxY() - head.getMinY());
    }

    private Bounds boundsIn(int row, Span span) {
        double x = columnX();
        double y = top(row);
        if (views.get(row) instanceof TextRowView view && view.heightFor(columnWidth) > 0) {
            Bounds local = view.boundsOf(span);
            return new BoundingBox(x + local.getMinX(), y + local.getMinY(), local.getWidth(), local.getHeight());
        }
        double height = heights.of(row);
        if (content.rows().get(row) instanceof Row.Text(Block block, boolean _) && !block.span().isEmpty()) {
            double length = block.span().length();
            double from = Math.clamp((span.start() - block.start()) / length, 0, 1);
            double to = Math.clamp((span.end() - block.start()) / length, from, 1);
            return new BoundingBox(x, y + from * height, columnWidth, Math.max(typeSize, (to - from) * height));
        }
        return new BoundingBox(x, y, columnWidth, height);
    }

    /// The line along which a caret is drawn, in the view's coordinates.
    Bounds caretBox(CaretPlace place) {
        int row = rowOf(place);
        if (row < 0) {
            return new BoundingBox(columnX(), 0, 0, typeSize);
        }
        measure(row);
        TextRowView view = (TextRowView) view(row);
        Rectangle2D box = view.geometry().caret(local(view, place));
        return new BoundingBox(columnX() + box.getMinX(), top(row) + box.getMinY(), 0, box.getHeight());
    }

    private int rowOf(CaretPlace place) {
        ColumnRows rows = content.rows();
        int row = rows.textFrom(rows.at(place.offset()), -1);
        return row >= 0 ? row : rows.textFrom(0, 1);
    }

    /// The place nearest to a point of the view.
    CaretPlace placeAt(double x, double y) {
        ColumnRows rows = content.rows();
        int row = heights.rowAt(heights.top(topRow) + topOffset + y);
        int text = rows.textFrom(row, 1);
        if (text < 0) {
            text = rows.textFrom(row, -1);
        }
        if (text < 0 || !isReady()) {
            return CaretPlace.before(0);
        }
        measure(text);
        TextRowView view = (TextRowView) view(text);
        return nearest(view, x, y - top(text));
    }

    private CaretPlace nearest(TextRowView view, double x, double yInRow) {
        TextGeometry geometry = view.geometry();
        Rectangle2D first = geometry.box(0);
        Rectangle2D last = geometry.box(geometry.lineCount() - 1);
        double y = Math.clamp(yInRow, first.getMinY() + 1, last.getMaxY() - 1);
        return geometry.nearest(x - columnX(), y).shifted(view.block().start());
    }

    /// The character under a point of the view; -1 if there is none.
    int under(double x, double y) {
        int row = heights.rowAt(heights.top(topRow) + topOffset + y);
        if (views.get(row) instanceof TextRowView view && view.heightFor(columnWidth) > 0) {
            int under = view.geometry().under(x - columnX(), y - top(row));
            return under < 0 ? -1 : under + view.block().start();
        }
        return -1;
    }

    /// The end of the chosen mark that can be taken hold of at a point of the view.
    Optional<Edge> handleAt(double x, double y) {
        int row = heights.rowAt(heights.top(topRow) + topOffset + y);
        return views.get(row) instanceof TextRowView view
                ? view.handleAt(x - columnX(), y - top(row))
                : Optional.empty();
    }

    /// The line that a place stands in: its offsets, without the blanks at which it is wrapped.
    Span line(CaretPlace place) {
        int row = rowOf(place);
        if (row < 0 || !isReady()) {
            return new Span(place.offset(), place.offset());
        }
        measure(row);
        TextRowView view = (TextRowView) view(row);
        TextGeometry geometry = view.geometry();
        return geometry.line(geometry.lineOf(local(view, place))).shifted(view.block().start());
    }

    /// The place one line further up (-1) or down (1), as near as can be to `x`; the same in the first and the last line.
    CaretPlace vertically(CaretPlace from, int direction, double x) {
        int row = rowOf(from);
        if (row < 0 || !isReady()) {
            return from;
        }
        measure(row);
        TextRowView view = (TextRowView) view(row);
        int line = view.geometry().lineOf(local(view, from)) + direction;
        if (line < 0 || line >= view.geometry().lineCount()) {
            row = content.rows().textFrom(row + direction, direction);
            if (row < 0) {
                return from;
            }
            measure(row);
            view = (TextRowView) view(row);
            line = direction < 0 ? view.geometry().lineCount() - 1 : 0;
        }
        Rectangle2D box = view.geometry().box(line);
        return nearest(view, x, (box.getMinY() + box.getMaxY()) / 2);
    }

    /// What is in view, from the first to the last character.
    Span visible() {
        if (!isReady()) {
            return new Span(0, 0);
        }
        int from = placeAt(0, 0).offset();
        int to = placeAt(getWidth(), getHeight() - 1).offset();
        return new Span(Math.min(from, to), Math.max(from, to));
    }

    /// How many rows have nodes.
    int nodes() {
        return views.size();
    }
}
