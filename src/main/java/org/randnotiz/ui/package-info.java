/// Small controls that several panes share: chips, type-ahead choosers, segmented steps, texts that grow; and
/// [org.randnotiz.ui.Overlay], which shows a card above everything else in the window.
///
/// A pane that uses the small ones adds [org.randnotiz.ui.Controls#STYLE] to its style sheets. Start with
/// [org.randnotiz.ui.TagChooser]. May use `wording` and the model, and never knows a pane. Everything is used on the
/// JavaFX thread alone.
package org.randnotiz.ui;
