/// The reader: a post's text with everything marked in it, the surface on which all marking happens.
///
/// Start with [org.randnotiz.ui.reader.ReaderView], which is all that others see besides the plain values it is given:
/// a [org.randnotiz.ui.reader.Page] of [org.randnotiz.ui.reader.Passage]s and [org.randnotiz.ui.reader.FoldedPassage]s, and how
/// the language falls into words and sentences ([org.randnotiz.ui.reader.TextUnits]).
///
/// Inside, pure values come first and are tested without a window: `Blocks` cuts the text into layout blocks, `ColumnRows`
/// puts them under each other with the folds, `Lanes` keeps the underlines of overlapping marks apart, `Marks` finds
/// what lies where, `Heights` knows how tall everything is, seen or estimated. Above them `Viewport` keeps nodes for
/// the visible rows alone, `TextRowView` draws one of them from the geometry of its `WordFlow`, and `Pointer`, `Keys`,
/// `Caret`, `Boundaries` and `Jump` turn gestures into selections and choices.
///
/// May use `ui.type`, `wording` and the model. Knows no other pane: the margin is told where passages stand by
/// [org.randnotiz.ui.reader.ReaderView#boundsOf].
///
/// All offsets are UTF-16 code units of the page's text, all ranges half-open, and everything is used on the JavaFX
/// thread alone.
package org.randnotiz.ui.reader;
