package org.randnotiz.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

final class PlacementTest {

    /// A screen with a bar at its top, and another one to its right.
    private static final Rectangle2D LEFT = new Rectangle2D(0, 24, 1280, 776);
    private static final Rectangle2D RIGHT = new Rectangle2D(1280, 0, 1920, 1200);

    private static Rectangle2D placed(double x, double y, double width, double height) {
        return Placement.within(new Rectangle2D(x, y, width, height), List.of(LEFT, RIGHT), LEFT);
    }

    @Test
    void aWindowThatCanBeSeenWholeStaysWhereItIs() {
        assertEquals(new Rectangle2D(1400, 100, 1440, 900), placed(1400, 100, 1440, 900));
    }

    @Test
    void aWindowLargerThanItsScreenIsMadeAsLargeAsThat() {
        assertEquals(LEFT, placed(-80, -50, 1440, 900));
    }

    @Test
    void aTitleBarAboveTheScreenComesDown() {
        assertEquals(new Rectangle2D(100, 24, 1024, 700), placed(100, -30, 1024, 700));
    }

    @Test
    void aWindowBetweenScreensGoesToTheOneItCoversMost() {
        assertEquals(new Rectangle2D(1280, 100, 1024, 700), placed(1000, 100, 1024, 700));
    }

    @Test
    void aWindowOfAScreenThatIsGoneComesToTheFirst() {
        assertEquals(new Rectangle2D(256, 100, 1024, 700), placed(5000, 100, 1024, 700));
    }
}
