package org.randnotiz.ui.shell;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where a window stands, its title bar and borders included, so that all of it can be seen and grasped.
///
/// JavaFX thread only where it deals with a stage.
final class Placement {

    private static final double USUAL_WIDTH = 1440;
    private static final double USUAL_HEIGHT = 900;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 700;

    private Placement() {}

    /// Puts a stage where it was when the settings were kept, or for the first time in the middle of the screen.
    static void restore(Stage stage, Preferences settings) {
        List<Rectangle2D> screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        Rectangle2D first = Screen.getPrimary().getVisualBounds();
        double width = settings.number("width", USUAL_WIDTH);
        double height = settings.number("height", USUAL_HEIGHT);
        Rectangle2D wished = new Rectangle2D(
                settings.number("x", first.getMinX() + (first.getWidth() - width) / 2),
                settings.number("y", first.getMinY() + (first.getHeight() - height) / 2),
                Math.max(LEAST_WIDTH, width),
                Math.max(LEAST_HEIGHT, height));
        Rectangle2D placed = within(wished, screens, first);
        stage.setMinWidth(Math.min(LEAST_WIDTH, placed.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, placed.getHeight()));
        stage.setX(placed.getMinX());
        stage.setY(placed.getMinY());
        stage.setWidth(placed.getWidth());
        stage.setHeight(placed.getHeight());
        stage.setMaximized(settings.number("maximized", 0) > 0);
    }

    /// Keeps where a stage is. Of a maximised one, where it will go back to is known from before.
    static void keep(Stage stage, Preferences settings) {
        settings.setNumber("maximized", stage.isMaximized() ? 1 : 0);
        if (!stage.isMaximized()) {
            settings.setNumber("width", stage.getWidth());
            settings.setNumber("height", stage.getHeight());
            settings.setNumber("x", stage.getX());
            settings.setNumber("y", stage.getY());
        }
    }

    /// A window moved and made smaller, as little as puts all of it on the screen of which it covers most.
    ///
    /// @param screens what of each screen is free for windows
    /// @param other   the screen for a window that is on none
    static Rectangle2D within(Rectangle2D window, List<Rectangle2D> screens, Rectangle2D other) {
        Rectangle2D screen = screens.stream()
                .filter(window::intersects)
                .max(Comparator.comparingDouble(one -> common(window, one)))
                .orElse(other);
        double width = Math.min(window.getWidth(), screen.getWidth());
        double height = Math.min(window.getHeight(), screen.getHeight());
        return new Rectangle2D(
                Math.clamp(window.getMinX(), screen.getMinX(), screen.getMaxX() - width),
                Math.clamp(window.getMinY(), screen.getMinY(), screen.getMaxY() - height),
                width,
                height);
    }

    private static double common(Rectangle2D one, Rectangle2D other) {
        return Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX()))
                * Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY()));
    }
}
