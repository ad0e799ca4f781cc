package org.randnotiz.ui.margin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.ui.Dressed;
import org.randnotiz.ui.Fx;
import org.randnotiz.wording.Texts;

/// Pictures of the states that matter, to be looked at.
final class MarginPicturesTest {

    private static final double WIDTH = 386;
    private static final double HEIGHT = 868;

    @Test
    void calmCards() throws Exception {
        picture("margin-calm", World.marked(), null, Locale.GERMANY, Look.LIGHT);
    }

    @Test
    void theFormOfAnEvent() throws Exception {
        picture("margin-event", World.marked(), "m04", Locale.GERMANY, Look.LIGHT);
    }

    @Test
    void theFormOfAJudgement() throws Exception {
        picture("margin-judgement", World.marked(), "j01", Locale.GERMANY, Look.LIGHT);
    }

    @Test
    void english() throws Exception {
        picture("margin-english", World.marked(), "m04", Locale.UK, Look.LIGHT);
    }

    @Test
    void dark() throws Exception {
        picture("margin-dark", World.marked(), "m04", Locale.GERMANY, Look.DARK);
    }

    @Test
    void contrast() throws Exception {
        picture("margin-contrast", World.marked(), "j01", Locale.GERMANY, Look.CONTRAST);
    }

    @Test
    void anEmptySheet() throws Exception {
        picture("margin-empty", World.blank(), null, Locale.GERMANY, Look.LIGHT);
    }

    private enum Look {
        LIGHT,
        DARK,
        CONTRAST
    }

    private static void picture(String name, Sheet sheet, @Nullable String chosen, Locale locale, Look look)
            throws Exception {
        var host = new TestHost(World.page(sheet));
        Stage stage = Fx.show(() -> {
            var view = new MarginView(new Texts(locale), host);
            view.setFoot(foot());
            host.show(view);
            var root = new StackPane(view);
            return switch (look) {
                case LIGHT -> Dressed.light(root, WIDTH, HEIGHT);
                case DARK -> Dressed.dark(root, WIDTH, HEIGHT);
                case CONTRAST -> Dressed.contrast(root, WIDTH, HEIGHT);
            };
        });
        try {
            if (chosen != null) {
                Fx.run(() -> host.choose(new ItemId(chosen)));
            }
            assertEquals(true, Files.size(Fx.shot(stage, name)) > 0);
        } finally {
            Fx.close(stage);
        }
    }

    private static Region foot() {
        var undo = new Button("Rückgängig");
        var submit = new Button("Einreichen  Strg+↵");
        submit.setDefaultButton(true);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var foot = new HBox(undo, spring, submit);
        foot.setStyle("-fx-padding: 8 14 8 14; -fx-background-color: -surface;");
        return foot;
    }
}
