/// Small controls that several panes share: chips, type-ahead choosers, segmented steps, texts that grow.
///
/// Each brings its own style sheet made of colour tokens, so it looks right wherever it is put. Start with
/// [org.randnotiz.ui.TagChooser]. May use `wording` and the model, and never knows a pane.
package org.randnotiz.ui;
