/// Who works in a project and what holds for all of it: [org.randnotiz.project.ProjectInfo].
///
/// Plain values; uses nothing but the JDK.
package org.randnotiz.project;
