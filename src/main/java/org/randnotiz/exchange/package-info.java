/// ImportRun posts into a project and writing annotated posts out of it.
///
/// Start with [org.randnotiz.exchange.ImportSelection] and [org.randnotiz.exchange.Exports]. A format is one
/// [org.randnotiz.exchange.Importer] or [org.randnotiz.exchange.Exporter] and one line in
/// [org.randnotiz.exchange.Importers] or [org.randnotiz.exchange.Exporters]. Everything streams: memory does not grow with
/// the size of a file or the number of posts. Nothing here writes into a project: what is read goes to an
/// [org.randnotiz.exchange.ImportSink].
///
/// May use `german`, `json` and the model.
package org.randnotiz.exchange;
