/// The registry of actors, and marking a name wherever it stands.
///
/// [org.randnotiz.ui.actors.RegistryPane] lists the actors, lets them be edited in place, shows every mark that names one,
/// and merges, splits and deletes them; [org.randnotiz.ui.actors.OccurrencesPane] shows what would be marked before it is.
/// Both are cards for the [org.randnotiz.ui.Overlay], work on the [org.randnotiz.work.Workbench] directly, and ask the
/// window only for what lies outside them ([org.randnotiz.ui.actors.RegistryHost]).
///
/// May use `ui`, `wording`, `work` and the model. JavaFX thread only.
package org.randnotiz.ui.actors;
