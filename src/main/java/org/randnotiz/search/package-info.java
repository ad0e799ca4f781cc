/// What is asked of the posts and what is answered, as plain values: [org.randnotiz.search.SearchRequest],
/// [org.randnotiz.search.Hits]; and [org.randnotiz.search.PostSearch], the seam behind which an index works.
///
/// May use `sheet` and what lies below it. Knows no index.
package org.randnotiz.search;
