package org.randnotiz.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SegmentsTest {

    private final List<Optional<String>> picked = new ArrayList<>();
    private final TextField after = Fx.get(TextField::new);
    private final Segments<String> segments = Fx.get(() -> new Segments<>(
            Stream.of("a", "b", "c")
                    .map(step -> new Segments.Step<>(step, step, step + "!", "step " + step))
                    .toList(),
            0));
    private Stage stage = Fx.get(Stage::new);

    @BeforeEach
    void open() {
        Fx.run(() -> segments.onPick(value -> picked.add(Optional.ofNullable(value))));
        stage = Fx.show(() -> {
            var root = new VBox(segments, after);
            root.getStylesheets().add(Controls.STYLE);
            return Dressed.light(root, 300, 80);
        });
        Fx.run(segments::requestFocus);
        Fx.settle();
    }

    @AfterEach
    void close() {
        Fx.close(stage);
    }

    @Test
    void arrowsMoveTheChoiceWhichCountsOnceTheFocusLeaves() {
        Fx.press(KeyCode.RIGHT);
        Fx.press(KeyCode.RIGHT);
        List<Optional<String>> before = List.copyOf(picked);
        Fx.press(KeyCode.TAB);
        assertEquals(List.of(List.of(), List.of(Optional.of("b"))), List.of(before, picked));
        assertEquals(true, Fx.get(after::isFocused));
    }

    @Test
    void aDigitChoosesAtOnceAndBackspaceTakesItBack() {
        Fx.press(KeyCode.DIGIT3);
        Fx.press(KeyCode.BACK_SPACE);
        assertEquals(List.of(Optional.of("c"), Optional.empty()), picked);
    }

    @Test
    void enterSaysThatThePersonIsDone() {
        List<String> done = new ArrayList<>();
        Fx.run(() -> segments.onDone(() -> done.add(picked.toString())));
        Fx.press(KeyCode.RIGHT);
        Fx.press(KeyCode.ENTER);
        assertEquals(List.of("[Optional[a]]"), done);
    }

    @Test
    void aClickChoosesAndAClickOnTheChosenOneTakesItBack() {
        click(buttons().get(1));
        click(buttons().get(1));
        assertEquals(List.of(Optional.of("b"), Optional.empty()), picked);
    }

    @Test
    void whatIsShownIsNotReportedAndOnlyTheChosenStepHasItsLongWords() {
        Fx.run(() -> segments.show("b"));
        assertEquals(
                List.of(List.of(), List.of("a", "b!", "c")),
                List.of(
                        picked,
                        Fx.get(() -> buttons().stream().map(ToggleButton::getText).toList())));
    }

    @Test
    void stepsThatOnlyShowAreNoStopForTheTabKeyAndTakeNoClicks() {
        Fx.run(() -> {
            segments.show("b");
            segments.setEditable(false);
            after.requestFocus();
        });
        Fx.press(KeyCode.TAB);
        click(buttons().getFirst());
        assertEquals(List.of(), picked);
        assertEquals(true, Fx.get(after::isFocused));
    }

    private List<ToggleButton> buttons() {
        return segments.getChildrenUnmodifiable().stream()
                .map(ToggleButton.class::cast)
                .toList();
    }

    private void click(ToggleButton button) {
        var at = Fx.get(() -> button.localToScene(button.getLayoutBounds()));
        Fx.click(stage, at.getCenterX(), at.getCenterY());
    }
}
