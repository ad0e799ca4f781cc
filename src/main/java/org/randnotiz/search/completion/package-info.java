/// What may follow while a query is typed.
///
/// Start with [org.randnotiz.search.completion.Completer]. Pure. May use `search.query` and `search.meaning`.
package org.randnotiz.search.completion;
