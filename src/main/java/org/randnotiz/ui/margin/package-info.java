/// The margin beside the reading text: one card per mark, standing at the height of its passage, and below them what the
/// analyst judges. A card is compact when calm; the chosen one opens into its form in place.
///
/// Start with [org.randnotiz.ui.margin.MarginView], what it shows ([org.randnotiz.ui.margin.MarginPage]) and what it asks
/// of the window ([org.randnotiz.ui.margin.MarginHost]). What is decided without JavaFX stands in classes of its own:
/// where cards stand (`CardLayout`), what a calm card says (`Summary`), what a half-filled form would be (`MarkDraft`), what
/// is odd about the wording of a judgement (`JudgementLint`).
///
/// Forms come from the codebook alone. Three field ids have a meaning beyond their kind, in any mark type: `status` stands
/// at the right of a calm card's heading, `gist` is the core of what somebody said, and `voice` overrides the voice of the
/// type (as in [org.randnotiz.codebook.MarkType]).
///
/// May use `ui`, `wording` and the model.
package org.randnotiz.ui.margin;
