/// The search box at the top of the window and all around it: what is typed, what helps typing it, searches made before,
/// and the form that asks the same in fields.
///
/// Start with [org.randnotiz.ui.search.SearchBox]. It never searches itself: what a person wishes goes out through
/// [org.randnotiz.ui.search.SearchActions] and [org.randnotiz.ui.search.ShelfActions], and answers come in by its `show…`
/// methods, those that come late being dropped. `Suggestions` decides what hangs below the box and what its keys do,
/// `DropDown` draws it, `QueryMarks` tints fields and underlines flaws in the typed text.
/// [org.randnotiz.ui.search.QueryFormPane] shows a [org.randnotiz.search.form.QueryForm]; the way between form and text is
/// not here but in `search`.
///
/// May use `ui`, `wording`, `work` and the model. Everything is used on the JavaFX thread alone.
package org.randnotiz.ui.search;
