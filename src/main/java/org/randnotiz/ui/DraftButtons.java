package org.randnotiz.ui;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Region;
import org.randnotiz.draft.Draft;
import org.randnotiz.wording.Texts;

/// What can be done with a draft wherever drafts are listed: go on with it, copy it, give it up. JavaFX thread only.
public final class DraftButtons {

    private final Texts texts;
    private final List<String> styles;

    /// @param styles the style classes of the buttons instead of the usual ones; none to keep those
    public DraftButtons(Texts texts, String... styles) {
        this.texts = texts;
        this.styles = List.of(styles);
    }

    /// A button that opens the form of a draft again.
    public Button resume(Runnable action) {
        return button("draft.resume", action);
    }

    /// A button that copies what was typed.
    public Button copy(Draft draft) {
        return button(
                "draft.copy",
                () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, draft.words())));
    }

    /// A button that gives a draft up, which takes two presses.
    public Button discard(Runnable action) {
        Button discard = button("draft.discard", () -> {});
        discard.setOnAction(press -> {
            discard.setText(texts.get("draft.discard.sure"));
            discard.setOnAction(sure -> action.run());
        });
        return discard;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(texts.get(key));
        if (!styles.isEmpty()) {
            button.getStyleClass().setAll(styles);
        }
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
