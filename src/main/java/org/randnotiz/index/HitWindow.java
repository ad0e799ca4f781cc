package org.randnotiz.index;

import org.apache.lucene.search.ScoreDoc;

/// Some of the hits of a search, in the order that was asked for.
///
/// @param hits  those from the place that was asked for, without scores
/// @param total how many hits there are in all
/// @param exact whether there are exactly so many; otherwise there are more
@SuppressWarnings("ArrayRecordComponent") // read at once, and never compared
record HitWindow(ScoreDoc[] hits, long total, boolean exact) {}
