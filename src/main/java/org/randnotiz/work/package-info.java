/// The use cases, without a window: what the interface and the command line have in common.
///
/// Start with [org.randnotiz.work.Workbench], the one mutable object: it holds an open project, takes edits, and hands out
/// [org.randnotiz.work.Workspace]s, immutable snapshots of all there is to show. Long work goes through
/// [org.randnotiz.work.Background]. May use everything but `ui`, `cli` and `app`; knows neither JavaFX nor Lucene nor
/// Jackson.
package org.randnotiz.work;
