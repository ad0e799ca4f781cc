package org.randnotiz.ui.margin;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The first line of a calm card: its type, its heading with codes behind it, and at the right edge what stands aside. Where
/// the card is too narrow for one line, codes and aside go below, and the heading has the rest of the line to itself.
final class CardHead extends Region {

    private static final double GAP = 7;
    private static final double BELOW = 2;

    private final Label type;
    private final @Nullable Label heading;
    private final List<Node> codes;
    private final @Nullable Label aside;
    private final @Nullable Node sign;

    /// @param sign what says that something is missing; null if nothing is
    CardHead(
            Label type, @Nullable Label heading, List<Node> codes, @Nullable Label aside, @Nullable Node sign) {
        this.type = type;
        this.heading = heading;
        this.codes = List.copyOf(codes);
        this.aside = aside;
        this.sign = sign;
        getStyleClass().setAll("card-head");
        getChildren().add(type);
        List<Node> others = new ArrayList<>();
        add(others, heading);
        others.addAll(codes);
        add(others, aside);
        add(others, sign);
        getChildren().addAll(others);
    }

    private static void add(List<Node> nodes, @Nullable Node node) {
        if (node != null) {
            nodes.add(node);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return arrange(width < 0 ? Double.MAX_VALUE : width, false);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth(), true);
    }

    private double arrange(double width, boolean really) {
        Insets around = getInsets();
        double left = around.getLeft();
        double right = width - around.getRight();
        double y = around.getTop();
        double signWidth = wide(sign);
        boolean oneLine = left + needed() <= right;
        double x = left + wide(type) + GAP;
        double line = high(type, -1);
        double room = oneLine ? wide(heading) : Math.max(0, right - x - (sign == null ? 0 : signWidth + GAP));
        double headingHeight = high(heading, room);
        line = Math.max(line, headingHeight);
        if (really) {
            place(type, left, y, wide(type), high(type, -1));
            place(heading, x, y, room, headingHeight);
            place(sign, right - signWidth, y, signWidth, high(sign, -1));
        }
        if (heading != null) {
            x += room + GAP;
        }
        if (!oneLine && (!codes.isEmpty() || aside != null)) {
            y += line + BELOW;
            x = left;
            line = 0;
        }
        for (Node code : codes) {
            line = Math.max(line, high(code, -1));
            if (really) {
                place(code, x, y, wide(code), high(code, -1));
            }
            x += wide(code) + GAP;
        }
        line = Math.max(line, high(aside, -1));
        if (really && aside != null) {
            double end = oneLine && sign != null ? right - signWidth - GAP : right;
            double asideWidth = Math.min(wide(aside), Math.max(0, end - x));
            place(aside, end - asideWidth, y, asideWidth, high(aside, -1));
        }
        return y + line + around.getBottom();
    }

    /// The width of all of it side by side.
    private double needed() {
        double sum = wide(type);
        for (Node node : getChildren()) {
            sum += node.equals(type) ? 0 : GAP + wide(node);
        }
        return sum;
    }

    private static double wide(@Nullable Node node) {
        return node == null ? 0 : Math.ceil(node.prefWidth(-1));
    }

    private static double high(@Nullable Node node, double width) {
        return node == null ? 0 : Math.ceil(node.prefHeight(width));
    }

    private static void place(@Nullable Node node, double x, double y, double width, double height) {
        if (node != null) {
            node.resizeRelocate(x, y, width, height);
        }
    }
}
