/// What all panes of the window share: [org.randnotiz.ui.Overlay], which shows a card above everything else.
///
/// May use `wording` and the model, and JavaFX. Everything here is used on the JavaFX thread alone. The colours and the
/// common look are in `randnotiz.css` and the tokens beside it.
package org.randnotiz.ui;
