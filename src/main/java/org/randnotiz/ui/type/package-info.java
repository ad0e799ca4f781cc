/// Words in lines: any text, in any writing, laid out within a width, and where its characters stand then.
///
/// Start with [org.randnotiz.ui.type.WordFlow], which lays words out, and [org.randnotiz.ui.type.TextGeometry], which
/// knows where they are. Text of letters and signs alone is left to JavaFX as it is. JavaFX on Linux draws the rest of a
/// paragraph in every line once a joined or accented character has to be shaped and the paragraph is wrapped, counts
/// code points where it means code units, and draws soft hyphens; so any other text is broken into lines here
/// (`LineBreaks`) and handed over in parts none of which it has to wrap (`Typeset`).
///
/// All offsets are UTF-16 code units, all ranges half-open. May use the model, and never knows a pane; everything is used
/// on the JavaFX thread alone.
package org.randnotiz.ui.type;
