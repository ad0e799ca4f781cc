package org.randnotiz.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.randnotiz.post.PostId;
import org.randnotiz.ui.Fx;
import org.randnotiz.ui.Theme;

/// The real window in which somebody writes a judgement and never stops. A program of its own, to be killed.
///
/// Each time the foot says that what is typed is kept, it prints what stood in the form then, and types on. The caret stands
/// before [#END] all the time.
final class WritingProgram {

    /// The post that is written about.
    static final PostId POST = new PostId("ba920c2a6d4f87bad6950b9f");

    /// What stands behind the caret.
    static final String END = " Schluss.";

    private WritingProgram() {}

    /// Writes until it is killed.
    ///
    /// @param arguments the folder of a [SampleWindow]
    public static void main(String[] arguments) throws IOException {
        SampleWindow window = new SampleWindow(Path.of(arguments[0]), Locale.GERMANY, Theme.LIGHT, 1440, 900);
        window.openAs("aw");
        window.show(POST);
        Fx.press(KeyCode.U);
        Fx.waitUntil("the form has the focus", () -> owner(window) instanceof TextInputControl);
        Fx.type(window.stage(), END);
        Fx.press(KeyCode.HOME);
        String[] kept = new String[1];
        for (int word = 1;; word++) {
            Fx.type(window.stage(), "Wort " + word + " ");
            Fx.waitUntil("it is kept", () -> {
                kept[0] = owner(window) instanceof TextInputControl input ? input.getText() : "";
                return ((Labeled) window.stage().getScene().getRoot().lookup(".foot-saved"))
                        .getText()
                        .startsWith("✓ Entwurf gesichert");
            });
            System.out.println(kept[0]);
            for (int more = 0; more < 10; more++) {
                Fx.type(window.stage(), "und weiter ");
            }
        }
    }

    private static Object owner(SampleWindow window) {
        return window.stage().getScene().getFocusOwner();
    }
}
