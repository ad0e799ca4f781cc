package org.randnotiz.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway") // JUnit fills the fields before each test
final class OverlayTest {

    private final List<String> done = new ArrayList<>();
    private Overlay overlay;
    private Button below;
    private TextField first;
    private TextArea area;
    private Button last;
    private Button other;
    private Stage stage;

    @BeforeEach
    void open() {
        stage = Fx.show(() -> {
            below = button("below");
            var above = button("at the top");
            overlay = new Overlay(new VBox(above, below, new TextField("under it all")));
            var scene = Dressed.light(overlay, 600, 500);
            scene.getAccelerators().put(
                    new KeyCodeCombination(KeyCode.K, KeyCombination.CONTROL_DOWN), () -> done.add("Ctrl+K"));
            scene.getAccelerators().put(new KeyCodeCombination(KeyCode.J), () -> done.add("J"));
            return scene;
        });
        Fx.run(() -> below.requestFocus());
    }

    @AfterEach
    void close() {
        Fx.close(stage);
    }

    @Test
    void tabGoesRoundInTheCardInBothDirectionsAndOutOfATextArea() {
        show();
        List<String> visited = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Fx.press(KeyCode.TAB);
            visited.add(focused());
        }
        for (int i = 0; i < 5; i++) {
            Fx.press(KeyCode.SHIFT, KeyCode.TAB);
            visited.add(focused());
        }
        Fx.shot(stage, "overlay");
        assertEquals(
                List.of("area", "last", "other", "first", "area", "first", "other", "last", "area", "first"), visited);
    }

    @Test
    void arrowKeysStayInTheCard() {
        show();
        Fx.run(() -> last.requestFocus());
        List<String> visited = new ArrayList<>();
        for (KeyCode key : List.of(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT)) {
            Fx.press(key);
            visited.add(focused());
        }
        assertEquals(List.of("other", "first", "first", "first", "first"), visited);
    }

    @Test
    void clicksAndKeysDoNotReachWhatLiesBelow() {
        show();
        Shown.click(stage, () -> below);
        Fx.press(KeyCode.CONTROL, KeyCode.K);
        Fx.run(() -> last.requestFocus());
        Fx.press(KeyCode.J);
        boolean shielded = done.isEmpty();
        Fx.run(overlay::hide);
        Fx.settle();
        Fx.press(KeyCode.CONTROL, KeyCode.K);
        Fx.press(KeyCode.J);
        Shown.click(stage, () -> below);
        assertEquals(List.of(true, List.of("Ctrl+K", "J", "below")), List.of(shielded, done));
    }

    @Test
    void escapeDoesWhatTheCardSays() {
        show();
        Fx.press(KeyCode.ESCAPE);
        assertEquals(List.of("escape"), done);
    }

    @Test
    void enterPressesTheFocusedButtonOrElseTheDefaultOne() {
        show();
        Fx.press(KeyCode.ENTER);
        Fx.run(() -> other.requestFocus());
        Fx.press(KeyCode.ENTER);
        Fx.run(() -> last.setDisable(true));
        Fx.run(() -> first.requestFocus());
        Fx.press(KeyCode.ENTER);
        Fx.run(() -> area.requestFocus());
        Fx.press(KeyCode.ENTER);
        assertEquals(List.of(List.of("last", "other"), "\n"), List.of(done, Fx.get(() -> area.getText())));
    }

    @Test
    void afterwardsTheFocusIsWhereItWas() {
        show();
        String inside = focused();
        Fx.run(overlay::hide);
        Fx.settle();
        assertEquals(
                List.of("first", true, false),
                List.of(inside, Fx.get(() -> below.isFocused()), Fx.get(overlay::isShowing)));
    }

    @Test
    void aCardTooLargeForTheWindowIsCutToIt() {
        Fx.run(() -> {
            var large = new VBox(new Label("large"));
            large.setPrefSize(2000, 2000);
            large.setMinSize(10, 10);
            overlay.show(new Overlay.Card(large, large, () -> null, () -> {}));
        });
        Fx.settle();
        Node card = Fx.get(() -> overlay.lookup(".overlay-card"));
        assertEquals(
                List.of(true, true),
                Fx.get(() -> List.of(
                        card.getLayoutBounds().getWidth() <= 600 - 40,
                        card.getLayoutBounds().getHeight() <= 500 - 40)));
    }

    private void show() {
        Fx.run(() -> {
            first = new TextField();
            first.setId("first");
            area = new TextArea();
            area.setId("area");
            area.setPrefRowCount(3);
            last = button("last");
            other = button("other");
            overlay.show(new Overlay.Card(
                    new VBox(first, area, last, other), first, () -> last, () -> done.add("escape")));
        });
        Fx.settle();
    }

    private Button button(String words) {
        var button = new Button(words);
        button.setId(words);
        button.setOnAction(event -> done.add(words));
        return button;
    }

    private String focused() {
        return Fx.get(() -> String.valueOf(stage.getScene().getFocusOwner().getId()));
    }
}
