/// Timestamped texts and where they come from: [org.randnotiz.post.Post], [org.randnotiz.post.Source].
///
/// Plain values, never changed after import. May use `project`, `problem` and `text`.
package org.randnotiz.post;
