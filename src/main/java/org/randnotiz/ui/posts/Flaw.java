package org.randnotiz.ui.posts;

import org.randnotiz.text.Span;

/// Something wrong in a query, and where.
///
/// @param at       the place in the query as typed; empty where something is missing
/// @param sentence what is wrong and what was expected, in the language of the reader
public record Flaw(Span at, String sentence) {}
