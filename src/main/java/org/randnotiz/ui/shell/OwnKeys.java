package org.randnotiz.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;
import org.randnotiz.ui.Overlay;
import org.randnotiz.ui.posts.PostsPane;
import org.randnotiz.wording.Texts;

/// The keys that belong to what has the focus, or to the card above the window, and not to a command.
final class OwnKeys {

    private OwnKeys() {}

    /// A key and what it does.
    record Own(String key, String does) {}

    /// The keys of that moment, the most important ones first.
    static List<Own> of(@Nullable Node focused, Overlay.@Nullable Card card, Texts texts) {
        List<Own> keys = new ArrayList<>();
        if (card != null) {
            Button button = card.defaultButton().get();
            if (button != null && !button.isDisabled()) {
                keys.add(new Own(texts.get("key.ENTER"), button.getText()));
            }
            keys.add(new Own(texts.get("key.TAB"), texts.get("foot.on")));
            keys.add(new Own(texts.get("key.ESCAPE"), texts.get("foot.close")));
        } else if (focused instanceof TextInputControl) {
            keys.add(new Own(texts.get("key.TAB"), texts.get("foot.on")));
            keys.add(new Own(texts.get("key.ESCAPE"), texts.get("foot.back")));
        } else if (isIn(focused, PostsPane.class)) {
            keys.add(new Own("↓ ↑", texts.get("foot.choose")));
            keys.add(new Own(texts.get("key.ENTER"), texts.get("foot.read")));
        }
        return keys;
    }

    private static boolean isIn(@Nullable Node node, Class<? extends Node> part) {
        Node up = node;
        while (up != null && !part.isInstance(up)) {
            up = up.getParent();
        }
        return up != null;
    }
}
