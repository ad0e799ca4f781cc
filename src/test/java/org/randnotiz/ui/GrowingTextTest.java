package org.randnotiz.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class GrowingTextTest {

    private final TextField after = Fx.get(TextField::new);
    private Stage stage = Fx.get(Stage::new);

    @AfterEach
    void close() {
        Fx.close(stage);
    }

    @Test
    void itGrowsAndShrinksWithItsLines() {
        GrowingText text = open(true);
        double one = Fx.get(text::getHeight);
        Fx.run(() -> text.setText("Eine Annäherung, die sich über mehr als eine Zeile hinzieht.\n\n"));
        Fx.settle();
        double several = Fx.get(text::getHeight);
        Fx.run(text::clear);
        Fx.settle();
        assertEquals(List.of(true, true, one), List.of(one < 30, several > 2.5 * one, Fx.get(text::getHeight)));
    }

    @Test
    void tabMovesOnAndIsNoLetter() {
        GrowingText text = open(true);
        Fx.type(stage, "a");
        Fx.press(KeyCode.TAB);
        assertEquals(List.of("a", true), Fx.get(() -> List.of(text.getText(), after.isFocused())));
    }

    @Test
    void enterIsDoneWhereOneLineIsMeantAndPastedLineEndsBecomeBlanks() {
        GrowingText text = open(false);
        List<String> done = new ArrayList<>();
        Fx.run(() -> text.onDone(() -> done.add(text.getText())));
        Fx.run(() -> text.setText("eins\r\nzwei"));
        Fx.press(KeyCode.ENTER);
        assertEquals(List.of("eins zwei"), done);
    }

    private GrowingText open(boolean lines) {
        GrowingText text = Fx.get(() -> new GrowingText(lines));
        stage = Fx.show(() -> {
            var root = new VBox(text, after);
            root.getStylesheets().add(Controls.STYLE);
            return Dressed.light(root, 220, 200);
        });
        Fx.run(text::requestFocus);
        Fx.settle();
        return text;
    }
}
