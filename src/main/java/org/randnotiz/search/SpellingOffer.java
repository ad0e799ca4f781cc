package org.randnotiz.search;

import org.randnotiz.text.Span;

/// A word that may have been meant, for one that stands in no post.
///
/// @param at      where the word stands in the query
/// @param instead what may have been meant, as it is written in posts or in the registry
/// @param query   the query with it
public record SpellingOffer(Span at, String instead, String query) {}
