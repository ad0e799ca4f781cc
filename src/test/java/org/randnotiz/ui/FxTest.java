package org.randnotiz.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// The pattern for tests of the interface: a real window, real keys, a picture, and no display.
final class FxTest {

    @Test
    void keysReachTheFieldThatHasTheFocusAndThePictureShowsThem() throws IOException {
        TextField field = Fx.get(TextField::new);
        Stage stage = Fx.show(() -> new Scene(new HBox(field), 400, 40));
        try {
            int empty = colours(Fx.shot(stage, "fx-empty"));
            Fx.press(KeyCode.SHIFT, KeyCode.K);
            Fx.press(KeyCode.A);
            Fx.type(stage, "sän");
            Fx.waitUntil("all letters are there", () -> field.getText().length() == 5);
            int typed = colours(Fx.shot(stage, "fx-typed"));
            assertEquals("Kasän true", Fx.get(field::getText) + " " + (typed > empty));
        } finally {
            Fx.close(stage);
        }
    }

    @Test
    void aClickMovesTheFocus() {
        TextField first = Fx.get(TextField::new);
        TextField second = Fx.get(TextField::new);
        Stage stage = Fx.show(() -> new Scene(new HBox(first, second), 400, 30));
        try {
            double x = Fx.get(() -> second.getLayoutX() + 5);
            Fx.click(stage, x, 10);
            Fx.waitUntil("the second field has the focus", second::isFocused);
            assertEquals(false, Fx.get(first::isFocused));
        } finally {
            Fx.close(stage);
        }
    }

    @Test
    void aFailureOnTheJavaFxThreadFailsTheTest() {
        AssertionError error = assertThrows(
                AssertionError.class,
                () -> Fx.run(() -> {
                    throw new IOException("gone");
                }));
        assertEquals("failed on the JavaFX thread: java.io.IOException: gone", error.getMessage());
    }

    private static int colours(Path picture) throws IOException {
        var image = ImageIO.read(picture.toFile());
        return (int) Arrays.stream(
                image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .distinct()
                .count();
    }
}
