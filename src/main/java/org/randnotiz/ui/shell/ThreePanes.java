package org.randnotiz.ui.shell;

import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// Three panes side by side, with dividers to be dragged, of which only the middle one grows with the window.
final class ThreePanes extends SplitPane {

    private static final double USUAL_LEFT = 0.225;
    private static final double USUAL_RIGHT = 0.72;
    private static final double LEAST_LEFT = 286;
    private static final double LEAST_MIDDLE = 380;
    private static final double LEAST_RIGHT = 348;

    ThreePanes(Region left, Region middle, Region right) {
        getItems().addAll(left, middle, right);
        getStyleClass().add("panes");
        setResizableWithParent(left, false);
        setResizableWithParent(right, false);
        left.setMinWidth(LEAST_LEFT);
        middle.setMinWidth(LEAST_MIDDLE);
        right.setMinWidth(LEAST_RIGHT);
        divide(USUAL_LEFT, USUAL_RIGHT);
    }

    /// Puts the dividers where they are wished, but leaves each pane the room it needs: the split pane itself sees to that
    /// only where a divider is dragged. As long as there is no width yet, this waits for it.
    ///
    /// @param left  where the first one stands, as a share of the width
    /// @param right where the second one stands
    void divide(double left, double right) {
        double width = getWidth();
        if (width > 0) {
            setDividerPositions(Math.max(left, LEAST_LEFT / width), Math.min(right, 1 - LEAST_RIGHT / width));
        } else {
            Subscription[] waiting = new Subscription[1];
            waiting[0] = widthProperty().subscribe((before, now) -> {
                waiting[0].unsubscribe();
                divide(left, right);
            });
        }
    }
}
