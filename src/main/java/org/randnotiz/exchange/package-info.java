/// Reading posts into a project and writing annotated posts out of it: what all formats have in common.
///
/// Start with [org.randnotiz.exchange.formats.ImportSelection] and [org.randnotiz.exchange.Exports]. A format is one
/// [org.randnotiz.exchange.Importer] or [org.randnotiz.exchange.Exporter] and one line in
/// [org.randnotiz.exchange.formats.Importers] or [org.randnotiz.exchange.formats.Exporters]. Everything streams: memory does not grow with
/// the size of a file or the number of posts. Nothing here writes into a project: what is read goes to an
/// [org.randnotiz.exchange.ImportSink].
///
/// May use `german`, `json` and the model; the formats stand in the packages below, which use this one.
package org.randnotiz.exchange;
