/// The command line: one class a command, all of them over the same use cases as the window.
///
/// Start with [org.randnotiz.cli.Cli]. Exit codes: 0 fine, 1 a problem in the data, 2 wrong usage. May use `work`,
/// `json`, `wording` and the model.
package org.randnotiz.cli;
