package org.randnotiz.ui.shell;

import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// Three panes side by side, with dividers to be dragged. Each keeps its share of the width, and never gets less room than it
/// needs: what a narrow window takes from a pane, it gets back when the window grows.
final class ThreePanes extends SplitPane {

    private static final double USUAL_LEFT = 0.225;
    private static final double USUAL_RIGHT = 0.72;
    private static final double LEAST_LEFT = 286;
    private static final double LEAST_MIDDLE = 380;
    private static final double LEAST_RIGHT = 348;

    private double wishedLeft = USUAL_LEFT;
    private double wishedRight = USUAL_RIGHT;
    private double dividedWidth;
    private boolean isLayingOut;

    ThreePanes(Region left, Region middle, Region right) {
        getItems().addAll(left, middle, right);
        getStyleClass().add("panes");
        left.setMinWidth(LEAST_LEFT);
        middle.setMinWidth(LEAST_MIDDLE);
        right.setMinWidth(LEAST_RIGHT);
        getDividers().getFirst().positionProperty().subscribe((was, is) -> moved());
        getDividers().getLast().positionProperty().subscribe((was, is) -> moved());
    }

    /// What is not moved by the layout is moved by a person.
    private void moved() {
        if (!isLayingOut) {
            double[] now = getDividerPositions();
            wishedLeft = now[0];
            wishedRight = now[1];
        }
    }

    /// Puts the dividers where they are wished, but leaves each pane the room it needs.
    ///
    /// @param left  where the first one stands, as a share of the width
    /// @param right where the second one stands
    void divide(double left, double right) {
        wishedLeft = left;
        wishedRight = right;
        dividedWidth = 0;
        requestLayout();
    }

    /// Where the first divider is wished to stand, as a share of the width.
    double left() {
        return wishedLeft;
    }

    /// Where the second divider is wished to stand.
    double right() {
        return wishedRight;
    }

    @Override
    protected void layoutChildren() {
        isLayingOut = true;
        super.layoutChildren();
        double width = getWidth();
        // The split pane spreads a new width by rules of its own first.
        if (width != dividedWidth && width > 0) {
            dividedWidth = width;
            setDividerPositions(
                    Math.max(wishedLeft, LEAST_LEFT / width), Math.min(wishedRight, 1 - LEAST_RIGHT / width));
            super.layoutChildren();
        }
        isLayingOut = false;
    }
}
