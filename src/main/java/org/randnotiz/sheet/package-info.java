/// What people say of a post, and how it changes.
///
/// A [org.randnotiz.sheet.Sheet] holds the [org.randnotiz.sheet.Item]s of one person in one post: marks, judgements,
/// remarks, hand-overs. A person's wish is an [org.randnotiz.sheet.Edit]; carried out it is a
/// [org.randnotiz.sheet.Change] made of [org.randnotiz.sheet.Step]s, each with what was before and what is after, so that
/// undo needs no code of its own. [org.randnotiz.sheet.History] says what can be undone,
/// [org.randnotiz.sheet.Checks] what is incomplete or wrong.
///
/// Immutable values and pure functions. May use `codebook`, `actor`, `post`, `project`, `problem` and `text`.
package org.randnotiz.sheet;
