/// A query as a form of fields, and back: [org.randnotiz.search.form.QueryForm].
///
/// Nothing of a query is lost in its form: what has no field of its own stays as it was typed. Pure. May use `search.query` and
/// `search.meaning`.
package org.randnotiz.search.form;
