package org.randnotiz.work;

import org.randnotiz.search.Hits;

/// The answer to a search, with what is shown around it.
///
/// @param hits  the hits
/// @param nanos how long it took, in nanoseconds
public record Found(Hits hits, long nanos) {}
