/// The left of the window and its search box: what was asked of the posts and what was found.
///
/// Start with [org.randnotiz.ui.posts.SearchBox] and [org.randnotiz.ui.posts.PostsPane]; they do not know each other.
/// Both are given what they show ([org.randnotiz.ui.posts.Listing], [org.randnotiz.ui.posts.Legend]) and say what a
/// person wishes through an interface with callbacks ([org.randnotiz.ui.posts.SearchActions],
/// [org.randnotiz.ui.posts.PostsActions]); they never search themselves.
///
/// The list holds any number of hits: `Rows` keeps the pages that were seen last and asks for those that are looked at,
/// `Choice` knows which row is chosen however the rows move, `HitList` keeps cells for the visible rows alone, and
/// `HitCell` draws one, its words cut to two lines by `ClampedText`.
///
/// May use `wording`, `search` and the model. Everything is used on the JavaFX thread alone.
package org.randnotiz.ui.posts;
