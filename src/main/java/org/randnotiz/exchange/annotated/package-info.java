/// The annotated format, which holds everything: written as one JSON document or as JSON Lines, and read back.
///
/// Start with [org.randnotiz.exchange.annotated.AnnotatedExporter] and
/// [org.randnotiz.exchange.annotated.AnnotatedImporter]. `docs/annotated-json.md` describes the format. May use `exchange`,
/// `german.repeat`, `json` and the model.
package org.randnotiz.exchange.annotated;
