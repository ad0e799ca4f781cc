package org.randnotiz.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.randnotiz.ui.Dressed;
import org.randnotiz.ui.Fx;

final class ThreePanesTest {

    private final Region left = Fx.get(Region::new);
    private final Region right = Fx.get(Region::new);
    private final ThreePanes panes = Fx.get(() -> new ThreePanes(left, new Region(), right));
    private Stage stage = Fx.get(Stage::new);

    @AfterEach
    void close() {
        Fx.close(stage);
    }

    private void open(double width) {
        stage = Fx.show(() -> Dressed.light(panes, width, 400));
    }

    private void resize(double width) {
        Fx.run(() -> stage.setWidth(width));
        Fx.waitUntil("the panes are as wide", () -> panes.getWidth() == stage.getScene().getWidth());
        Fx.settle();
    }

    @Test
    void aNarrowWindowLeavesEachPaneTheRoomItNeeds() {
        open(1024);
        assertEquals(true, Fx.get(() -> left.getWidth() >= 286));
        assertEquals(true, Fx.get(() -> right.getWidth() >= 348));
    }

    @Test
    void aPaneThatHadToBeNarrowIsWideAgainWhenTheWindowGrows() {
        open(1024);
        resize(1600);
        assertEquals(360, Fx.get(left::getWidth), 8);
        assertEquals(448, Fx.get(right::getWidth), 8);
    }

    @Test
    void whatADraggedDividerGaveAPaneIsKeptThroughANarrowWindow() {
        open(1600);
        Point2D divider = Fx.get(() -> {
            Node first = panes.lookup(".split-pane-divider");
            return first.localToScene(first.getLayoutBounds().getCenterX(), 200);
        });
        Fx.drag(stage, divider, divider.add(160, 0));
        double dragged = Fx.get(left::getWidth);
        resize(1024);
        resize(1600);
        assertEquals(520, dragged, 8);
        assertEquals(dragged, Fx.get(left::getWidth), 8);
    }
}
