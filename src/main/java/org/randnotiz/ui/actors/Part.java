package org.randnotiz.ui.actors;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// What stands in the place of the form while something is decided.
///
/// @param content    what is shown
/// @param firstFocus what has the focus at first
/// @param confirm    the button that does it, which Enter presses
record Part(VBox content, Node firstFocus, Button confirm) {}
