package org.randnotiz.ui;

import javafx.scene.input.KeyEvent;

/// What the focus may rest on and what lives by keys that the window would else take for one of its commands.
public interface TakesKeys {

    /// Whether this press belongs to it as long as it has the focus.
    boolean takes(KeyEvent press);
}
