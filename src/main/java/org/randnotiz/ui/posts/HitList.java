package org.randnotiz.ui.posts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import javafx.collections.FXCollections;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.randnotiz.wording.Texts;

/// A list of any number of rows of different heights, with cells for the visible ones alone.
///
/// Where the list stands is an anchor: a row, and how far that row is scrolled out at the top. Nothing is ever summed up
/// over all rows, so a million of them scroll like ten. The scroll bar therefore counts rows, not points.
///
/// A row that is to be seen, the pinned one, stays in view while rows around it arrive and change their heights, until a
/// person scrolls.
final class HitList extends Region {

    private static final double ROW_BEFORE_IT_IS_KNOWN = 92;
    private static final int SPARE_CELLS = 24;

    private final Texts texts;
    private final IntConsumer clicked;
    private final ScrollBar bar = new ScrollBar();
    private final Map<Integer, HitCell> visible = new HashMap<>();
    private final Deque<HitCell> spare = new ArrayDeque<>();

    private @Nullable ListRows rows;
    private @Nullable Legend legend;
    private int anchor;
    /// How much of the anchor row is scrolled out at the top; while a layout is being made it may leave the row.
    private double above;
    private int pinned = -1;
    private int selected = -1;
    private boolean settingBar;

    HitList(Texts texts, IntConsumer clicked) {
        this.texts = texts;
        this.clicked = clicked;
        getStyleClass().add("hit-list");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(texts.get("posts.list"));
        bar.setOrientation(Orientation.VERTICAL);
        bar.setUnitIncrement(1);
        bar.setFocusTraversable(false);
        bar.valueProperty().addListener((value, was, is) -> dragged(is.doubleValue()));
        getChildren().add(bar);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        focusedProperty().addListener(focused -> notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM));
    }

    /// Shows other rows.
    ///
    /// @param fromTop whether to begin with the first; else the list stays where it is
    void show(ListRows shown, Legend legend, boolean fromTop) {
        rows = shown;
        this.legend = legend;
        if (fromTop) {
            anchor = 0;
            above = 0;
            pinned = -1;
        }
        rowsChanged();
    }

    /// Rows have arrived, or are worded otherwise.
    void rowsChanged() {
        notifyAccessibleAttributeChanged(AccessibleAttribute.ITEM_COUNT);
        requestLayout();
    }

    void show(Legend legend) {
        this.legend = legend;
        requestLayout();
    }

    /// Marks the row as selected; −1 for none.
    ///
    /// @param reveal whether to scroll to it
    void select(int index, boolean reveal) {
        if (reveal || (pinned >= 0 && pinned == selected)) {
            pinned = index;
        }
        selected = index;
        visible.forEach((row, cell) -> cell.select(row == index));
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED_ITEMS);
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        requestLayout();
    }

    /// How many rows a page has: as many as are wholly visible, at least 1.
    int pageSize() {
        return Math.max(1, (int) visibleRows() - 1);
    }

    /// The cell of a row; null if the row is not visible.
    @Nullable
    HitCell cell(int index) {
        return visible.get(index);
    }

    /// The first row that can be seen, at least in part.
    int firstVisible() {
        return anchor;
    }

    private int size() {
        return rows == null ? 0 : rows.size();
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        requestFocus();
        for (Node node = (Node) event.getTarget(); node != null && !node.equals(this); node = node.getParent()) {
            if (node instanceof HitCell cell) {
                clicked.accept(cell.index());
                event.consume();
                return;
            }
        }
    }

    private void scrolled(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            pinned = -1;
            above -= event.getDeltaY();
            requestLayout();
            event.consume();
        }
    }

    private void dragged(double value) {
        if (settingBar || size() == 0) {
            return;
        }
        pinned = -1;
        anchor = Math.clamp((long) value, 0, size() - 1);
        above = (value - anchor) * heightOf(anchor, cellWidth());
        if (value >= bar.getMax()) {
            // The end stays the end while its rows arrive.
            pinned = size() - 1;
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = cellWidth();
        if (size() == 0 || legend == null || width <= 0) {
            recycleOutside(0, -1);
            bar.setVisible(false);
            return;
        }
        anchor = Math.clamp(anchor, 0, size() - 1);
        if (pinned >= 0 && pinned < size()) {
            reveal(pinned, width);
        }
        normalise(width);
        int last = place(width);
        recycleOutside(anchor, last);
        placeBar();
        if (rows != null) {
            rows.look(anchor, last);
        }
    }

    /// Moves the anchor to the row that is really at the top, without going past the first row or the last view.
    private void normalise(double width) {
        while (above > 0 && anchor < size() - 1) {
            double height = heightOf(anchor, width);
            if (above < height) {
                break;
            }
            above -= height;
            anchor++;
        }
        upwards(width);
        double left = getHeight() + above;
        for (int row = anchor; row < size(); row++) {
            left -= heightOf(row, width);
            if (left <= 0) {
                return;
            }
        }
        above -= left;
        upwards(width);
    }

    private void upwards(double width) {
        while (above < 0 && anchor > 0) {
            anchor--;
            above += heightOf(anchor, width);
        }
        above = Math.max(above, 0);
    }

    private void reveal(int row, double width) {
        if (row < anchor || (row == anchor && above > 0)) {
            anchor = row;
            above = 0;
            return;
        }
        double top = -above;
        for (int before = anchor; before < row && top < getHeight(); before++) {
            top += heightOf(before, width);
        }
        double height = heightOf(row, width);
        if (top + height > getHeight()) {
            anchor = row;
            // A row taller than the view shows its beginning.
            above = Math.min(height - getHeight(), 0);
        }
    }

    /// Places the cells from the anchor on and says which row is the last.
    private int place(double width) {
        double y = -above;
        int row = anchor;
        while (true) {
            HitCell cell = cellFor(row);
            double height = heightOf(row, width);
            cell.resizeRelocate(0, snapPositionY(y), width, height);
            y += height;
            if (y >= getHeight() || row == size() - 1) {
                return row;
            }
            row++;
        }
    }

    private void placeBar() {
        double shown = visibleRows();
        settingBar = true;
        try {
            bar.setVisible(shown < size());
            double max = Math.max(size() - shown, 0);
            bar.setMax(max);
            bar.setVisibleAmount(size() == 0 ? 0 : max * shown / size());
            bar.setBlockIncrement(Math.max(1, shown - 1));
            HitCell last = visible.get(size() - 1);
            boolean atEnd = last != null && last.getLayoutY() + last.getHeight() <= getHeight() + 1;
            // While the thumb is being dragged it stays where the pointer has it.
            if (!bar.isPressed()) {
                double height = Math.max(1, heightOf(anchor, cellWidth()));
                bar.setValue(atEnd ? max : Math.min(max, anchor + above / height));
            }
        } finally {
            settingBar = false;
        }
        double barWidth = bar.prefWidth(-1);
        bar.resizeRelocate(getWidth() - barWidth, 0, barWidth, getHeight());
        bar.toFront();
    }

    /// How many rows the view shows, the cut ones in part.
    private double visibleRows() {
        double shown = 0;
        for (HitCell cell : visible.values()) {
            double top = Math.max(0, cell.getLayoutY());
            double bottom = Math.min(getHeight(), cell.getLayoutY() + cell.getHeight());
            if (cell.getHeight() > 0 && bottom > top) {
                shown += (bottom - top) / cell.getHeight();
            }
        }
        return shown;
    }

    private double cellWidth() {
        return getWidth();
    }

    private double heightOf(int row, double width) {
        if (rows == null || (rows.get(row) == null && rows.problem(row) == null)) {
            return ROW_BEFORE_IT_IS_KNOWN;
        }
        return snapSizeY(cellFor(row).prefHeight(width));
    }

    private HitCell cellFor(int row) {
        HitCell cell = visible.get(row);
        if (cell == null) {
            cell = spare.isEmpty() ? newCell() : spare.pop();
            visible.put(row, cell);
            cell.setVisible(true);
        }
        if (rows != null && legend != null) {
            cell.show(row, rows.get(row), rows.isStayed(row), rows.problem(row), legend);
            cell.select(row == selected);
        }
        return cell;
    }

    private HitCell newCell() {
        var cell = new HitCell(texts);
        getChildren().add(cell);
        // It is measured in this very layout, before the next round of style sheets.
        cell.applyCss();
        return cell;
    }

    private void recycleOutside(int first, int last) {
        List<Integer> gone = new ArrayList<>();
        visible.forEach((row, cell) -> {
            if (row < first || row > last) {
                gone.add(row);
            }
        });
        for (int row : gone) {
            HitCell cell = Objects.requireNonNull(visible.remove(row));
            cell.setVisible(false);
            if (spare.size() < SPARE_CELLS) {
                spare.push(cell);
            } else {
                getChildren().remove(cell);
            }
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 314;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 400;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ITEM_COUNT -> size();
            case ITEM_AT_INDEX -> visible.get((Integer) parameters[0]);
            case FOCUS_ITEM -> visible.get(selected);
            case SELECTED_ITEMS -> {
                HitCell cell = visible.get(selected);
                yield FXCollections.observableArrayList(cell == null ? List.of() : List.of(cell));
            }
            case MULTIPLE_SELECTION -> false;
            case VERTICAL_SCROLLBAR -> bar;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.SHOW_ITEM && parameters[0] instanceof HitCell cell) {
            pinned = cell.index();
            requestLayout();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
