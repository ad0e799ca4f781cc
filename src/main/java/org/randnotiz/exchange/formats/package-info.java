/// The lists of formats, and what is chosen to be read with them: a new format is one line in
/// [org.randnotiz.exchange.formats.Importers] or [org.randnotiz.exchange.formats.Exporters].
///
/// Start with [org.randnotiz.exchange.formats.ImportSelection]. May use all of `exchange` and the model.
package org.randnotiz.exchange.formats;
