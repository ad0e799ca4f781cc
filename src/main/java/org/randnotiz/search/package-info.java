/// What is asked of the posts and what is answered, as plain values: [org.randnotiz.search.SearchRequest],
/// [org.randnotiz.search.Hits], [org.randnotiz.search.facet.Overview]; and [org.randnotiz.search.PostSearch], the seam behind which an index
/// works.
///
/// A query goes two steps here: [org.randnotiz.search.query.QueryText] reads what was typed, [org.randnotiz.search.meaning.Meaning] finds out what
/// its names stand for among the [org.randnotiz.search.meaning.Names] of a project. The language is explained in `docs/search.md`.
///
/// May use `sheet` and what lies below it. Knows no index.
package org.randnotiz.search;
