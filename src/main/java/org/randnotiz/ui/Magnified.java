package org.randnotiz.ui;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Shows what is in a window larger or smaller than it is laid out: text, lines, icons and distances alike.
///
/// The content never gets less room than it needs, so that a small window is not filled beyond its edges: then it is drawn
/// as large as fits, and [#restProperty] says how much is missing. JavaFX thread only.
public final class Magnified extends Region {

    private final Region content;
    private final double leastWidth;
    private final double leastHeight;
    private final Scale scale = new Scale(1, 1, 0, 0);
    private final ReadOnlyDoubleWrapper rest = new ReadOnlyDoubleWrapper(this, "rest", 1);
    private double wanted = 1;

    /// @param content     fills the window
    /// @param leastWidth  the room that the content needs, in its own pixels
    /// @param leastHeight the room that the content needs, in its own pixels
    public Magnified(Region content, double leastWidth, double leastHeight) {
        this.content = content;
        this.leastWidth = leastWidth;
        this.leastHeight = leastHeight;
        content.getTransforms().add(scale);
        getChildren().add(content);
    }

    /// Draws everything so many times as large; 1 is the usual size.
    public void magnify(double factor) {
        wanted = factor;
        fit();
        requestLayout();
    }

    /// How many times larger what can grow by itself should be than it is drawn; 1 where the window has room for all.
    public ReadOnlyDoubleProperty restProperty() {
        return rest.getReadOnlyProperty();
    }

    /// How many times as large everything is drawn.
    public double drawn() {
        return scale.getX();
    }

    private void fit() {
        double room = Math.min(getWidth() / leastWidth, getHeight() / leastHeight);
        double drawn = wanted <= 1 || room <= 0 ? wanted : Math.clamp(room, 1, wanted);
        scale.setX(drawn);
        scale.setY(drawn);
        rest.set(wanted / drawn);
    }

    @Override
    protected void layoutChildren() {
        fit();
        content.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(-1) * wanted;
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(-1) * wanted;
    }
}
