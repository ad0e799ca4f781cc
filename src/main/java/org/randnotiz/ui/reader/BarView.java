package org.randnotiz.ui.reader;

import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.randnotiz.wording.Texts;

/// The bar that a fold is shown as.
final class BarView extends Region implements RowView {

    private static final double ABOVE = 8;
    private static final double BELOW = 14;

    private final HBox bar;

    BarView(Row.Bar row, Texts texts, Runnable toggle) {
        Label sign = new Label("\u27f2");
        sign.getStyleClass().add("fold-sign");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        Label label = new Label(row.fold().label());
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        Hyperlink link = new Hyperlink(texts.get(row.open() ? "reader.fold" : "reader.unfold"));
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(event -> toggle.run());
        link.setAccessibleText(link.getText() + ": " + row.fold().label());
        bar = new HBox(sign, label, link);
        bar.setAlignment(Pos.TOP_LEFT);
        bar.getStyleClass().add("fold-bar");
        setCursor(Cursor.DEFAULT);
        getChildren().add(bar);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public double heightFor(double width) {
        return Math.ceil(ABOVE + bar.prefHeight(width) + BELOW);
    }

    @Override
    protected void layoutChildren() {
        bar.resizeRelocate(0, ABOVE, getWidth(), bar.prefHeight(getWidth()));
    }
}
