package org.randnotiz.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.kordamp.ikonli.javafx.FontIcon;

/// Whether words can be read, seen from pixels: each text is drawn once and left out once, and where the two pictures
/// differ, the contrast of WCAG 2.2 is that of one to the other.
final class Legibility {

    /// At twice the size strokes are wide enough to have their full colour somewhere.
    private static final double SCALE = 2;

    /// What a state belongs to: lines of lists, what holds them, and what is pressed.
    private static final Set<String> BEARERS = Set.of(
            "offer", "row", "hit-cell", "hit-list", "facet-line", "facet", "sort", "facet-fold", "facet-more",
            "offer-button", "list-cell", "list-view", "key-row", "key-hint", "segment", "button", "toggle-button",
            "menu-button", "combo-box", "hyperlink", "check-box", "radio-button", "chip-button", "text-field",
            "text-area", "tool", "decision");

    private Legibility() {}

    /// What text needs, and what at least the words of something switched off should have.
    private static final double READABLE = 4.5;

    private static final double DISABLED = 3;

    /// The texts in a part of the window that contrast less than they should while its lines and controls are in some
    /// states at once, each with its contrast. JavaFX thread only.
    static List<String> faint(Node part, List<String> states) {
        List<Node> bearers = new ArrayList<>();
        collect(part, bearers);
        Map<Node, List<PseudoClass>> put = new HashMap<>();
        for (Node bearer : bearers) {
            List<PseudoClass> missing = states.stream()
                    .map(PseudoClass::getPseudoClass)
                    .filter(state -> !bearer.getPseudoClassStates().contains(state))
                    .toList();
            missing.forEach(state -> bearer.pseudoClassStateChanged(state, true));
            put.put(bearer, missing);
        }
        try {
            return faint(part, states.contains("disabled"));
        } finally {
            put.forEach((bearer, added) -> added.forEach(state -> bearer.pseudoClassStateChanged(state, false)));
        }
    }

    private static List<String> faint(Node part, boolean disabled) {
        Parent root = part.getScene().getRoot();
        List<Text> texts = new ArrayList<>();
        texts(part, texts);
        Rectangle2D seen = scaled(part.localToScene(part.getBoundsInLocal()));
        WritableImage drawn = picture(root, seen);
        List<Double> opacities = texts.stream().map(Text::getOpacity).toList();
        texts.forEach(text -> text.setOpacity(0));
        WritableImage bare = picture(root, seen);
        for (int i = 0; i < texts.size(); i++) {
            texts.get(i).setOpacity(opacities.get(i));
        }
        Map<String, Double> faint = new TreeMap<>();
        for (Text text : texts) {
            double contrast = contrast(text, seen, drawn, bare);
            if (contrast > 0 && contrast < (disabled || text.isDisabled() ? DISABLED : READABLE)) {
                faint.merge(text.getText(), contrast, Math::min);
            }
        }
        return faint.entrySet().stream()
                .map(entry -> "%s: %.1f".formatted(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Rectangle2D scaled(Bounds bounds) {
        return new Rectangle2D(
                Math.floor(Math.max(0, bounds.getMinX()) * SCALE),
                Math.floor(Math.max(0, bounds.getMinY()) * SCALE),
                Math.ceil(bounds.getWidth() * SCALE),
                Math.ceil(bounds.getHeight() * SCALE));
    }

    private static WritableImage picture(Parent root, Rectangle2D seen) {
        var parameters = new SnapshotParameters();
        parameters.setViewport(seen);
        parameters.setTransform(new Scale(SCALE, SCALE));
        return root.snapshot(parameters, null);
    }

    private static void collect(Node node, List<Node> bearers) {
        if (!node.isVisible()) {
            return;
        }
        if (node.getStyleClass().stream().anyMatch(BEARERS::contains)) {
            bearers.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, bearers));
        }
    }

    private static void texts(Node node, List<Text> texts) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Text text && !(node instanceof FontIcon) && !text.getText().isBlank() && isWhole(text)) {
            texts.add(text);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> texts(child, texts));
        }
    }

    /// Whether nothing of a text is cut off, as the last line of a list often is.
    private static boolean isWhole(Text text) {
        Bounds bounds = text.localToScene(text.getBoundsInLocal());
        for (Parent parent = text.getParent(); parent != null; parent = parent.getParent()) {
            Node clip = parent.getClip();
            if (clip != null && !parent.localToScene(clip.getBoundsInParent()).contains(bounds)) {
                return false;
            }
        }
        return true;
    }

    /// The highest contrast between a text and what lies behind it; 0 if nothing of it is to be seen.
    private static double contrast(Text text, Rectangle2D seen, WritableImage drawn, WritableImage bare) {
        Rectangle2D bounds = scaled(text.localToScene(text.getBoundsInLocal()));
        PixelReader with = drawn.getPixelReader();
        PixelReader without = bare.getPixelReader();
        int known = 0;
        int right = (int) Math.min(drawn.getWidth() - 1, bounds.getMaxX() - seen.getMinX());
        int bottom = (int) Math.min(drawn.getHeight() - 1, bounds.getMaxY() - seen.getMinY());
        double highest = 0;
        for (int y = (int) Math.max(0, bounds.getMinY() - seen.getMinY()); y <= bottom; y++) {
            for (int x = (int) Math.max(0, bounds.getMinX() - seen.getMinX()); x <= right; x++) {
                int colour = with.getArgb(x, y);
                if (colour != known && colour != without.getArgb(x, y)) {
                    // Most pixels of a text have one colour, whose contrast need not be reckoned each time.
                    known = colour;
                    highest = Math.max(highest, contrast(with.getColor(x, y), without.getColor(x, y)));
                }
            }
        }
        return highest;
    }

    private static double contrast(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
