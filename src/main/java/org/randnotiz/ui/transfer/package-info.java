/// Import and export in the window: cards for [org.randnotiz.ui.Overlay] that ask what is to be done, show what would come
/// of it, and then how far it is and what came of it.
///
/// Start with [org.randnotiz.ui.transfer.ImportPane] and [org.randnotiz.ui.transfer.ExportPane]. Neither reads nor writes
/// a file: each says through callbacks ([org.randnotiz.ui.transfer.ImportActions],
/// [org.randnotiz.ui.transfer.ExportActions]) what a person wishes, and is told what came of it. What takes long goes on
/// while the card is hidden, and is there again when the same card is shown again.
///
/// May use `wording`, the model, and the plain values with which `exchange` reports. Everything is used on the JavaFX
/// thread alone.
package org.randnotiz.ui.transfer;
