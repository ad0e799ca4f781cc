package org.randnotiz.search;

/// The order of hits.
public enum SortBy {
    /// Best match first.
    RELEVANCE,
    /// Latest post first; posts without a time last.
    NEWEST,
    /// Earliest post first; posts without a time last.
    OLDEST
}
