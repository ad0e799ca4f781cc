package org.randnotiz.ui.reader;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys that move caret and selection. All others belong to whoever shows the reader.
final class Keys {

    private final Caret caret;
    private final Runnable copy;

    Keys(Caret caret, Runnable copy) {
        this.caret = caret;
        this.copy = copy;
    }

    /// Does what the key says.
    ///
    /// @return whether it says anything here
    boolean press(KeyEvent key) {
        if (key.isAltDown() || (key.isMetaDown() && !key.isShortcutDown())) {
            return false;
        }
        boolean extend = key.isShiftDown();
        return key.isShortcutDown() ? chord(key.getCode(), extend) : plain(key.getCode(), extend);
    }

    private boolean plain(KeyCode code, boolean extend) {
        switch (code) {
            case LEFT, KP_LEFT -> caret.byCharacter(false, extend);
            case RIGHT, KP_RIGHT -> caret.byCharacter(true, extend);
            case UP, KP_UP -> caret.byLine(-1, extend);
            case DOWN, KP_DOWN -> caret.byLine(1, extend);
            case HOME -> caret.toLineEdge(false, extend);
            case END -> caret.toLineEdge(true, extend);
            case PAGE_UP -> caret.byPage(-1, extend);
            case PAGE_DOWN -> caret.byPage(1, extend);
            case COPY -> copy.run();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean chord(KeyCode code, boolean extend) {
        switch (code) {
            case LEFT, KP_LEFT -> caret.byWord(false, extend);
            case RIGHT, KP_RIGHT -> caret.byWord(true, extend);
            case HOME -> caret.toTextEdge(false, extend);
            case END -> caret.toTextEdge(true, extend);
            case A -> {
                if (extend) {
                    return false;
                }
                caret.selectAll();
            }
            case C, INSERT -> {
                if (extend) {
                    return false;
                }
                copy.run();
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
