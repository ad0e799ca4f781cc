/// Who acts: the project's registry of actors, [org.randnotiz.actor.Actors].
///
/// Plain values. May use `project`.
package org.randnotiz.actor;
