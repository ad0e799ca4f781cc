/// Plain text with header lines, cut into posts.
///
/// Start with [org.randnotiz.exchange.text.TextImporter]. Lines of any length are read in bounded memory. May use `exchange`,
/// `german` and the model.
package org.randnotiz.exchange.text;
