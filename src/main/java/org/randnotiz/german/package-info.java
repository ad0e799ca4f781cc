/// Understanding German text without any dictionary: when a post was written and what it is called; in the packages below, what
/// times it speaks of, what it repeats, and where its words, clauses and sentences lie.
///
/// Everything here is a pure function of text: no input or output, no state, no clock. Nothing throws on any text,
/// nothing takes longer than in proportion to its length, and every [org.randnotiz.text.Span] given back lies inside the
/// text it was found in. Matching normalises (no-break blanks, soft hyphens, zero-width characters, composed and
/// decomposed umlauts); spans always cover the text as it stands.
///
/// May use the packages below it and the model. Where to start reading:
///
/// - [org.randnotiz.german.HeaderLine] and [org.randnotiz.german.PostTime]: the line a post begins with, and its instant
/// - [org.randnotiz.german.LeadLine]: the title of a post
/// - [org.randnotiz.german.time.TimeExpressions] and [org.randnotiz.german.time.TimeEntry]: times in running text, and typed ones
/// - [org.randnotiz.german.repeat.Repetitions]: passages pasted twice
/// - [org.randnotiz.german.segment.Sentences], [org.randnotiz.german.segment.Clauses], [org.randnotiz.german.segment.Words],
///   [org.randnotiz.german.Grow], [org.randnotiz.german.segment.Trim]: what a selection snaps to
///
/// Underneath lie [org.randnotiz.german.segment.Glyphs] (kinds of characters) and [org.randnotiz.german.segment.Tokens] (words, numbers
/// and marks with their places), which the readers of days, clocks and zones work on.
package org.randnotiz.german;
