/// The language of queries: typed text to tokens with their exact places, and to a [org.randnotiz.search.query.Query], a plain
/// value without names of its own.
///
/// Start with [org.randnotiz.search.query.QueryText], which reads, and [org.randnotiz.search.query.QueryEdit], which changes one
/// part of a query and leaves every other character as it is. Pure. May use the model below search.
package org.randnotiz.search.query;
