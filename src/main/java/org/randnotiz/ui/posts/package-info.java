/// The left of the window: what was found, and what can be done with it.
///
/// Start with [org.randnotiz.ui.posts.PostsPane]. It is given what it shows ([org.randnotiz.ui.posts.Listing],
/// [org.randnotiz.ui.posts.Legend]) and says what a person wishes through callbacks
/// ([org.randnotiz.ui.posts.PostsActions]); it never searches itself.
///
/// The list holds any number of hits: `ListRows` keeps the pages that were seen last and asks for those that are looked at,
/// `Choice` knows which row is chosen however the rows move, `HitList` keeps cells for the visible rows alone, and
/// `HitCell` draws one, its words cut to two lines by `ClampedText`.
///
/// May use `wording`, `search` and the model. Everything is used on the JavaFX thread alone.
package org.randnotiz.ui.posts;
