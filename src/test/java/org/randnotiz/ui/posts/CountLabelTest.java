package org.randnotiz.ui.posts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.randnotiz.ui.Fx;

final class CountLabelTest {

    @Test
    void whereThereIsRoomNumberAndWordAreShown() {
        assertEquals(List.of("bisher 21", "Beiträge"), shownIn(300));
    }

    @Test
    void aWordThatHasNoRoomIsLeftOutAndNotCut() {
        assertEquals(List.of("bisher 21"), shownIn(90));
    }

    private static List<String> shownIn(double width) {
        return Fx.get(() -> {
            CountLabel label = new CountLabel("facet-heading");
            label.show("bisher 21 Beiträge");
            HBox line = new HBox(label);
            new Scene(line, width, 40);
            line.applyCss();
            line.resize(width, 40);
            line.layout();
            return label.getChildren().stream()
                    .filter(Node::isVisible)
                    .map(part -> ((Labeled) part).getText())
                    .toList();
        });
    }
}
