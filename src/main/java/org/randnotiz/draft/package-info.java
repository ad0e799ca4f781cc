/// What a person has typed that is no edit yet: [org.randnotiz.draft.Draft], one for each form, and all of one writer in
/// [org.randnotiz.draft.Drafts].
///
/// A draft counts for nothing: it is in no index, no export, no sheet. It is kept so that a form can be filled again as it was
/// left. May use `actor`, `post`, `project` and `sheet`.
package org.randnotiz.draft;
