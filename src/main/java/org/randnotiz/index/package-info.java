/// Searching posts with Lucene, which is used here alone. The index is a cache: it is made from the project folder and can
/// be deleted at any time.
///
/// Start with [org.randnotiz.index.LuceneIndex], the index as others see it, and [org.randnotiz.index.document.GermanAnalysis], what the
/// words of a post become in it. [org.randnotiz.index.query.LuceneQueries] turns a query into Lucene's,
/// [org.randnotiz.index.document.PostDocuments] a post with its marks into a block of documents. May use `search` and the model.
package org.randnotiz.index;
