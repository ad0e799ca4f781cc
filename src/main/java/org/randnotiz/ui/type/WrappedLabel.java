package org.randnotiz.ui.type;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.Region;

/// A label for the words of people: wrapped as [WordFlow] wraps them, never cut, each line end in them kept.
///
/// Style sheets dress it as any label; a graphic or a mnemonic is not shown.
public final class WrappedLabel extends Label {

    /// A label without words yet.
    public WrappedLabel() {
        this("");
    }

    /// A label with these words.
    public WrappedLabel(String words) {
        super(words);
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new Paragraphs(this);
    }

    /// The words of a label, one flow for each of their lines.
    private static final class Paragraphs extends SkinBase<Label> {

        private List<WordFlow> flows = List.of();

        Paragraphs(Label label) {
            super(label);
            consumeMouseEvents(false); // a click on the words is a click on what they stand in, as with any label
            registerChangeListener(label.textProperty(), this::show);
            registerChangeListener(label.fontProperty(), font -> label.requestLayout());
            registerChangeListener(label.lineSpacingProperty(), spacing -> label.requestLayout());
            show(label.textProperty());
        }

        private void show(ObservableValue<?> text) {
            List<WordFlow> next = new ArrayList<>();
            String words = getSkinnable().getText();
            for (String line : (words == null ? "" : words).split("\\R", -1)) {
                WordFlow flow = new WordFlow(part -> {
                    part.getStyleClass().add("text");
                    part.fontProperty().bind(getSkinnable().fontProperty());
                    part.fillProperty().bind(getSkinnable().textFillProperty());
                });
                flow.show(line);
                next.add(flow);
            }
            flows = List.copyOf(next);
            getChildren().setAll(flows.stream().map(WordFlow::node).toList());
            getSkinnable().requestLayout();
        }

        /// Lays all lines out and says how tall they are.
        private double layOut(double x, double y, double width) {
            double spacing = getSkinnable().getLineSpacing();
            double height = 0;
            for (WordFlow flow : flows) {
                flow.setLineSpacing(spacing);
                height += (height > 0 ? spacing : 0);
                height += flow.layOut(x, y + height, width);
            }
            return height;
        }

        @Override
        protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
            return left + right;
        }

        @Override
        protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
            layOut(left, top, Short.MAX_VALUE);
            double widest = flows.stream()
                    .mapToDouble(flow -> flow.node().prefWidth(-1))
                    .max()
                    .orElse(0);
            // A pixel more, as widths of parts are added up in another order.
            return left + Math.ceil(widest) + 1 + right;
        }

        @Override
        protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
            double inner = width < 0 ? Short.MAX_VALUE : Math.max(0, width - left - right);
            return top + layOut(left, top, inner) + bottom;
        }

        @Override
        protected double computeMaxWidth(double height, double top, double right, double bottom, double left) {
            return getSkinnable().prefWidth(height);
        }

        @Override
        protected double computeMaxHeight(double width, double top, double right, double bottom, double left) {
            return getSkinnable().prefHeight(width);
        }

        @Override
        protected double computeBaselineOffset(double top, double right, double bottom, double left) {
            return top + flows.getFirst().node().getBaselineOffset();
        }

        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            double tall = layOut(x, y, width);
            if (height > tall) {
                layOut(x, y + snapPositionY((height - tall) / 2), width);
            }
        }
    }
}
