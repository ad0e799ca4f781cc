/// Questions to the index: a query's meaning as a query of Lucene, and what finds hits, snippets, counts, mentions, similar posts.
///
/// Start with [org.randnotiz.index.query.LuceneQueries] and [org.randnotiz.index.query.Finder]. Everything here asks one open
/// reader and changes nothing. May use `index.document`, `german.morphology` and the model.
package org.randnotiz.index.query;
