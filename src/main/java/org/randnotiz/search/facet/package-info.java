/// Counts over all hits, by dimension and in time, and how choosing one narrows the query.
///
/// Start with [org.randnotiz.search.facet.Refinement] and [org.randnotiz.search.facet.Overview]. Pure. May use `search.query`
/// and `search.meaning`.
package org.randnotiz.search.facet;
