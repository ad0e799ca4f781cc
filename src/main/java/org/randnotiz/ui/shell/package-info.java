/// The window: puts the panes together, and holds the one list of commands.
///
/// Start with [org.randnotiz.ui.shell.ProjectWindow]. The panes know each other only here. May use all of `ui`, `work`,
/// `wording` and the model.
package org.randnotiz.ui.shell;
