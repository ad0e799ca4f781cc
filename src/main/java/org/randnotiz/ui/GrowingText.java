package org.randnotiz.ui;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// A text area that is as high as its text, so that nothing scrolls inside; Tab leaves it like any field.
public final class GrowingText extends TextArea {

    /// Room for the caret behind the last letter of a line, and for rounding.
    private static final double SLACK = 2;

    private final Text measure = new Text();
    private final boolean lines;
    private Runnable done = () -> {};

    /// An empty text.
    ///
    /// @param lines whether Enter begins a new line; if not, Enter means *done*, and line ends that are pasted become blanks
    public GrowingText(boolean lines) {
        this.lines = lines;
        setWrapText(true);
        setPrefRowCount(1);
        getStyleClass().add("growing-text");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        textProperty().subscribe(text -> {
            if (!lines && (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0)) {
                setText(text.replaceAll("\\R", " "));
            }
            requestLayout();
        });
    }

    /// Told when a person is done here.
    public void onDone(Runnable listener) {
        this.done = listener;
    }

    private void pressed(KeyEvent press) {
        if (press.getCode() == KeyCode.TAB && !press.isControlDown()) {
            press.consume();
            requestFocusTraversal(press.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        } else if (press.getCode() == KeyCode.ENTER && !press.isControlDown() && !lines) {
            press.consume();
            done.run();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets around = getInsets();
        Insets inside = lookup(".content") instanceof Region content ? content.getInsets() : Insets.EMPTY;
        double beside = around.getLeft() + around.getRight() + inside.getLeft() + inside.getRight();
        String text = getText().isEmpty() && getPromptText() != null ? getPromptText() : getText();
        measure.setFont(getFont());
        measure.setWrappingWidth(width < 0 ? 0 : Math.max(1, width - beside - SLACK));
        // An empty last line has a height too.
        measure.setText(text.isEmpty() || text.endsWith("\n") ? text + " " : text);
        return Math.ceil(measure.getLayoutBounds().getHeight())
                + around.getTop()
                + around.getBottom()
                + inside.getTop()
                + inside.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        // The skin keeps room for scroll bars that are never shown.
        Node pane = lookup(".scroll-pane");
        if (pane != null) {
            pane.resizeRelocate(
                    snappedLeftInset(),
                    snappedTopInset(),
                    getWidth() - snappedLeftInset() - snappedRightInset(),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }
}
