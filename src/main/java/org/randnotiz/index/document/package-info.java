/// What the index holds: posts and their marks as documents of Lucene, and the columns read back from them.
///
/// Start with [org.randnotiz.index.document.PostDocuments], which writes, [org.randnotiz.index.document.Fields], which names
/// the fields, and [org.randnotiz.index.document.IndexRow], which reads. May use `german.morphology` and the model.
package org.randnotiz.index.document;
