/// Small controls that several panes share: chips, type-ahead choosers, segmented steps, texts that grow; and
/// [org.randnotiz.ui.Overlay], which shows a card above everything else in the window.
///
/// Each brings its own style sheet made of colour tokens, so it looks right wherever it is put. Start with
/// [org.randnotiz.ui.TagChooser]. May use `wording` and the model, and never knows a pane. Everything is used on the
/// JavaFX thread alone.
package org.randnotiz.ui;
