package org.randnotiz.work;

import org.randnotiz.search.Hits;

/// The answer to a search, with what is shown around it.
///
/// @param hits  the hits
/// @param nanos how long it took, in nanoseconds
/// @param early whether the index had not yet been brought up to the project when it was asked, so that what it did not find
///              may be there all the same
public record Found(Hits hits, long nanos, boolean early) {}
