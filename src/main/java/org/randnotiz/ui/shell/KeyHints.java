package org.randnotiz.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Hints in a row, as many of them as have room: what would be cut off is not shown at all.
final class KeyHints extends Region {

    private static final double GAP = 14;

    KeyHints() {
        getStyleClass().add("foot-keys");
        setMinWidth(0);
    }

    /// Shows these, the most important ones first.
    void show(List<? extends Node> hints) {
        getChildren().setAll(hints);
    }

    @Override
    protected double computePrefWidth(double height) {
        double width = 0;
        for (Node hint : getManagedChildren()) {
            width += hint.prefWidth(-1) + GAP;
        }
        return Math.max(0, width - GAP);
    }

    @Override
    protected double computePrefHeight(double width) {
        return getManagedChildren().stream().mapToDouble(hint -> hint.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        boolean room = true;
        for (Node hint : getManagedChildren()) {
            double width = snapSizeX(hint.prefWidth(-1));
            double height = snapSizeY(hint.prefHeight(-1));
            room &= x + width <= getWidth() + 1;
            hint.setVisible(room);
            hint.resizeRelocate(x, snapPositionY((getHeight() - height) / 2), width, height);
            x += width + GAP;
        }
    }
}
