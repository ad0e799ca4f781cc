/// The project folder: where everything is kept, and how nothing that was shown as saved is lost.
///
/// Start with [org.randnotiz.store.ProjectFolder]. An edit is a line of the person's journal before it is anything else;
/// sheets, registry pages and the trash are projections of the journals and are rebuilt from them when they lag or are
/// damaged. `docs/decisions/0003-durability.md` says what every fsync is for and what a crash at each point leaves. All
/// access to the disk goes through [org.randnotiz.store.Disk], so that tests can make it fail, or crash, at any call.
///
/// May use `json` and the model.
package org.randnotiz.store;
